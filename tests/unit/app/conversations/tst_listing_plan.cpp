#include "app/conversations/listing_plan.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace conversations;

namespace {

constexpr qint64 kNow = 1'750'000'000'000;

/// HighLevel's search as the plan meets it: exclusive cursor, ties, and whatever else is switched on.
class Scripted
{
public:
    struct Row
    {
        int id = 0;
        qint64 last = 0;
        std::optional<qint64> added;
    };
    struct Quirks
    {
        bool ignoresDates = false;
        int mostPerPage = ListingPlan::kPage;
        qint64 totalIsOffBy = 0;
        bool edgesExcluded = false; ///< startDate and endDate do not include their moment
    };

    std::vector<Row> rows;
    Quirks quirks;

    [[nodiscard]] std::vector<Row> page(const ListingPlan::Ask &ask, qint64 *total) const
    {
        std::vector<Row> found;
        for (const Row &row : rows) {
            const bool open = ask.range.isEverything() || quirks.ignoresDates;
            bool in = open || (row.added && ask.range.contains(*row.added));
            if (in && !open && quirks.edgesExcluded)
                in = row.added != ask.range.from && row.added != ask.range.until;
            if (in)
                found.push_back(row);
        }
        *total = qint64(found.size()) + quirks.totalIsOffBy;
        std::ranges::stable_sort(found, [&](const Row &a, const Row &b) {
            return ask.oldestFirst ? a.last < b.last : a.last > b.last;
        });
        if (ask.after)
            std::erase_if(found, [&](const Row &row) {
                return ask.oldestFirst ? row.last <= *ask.after : row.last >= *ask.after;
            });
        found.resize(std::min(found.size(), size_t(quirks.mostPerPage)));
        return found;
    }
};

struct Listing
{
    std::set<int> seen;
    int requests = 0;
    bool complete = false;
    bool ignoredDates = false;
    qint64 received = 0;
    qint64 total = 0;
};

/// Answers come in any order; `meanwhile` may change the world between two of them.
Listing list(Scripted *world, std::mt19937 *dice, const std::function<void()> &meanwhile = {})
{
    ListingPlan plan(kNow);
    std::vector<ListingPlan::Ask> underWay;
    Listing result;
    while (!plan.isDone()) {
        while (const auto ask = plan.next()) {
            underWay.push_back(*ask);
            ++result.requests;
        }
        if (underWay.empty() || result.requests > 100'000)
            return result; // stuck: the caller sees an incomplete one
        const auto at = underWay.begin() + std::ptrdiff_t((*dice)() % underWay.size());
        const ListingPlan::Ask ask = *at;
        underWay.erase(at);
        if (meanwhile)
            meanwhile();
        ListingPlan::Page page;
        const auto rows = world->page(ask, &page.total);
        for (const auto &row : rows)
            page.rows.push_back({.dateAdded = row.added, .fresh = result.seen.insert(row.id).second});
        page.received = int(rows.size());
        if (!rows.empty())
            page.cursor = rows.back().last;
        plan.answered(ask.number, page);
    }
    result.complete = plan.isComplete();
    result.ignoredDates = plan.ignoresDates();
    result.received = plan.received();
    result.total = plan.total();
    return result;
}

/// `ties` neighbours share one date of the last message.
Scripted world(int count, int ties, std::mt19937 *dice, bool growing = false)
{
    Scripted w;
    qint64 last = kNow - 1'000;
    for (int i = 0; i < count; ++i) {
        if (i % ties == 0)
            last -= 1 + qint64((*dice)() % 7'200'000);
        // Either all over the years, or more and more of them lately.
        const double share = double((*dice)() % 1'000'000) / 1e6;
        const qint64 age = qint64((growing ? share * share * share : share) * 4e10);
        w.rows.push_back({.id = i, .last = last, .added = std::min(last, kNow - 2'000) - age});
    }
    std::ranges::shuffle(w.rows, *dice);
    return w;
}

} // namespace

class ListingPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsArePartitions()
    {
        std::mt19937 dice(1);
        for (int round = 0; round < 2'000; ++round) {
            const auto random = [&] { return qint64(dice() % 40); };
            DateRange range;
            if (dice() % 3)
                range.from = random();
            if (dice() % 3)
                range.until = range.from.value_or(0) + random();
            std::vector<qint64> cuts;
            for (auto n = dice() % 6; n > 0; --n)
                cuts.push_back(qint64(dice() % 60) - 10);
            const auto pieces = cutBehind(range, cuts);
            for (qint64 date = -20; date < 100; ++date) {
                const auto holding = std::ranges::count_if(
                    pieces, [&](const DateRange &piece) { return piece.contains(date); });
                QCOMPARE(int(holding), range.contains(date) ? 1 : 0);
            }
            for (const DateRange &piece : pieces)
                QVERIFY(!piece.from || !piece.until || *piece.from <= *piece.until);
        }
    }

    void everyConversationOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("ties");
        for (const int count : {0, 1, 99, 100, 101, 250, 299, 1'000, 3'000, 8'000})
            for (const int ties : {1, 50, 150, 1'000})
                QTest::addRow("%d, ties of %d", count, ties) << count << ties;
    }
    void everyConversationOnce()
    {
        QFETCH(int, count);
        QFETCH(int, ties);
        for (unsigned seed = 1; seed <= 4; ++seed) {
            std::mt19937 dice(seed);
            Scripted w = world(count, ties, &dice, seed % 2 == 0);
            const Listing l = list(&w, &dice);
            QCOMPARE(int(l.seen.size()), count);
            QVERIFY(l.complete);
            QCOMPARE(l.received, qint64(count));
        }
    }

    void fewExtraRequests_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {500, 2'000, 8'000, 20'000})
            QTest::addRow("%d", count) << count;
    }
    void fewExtraRequests()
    {
        QFETCH(int, count);
        for (unsigned seed = 1; seed <= 2; ++seed) {
            std::mt19937 dice(seed);
            Scripted w = world(count, 1, &dice, seed % 2 == 0);
            const Listing l = list(&w, &dice);
            const int pages = (count + 99) / 100;
            QVERIFY2(l.requests <= pages + pages / 10 + 5,
                     qPrintable(QStringLiteral("%1 requests for %2 pages, seed %3")
                                    .arg(l.requests)
                                    .arg(pages)
                                    .arg(seed)));
        }
    }

    void whatStaysThroughoutIsNeverMissed()
    {
        // Messages come in, conversations are added and deleted while the listing runs.
        int incomplete = 0;
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 dice(seed);
            Scripted w = world(1'500, seed % 3 == 0 ? 30 : 1, &dice);
            std::set<int> throughout;
            for (const auto &row : w.rows)
                throughout.insert(row.id);
            int next = 10'000;
            qint64 clock = kNow;
            const Listing l = list(&w, &dice, [&] {
                clock += 1'000;
                const size_t at = dice() % w.rows.size();
                switch (dice() % 4) {
                case 0:
                    w.rows[at].last = clock; // a message came in: it moves to the top
                    break;
                case 1:
                    w.rows.push_back({.id = next++, .last = clock, .added = clock});
                    break;
                case 2:
                    throughout.erase(w.rows[at].id);
                    w.rows.erase(w.rows.begin() + std::ptrdiff_t(at));
                    break;
                default:
                    break;
                }
            });
            incomplete += !l.complete;
            for (const int id : throughout)
                QVERIFY2(l.seen.contains(id),
                         qPrintable(QStringLiteral("seed %1: %2 missed").arg(seed).arg(id)));
        }
        QVERIFY2(incomplete < 20, qPrintable(QString::number(incomplete)));
    }

    void aServerThatIgnoresDatesIsNoticed()
    {
        std::mt19937 dice(7);
        Scripted w = world(4'000, 1, &dice);
        w.quirks.ignoresDates = true;
        const Listing l = list(&w, &dice);
        QVERIFY(l.ignoredDates);
        QVERIFY(l.complete);
        QCOMPARE(int(l.seen.size()), 4'000);
        QVERIFY2(l.requests < 75, qPrintable(QString::number(l.requests)));
    }

    void rowsWithoutADateOfTheirOwnAreFound()
    {
        std::mt19937 dice(8);
        Scripted w = world(3'000, 1, &dice);
        for (size_t i = 0; i < w.rows.size(); i += 10)
            w.rows[i].added.reset();
        const Listing l = list(&w, &dice);
        QVERIFY(l.complete);
        QCOMPARE(int(l.seen.size()), 3'000);
    }

    void edgesThatAreExcludedAreFound()
    {
        std::mt19937 dice(9);
        Scripted w = world(3'000, 1, &dice);
        for (auto &row : w.rows)
            row.added = *row.added / 100'000'000 * 100'000'000; // many share one moment, and edges hit them
        w.quirks.edgesExcluded = true;
        const Listing l = list(&w, &dice);
        QVERIFY(l.complete);
        QCOMPARE(int(l.seen.size()), 3'000);
    }

    void aServerThatGivesLessAtATime()
    {
        std::mt19937 dice(10);
        Scripted w = world(1'000, 1, &dice);
        w.quirks.mostPerPage = 40;
        const Listing l = list(&w, &dice);
        QVERIFY(l.complete);
        QCOMPARE(int(l.seen.size()), 1'000);
    }

    void aTotalThatLiesIsSaidAndEnds()
    {
        for (const qint64 off : {qint64(5), qint64(-5)}) {
            std::mt19937 dice(11);
            Scripted w = world(1'000, 1, &dice);
            w.quirks.totalIsOffBy = off;
            const Listing l = list(&w, &dice);
            QCOMPARE(l.complete, off < 0);
            QVERIFY(l.requests < 100);
            if (off > 0)
                QCOMPARE(int(l.seen.size()), 1'000);
        }
    }

    void whatCannotBeToldApartIsSaidToBeMissing()
    {
        // More than two pages that share both dates: no cursor and no filter leads to the middle ones.
        std::mt19937 dice(12);
        Scripted w = world(300, 1, &dice);
        for (int i = 0; i < 500; ++i)
            w.rows.push_back({.id = 1'000 + i, .last = kNow - 500'000, .added = kNow - 900'000});
        const Listing l = list(&w, &dice);
        QVERIFY(!l.complete);
        QVERIFY(l.received < l.total);
        QVERIFY(l.requests < 200);
    }
};

QTEST_GUILESS_MAIN(ListingPlanTest)
#include "tst_listing_plan.moc"
