#include "app/base/whole_file.h"
#include "app/platform/platform.h"
#include "tests/support/file_readers.h"
#include "tests/support/full_disk.h"

#include <QDir>
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

    /// What is too much to be held is written as it comes, and counts when all of it has come.
    void partsMakeOne()
    {
        QList<QByteArray> parts{"one ", "two ", "three"};
        const base::NextPart next = [&] { return parts.isEmpty() ? QByteArray() : parts.takeFirst(); };
        QCOMPARE(base::writeWhole(m_path, next), std::nullopt);
        QCOMPARE(content(), QByteArray("one two three"));
    }

    void whatIsNotWantedAnyMoreLeavesWhatWas()
    {
        QVERIFY(!base::writeWhole(m_path, "whole"));
        int given = 0;
        const base::NextPart next = [&] {
            return ++given < 3 ? std::optional<QByteArray>("part") : std::nullopt;
        };
        QCOMPARE(base::writeWhole(m_path, next), QString());
        QCOMPARE(content(), QByteArray("whole"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }

    void whatFindsNoRoomLeavesWhatWas()
    {
        if (!support::FullDisk::canBeHad())
            QSKIP("this system lets no test fill its disk");
        QVERIFY(!base::writeWhole(m_path, "whole"));
        const support::FullDisk disk(100'000);
        int given = 0;
        const auto why = base::writeWhole(m_path, [&] { return QByteArray(++given <= 3 ? 40'000 : 0, 'x'); });
        QVERIFY(why && !why->isEmpty());
        QCOMPARE(content(), QByteArray("whole"));
    }

    void whereItCannotBeIsSaid()
    {
        QVERIFY(base::writeWhole(m_folder.filePath(QStringLiteral("nowhere/file")), "x").has_value());
    }
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_whole_file.moc"
