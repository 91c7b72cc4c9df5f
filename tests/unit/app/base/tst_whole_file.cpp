#include "app/base/whole_file.h"
#include "app/platform/platform.h"
#include "tests/support/file_readers.h"
#include "tests/support/full_disk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A file is written whole, or left as it was.
class WholeFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("file"));

    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    void isWrittenAndReplaced()
    {
        QCOMPARE(base::writeWhole(m_path, "one"), std::nullopt);
        QCOMPARE(content(), QByteArray("one"));
        QCOMPARE(base::writeWhole(m_path, "two", base::Readers::OwnerAlone), std::nullopt);
        QCOMPARE(content(), QByteArray("two"));
        QVERIFY(support::belongsToOwnerAlone(m_path));
    }

    /// The last of it finds no room: of little data nothing, of much only the end.
    void isLeftAsItWasOnAFullDisk()
    {
        if (!support::FullDisk::canBeHad())
            QSKIP("this system lets no test fill its disk");
        QVERIFY(!base::writeWhole(m_path, "whole"));
        for (const int kilobytes : {1, 20, 100}) {
            const support::FullDisk disk(qint64(kilobytes) * 1'024 - 1);
            const auto why = base::writeWhole(m_path, QByteArray(kilobytes * 1'024, 'x'));
            QVERIFY2(why && !why->isEmpty(), qPrintable(QString::number(kilobytes)));
            QCOMPARE(content(), QByteArray("whole"));
        }
    }

    void whereItCannotBeIsSaid()
    {
        QVERIFY(base::writeWhole(m_folder.filePath(QStringLiteral("nowhere/file")), "x").has_value());
    }
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_whole_file.moc"
