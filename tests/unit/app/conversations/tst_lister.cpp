#include "app/conversations/lister.h"
#include "app/conversations/remote_search.h"
#include "tests/support/scripted_highlevel.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace conversations;
using support::ScriptedHighLevel;

namespace {

constexpr qint64 kNewest = 1'750'000'000'000;

QString idOf(int n)
{
    return QStringLiteral("conversation%1").arg(n);
}

base::ConversationId parsedId(int n)
{
    return *base::ConversationId::parse(idOf(n));
}

QJsonObject rowOf(int n)
{
    const qint64 date = kNewest - n * 1'000'000LL;
    return {{QStringLiteral("id"), idOf(n)},
            {QStringLiteral("contactName"), QStringLiteral("Contact %1").arg(n)},
            {QStringLiteral("lastMessageDate"), date},
            {QStringLiteral("dateAdded"), date - 5'000},
            {QStringLiteral("sort"), QJsonArray{date}}};
}

/// The search, as far as a listing asks it.
QJsonObject searchAnswer(const QList<QJsonObject> &rows, const highlevel::HttpRequest &request)
{
    const auto parameter = [&](const char *name) { return ScriptedHighLevel::parameter(request, name); };
    const auto number = [&](const char *name) { return parameter(name).toLongLong(); };
    QList<QJsonObject> found;
    for (const QJsonObject &row : rows) {
        if (parameter("status") == u"unread" && row[u"unreadCount"].toInt() == 0)
            continue;
        if (parameter("status") == u"starred")
            continue;
        const auto added = qint64(row[u"dateAdded"].toDouble());
        if ((parameter("startDate").isEmpty() || added >= number("startDate")) &&
            (parameter("endDate").isEmpty() || added <= number("endDate")))
            found << row;
    }
    const auto total = found.size();
    const bool oldestFirst = parameter("sort") == u"asc";
    std::ranges::stable_sort(found, [&](const QJsonObject &a, const QJsonObject &b) {
        const double x = a[u"lastMessageDate"].toDouble();
        const double y = b[u"lastMessageDate"].toDouble();
        return oldestFirst ? x < y : x > y;
    });
    if (!parameter("startAfterDate").isEmpty())
        found.removeIf([&](const QJsonObject &row) {
            const auto date = qint64(row[u"lastMessageDate"].toDouble());
            return oldestFirst ? date <= number("startAfterDate") : date >= number("startAfterDate");
        });
    QJsonArray page;
    for (qsizetype i = 0; i < std::min<qsizetype>(found.size(), number("limit")); ++i)
        page << found[i];
    return {{QStringLiteral("conversations"), page}, {QStringLiteral("total"), total}};
}

/// A page of as many rows as there is room for in an answer, each a name and no more.
highlevel::HttpOutcome hugePage(int rows, int unreadable = 0)
{
    QByteArray body = R"({"conversations":[)";
    for (int i = 0; i < rows; ++i)
        body += R"({"id":"c)" + QByteArray::number(i) + R"("},)";
    for (int i = 0; i < unreadable; ++i)
        body += R"({"id":"- )" + QByteArray::number(i) + R"("},)";
    body.chop(1);
    body += "]}";
    highlevel::HttpOutcome outcome = ScriptedHighLevel::json({});
    outcome.body = body;
    return outcome;
}

/// How the event loop fares meanwhile: the longest that one turn took, and how many there were.
struct Turns
{
    qint64 longestMs = 0;
    int count = 0;

    [[nodiscard]] bool until(const std::function<bool()> &isDone)
    {
        QElapsedTimer whole;
        whole.start();
        while (!isDone() && whole.elapsed() < 60'000) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents();
            longestMs = std::max(longestMs, turn.elapsed());
            ++count;
            if (turn.elapsed() == 0)
                QThread::usleep(100); // a worker is at it
        }
        return isDone();
    }
};

struct Bench
{
    QList<QJsonObject> rows;
    ScriptedHighLevel world;
    Store store;
    Lister lister{&world.clock(), &world.client(), &store};
    std::optional<highlevel::ApiError> failure;
    QList<base::ConversationId> cameBack;
    QList<base::ConversationId> stillListed;

    explicit Bench(int count)
    {
        for (int i = 0; i < count; ++i)
            rows << rowOf(i);
        world.setAnswer(
            [this](const auto &request) { return ScriptedHighLevel::json(searchAnswer(rows, request)); });
        QObject::connect(&lister, &Lister::failed, [this](const highlevel::ApiError &e) { failure = e; });
        QObject::connect(&lister, &Lister::cameBack, [this](const auto &ids) { cameBack << ids; });
        QObject::connect(&lister, &Lister::stillListed, [this](const auto &ids) { stillListed << ids; });
    }
    /// Now, with this date.
    [[nodiscard]] Store::Moment now(qint64 utc)
    {
        return {.utc = utc, .steady = world.clock().steady().count()};
    }
    [[nodiscard]] const Listing &list()
    {
        lister.start();
        [&] { QVERIFY(world.turnUntil([&] { return !lister.isRunning(); })); }();
        return *lister.listing();
    }
};

} // namespace

class ListerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListingSaysWhatItIsAboutAndWhen()
    {
        Bench b(730);
        const base::Milliseconds before = b.world.clock().steady();
        const Listing &listing = b.list();
        QVERIFY(listing.isWhole());
        QCOMPARE(listing.received, 730);
        QCOMPARE(listing.stated, std::optional<qint64>(730));
        QCOMPARE(listing.shown, 730);
        QCOMPARE(listing.missing(), 0);
        QVERIFY(listing.origin.about == b.world.client().about());
        QVERIFY(listing.origin.asked >= before);
        QVERIFY(listing.origin.answered <= b.world.clock().steady());
    }

