#include "tests/simulation/world.h"

#include "app/deletion/verdict.h"

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

} // namespace

Swarm Swarm::drawn(std::mt19937_64 *dice)
{
    Swarm swarm;
    for (bool *kind : {&swarm.storms, &swarm.lostAnswers, &swarm.refusals, &swarm.wrongRoutes,
                       &swarm.forbidden, &swarm.outages, &swarm.tokens, &swarm.noDates, &swarm.noMarks,
                       &swarm.kills, &swarm.sleeps, &swarm.others, &swarm.presses, &swarm.disk})
        *kind = (*dice)() % 2 == 0;
    swarm.lies = (*dice)() % 8 == 0;
    return swarm;
}

QString Swarm::words() const
{
    QStringList on;
    const auto add = [&](bool is, const char *word) {
        if (is)
            on << QString::fromLatin1(word);
    };
    add(storms, "storms");
    add(lostAnswers, "lost answers");
    add(refusals, "429");
    add(wrongRoutes, "wrong routes");
    add(forbidden, "403");
    add(outages, "outages");
    add(tokens, "tokens");
    add(noDates, "no dates");
    add(noMarks, "no marks");
    add(lies, "lies");
    add(kills, "kills");
    add(sleeps, "sleeps");
    add(others, "others");
    add(disk, "disk");
    add(presses, "presses");
    return on.join(QStringLiteral(", "));
}

