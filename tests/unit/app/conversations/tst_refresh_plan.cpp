#include "app/conversations/refresh_plan.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace conversations;

namespace {

struct Conversation
{
    qint64 last = 0;
    qint64 added = 0;
    bool unread = false;
    bool starred = false;
    friend bool operator==(const Conversation &, const Conversation &) = default;
};
using World = std::map<int, Conversation>;

constexpr qint64 kNow = 1'750'000'000'000;

World world(int count, std::mt19937 *dice)
{
    World w;
    for (int i = 0; i < count; ++i) {
        const qint64 last = kNow - i * 1'000'000LL;
        w[i] = {.last = last,
                .added = last - qint64((*dice)() % 4'000'000'000),
                .unread = i % 9 == 0,
                .starred = i % 70 == 0};
    }
    return w;
}

struct Refreshed
{
    int requests = 0;
    bool explained = false;
    World known;
};

/// What `known` becomes by a refresh against `world`, answers in any order.
Refreshed refresh(const World &world, World known, std::mt19937 *dice, bool statesTotal = true)
{
    std::vector<qint64> dates;
    for (const auto &[id, c] : known)
        dates.push_back(c.added);
    std::ranges::sort(dates);
    RefreshPlan plan(dates, 0);
    std::vector<RefreshPlan::Ask> underWay;
    Refreshed result;
    while (!plan.isDone()) {
        while (const auto ask = plan.next()) {
            underWay.push_back(*ask);
            ++result.requests;
        }
        if (plan.isDone() || underWay.empty())
            break;
        const auto at = underWay.begin() + std::ptrdiff_t((*dice)() % underWay.size());
        const RefreshPlan::Ask ask = *at;
        underWay.erase(at);
        std::vector<std::pair<int, Conversation>> found;
        for (const auto &[id, c] : world)
            if (ask.range.contains(c.added) && (ask.what != RefreshPlan::Ask::What::Unread || c.unread) &&
                (ask.what != RefreshPlan::Ask::What::Starred || c.starred))
                found.emplace_back(id, c);
        RefreshPlan::Page page;
        if (statesTotal)
            page.total = qint64(found.size());
        std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &f) { return f.second.last; });
        if (ask.after)
            std::erase_if(found, [&](const auto &f) { return f.second.last >= *ask.after; });
        found.resize(std::min<size_t>(found.size(), ListingPlan::kPage));
        std::vector<int> ids;
        for (const auto &[id, c] : found) {
            const auto had = known.find(id);
            page.rows.push_back({.dateAdded = c.added,
                                 .isNew = had == known.end(),
                                 .isChanged = had != known.end() && had->second != c});
            known[id] = c;
            ids.push_back(id);
        }
        page.received = int(found.size());
        if (!found.empty())
            page.cursor = found.back().second.last;
        if (const auto settled = plan.answered(ask.number, page))
            std::erase_if(known, [&](const auto &k) {
                return settled->contains(k.second.added) && std::ranges::find(ids, k.first) == ids.end();
            });
    }
    result.explained = plan.isExplained();
    result.known = std::move(known);
    return result;
}

} // namespace

class RefreshPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedCostsNextToNothing()
    {
        std::mt19937 dice(1);
        const World w = world(20'000, &dice);
        const Refreshed r = refresh(w, w, &dice);
        QVERIFY(r.explained);
        QVERIFY2(r.requests <= 6, qPrintable(QString::number(r.requests)));
        QCOMPARE(r.known, w);
    }

    void twentyNewAndOneVanished()
    {
        int most = 0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            std::mt19937 dice(seed);
            const World before = world(20'000, &dice);
            World w = before;
            w.erase(int(dice() % 20'000));
            for (int i = 0; i < 20; ++i)
                w[100'000 + i] = {.last = kNow + 1'000 + i, .added = kNow + 500 + i, .unread = true};
            const Refreshed r = refresh(w, before, &dice);
            QVERIFY(r.explained);
            QCOMPARE(r.known, w);
            most = std::max(most, r.requests);
        }
        qInfo("at most %d requests", most);
        QVERIFY2(most <= 30, qPrintable(QString::number(most)));
    }

    /// After any refresh that is explained, the list is what a full listing would give, but for what cannot
    /// be seen cheaply: that one was read or unstarred and got no message.
    void theListIsAsAFullListingWouldHaveIt()
    {
        int explained = 0;
        for (unsigned seed = 1; seed <= 150; ++seed) {
            std::mt19937 dice(seed);
            const World before = world(2'000, &dice);
            World w = before;
            for (auto changes = dice() % 12; changes > 0; --changes) {
                const auto at = std::next(w.begin(), std::ptrdiff_t(dice() % w.size()));
                switch (dice() % 5) {
                case 0:
                    w.erase(at);
                    break;
                case 1:
                    at->second.last = kNow + qint64(dice() % 1'000);
                    at->second.unread = true;
                    break;
                case 2:
                    w[50'000 + int(dice() % 1'000)] = {.last = kNow + qint64(dice() % 1'000), .added = kNow};
                    break;
                case 3:
                    at->second.unread = false;
                    break;
                default:
                    at->second.starred = false;
                    break;
                }
            }
            const Refreshed r = refresh(w, before, &dice);
            QVERIFY(r.requests <= 45);
            if (!r.explained)
                continue;
            ++explained;
            QCOMPARE(r.known.size(), w.size());
            for (const auto &[id, c] : w) {
                QCOMPARE(r.known.at(id).last, c.last);
                QCOMPARE(r.known.at(id).added, c.added);
                QVERIFY(!c.unread || r.known.at(id).unread);
            }
        }
        QVERIFY2(explained > 140, qPrintable(QString::number(explained)));
    }

    void whatCannotBeExplainedIsLeftToAListing()
    {
        std::mt19937 dice(3);
        const World before = world(5'000, &dice);
        QVERIFY(!refresh(before, before, &dice, false).explained); // no total
        World w = before;
        for (int i = 0; i < 5'000; i += 10) // vanished all over
            w.erase(i);
        const Refreshed r = refresh(w, before, &dice);
        QVERIFY(!r.explained);
        QVERIFY(r.requests <= 41);
        // All had a message since: nothing that is known comes.
        for (auto &[id, c] : w)
            c.last += 10'000'000'000;
        QVERIFY(refresh(w, before, &dice).requests <= 41);
    }
};

QTEST_GUILESS_MAIN(RefreshPlanTest)
#include "tst_refresh_plan.moc"
