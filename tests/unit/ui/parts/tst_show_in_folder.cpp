#include "app/platform/platform.h"
#include "ui/parts/plain_box.h"
#include "ui/parts/show_in_folder.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <optional>

namespace {

/// As Nautilus, Dolphin and their like answer on the session's bus.
class FileManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList &addresses, const QString &) { shown += addresses; }
};

/// As the desktop answers a program in a sandbox.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.OpenURI")

public:
    QString opened;

public Q_SLOTS:
    QDBusObjectPath OpenDirectory(const QString &, const QDBusUnixFileDescriptor &folder, const QVariantMap &)
    {
        opened = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(folder.fileDescriptor()));
        return QDBusObjectPath("/request");
    }
};

/// A service of the bus for as long as it lives.
class Served
{
public:
    Served(QString name, const QString &path, QObject *object) : m_name(std::move(name))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_isThere =
            bus.registerObject(path, object, QDBusConnection::ExportAllSlots) && bus.registerService(m_name);
    }
    ~Served() { QDBusConnection::sessionBus().unregisterService(m_name); }
    Served(const Served &) = delete;
    Served &operator=(const Served &) = delete;
    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QString m_name;
    bool m_isThere = false;
};

} // namespace

/// A file that was written is shown to the person by the desktop's own file manager, or it is said that none
/// answered.
class ShowInFolderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("Größe #1, 50 %.csv"));

    /// What the program is told in the end.
    std::optional<bool> show(const QString &path)
    {
        QObject context;
        std::optional<bool> told;
        platform::showInFolder(&context, path, [&](bool isShown) { told = isShown; });
        [[maybe_unused]] const bool isTold = QTest::qWaitFor([&] { return told.has_value(); }, 15'000);
        return told;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("no session bus here");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void theFileManagerIsToldOfThatFile()
    {
        FileManager manager;
        const Served served(QStringLiteral("org.freedesktop.FileManager1"),
                            QStringLiteral("/org/freedesktop/FileManager1"), &manager);
        QVERIFY(served.isThere());
        QCOMPARE(show(m_file), true);
        QCOMPARE(manager.shown.size(), 1);
        QCOMPARE(QUrl(manager.shown.front()).toLocalFile(), m_file);
    }

    void withoutOneThePortalOpensTheFolder()
    {
        Portal portal;
        const Served served(QStringLiteral("org.freedesktop.portal.Desktop"),
                            QStringLiteral("/org/freedesktop/portal/desktop"), &portal);
        QVERIFY(served.isThere());
        QCOMPARE(show(m_file), true);
        QCOMPARE(portal.opened, QFileInfo(m_folder.path()).canonicalFilePath());
    }

    void whereNobodyAnswersItIsSaidWhereTheFileLies()
    {
        QCOMPARE(show(m_file), false);
        QCOMPARE(show(QStringLiteral("/no/such/folder/list.csv")), false);
        QWidget window;
        window.show();
        ui::showInFolder(m_file, &window);
        QTRY_VERIFY(window.findChild<ui::PlainBox *>());
        const auto *box = window.findChild<ui::PlainBox *>();
        QCOMPARE(box->text(), QStringLiteral("No file manager answered"));
        QCOMPARE(box->informativeText(), QStringLiteral("The file lies here: %1").arg(m_file));
    }

    void whereOneAnswersNothingIsSaid()
    {
        FileManager manager;
        const Served served(QStringLiteral("org.freedesktop.FileManager1"),
                            QStringLiteral("/org/freedesktop/FileManager1"), &manager);
        QWidget window;
        window.show();
        ui::showInFolder(m_file, &window);
        QTRY_COMPARE(manager.shown.size(), 1);
        QTest::qWait(100);
        QVERIFY(!window.findChild<ui::PlainBox *>());
    }

    void whoIsGoneIsNotTold()
    {
        bool isTold = false;
        {
            QObject context;
            platform::showInFolder(&context, m_file, [&](bool) { isTold = true; });
        }
        QTest::qWait(200);
        QVERIFY(!isTold);
    }
};

QTEST_MAIN(ShowInFolderTest)
#include "tst_show_in_folder.moc"
