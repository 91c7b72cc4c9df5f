#include "tests/support/desk_world.h"
#include "ui/accounts/practice_bar.h"
#include "ui/banners/banner_area.h"
#include "ui/main_window.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;

/// What the window says at its start of a small file that was not found as it was left. Most of them are
/// missed by nobody until something that was kept is gone.
class KeptFilesTest : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// The most urgent of what a window on this profile says in its banners; nothing where it says nothing.
    static QString saidOn(const base::Profile &profile)
    {
        base::SystemClock clock;
        support::MemoryTokens tokens;
        desk::Desk desk(support::worldOf(&clock, &tokens), profile);
        settings::SettingsFile settings(profile.settingsFile());
        MainWindow window(&desk, &settings, profile);
        window.show();
        const auto areas = window.findChildren<BannerArea *>();
        const BannerArea *area = *std::ranges::find_if(
            areas, [](const BannerArea *one) { return !qobject_cast<const PracticeBar *>(one); });
        if (!area || !area->isVisible())
            return {};
        for (const QLabel *label : area->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        return {};
    }

private Q_SLOTS:
    void oneThatIsNotAsItWasLeftIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content"); // none: a folder stands there
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *file, const QByteArray &content, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(file) << content << QString::fromUtf8(says);
        };
        const QByteArray newer = "{\"format\":99}";
        const QByteArray cut = "{\"format\":1,\"filt";
        row("filters: folder", "filters.json", {},
            "The saved filters cannot be read, and none can be saved.");
        row("filters: newer", "filters.json", newer,
            "The saved filters were written by a newer Threadsweep. They were left as they are, and none "
            "can be used or saved here.");
        const char *damaged =
            "The saved filters are damaged. They were set aside, and new ones can be saved.";
        row("filters: cut", "filters.json", cut, damaged);
        row("filters: no list", "filters.json", "{\"format\":1,\"filters\":7}", damaged);
        const char *notKept = "How much is asked of HighLevel cannot be kept: the file cannot be read. A "
                              "program that is closed "
                              "and opened again at once may ask more than HighLevel allows.";
        row("limits: folder", "limits.json", {}, notKept);
        row("limits: newer", "limits.json", newer, notKept);
        row("limits: cut", "limits.json", cut,
            "How much was asked of HighLevel lately is not known: the file was damaged. For some seconds, "
            "more may be asked than HighLevel allows.");
    }
    void oneThatIsNotAsItWasLeftIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        if (content.isEmpty())
            QVERIFY(QDir(folder.path()).mkpath(file));
        else
            write(folder.filePath(file), content);
        QCOMPARE(saidOn(base::Profile::under(folder.path())), says);
    }

    void nothingIsSaidOfFilesThatAreFine()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("filters.json")), "{\"format\":1,\"filters\":[]}");
        write(folder.filePath(QStringLiteral("limits.json")), "{\"format\":1,\"subAccounts\":{}}");
        QCOMPARE(saidOn(base::Profile::under(folder.path())), QString());
    }
};

QTEST_MAIN(KeptFilesTest)
#include "tst_kept_files.moc"
