#include "app/highlevel/limit_book.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using base::Milliseconds;
using highlevel::LimitBook;
using highlevel::RateBudget;

namespace {

/// Both clocks of a computer, each set by hand.
class TwoClocks final : public base::Clock
{
public:
    [[nodiscard]] Milliseconds steady() const override { return Milliseconds(m_steady); }
    [[nodiscard]] QDateTime utc() const override { return QDateTime::fromMSecsSinceEpoch(m_utc, Qt::UTC); }
    void after(Milliseconds, QObject *context, std::function<void()> action) override
    {
        QMetaObject::invokeMethod(context, std::move(action), Qt::QueuedConnection);
    }
    void pass(qint64 milliseconds)
    {
        m_utc += milliseconds;
        m_steady += milliseconds;
    }
    qint64 m_utc = 1'700'000'000'000;
    qint64 m_steady = 500'000;
};

} // namespace

/// A program closed and opened again at once knows its own requests, whatever the clocks did meanwhile: it
/// never sends more than the limit allows, and never waits longer than two intervals.
class LimitBookTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TwoClocks m_clock;
    const base::Identity m_identity{.address = base::ApiAddress::highLevel(),
                                    .location =
                                        *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"))};

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("limits.json")); }

    /// A run that used up the limit of ten, and ends.
    void aRun(bool lastIsLost = false)
    {
        LimitBook book(&m_clock, path());
        const auto budget = book.budgetOf(m_identity);
        for (int i = 0; i < 10; ++i)
            budget->ended(budget->sent(m_clock.steady()), m_clock.steady(), lastIsLost && i == 9 ? 0 : 200,
                          {.max = 10, .interval = Milliseconds(10'000)});
    }
    /// How long the next run has to wait until it may send at all, or until it may send all ten.
    qint64 wait(int requests = 1)
    {
        LimitBook book(&m_clock, path());
        const auto budget = book.budgetOf(m_identity);
        for (int i = 1; i < requests; ++i)
            (void)budget->sent(m_clock.steady());
        return (budget->nextSend(m_clock.steady()).value_or(Milliseconds(-1)) - m_clock.steady()).count();
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void oneBudgetForOneSubAccount()
    {
        LimitBook book(&m_clock, {});
        QCOMPARE(book.budgetOf(m_identity), book.budgetOf(m_identity));
        base::Identity other = m_identity;
        other.location = *base::LocationId::parse(QStringLiteral("AnotherLocation00000"));
        QVERIFY(book.budgetOf(m_identity) != book.budgetOf(other));
    }

    void theRunBeforeIsKnown()
    {
        aRun();
        m_clock.pass(4'000);
        QCOMPARE(wait(), 6'000);
        m_clock.pass(6'000);
        QCOMPARE(wait(), 0);
    }

    void aLostOneHoldsItsPlaceTwiceAsLong()
    {
        aRun(true);
        m_clock.pass(4'000);
        QCOMPARE(wait(), 6'000);
        m_clock.pass(6'000);
        QCOMPARE(wait(), 0);
        m_clock.pass(9'999);
        {
            LimitBook book(&m_clock, path());
            QCOMPARE(book.budgetOf(m_identity)->memory(m_clock.steady()).places.size(), 1U);
        }
    }

    void clocksThatJump_data()
    {
        QTest::addColumn<qint64>("utc");
        QTest::addColumn<qint64>("steady");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("the date was set back") << qint64(-86'400'000) << qint64(4'000) << qint64(10'000);
        QTest::newRow("the date was set far forward") << qint64(86'400'000) << qint64(4'000) << qint64(6'000);
        QTest::newRow("restarted") << qint64(4'000) << qint64(-400'000) << qint64(6'000);
        QTest::newRow("restarted, and the date was set back")
            << qint64(-5'000) << qint64(-400'000) << qint64(10'000);
        QTest::newRow("restarted the next day") << qint64(86'400'000) << qint64(-400'000) << qint64(0);
        QTest::newRow("slept, by a steady clock that stood still")
            << qint64(8'000) << qint64(1'000) << qint64(9'000);
    }
    void clocksThatJump()
    {
        QFETCH(qint64, utc);
        QFETCH(qint64, steady);
        aRun();
        m_clock.m_utc += utc;
        m_clock.m_steady += steady;
        QTEST(wait(), "wait");
        m_clock.m_utc = 1'700'000'000'000;
        m_clock.m_steady = 500'000;
    }

    void aFileOfNonsenseBlocksNobodyForLong()
    {
        const QByteArray key = m_identity.toString().toUtf8();
        for (const QByteArray &content :
             {QByteArray("not json"), QByteArray("{}"), QByteArray(R"({"format":1,"subAccounts":[1,2]})"),
              R"({"format":1,"utc":1e300,"steady":-5,"subAccounts":{")" + key +
                  R"(":{"max":1e9,"interval":1e18,"answered":[-1e18,"x",null],"lost":[1]},"x":{}}})",
              R"({"format":1,"utc":1700000000000,"steady":500000,"subAccounts":{")" + key +
                  R"(":{"max":-3,"interval":-1,"answered":[0,0,0]}}})",
              R"({"format":1,"utc":-9223372036854775807,"steady":-9223372036854775807,"subAccounts":{")" +
                  key + R"(":{"max":1,"interval":10000,"answered":[0]}}})",
              R"({"format":99,"subAccounts":{")" + key +
                  R"(":{"max":1,"interval":10000,"answered":[0]}}})"}) {
            init();
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            const qint64 waits = wait();
            QVERIFY2(waits >= 0 && waits <= 2 * 3'600'000, content.constData());
        }
    }

    void whatEndedLongAgoHoldsNoPlace()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":1,"utc":1,"steady":1,"subAccounts":{")" + m_identity.toString().toUtf8() +
                   R"(":{"max":1,"interval":10000,"answered":[9223372036854775807]}}})");
        file.close();
        QCOMPARE(wait(), 0);
    }

    void whatIsSavedSoonIsThereWithoutAnOrderlyEnd()
    {
        auto *book = new LimitBook(&m_clock, path());
        const auto budget = book->budgetOf(m_identity);
        (void)budget->sent(m_clock.steady());
        book->saveSoon();
        QTRY_VERIFY(QFile::exists(path()));
        QTRY_COMPARE(LimitBook(&m_clock, path()).budgetOf(m_identity)->memory(m_clock.steady()).places.size(),
                     1U);
        delete book;
    }

    void withoutThreadsItIsThereAsSoonAsItIsDue()
    {
        LimitBook book(&m_clock, path(), LimitBook::Threads::None);
        (void)book.budgetOf(m_identity)->sent(m_clock.steady());
        book.saveSoon();
        QCoreApplication::processEvents();
        QCOMPARE(LimitBook(&m_clock, path()).budgetOf(m_identity)->memory(m_clock.steady()).places.size(),
                 1U);
    }
};

QTEST_GUILESS_MAIN(LimitBookTest)
#include "tst_limit_book.moc"
