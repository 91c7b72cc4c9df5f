#include "app/base/workers.h"
#include "app/deletion/history.h"
#include "app/deletion/journal.h"
#include "app/practice/server.h"
#include "tests/support/no_threads.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <system_error>

using namespace deletion;
using support::NoThreads;

/// Where the system lets no thread begin, that is said; nothing waits for one, and nothing ends the program.
class WithoutThreads : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void itIsKnownAtTheStart()
    {
        QVERIFY(base::canStartThreads());
        const NoThreads none;
        QVERIFY(!base::canStartThreads());
        NoThreads::let(3);
        QVERIFY(!base::canStartThreads());
    }

    void theJournalSaysSoAndIsOpenedAnew()
    {
        std::optional<NoThreads> none(std::in_place);
        Journal journal(m_folder.filePath(QStringLiteral("journal.sqlite")));
        QSignalSpy opened(&journal, &Journal::opened);
        journal.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(journal.state(), Journal::State::Failed);
        QCOMPARE(journal.fault().trouble, JournalTrouble::NoThread);
        bool refused = false;
        journal.append({{.kind = Record::Kind::Begin}}, [&](bool isTaken) { refused = !isTaken; });
        QTRY_VERIFY(refused);
        none.reset();
        journal.open();
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(journal.state(), Journal::State::Open);
    }

    void theJournalEndsWithoutThem()
    {
        const NoThreads none;
        for (const int some : {0, 1}) { // neither of its two, or one
            NoThreads::let(some);
            Journal journal(m_folder.filePath(QStringLiteral("other.sqlite")));
            journal.open();
        }
    }

    void theHistoryDoesWithout()
    {
        {
            Journal journal(m_folder.filePath(QStringLiteral("past.sqlite")));
            journal.open();
            QTRY_COMPARE(journal.state(), Journal::State::Open);
        }
        const NoThreads none;
        History history(m_folder.filePath(QStringLiteral("past.sqlite")));
        QSignalSpy checked(&history, &History::checked);
        history.check();
        QTRY_COMPARE(checked.size(), 1);
    }

    void thePracticeServerIsRefused()
    {
        const NoThreads none;
        QVERIFY_EXCEPTION_THROWN(practice::Server({.conversations = 1}), std::system_error);
        NoThreads::let(1); // its tasks', and not the one that listens
        QVERIFY_EXCEPTION_THROWN(practice::Server({.conversations = 1}), std::system_error);
        NoThreads::let(17); // so many it wants
        const practice::Server server({.conversations = 1});
        QCOMPARE(server.alive().size(), 1);
    }
};

QTEST_GUILESS_MAIN(WithoutThreads)
#include "tst_without_threads.moc"