    /// It is as whole as it was, and nobody may say that it is only a part.
    void aListIsWhatItWasWhereNothingNewCame()
    {
        for (const int count : {30, 730}) { // listed anew, and refreshed
            Bench b(count);
            QVERIFY(b.list().isWhole());
            b.world.setAnswer([](const auto &) { return ScriptedHighLevel::json({}, 401); });
            b.lister.refresh();
            QVERIFY(b.world.turnUntil([&] { return !b.lister.isRunning(); }));
            QVERIFY(b.failure);
            QVERIFY(b.lister.listing()->isWhole());
            QVERIFY(!b.lister.listing()->refusal);
            QCOMPARE(b.lister.listing()->shown, count);
            QCOMPARE(b.lister.listing()->received, count);
        }
    }

    void aFirstListingThatIsRefusedIsNoWholeOne()
    {
        Bench b(30);
        b.world.setAnswer([](const auto &) { return ScriptedHighLevel::json({}, 401); });
        QVERIFY(!b.list().isWhole());
        QVERIFY(b.lister.listing()->refusal);
    }

    void anUnreadableRowIsCountedOnce()
    {
        // Of 350 rows two have no id that can be used, and one has none at all; they come with several pages.
        Bench b(350);
        b.rows[345][u"id"] = QStringLiteral("../x");
        b.rows[346][u"id"] = QStringLiteral("a b");
        b.rows[347].remove(u"id");
        const Listing &listing = b.list();
        QCOMPARE(listing.unreadable, 3);
        QCOMPARE(listing.received, 347);
        QVERIFY(listing.isWhole());
        QCOMPARE(b.store.size(), 347);
    }

