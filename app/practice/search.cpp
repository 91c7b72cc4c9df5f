#include "app/practice/search.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <functional>

namespace practice {

namespace {

using Conversation = World::Conversation;
using Test = std::function<bool(const Conversation &)>;

QStringList list(const Parameters &parameters, const char *name)
{
    return text(parameters, name).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

/// What a row is sorted by; HighLevel answers it as the row's `sort`.
qint64 sortValue(const Conversation &c, const QString &sortBy)
{
    if (sortBy == QStringLiteral("last_manual_message_date"))
        return c.lastManualMessageDate;
    if (sortBy == QStringLiteral("score_profile"))
        return c.score;
    return c.lastMessageDate;
}

bool hasStatus(const Conversation &c, const QString &status)
{
    const bool unread = c.row[QStringLiteral("unreadCount")].toInt() > 0;
    if (status == QStringLiteral("unread"))
        return unread;
    if (status == QStringLiteral("read"))
        return !unread;
    if (status == QStringLiteral("starred"))
        return c.row[QStringLiteral("starred")].toBool();
    // What HighLevel counts as recent is documented nowhere; here it is what was written by hand.
    if (status == QStringLiteral("recents"))
        return c.lastManualMessageDate == c.lastMessageDate;
    return true;
}

std::vector<Test> tests(const Parameters &parameters)
{
    struct Exact
    {
        const char *parameter;
        QString field;
    };
    const std::array exact{Exact{"id", QStringLiteral("id")}, Exact{"contactId", QStringLiteral("contactId")},
                           Exact{"lastMessageType", QStringLiteral("lastMessageType")},
                           Exact{"lastMessageDirection", QStringLiteral("lastMessageDirection")},
                           Exact{"lastMessageAction", QStringLiteral("lastOutboundMessageAction")}};
    std::vector<Test> all;
    for (const Exact &one : exact)
        if (const QString wanted = text(parameters, one.parameter); !wanted.isEmpty())
            all.emplace_back([field = one.field, wanted](const Conversation &c) {
                return c.row[field].toString() == wanted;
            });
    if (parameters.contains("startDate"))
        all.emplace_back([from = text(parameters, "startDate").toLongLong()](const Conversation &c) {
            return c.dateAdded >= from;
        });
    if (parameters.contains("endDate"))
        all.emplace_back([until = text(parameters, "endDate").toLongLong()](const Conversation &c) {
            return c.dateAdded <= until;
        });
    if (const QString status = text(parameters, "status"); !status.isEmpty())
        all.emplace_back([status](const Conversation &c) { return hasStatus(c, status); });
    if (const QStringList users = list(parameters, "assignedTo"); !users.isEmpty())
        all.emplace_back([users](const Conversation &c) {
            const QString to = c.row[QStringLiteral("assignedTo")].toString();
            return users.contains(to.isEmpty() ? QStringLiteral("unassigned") : to);
        });
    const auto anyOf = [](const QStringList &wanted, const QStringList &had) {
        return std::ranges::any_of(had, [&](const QString &one) { return wanted.contains(one); });
    };
    if (const QStringList users = list(parameters, "followers"); !users.isEmpty())
        all.emplace_back([=](const Conversation &c) { return anyOf(users, c.followers); });
    if (const QStringList users = list(parameters, "mentions"); !users.isEmpty())
        all.emplace_back([=](const Conversation &c) { return anyOf(users, c.mentions); });
    if (parameters.contains("scoreProfile")) {
        const QString least = text(parameters, "scoreProfileMin");
        const QString most = text(parameters, "scoreProfileMax");
        all.emplace_back([=](const Conversation &c) {
            return (least.isEmpty() || c.score >= least.toDouble()) &&
                   (most.isEmpty() || c.score <= most.toDouble());
        });
    }
    if (const QString query = text(parameters, "query"); !query.isEmpty())
        all.emplace_back([query](const Conversation &c) {
            return std::ranges::any_of(std::array{QStringLiteral("fullName"), QStringLiteral("email"),
                                                  QStringLiteral("phone"), QStringLiteral("lastMessageBody")},
                                       [&](const QString &field) {
                                           return c.row[field].toString().contains(query,
                                                                                   Qt::CaseInsensitive);
                                       });
        });
    return all;
}

void demandNumbers(const Parameters &parameters, QStringList *flaws)
{
    for (const char *name :
         {"startAfterDate", "startDate", "endDate", "scoreProfileMin", "scoreProfileMax"}) {
        bool ok = true;
        if (parameters.contains(name))
            (void)text(parameters, name).toDouble(&ok);
        if (!ok)
            *flaws << QStringLiteral("%1 must be a number").arg(QLatin1String(name));
    }
}

void demandOneOf(const Parameters &parameters, const char *name, const QStringList &allowed,
                 QStringList *flaws)
{
    const QString given = text(parameters, name);
    if (!given.isEmpty() && !allowed.contains(given))
        *flaws << QStringLiteral("%1 must be one of the following values: %2")
                      .arg(QLatin1String(name), allowed.join(QStringLiteral(", ")));
}

} // namespace

QStringList searchFlaws(const Parameters &parameters)
{
    QStringList flaws;
    bool ok = true;
    const int limit = parameters.contains("limit") ? text(parameters, "limit").toInt(&ok) : 20;
    if (!ok)
        flaws << QStringLiteral("limit must be a number conforming to the specified constraints");
    else if (limit > 100)
        flaws << QStringLiteral("limit must not be greater than 100");
    else if (limit < 1)
        flaws << QStringLiteral("limit must not be less than 1");
    demandOneOf(parameters, "sort", {QStringLiteral("asc"), QStringLiteral("desc")}, &flaws);
    demandOneOf(parameters, "status",
                {QStringLiteral("all"), QStringLiteral("read"), QStringLiteral("unread"),
                 QStringLiteral("starred"), QStringLiteral("recents")},
                &flaws);
    demandOneOf(parameters, "sortBy",
                {QStringLiteral("last_manual_message_date"), QStringLiteral("last_message_date"),
                 QStringLiteral("score_profile"), QStringLiteral("overdue_at"), QStringLiteral("due_at")},
                &flaws);
    demandNumbers(parameters, &flaws);
    return flaws;
}

QJsonObject search(const World &world, const Parameters &parameters, qint64 listedSince)
{
    struct Found
    {
        qint64 value; ///< by which it is sorted
        const Conversation *conversation;
    };
    const std::vector<Test> wanted = tests(parameters);
    const QString sortBy = text(parameters, "sortBy");
    const bool ascending = text(parameters, "sort") == QStringLiteral("asc");
    // Exclusive: rows that share the cursor's value are skipped, as the live service does.
    const bool hasCursor = parameters.contains("startAfterDate");
    const qint64 cursor = text(parameters, "startAfterDate").toLongLong();

    std::vector<Found> behind; // the cursor, in the order they were made
    qint64 total = 0;
    for (const Conversation &c : world.all()) {
        if ((c.deletedAt != 0 && c.deletedAt <= listedSince) ||
            !std::ranges::all_of(wanted, [&](const Test &test) { return test(c); }))
            continue;
        ++total;
        const qint64 value = sortValue(c, sortBy);
        if (!hasCursor || (ascending ? value > cursor : value < cursor))
            behind.push_back({value, &c});
    }
    // A page of all of them: to sort the rest would cost a sub-account of a million most of the time.
    const size_t limit = parameters.contains("limit") ? size_t(text(parameters, "limit").toInt()) : 20;
    const auto page = behind.begin() + std::ptrdiff_t(std::min(behind.size(), limit));
    std::ranges::partial_sort(behind, page, [ascending](const Found &a, const Found &b) {
        if (a.value != b.value)
            return ascending ? a.value < b.value : a.value > b.value;
        return a.conversation < b.conversation; // they lie in the order they were made
    });
    QJsonArray rows;
    for (auto found = behind.begin(); found != page; ++found) {
        QJsonObject row = found->conversation->row;
        row[QStringLiteral("sort")] = QJsonArray{found->value};
        rows << row;
    }
    return {{QStringLiteral("conversations"), rows}, {QStringLiteral("total"), total}};
}

} // namespace practice
