#include "tests/simulation/world.h"

#include "app/deletion/look.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace simulation {

namespace {

using highlevel::HttpOutcome;
using Fault = highlevel::HttpOutcome::Fault;

HttpOutcome json(int status, const QJsonObject &body)
{
    HttpOutcome outcome;
    outcome.status = status;
    outcome.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return outcome;
}

HttpOutcome refused(int status, const QString &message)
{
    return json(status, {{QStringLiteral("statusCode"), status}, {QStringLiteral("message"), message}});
}

HttpOutcome page(int status)
{
    HttpOutcome outcome;
    outcome.status = status;
    outcome.body = "<html>bad gateway</html>";
    return outcome;
}

HttpOutcome broken(Fault fault)
{
    HttpOutcome outcome;
    outcome.fault = fault;
    return outcome;
}

qint64 parameter(const highlevel::HttpRequest &request, const char *name, qint64 otherwise)
{
    for (const auto &[key, value] : request.query)
        if (key == QLatin1String(name))
            return value.toLongLong();
    return otherwise;
}

QString text(const highlevel::HttpRequest &request, const char *name)
{
    for (const auto &[key, value] : request.query)
        if (key == QLatin1String(name))
            return value;
    return {};
}

/// How long the search goes on listing what is no longer so; and when it lags more than usual.
constexpr base::Milliseconds kLag(8'000);
constexpr base::Milliseconds kSlowLag(90'000);

practice::RateLimit::Setup limitOf(const Swarm &swarm, Dice *dice)
{
    practice::RateLimit::Setup setup;
    if (dice->oneIn(2))
        setup.max = 25; // a sandbox's
    if (swarm.has(Kind::DayUsedUp)) {
        setup.dailyMax = 80 + dice->below(200);
        setup.day = base::Milliseconds(900'000 + dice->below(1'800'000));
    }
    return setup;
}

} // namespace

World::World(support::ManualClock *clock, quint32 seed, const Swarm &swarm, Happened *happened,
             int conversations, base::Identity identity)
    : m_clock(clock)
    , m_dice(seed)
    , m_swarm(swarm)
    , m_happened(happened)
    , m_identity(std::move(identity))
    , m_ahead(clock->utc().toMSecsSinceEpoch() - clock->steady().count())
    , m_longestLag(swarm.has(Kind::SlowIndex) ? kSlowLag : kLag)
    , m_limit(limitOf(swarm, &m_dice))
{
    const qint64 today = now();
    for (int i = 0; i < conversations; ++i) {
        const QString id = QStringLiteral("%1c%2")
                               .arg(m_identity.location.toString().left(4))
                               .arg(i, 15, 10, QLatin1Char('0'));
        Conversation c;
        c.marks = {.unread = m_dice.below(4) == 0 ? 1 + m_dice.below(3) : 0,
                   .lastMessage = today - 100'000'000LL - qint64(i) * 60'000,
                   .before = today - 200'000'000LL - qint64(i) * 60'000,
                   .starred = m_dice.oneIn(8),
                   .assignedTo = m_dice.oneIn(4) ? QStringLiteral("user1") : QString()};
        c.indexed = c.marks;
        c.added = today - 500'000'000LL - qint64(i) * 90'000;
        m_all.emplace(id, c);
        if (swarm.has(Kind::Forbidden) && m_dice.oneIn(12))
            m_forbidden.insert(id);
    }
}

void World::say(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

int World::confirmed(const deletion::DeletionPlan &plan)
{
    ++m_confirmed;
    for (const deletion::PlannedItem &item : plan.items)
        m_plans.insert({item.id.toString(), Plan{.number = m_confirmed,
                                                 .item = item,
                                                 .confirmedAt = m_clock->steady(),
                                                 .looks = plan.checkBeforeSend}});
    return m_confirmed;
}

void World::takenBack(int plan)
{
    std::erase_if(m_plans, [&](const auto &entry) { return entry.second.number == plan; });
}

void World::programEnded(base::Milliseconds knows)
{
    m_plans.clear();
    m_hasEnded = true;
    for (const auto &request : m_requests)
        request->isForgotten |= request->left >= knows; // it may have left just after
}

qint64 World::now() const
{
    return m_clock->steady().count() + m_ahead;
}

base::Milliseconds World::lag()
{
    return base::Milliseconds(m_dice.below(int(m_longestLag.count())));
}

void World::changed(const QString &id)
{
    m_all[id].changedAt = m_clock->steady();
    m_clock->after(lag(), this, [this, id] { m_all[id].indexed = m_all[id].marks; });
}

void World::remove(const QString &id, bool byUs)
{
    Conversation &c = m_all[id];
    if (!c.alive)
        return;
    c.alive = false;
    c.goneByUs = byUs;
    m_clock->after(lag(), this, [this, id] { m_all[id].listed = m_all[id].alive; });
}

/// A customer writes again: it is there as before, with a new message.
void World::revive(const QString &id)
{
    Conversation &c = m_all[id];
    m_happened->count(Kind::Revivals);
    c.alive = true;
    c.goneByUs = false;
    ++c.revivals;
    ++c.marks.unread;
    c.marks.write(now());
    changed(id);
    m_clock->after(lag(), this, [this, id] { m_all[id].listed = m_all[id].alive; });
}

void World::act()
{
    if (m_dice.oneIn(3))
        stir();
    if (m_dice.oneIn(12))
        beginTrouble();
}

/// Somebody else does something.
void World::stir()
{
    const auto at = std::next(m_all.begin(), m_dice.below(int(m_all.size())));
    Conversation &c = at->second;
    if (!c.alive) {
        if (m_swarm.has(Kind::Revivals) && m_dice.oneIn(3))
            revive(at->first);
        return;
    }
    if (!m_swarm.has(Kind::Others))
        return;
    m_happened->count(Kind::Others);
    switch (m_dice.below(6)) {
    case 0:
        ++c.marks.unread;
        c.marks.write(now());
        break;
    case 1:
        c.marks.write(now());
        break;
    case 2:
        c.marks.unread = 0;
        break;
    case 3:
        c.marks.starred = !c.marks.starred;
        break;
    case 4:
        c.marks.assignedTo = c.marks.assignedTo.isEmpty() ? QStringLiteral("user2") : QString();
        break;
    default:
        remove(at->first, false);
        return;
    }
    changed(at->first);
}

void World::beginTrouble()
{
    const base::Milliseconds until = m_clock->steady() + base::Milliseconds(2'000 + m_dice.below(120'000));
    switch (m_dice.below(4)) {
    case 0:
        if (m_swarm.has(Kind::Storms))
            m_stormUntil = until;
        break;
    case 1:
        if (m_swarm.has(Kind::WrongRoutes))
            m_routesUntil = until;
        break;
    case 2:
        if (m_swarm.has(Kind::Outages))
            m_downUntil = until;
        break;
    default:
        if (m_swarm.has(Kind::Tokens))
            m_firstGoodToken = m_newestToken + 1;
    }
}

void World::calmDown()
{
    Swarm odd; // how HighLevel is, rather than what goes wrong
    odd.set(Kind::NoDates);
    odd.set(Kind::NoMarks);
    m_swarm.keepOnly(odd);
    m_stormUntil = m_routesUntil = m_downUntil = base::Milliseconds(0);
    m_forbidden.clear();
}

int World::makeToken()
{
    m_wantsToken = false;
    return ++m_newestToken;
}

/// What speaks against a DELETE that this plan would allow; empty where nothing does.
QString World::against(const Plan &plan, const Conversation &c) const
{
    const base::Milliseconds now = m_clock->steady();
    const base::Milliseconds age = c.lookHandled ? now - *c.lookHandled : base::Milliseconds(-1);
    constexpr base::Milliseconds promised(15'000); // by itself: the program's own number is what is judged
    const bool looked = c.lookHandled && age <= promised;
    if (c.lostUnder == plan.number && c.seenSinceDelete < 2)
        return QStringLiteral("it was sent before, and not found alive and looked at since");
    if (!looked) {
        const bool mayGoUnseen = !plan.looks && now - plan.confirmedAt <= deletion::kConfirmationHolds;
        return mayGoUnseen ? QString() : QStringLiteral("what its look saw is %1 ms old").arg(age.count());
    }
    if (!plan.looks)
        return {};
    const deletion::PlannedItem &item = plan.item;
    const bool same = c.seen.unread == item.unreadCount && c.seen.starred == item.starred &&
                      c.seen.assignedTo == item.assignedTo &&
                      c.seen.lastMessage / 1000 <= item.lastMessageDate.value_or(0) / 1000;
    // Where the GET leaves the marks out, the search is all there is, and its index lags.
    const bool excused = m_swarm.has(Kind::NoMarks) && *c.lookHandled - c.changedAt <= m_longestLag;
    return same || excused ? QString() : QStringLiteral("it had changed before its look");
}

/// A DELETE reaches the network: may it?
void World::judgeDelete(const QString &id)
{
    ++m_deletes;
    m_sent.insert(id);
    const auto [first, last] = m_plans.equal_range(id);
    if (first == last || !m_all.contains(id))
        return say(QStringLiteral("a DELETE left for %1, which nobody wants deleted now").arg(id));
    Conversation &c = m_all[id];
    QString why;
    for (auto plan = first; plan != last; ++plan) {
        why = against(plan->second, c);
        c.lostUnder = plan->second.number;
        if (why.isEmpty())
            break;
    }
    if (!why.isEmpty())
        say(QStringLiteral("a DELETE left for %1: %2").arg(id, why));
    c.seenSinceDelete = 0;
}

std::optional<HttpOutcome> World::trouble(bool isDelete, int token)
{
    const base::Milliseconds now = m_clock->steady();
    if (token < m_firstGoodToken) {
        m_wantsToken = true;
        m_happened->count(Kind::Tokens);
        return refused(401, QStringLiteral("Invalid JWT"));
    }
    if (now < m_routesUntil) {
        m_happened->count(Kind::WrongRoutes);
        return refused(404, QStringLiteral("Not Found"));
    }
    if (now < m_stormUntil) {
        m_happened->count(Kind::Storms);
        switch (m_dice.below(4)) {
        case 0:
            return refused(500, QStringLiteral("Internal server error"));
        case 1:
            return refused(503, QStringLiteral("Service unavailable"));
        default:
            return page(m_dice.oneIn(2) ? 502 : 504);
        }
    }
    if (m_swarm.has(Kind::Refusals) && m_dice.oneIn(30)) {
        m_happened->count(Kind::Refusals);
        return refusal();
    }
    if (m_swarm.has(Kind::LostAnswers) && m_dice.oneIn(isDelete ? 6 : 40)) {
        m_happened->count(Kind::LostAnswers);
        return broken(m_dice.oneIn(2) ? Fault::TimedOut : Fault::ConnectionLost);
    }
    return std::nullopt;
}

HttpOutcome World::refusal()
{
    HttpOutcome outcome = refused(429, QStringLiteral("Too Many Requests"));
    if (m_dice.oneIn(2))
        outcome.rate.retryAfter = base::Milliseconds(1'000 * (1 + m_dice.below(90)));
    return outcome;
}

/// Whether it is within the limit, and if not, whether the program could know that.
bool World::admit(const std::shared_ptr<Request> &request)
{
    const base::Milliseconds now = m_clock->steady();
    std::erase_if(m_requests, [&](const auto &one) {
        return one->admitted && *one->admitted + m_limit.setup().interval <= now;
    });
    if (m_limit.admit(now)) {
        request->admitted = now;
        m_happened->count(Kind::DayUsedUp, m_limit.dailyRemaining() == 0);
        return true;
    }
    if (m_limit.dailyRemaining() == 0) {
        // One alone asks how things stand, where the answers that would have told were lost.
        if (!m_hasEnded && !request->wasAlone)
            say(QStringLiteral("a request over the day's limit"));
        return false;
    }
    const auto known =
        std::ranges::count_if(m_requests, [](const auto &one) { return one->admitted && !one->isForgotten; });
    // One that the program before had sent may come after those of this one, which knows nothing of it.
    if (!request->isForgotten && known >= m_limit.setup().max)
        say(QStringLiteral("a request over the limit, with %1 that it knew of").arg(known));
    ++m_excused;
    return false;
}

void World::sayWhatIsLeft(highlevel::RateHeaders *rate) const
{
    rate->max = m_limit.setup().max;
    rate->interval = m_limit.setup().interval;
    rate->remaining = m_limit.remaining();
    rate->dailyMax = m_limit.setup().dailyMax;
    rate->dailyRemaining = m_limit.dailyRemaining();
    rate->dailyReset = m_limit.dailyReset();
}

/// What is lost may have been carried out, at once, late, or never. What HighLevel itself said, whole, is not
/// late by more than some seconds.
void World::mayCarryOutLate(const QString &id, const HttpOutcome &instead)
{
    const bool mayBeDone = instead.fault != Fault::None || instead.status >= 500;
    if (!mayBeDone || !m_swarm.has(Kind::LostAnswers) || !m_all.contains(id) || m_dice.oneIn(3))
        return;
    const bool isWhole = instead.status == 500 || instead.status == 503;
    const bool isLate = m_swarm.has(Kind::LateDeletes) && m_dice.oneIn(2);
    if (!isLate) {
        remove(id, true);
        return;
    }
    m_clock->after(base::Milliseconds(m_dice.below(isWhole ? 8'000 : 100'000)), this, [this, id] {
        if (m_all[id].alive)
            m_happened->count(Kind::LateDeletes);
        remove(id, true);
    });
}

void World::take(const highlevel::HttpRequest &request, int token, highlevel::Transport::Done done)
{
    const bool isDelete = request.method == highlevel::HttpRequest::Method::Delete;
    const base::Milliseconds now = m_clock->steady();
    const base::Milliseconds there(10 + m_dice.below(200));
    const base::Milliseconds back(10 + m_dice.below(200));
    if (now < m_downUntil) {
        m_happened->count(Kind::Outages);
        m_clock->after(there, this, [done] { done(broken(Fault::NeverSent)); });
        return;
    }
    if (isDelete && request.leaveBefore && now >= *request.leaveBefore)
        say(QStringLiteral("the lane sent what was too late"));
    const QString id = request.path.section(QLatin1Char('/'), 2, 2);
    if (isDelete)
        judgeDelete(id);
    const auto counted =
        std::make_shared<Request>(Request{.left = now, .admitted = {}, .wasAlone = m_underWay == 0});
    m_requests.push_back(counted);
    ++m_underWay;
    m_clock->after(there, this, [this, request, token, isDelete, id, back, done, counted] {
        const bool admitted = admit(counted);
        const std::optional<HttpOutcome> instead =
            admitted ? trouble(isDelete, token)
                     : std::optional(refused(429, QStringLiteral("Too Many Requests")));
        if (!admitted)
            std::erase(m_requests, counted);
        if (isDelete && instead)
            mayCarryOutLate(id, *instead);
        HttpOutcome outcome = instead ? *instead : answer(request);
        if (outcome.fault == Fault::None)
            sayWhatIsLeft(&outcome.rate);
        const base::Milliseconds handled = m_clock->steady();
        const base::Milliseconds rest = outcome.fault == Fault::TimedOut ? base::Milliseconds(30'000) : back;
        m_clock->after(rest, this, [this, outcome, request, handled, done] {
            --m_underWay;
            tell(request, outcome, handled);
            done(outcome);
        });
    });
}

/// An answer reaches the program: what it knows from now on.
void World::tell(const highlevel::HttpRequest &request, const HttpOutcome &outcome,
                 base::Milliseconds handled)
{
    const QString id = request.path.section(QLatin1Char('/'), 2, 2);
    const auto at = m_all.find(id);
    if (at == m_all.end())
        return;
    Conversation &c = at->second;
    const bool isGet = request.method == highlevel::HttpRequest::Method::Get;
    if (isGet && outcome.status == 200 && request.path == QStringLiteral("/conversations/") + id) {
        ++c.seenSinceDelete;
        c.lookHandled = handled;
    }
    // Answered clearly, it is not lost.
    if (!isGet && outcome.fault == Fault::None && outcome.status < 500)
        c.lostUnder = 0;
}

HttpOutcome World::answer(const highlevel::HttpRequest &request)
{
    if (request.path == QStringLiteral("/conversations/search"))
        return search(request);
    const QString id = request.path.section(QLatin1Char('/'), 2, 2);
    if (!request.path.startsWith(QStringLiteral("/conversations/")) || !m_all.contains(id))
        return refused(404, QStringLiteral("Cannot GET %1").arg(request.path));
    if (m_forbidden.contains(id)) {
        m_happened->count(Kind::Forbidden);
        return refused(403, QStringLiteral("Forbidden resource"));
    }
    if (request.path.endsWith(QStringLiteral("/messages")))
        return answerMessages(id);
    return request.method == highlevel::HttpRequest::Method::Delete ? answerDelete(id) : answerGet(id);
}

HttpOutcome World::answerMessages(const QString &id)
{
    Conversation &c = m_all[id];
    c.seen.lastMessage = c.marks.lastMessage;
    // Messages are dated by a clock of their own.
    constexpr qint64 apart = 1'700;
    QJsonArray messages;
    for (const qint64 date : {c.marks.lastMessage, c.marks.before})
        messages.append(QJsonObject{{QStringLiteral("id"), QString::number(date)},
                                    {QStringLiteral("dateAdded"), date + apart}});
    return json(200, {{QStringLiteral("messages"), QJsonObject{{QStringLiteral("messages"), messages},
                                                               {QStringLiteral("nextPage"), true}}}});
}

HttpOutcome World::answerDelete(const QString &id)
{
    Conversation &c = m_all[id];
    if (!c.alive)
        return refused(404, QStringLiteral("Conversation not found"));
    ++c.successes;
    if (m_swarm.has(Kind::Lies) && m_dice.oneIn(4)) {
        m_happened->count(Kind::Lies);
        ++c.lies;
    } else {
        remove(id, true);
    }
    return json(200, {{QStringLiteral("success"), true}});
}

HttpOutcome World::answerGet(const QString &id)
{
    Conversation &c = m_all[id];
    if (!c.alive)
        return refused(404, QStringLiteral("Conversation with id %1 not found").arg(id));
    c.seen = c.marks;
    QJsonObject body{{QStringLiteral("id"), id},
                     {QStringLiteral("deleted"), false},
                     {QStringLiteral("unreadCount"), c.marks.unread}};
    if (m_swarm.has(Kind::NoDates))
        m_happened->count(Kind::NoDates);
    else
        body[QStringLiteral("lastMessageDate")] = c.marks.lastMessage;
    if (m_swarm.has(Kind::NoMarks)) {
        m_happened->count(Kind::NoMarks);
    } else {
        body[QStringLiteral("starred")] = c.marks.starred;
        body[QStringLiteral("assignedTo")] = c.marks.assignedTo;
    }
    return json(200, body);
}

HttpOutcome World::search(const highlevel::HttpRequest &request)
{
    const qint64 limit = parameter(request, "limit", 20);
    const qint64 from = parameter(request, "startDate", std::numeric_limits<qint64>::min());
    const qint64 until = parameter(request, "endDate", std::numeric_limits<qint64>::max());
    const bool ascending = text(request, "sort") == QStringLiteral("asc");
    const QString wanted = text(request, "id");
    const QString status = text(request, "status");
    std::vector<std::pair<qint64, QString>> rows;
    for (const auto &[id, c] : m_all)
        if (c.listed && c.added >= from && c.added <= until && (wanted.isEmpty() || wanted == id) &&
            (status != QStringLiteral("unread") || c.indexed.unread > 0) &&
            (status != QStringLiteral("starred") || c.indexed.starred))
            rows.emplace_back(c.indexed.lastMessage, id);
    const auto total = qint64(rows.size());
    std::ranges::sort(rows);
    if (!ascending)
        std::ranges::reverse(rows);
    const qint64 after = parameter(request, "startAfterDate", -1);
    QJsonArray page;
    for (const auto &[date, id] : rows) {
        if (after >= 0 && (ascending ? date <= after : date >= after))
            continue;
        if (page.size() >= limit)
            break;
        const Conversation &c = m_all[id];
        if (m_swarm.has(Kind::SlowIndex) && (!c.alive || !(c.indexed == c.marks)))
            m_happened->count(Kind::SlowIndex);
        page << QJsonObject{{QStringLiteral("id"), id},
                            {QStringLiteral("locationId"), m_identity.location.toString()},
                            {QStringLiteral("fullName"), QStringLiteral("Somebody")},
                            {QStringLiteral("lastMessageDate"), c.indexed.lastMessage},
                            {QStringLiteral("dateAdded"), c.added},
                            {QStringLiteral("unreadCount"), c.indexed.unread},
                            {QStringLiteral("starred"), c.indexed.starred},
                            {QStringLiteral("assignedTo"), c.indexed.assignedTo},
                            {QStringLiteral("sort"), QJsonArray{c.indexed.lastMessage}}};
    }
    return json(200, {{QStringLiteral("conversations"), page}, {QStringLiteral("total"), total}});
}

void WorldTransport::send(const highlevel::HttpRequest &request, std::stop_token, Done done)
{
    if (m_isDead())
        return;
    m_world->take(request, m_token,
                  [lives = std::weak_ptr(m_lives), done = std::move(done)](HttpOutcome outcome) {
                      if (!lives.expired())
                          done(std::move(outcome));
                  });
}

} // namespace simulation