World::World(support::ManualClock *clock, std::mt19937_64 *dice, const Swarm &swarm, int conversations,
             base::Identity identity)
    : m_clock(clock), m_dice(dice), m_swarm(swarm), m_identity(std::move(identity)), m_limit({})
{
    const qint64 now = clock->utc().toMSecsSinceEpoch();
    for (int i = 0; i < conversations; ++i) {
        const QString id = QStringLiteral("%1c%2")
                               .arg(m_identity.location.toString().left(4))
                               .arg(i, 15, 10, QLatin1Char('0'));
        Conversation c;
        c.marks = {.unread = below(4) == 0 ? 1 + below(3) : 0,
                   .lastMessage = now - 100'000'000LL - qint64(i) * 60'000,
                   .starred = oneIn(8),
                   .assignedTo = oneIn(4) ? QStringLiteral("user1") : QString()};
        c.indexed = c.marks;
        c.added = now - 500'000'000LL - qint64(i) * 90'000;
        m_all.emplace(id, c);
        if (swarm.forbidden && oneIn(12))
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

void World::allTakenBack()
{
    m_plans.clear();
}

void World::changed(const QString &id)
{
    m_all[id].changedAt = m_clock->steady();
    if (qEnvironmentVariable("DBG") == id)
        qWarning("%lld changed", (long long)m_clock->steady().count() - 1000000);
    m_clock->after(base::Milliseconds(below(int(kIndexLag.count()))), this,
                   [this, id] { m_all[id].indexed = m_all[id].marks; });
}

void World::remove(const QString &id, bool byUs)
{
    Conversation &c = m_all[id];
    if (!c.alive)
        return;
    c.alive = false;
    if (qEnvironmentVariable("DBG") == id)
        qWarning("%lld gone by us %d", (long long)m_clock->steady().count() - 1000000, byUs);
    if (byUs)
        m_byUs.insert(id);
    m_clock->after(base::Milliseconds(below(int(kIndexLag.count()))), this,
                   [this, id] { m_all[id].listed = false; });
}

void World::stir()
{
    if (!m_swarm.others || m_all.empty())
        return;
    const auto at = std::next(m_all.begin(), below(int(m_all.size())));
    Conversation &c = at->second;
    if (!c.alive)
        return;
    switch (below(6)) {
    case 0:
        ++c.marks.unread;
        c.marks.lastMessage = m_clock->utc().toMSecsSinceEpoch();
        break;
    case 1:
        c.marks.lastMessage = m_clock->utc().toMSecsSinceEpoch();
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
    const base::Milliseconds until = m_clock->steady() + base::Milliseconds(2'000 + below(120'000));
    const auto begin = [&](bool isOn, auto act) {
        m_faults += isOn;
        if (isOn)
            act();
    };
    switch (below(4)) {
    case 0:
        begin(m_swarm.storms, [&] { m_stormUntil = until; });
        break;
    case 1:
        begin(m_swarm.wrongRoutes, [&] { m_routesUntil = until; });
        break;
    case 2:
        begin(m_swarm.outages, [&] { m_downUntil = until; });
        break;
    default:
        begin(m_swarm.tokens, [&] { m_tokenIsGood = false; });
    }
}

void World::calmDown()
{
    m_swarm = {.noDates = m_swarm.noDates, .noMarks = m_swarm.noMarks};
    m_stormUntil = m_routesUntil = m_downUntil = base::Milliseconds(0);
    m_forbidden.clear();
    m_tokenIsGood = true;
}

/// What speaks against a DELETE that this plan would allow; empty where nothing does.
QString World::against(const Plan &plan, const Conversation &c) const
{
    const base::Milliseconds now = m_clock->steady();
    const base::Milliseconds age = c.lookAnswered ? now - *c.lookAnswered : base::Milliseconds(-1);
    const bool looked = c.lookAnswered && age <= deletion::kLookHolds;
    if (c.lostUnder == plan.number && c.seenSinceDelete < 2)
        return QStringLiteral("it was sent before, and not found alive and looked at since");
    if (!looked) {
        const bool mayGoUnseen = !plan.looks && now - plan.confirmedAt <= deletion::kConfirmationHolds;
        return mayGoUnseen ? QString() : QStringLiteral("its look was answered %1 ms ago").arg(age.count());
    }
    if (!plan.looks)
        return {};
    const deletion::PlannedItem &item = plan.item;
    const bool same = c.seen.unread == item.unreadCount && c.seen.starred == item.starred &&
                      c.seen.assignedTo == item.assignedTo &&
                      c.seen.lastMessage / 1000 <= item.lastMessageDate.value_or(0) / 1000;
    // Where the GET leaves the marks out, the search is all there is, and its index lags.
    const bool excused = m_swarm.noMarks && c.lookHandled && *c.lookHandled - c.changedAt <= kIndexLag;
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

std::optional<HttpOutcome> World::trouble(bool isDelete)
{
    const base::Milliseconds now = m_clock->steady();
    if (!m_tokenIsGood)
        return refused(401, QStringLiteral("Invalid JWT"));
    if (now < m_routesUntil)
        return refused(404, QStringLiteral("Not Found"));
    if (now < m_stormUntil)
        switch (below(4)) {
        case 0:
            return refused(500, QStringLiteral("Internal server error"));
        case 1:
            return refused(503, QStringLiteral("Service unavailable"));
        default:
            return page(below(2) == 0 ? 502 : 504);
        }
    if (m_swarm.refusals && oneIn(30)) {
        HttpOutcome outcome = refused(429, QStringLiteral("Too Many Requests"));
        if (oneIn(2))
            outcome.rate.retryAfter = base::Milliseconds(1'000 * (1 + below(90)));
        return outcome;
    }
    if (m_swarm.lostAnswers && oneIn(isDelete ? 6 : 40))
        return broken(oneIn(2) ? Fault::TimedOut : Fault::ConnectionLost);
    return std::nullopt;
}

void World::take(const highlevel::HttpRequest &request, highlevel::Transport::Done done)
{
    const bool isDelete = request.method == highlevel::HttpRequest::Method::Delete;
    const base::Milliseconds now = m_clock->steady();
    const base::Milliseconds there(10 + below(200));
    const base::Milliseconds back(10 + below(200));
    if (now < m_downUntil) {
        m_clock->after(there, this, [done] { done(broken(Fault::NeverSent)); });
        return;
    }
    if (isDelete && request.leaveBefore && now >= *request.leaveBefore)
        say(QStringLiteral("the lane sent what was too late"));
    const QString id = request.path.section(QLatin1Char('/'), 2, 2);
    if (isDelete)
        judgeDelete(id);
    m_clock->after(there, this, [this, request, isDelete, id, back, done] {
        const bool admitted = m_limit.admit(m_clock->steady());
        m_overLimit += !admitted;
        std::optional<HttpOutcome> instead =
            admitted ? trouble(isDelete) : std::optional(refused(429, QStringLiteral("Too Many Requests")));
        if (instead)
            ++m_faults;
        const bool mayBeDone = instead && (instead->fault != Fault::None || instead->status >= 500);
        // What is lost may have been carried out, at once, late, or never. What HighLevel itself said, whole,
        // is not late by more than some seconds.
        const bool isWhole = instead && (instead->status == 500 || instead->status == 503);
        if (isDelete && instead && mayBeDone && m_swarm.lostAnswers && m_all.contains(id) && !oneIn(3))
            m_clock->after(base::Milliseconds(oneIn(2) ? 0 : below(isWhole ? 8'000 : 100'000)), this,
                           [this, id] { remove(id, true); });
        HttpOutcome outcome = instead ? *instead : answer(request);
        if (outcome.fault == Fault::None) {
            outcome.rate.max = m_limit.setup().max;
            outcome.rate.interval = m_limit.setup().interval;
            outcome.rate.remaining = m_limit.remaining();
        }
        const base::Milliseconds handled = m_clock->steady();
        const base::Milliseconds rest = outcome.fault == Fault::TimedOut ? base::Milliseconds(30'000) : back;
        m_clock->after(rest, this, [this, outcome, request, id, handled, done] {
            const bool isLook = request.method == highlevel::HttpRequest::Method::Get &&
                                outcome.status == 200 &&
                                request.path == QStringLiteral("/conversations/") + id;
            if (isLook && m_all.contains(id)) {
                ++m_all[id].seenSinceDelete;
                m_all[id].lookAnswered = m_clock->steady();
                m_all[id].lookHandled = handled;
            }
            // Answered clearly, it is not lost.
            if (request.method == highlevel::HttpRequest::Method::Delete && m_all.contains(id) &&
                outcome.fault == Fault::None && outcome.status < 500)
                m_all[id].lostUnder = 0;
            done(outcome);
        });
    });
}

HttpOutcome World::answer(const highlevel::HttpRequest &request)
{
    if (request.path == QStringLiteral("/conversations/search"))
        return search(request);
    const QString id = request.path.section(QLatin1Char('/'), 2, 2);
    const auto at = m_all.find(id);
    if (!request.path.startsWith(QStringLiteral("/conversations/")) || at == m_all.end())
        return refused(404, QStringLiteral("Cannot GET %1").arg(request.path));
    Conversation &c = at->second;
    if (m_forbidden.contains(id))
        return refused(403, QStringLiteral("Forbidden resource"));
    if (request.path.endsWith(QStringLiteral("/messages"))) {
        QJsonArray messages;
        messages << QJsonObject{{QStringLiteral("id"), QStringLiteral("m")},
                                {QStringLiteral("dateAdded"), c.marks.lastMessage}};
        c.seen.lastMessage = c.marks.lastMessage;
        return json(200, {{QStringLiteral("messages"), QJsonObject{{QStringLiteral("messages"), messages},
                                                                   {QStringLiteral("nextPage"), true}}}});
    }
    if (request.method == highlevel::HttpRequest::Method::Delete) {
        if (!c.alive)
            return refused(404, QStringLiteral("Conversation not found"));
        if (m_swarm.lies && oneIn(4))
            m_lied.insert(id);
        else
            remove(id, true);
        return json(200, {{QStringLiteral("success"), true}});
    }
    if (!c.alive)
        return refused(404, QStringLiteral("Conversation with id %1 not found").arg(id));
    c.seen = c.marks;
    QJsonObject body{{QStringLiteral("id"), id},
                     {QStringLiteral("deleted"), false},
                     {QStringLiteral("unreadCount"), c.marks.unread}};
    if (!m_swarm.noDates)
        body[QStringLiteral("lastMessageDate")] = c.marks.lastMessage;
    if (!m_swarm.noMarks) {
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
    m_world->take(request, [lives = std::weak_ptr(m_lives), done = std::move(done)](HttpOutcome outcome) {
        if (!lives.expired())
            done(std::move(outcome));
    });
}

} // namespace simulation
