#include "app/base/log_file.h"
#include "app/base/logging.h"
#include "tests/support/file_readers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

/// The log says what the program's own categories say, and stays small.
class LogFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("log/threadsweep.log"));

private Q_SLOTS:
    void whatTheProgramSaysIsThere()
    {
        const base::LogFile log(m_path);
        qCWarning(base::lcNetwork) << "status" << 503;
        qCInfo(base::lcNetwork) << "went well";
        base::LogFile::sayMuch(true);
        qCInfo(base::lcNetwork) << "went well as well";
        base::LogFile::sayMuch(false);
        qCInfo(base::lcNetwork) << "unheard";
        const QStringList lines = base::LogFile::lastLines(m_path, 10);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].endsWith(QStringLiteral("threadsweep.network status 503")), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(QStringLiteral("well as well")), qPrintable(lines[1]));
        QVERIFY(support::belongsToOwnerAlone(m_path));
    }

    /// Nobody checked what they hold.
    void whatLibrariesSayIsNot()
    {
        const base::LogFile log(m_path);
        QTest::ignoreMessage(QtWarningMsg, "https://host/?name=Ana");
        qWarning("https://host/?name=Ana");
        for (const QString &line : base::LogFile::lastLines(m_path, 1'000))
            QVERIFY(!line.contains(QStringLiteral("Ana")));
    }

    void itIsBegunAnewWhenItIsLarge()
    {
        const base::LogFile log(m_path);
        const QString text(1'000, QLatin1Char('x'));
        std::thread other([&] {
            for (int i = 0; i < 1'500; ++i)
                qCWarning(base::lcListing).noquote() << text;
        });
        for (int i = 0; i < 1'500; ++i)
            qCWarning(base::lcDeletion).noquote() << text;
        other.join();
        for (const QString &path : {m_path, base::LogFile::olderThan(m_path)}) {
            const QFile file(path);
            QVERIFY(file.exists());
            QVERIFY2(file.size() <= base::LogFile::kMostBytes, qPrintable(QString::number(file.size())));
        }
        QCOMPARE(base::LogFile::lastLines(m_path, 3).size(), 3);
    }

    void aPlaceThatCannotBeWrittenStopsNothing()
    {
        const base::LogFile log(QStringLiteral("/dev/null/log/threadsweep.log"));
        qCWarning(base::lcNetwork) << "lost";
        QVERIFY(base::LogFile::lastLines(QStringLiteral("/dev/null/log/threadsweep.log"), 3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_log_file.moc"