    void aRefusedLaterPageIsNotTheTokensFault_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << 401 << QStringLiteral("Invalid JWT");
        QTest::newRow("403") << 403 << QStringLiteral("Forbidden resource");
        QTest::newRow("403 location")
            << 403 << QStringLiteral("The token does not have access to this location.");
        QTest::newRow("404") << 404 << QStringLiteral("Not Found");
    }

    void aRefusedLaterPageIsNotTheTokensFault()
    {
        QFETCH(const int, status);
        QFETCH(const QString, words);
        Bench b(1'000);
        int refusals = 0;
        b.world.setAnswer([&](const highlevel::HttpRequest &request) {
            // Only what has a cursor is refused: the newest and the oldest page come.
            if (!ScriptedHighLevel::parameter(request, "startAfterDate").isEmpty()) {
                ++refusals;
                return ScriptedHighLevel::status(status, words);
            }
            return ScriptedHighLevel::json(searchAnswer(b.rows, request));
        });
        const Listing &listing = b.list();
        QVERIFY(!b.failure);
        QVERIFY(!listing.isWhole() && !listing.isRunning());
        QCOMPARE(listing.received, 200);
        QCOMPARE(listing.missing(), 800);
        QCOMPARE(listing.refusal->message(), words);
        QVERIFY2(refusals >= 1 && refusals <= 2 * ListingPlan::kSideBySide,
                 qPrintable(QString::number(refusals)));
    }

    /// "250 of 400" was said where HighLevel says 250, and all of them are shown from before.
    void whatIsShownFromBeforeMayBeAmongTheMissing()
    {
        Bench b(550);
        QVERIFY(b.list().isWhole());
        b.world.setAnswer([&](const highlevel::HttpRequest &request) {
            return ScriptedHighLevel::parameter(request, "startAfterDate").isEmpty()
                       ? ScriptedHighLevel::json(searchAnswer(b.rows, request))
                       : ScriptedHighLevel::status(403, QStringLiteral("Forbidden"));
        });
        Listing listing = b.list();
        QVERIFY(listing.refusal);
        QCOMPARE(listing.missing(), 350);
        QCOMPARE(listing.shown, 550);
        QCOMPARE(listing.shownUnlisted, 350);
        QCOMPARE(listing.all(), 550);
        b.rows.remove(200, 30); // gone, among those that are not given
        listing = b.list();
        QCOMPARE(listing.all(), 550);
    }

    void aTokenThatIsTakenAwayMeanwhileIsBlamed()
    {
        Bench b(1'000);
        b.world.setAnswer([&](const highlevel::HttpRequest &request) {
            return b.store.size() > 0
                       ? ScriptedHighLevel::status(401, QStringLiteral("Invalid Private Integration token"))
                       : ScriptedHighLevel::json(searchAnswer(b.rows, request));
        });
        const Listing &listing = b.list();
        QVERIFY(b.failure);
        QCOMPARE(b.failure->kind, highlevel::ApiError::Kind::TokenRejected);
        QVERIFY(!listing.isWhole() && !listing.isRunning());
        QVERIFY(b.store.size() >= 100 && b.store.size() < 1'000);
    }

    void aTokenThatIsReplacedMeanwhileIsAskedWith()
    {
        for (const int atRequest : {1, 2, 5}) {
            Bench b(1'000);
            int requests = 0;
            b.world.setAnswer([&](const highlevel::HttpRequest &request) {
                if (++requests != atRequest)
                    return ScriptedHighLevel::json(searchAnswer(b.rows, request));
                // This answer is on its way when the new token comes.
                b.world.client().tokenRenewed();
                return ScriptedHighLevel::status(401, QStringLiteral("Invalid Private Integration token"));
            });
            const Listing &listing = b.list();
            QVERIFY(!b.failure);
            QVERIFY(listing.isWhole());
            QCOMPARE(listing.received, 1'000);
        }
    }

    /// A page was refused for the old token, and the search that is to prove it is asked with the new one.
    void whatAnOldTokenWasRefusedIsListedAnew()
    {
        Bench b(1'000);
        bool expires = true;
        bool isGood = true;
        b.world.setAnswer([&](const highlevel::HttpRequest &request) {
            if (isGood && b.store.size() > 0 && !b.lister.listing()->isWhole() && expires)
                isGood = expires = false;
            const bool isControl = ScriptedHighLevel::parameter(request, "limit") == u"1";
            if (!isGood && isControl) {
                isGood = true;
                b.world.client().tokenRenewed();
            }
            return isGood
                       ? ScriptedHighLevel::json(searchAnswer(b.rows, request))
                       : ScriptedHighLevel::status(401, QStringLiteral("Invalid Private Integration token"));
        });
        const Listing &listing = b.list();
        QVERIFY(!expires);
        QVERIFY(isGood);
        QVERIFY(!b.failure);
        QVERIFY(listing.isWhole());
        QVERIFY(!listing.refusal);
        QCOMPARE(listing.received, 1'000);
    }

    void whatIsRefusedAsAParameterIsGoneWithout()
    {
        Bench b(700);
        b.world.setAnswer([&](const highlevel::HttpRequest &request) {
            const auto has = [&](const char *name) {
                return !ScriptedHighLevel::parameter(request, name).isEmpty();
            };
            if (has("startDate") || has("endDate") || ScriptedHighLevel::parameter(request, "sort") == u"asc")
                return ScriptedHighLevel::status(422, QStringLiteral("property should not exist"));
            return ScriptedHighLevel::json(searchAnswer(b.rows, request));
        });
        const Listing &listing = b.list();
        QVERIFY(!b.failure);
        QVERIFY(listing.isWhole());
        QCOMPARE(b.store.size(), 700);
    }

    /// HighLevel's number counts what is there when it answers; what came before counts what was there then.
    void whatIsDeletedMeanwhileIsNoContradiction()
    {
        Bench b(1'000);
        int answers = 0;
        b.world.setAnswer([&](const highlevel::HttpRequest &request) {
            if (++answers == 4)
                for (int i = 0; i < 50; ++i) {
                    b.rows.removeFirst();
                    (void)b.store.bury(parsedId(i), b.now(kNewest));
                }
            return ScriptedHighLevel::json(searchAnswer(b.rows, request));
        });
        const Listing &listing = b.list();
        QCOMPARE(listing.received, 1'000);
        QCOMPARE(listing.stated, 950);
        QCOMPARE(listing.deleted, 50);
        QVERIFY(!listing.isStatedWrong());
        QCOMPARE(listing.all(), 950);
        // While it lists anew, what is shown from before is not added to what is still to come.
        b.lister.start();
        QVERIFY(b.world.turnUntil([&] { return b.lister.listing()->received > 0; }));
        QVERIFY(b.lister.listing()->isRunning());
        QCOMPARE(b.lister.listing()->all(), 950);
        QVERIFY(b.world.turnUntil([&] { return !b.lister.isRunning(); }));
    }

    void aRefusedFirstPageIsAFailure()
    {
        Bench b(10);
        b.world.setAnswer([](const auto &) {
            return ScriptedHighLevel::status(
                403, QStringLiteral("The token does not have access to this location."));
        });
        (void)b.list();
        QVERIFY(b.failure);
        QVERIFY(b.failure->isAboutToken());
        QCOMPARE(b.world.requests(), 2); // the newest and the oldest page, once each
    }

    void aPassingFaultIsPassedOver()
    {
        Bench b(1'000);
        int asked = 0;
        b.world.setAnswer([&](const highlevel::HttpRequest &request) {
            return ++asked % 3 == 0 ? ScriptedHighLevel::status(503, QStringLiteral("Busy"))
                                    : ScriptedHighLevel::json(searchAnswer(b.rows, request));
        });
        QVERIFY(b.list().isWhole());
        QVERIFY(!b.failure);
    }

    void aStoppedListingIsAPart()
    {
        Bench b(1'000);
        b.lister.start();
        QVERIFY(b.world.turnUntil([&] { return b.store.size() > 0; }));
        b.lister.stop();
        QVERIFY(!b.lister.isRunning());
        QCOMPARE(b.lister.listing()->stage, Listing::Stage::Part);
        QVERIFY(b.lister.listing()->isStopped);
        QVERIFY(b.list().isWhole());
        QVERIFY(!b.lister.listing()->isStopped);
    }

    void theDeletedAreHiddenForAsLongAsALagExplains()
    {
        Bench b(300);
        QVERIFY(b.list().isWhole());
        const qint64 deletedAt = b.world.clock().utc().toMSecsSinceEpoch();
        QVERIFY(deletedAt < kNewest + 1); // so that the rows' dates can be before and after it
        (void)b.store.bury(parsedId(1), b.now(kNewest + 10));
        (void)b.store.bury(parsedId(2), b.now(deletedAt));
        // 1 gets a message after its deletion; 2 is listed on and on.
        b.rows[1][u"lastMessageDate"] = double(kNewest + 20);
        (void)b.list();
        QCOMPARE(b.cameBack, QList{parsedId(1)});
        QVERIFY(!b.store.isBuried(parsedId(1)));
        QVERIFY(b.stillListed.isEmpty());
        QVERIFY(b.store.isBuried(parsedId(2)));
        b.world.clock().advance(base::Milliseconds(Store::kIndexLagMs + 1));
        (void)b.list();
        QCOMPARE(b.stillListed, QList{parsedId(2)});
        QVERIFY(b.store.isBuried(parsedId(2)));
        QCOMPARE(b.cameBack.size(), 1);
    }

    void aSearchMeanwhileDoesNotSpoilTheCount()
    {
        Bench b(2'000);
        RemoteSearch search(&b.world.clock(), &b.world.client(), &b.store);
        bool searched = false;
        QObject::connect(&search, &RemoteSearch::found, &search,
                         [&](const auto &, bool all) { searched = all; });
        b.lister.start();
        search.start(QStringLiteral("anything")); // finds all there is
        QVERIFY(b.world.turnUntil([&] { return searched && !b.lister.isRunning(); }));
        QVERIFY(b.lister.listing()->isWhole());
        QCOMPARE(b.lister.listing()->received, 2'000);
        QVERIFY2(b.lister.requests() <= 27, qPrintable(QString::number(b.lister.requests())));
    }

    void aRefreshCostsWhatChanged()
    {
        Bench b(3'000);
        QVERIFY(b.list().isWhole());
        const auto refresh = [&] {
            b.lister.refresh();
            QVERIFY(b.world.turnUntil([&] { return !b.lister.isRunning(); }));
            QVERIFY(b.lister.listing()->isWhole());
            QCOMPARE(b.lister.listing()->received, b.rows.size());
            QCOMPARE(b.store.size(), int(b.rows.size()));
        };
        refresh();
        QVERIFY2(b.lister.requests() <= 6, qPrintable(QString::number(b.lister.requests())));
        // One that vanished deep down, one changed on top, one new.
        b.rows.removeAt(1'700);
        b.rows[900][u"lastMessageDate"] = double(kNewest + 5'000);
        b.rows[900][u"unreadCount"] = 2;
        QJsonObject added = rowOf(5'000);
        added[u"lastMessageDate"] = double(kNewest + 6'000);
        added[u"dateAdded"] = double(kNewest + 6'000);
        b.rows << added;
        refresh();
        QVERIFY2(b.lister.requests() <= 25, qPrintable(QString::number(b.lister.requests())));
        QVERIFY(b.store.isGone(b.store.rowOf(parsedId(1'700))));
        QCOMPARE(b.store.at(b.store.rowOf(parsedId(900))).unreadCount, 2);
        QVERIFY(b.store.rowOf(parsedId(5'000)) >= 0);
        // A deleted one that the search goes on listing is no riddle.
        (void)b.store.bury(parsedId(2'000), b.now(b.world.clock().utc().toMSecsSinceEpoch()));
        b.lister.refresh();
        QVERIFY(b.world.turnUntil([&] { return !b.lister.isRunning(); }));
        QVERIFY(b.lister.listing()->isWhole());
        QCOMPARE(b.store.size(), int(b.rows.size()) - 1);
        QVERIFY(b.store.isBuried(parsedId(2'000)));
        QVERIFY2(b.lister.requests() <= 25, qPrintable(QString::number(b.lister.requests())));
        b.rows.removeIf([](const QJsonObject &row) { return row[u"id"] == idOf(2'000); });
        refresh();
    }

    void aDeletedOneOnTwoPagesIsCountedOnce()
    {
        Bench b(3'000);
        b.rows[0][u"unreadCount"] = 1; // among the newest and among the unread
        QVERIFY(b.list().isWhole());
        (void)b.store.bury(parsedId(0), b.now(b.world.clock().utc().toMSecsSinceEpoch() + kNewest));
        b.lister.refresh();
        QVERIFY(b.world.turnUntil([&] { return !b.lister.isRunning(); }));
        QVERIFY(b.lister.listing()->isWhole());
        QVERIFY(b.store.isBuried(parsedId(0)));
        QVERIFY2(b.lister.requests() <= 6, qPrintable(QString::number(b.lister.requests())));
    }

    void whatARefreshCannotExplainIsListed()
    {
        Bench b(2'000);
        QVERIFY(b.list().isWhole());
        for (int i = 0; i < 1'000; ++i)
            b.rows.removeAt(i); // every other one
        b.lister.refresh();
        QVERIFY(b.world.turnUntil([&] { return !b.lister.isRunning(); }));
        QVERIFY(b.lister.listing()->isWhole());
        QCOMPARE(b.store.size(), 1'000);
    }

    void aStoppedRefreshLeavesTheListAsItWas()
    {
        Bench b(2'000);
        QVERIFY(b.list().isWhole());
        b.lister.refresh();
        QVERIFY(b.lister.isRunning());
        b.lister.stop();
        QVERIFY(!b.lister.isRunning());
        QVERIFY(b.lister.listing()->isWhole());
        QCOMPARE(b.lister.listing()->received, 2'000);
    }

    void aHugePageComesInSlices()
    {
        constexpr int rows = 150'000;
        constexpr int unreadable = 40'000;
        Bench b(0);
        const highlevel::HttpOutcome page = hugePage(rows, unreadable);
        b.world.setAnswer([&](const auto &) { return page; });
        qint64 most = 0;
        qint64 before = 0;
        int slices = 0;
        QObject::connect(&b.lister, &Lister::came, [&](const auto &, const Listing &listing) {
            most = std::max(most, listing.shown - before);
            before = listing.shown;
            ++slices;
            // Whatever is said meanwhile is of one set.
            QCOMPARE(listing.received, listing.shown);
        });
        b.lister.start();
        Turns turns;
        QVERIFY(turns.until([&] { return !b.lister.isRunning(); }));
        QCOMPARE(b.store.size(), rows);
        QCOMPARE(b.lister.listing()->received, rows);
        QCOMPARE(b.lister.listing()->unreadable, unreadable);
        for (int i = 0; i < rows; i += 997) // in the order that they came
            QCOMPARE(b.store.rowOf(*base::ConversationId::parse(QStringLiteral("c%1").arg(i))), Row(i));
        QVERIFY2(most <= 2'000 && slices > 200, qPrintable(QStringLiteral("%1 %2").arg(most).arg(slices)));
        QVERIFY2(turns.count > slices, "slices share a turn of the event loop");
        qInfo("%d slices, the longest turn %lld ms", slices, turns.longestMs);
    }

    void aHugePageThatIsStoppedStaysWhereItIs()
    {
        Bench b(0);
        const highlevel::HttpOutcome page = hugePage(100'000);
        b.world.setAnswer([&](const auto &) { return page; });
        b.lister.start();
        Turns turns;
        QVERIFY(turns.until([&] { return b.store.size() > 20'000; }));
        b.lister.stop();
        QVERIFY(!b.lister.isRunning());
        QCOMPARE(b.lister.listing()->stage, Listing::Stage::Part);
        QCOMPARE(b.lister.listing()->received, qint64(b.store.size()));
        const int came = b.store.size();
        QVERIFY(came < 100'000);
        QTest::qWait(50);
        QCOMPARE(b.store.size(), came);
        // Nor is it in the way of the next one, nor harmed when it is listed anew in the middle.
        b.lister.start();
        QVERIFY(turns.until([&] { return b.store.size() > came + 10'000; }));
        b.lister.start();
        QVERIFY(turns.until([&] { return !b.lister.isRunning(); }));
        QCOMPARE(b.lister.listing()->received, 100'000);
        QCOMPARE(b.store.size(), 100'000);
    }

    void aHugePageMayOutliveItsLister()
    {
        ScriptedHighLevel world;
        const highlevel::HttpOutcome page = hugePage(100'000);
        world.setAnswer([&](const auto &) { return page; });
        Store store;
        auto lister = std::make_unique<Lister>(&world.clock(), &world.client(), &store);
        lister->start();
        Turns turns;
        QVERIFY(turns.until([&] { return store.size() > 10'000; }));
        lister.reset();
        const int came = store.size();
        QTest::qWait(50);
        QCOMPARE(store.size(), came);
    }

    void aServerThatIgnoresHowManyWereAskedForIsListed()
    {
        Bench b(1'500);
        QVERIFY(b.list().isWhole());
        b.world.setAnswer([&](const highlevel::HttpRequest &request) {
            highlevel::HttpRequest all = request;
            for (auto &[name, value] : all.query)
                if (name == u"limit")
                    value = QStringLiteral("100000");
            return ScriptedHighLevel::json(searchAnswer(b.rows, all));
        });
        b.rows.removeAt(700);
        b.lister.refresh();
        QVERIFY(b.world.turnUntil([&] { return !b.lister.isRunning(); }));
        QCOMPARE(b.store.size(), 1'499);
    }

    void aSearchTriesAgainToo()
    {
        Bench b(150);
        int asked = 0;
        b.world.setAnswer([&](const highlevel::HttpRequest &request) {
            return ++asked == 2 ? ScriptedHighLevel::status(502, QStringLiteral("Bad gateway"))
                                : ScriptedHighLevel::json(searchAnswer(b.rows, request));
        });
        RemoteSearch search(&b.world.clock(), &b.world.client(), &b.store);
        qsizetype all = -1;
        QObject::connect(&search, &RemoteSearch::found, &search,
                         [&](const RemoteSearch::Found &rows, bool complete) {
                             if (complete)
                                 all = std::ranges::count(*rows, true);
                         });
        search.start(QStringLiteral("x"));
        QVERIFY(b.world.turnUntil([&] { return all >= 0; }));
        QCOMPARE(all, 150);
    }
};

QTEST_GUILESS_MAIN(ListerTest)
#include "tst_lister.moc"
