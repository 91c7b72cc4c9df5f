#include "app/deletion/journal_record.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace deletion {

namespace {

template <class T> struct Word
{
    T value;
    const char *text;
};

constexpr std::array kKinds{Word<Record::Kind>{Record::Kind::Begin, "begin"},
                            Word<Record::Kind>{Record::Kind::Item, "item"},
                            Word<Record::Kind>{Record::Kind::Intent, "intent"},
                            Word<Record::Kind>{Record::Kind::Withdrawn, "withdrawn"},
                            Word<Record::Kind>{Record::Kind::Outcome, "outcome"},
                            Word<Record::Kind>{Record::Kind::End, "end"}};
constexpr std::array kOutcomes{
    Word<State>{State::Deleted, "deleted"}, Word<State>{State::AlreadyGone, "already gone"},
    Word<State>{State::NotDeleted, "not deleted"}, Word<State>{State::Skipped, "skipped"},
    Word<State>{State::Cancelled, "cancelled"}};

template <class Words, class T> QString wordFor(const Words &words, T value)
{
    return QString::fromLatin1(std::ranges::find(words, value, [](const auto &w) { return w.value; })->text);
}

template <class T, size_t N>
std::optional<T> valueOf(const std::array<Word<T>, N> &words, const QString &text)
{
    const auto at = std::ranges::find_if(words, [&](const auto &w) { return text == QLatin1String(w.text); });
    return at == words.end() ? std::nullopt : std::optional(at->value);
}

std::optional<qint64> optionalNumber(const QJsonValue &v)
{
    return v.isDouble() ? std::optional(v.toInteger()) : std::nullopt;
}

BatchHead headOf(const Record &r)
{
    return {.batch = r.batch,
            .accountKey = r.facts[QStringLiteral("account")].toString(),
            .subAccount = r.facts[QStringLiteral("subAccount")].toString(),
            .location = r.facts[QStringLiteral("location")].toString(),
            .user = r.facts[QStringLiteral("user")].toString(),
            .begunAt = r.at,
            .items = r.facts[QStringLiteral("items")].toInt(),
            .checkBeforeSend = r.facts[QStringLiteral("checkBeforeSend")].toBool(true)};
}

std::optional<PlannedItem> plannedOf(const Record &r)
{
    auto id = base::ConversationId::parse(r.facts[QStringLiteral("id")].toString());
    if (!id)
        return std::nullopt;
    return PlannedItem{.id = *std::move(id),
                       .contact = r.facts[QStringLiteral("contact")].toString(),
                       .messageType = r.facts[QStringLiteral("type")].toString(),
                       .lastMessageDate = optionalNumber(r.facts[QStringLiteral("lastMessageDate")]),
                       .unreadCount = r.facts[QStringLiteral("unread")].toInt()};
}

ItemOutcome outcomeOf(const Record &r)
{
    return {.state =
                valueOf(kOutcomes, r.facts[QStringLiteral("outcome")].toString()).value_or(State::NotDeleted),
            .httpStatus = r.facts[QStringLiteral("status")].toInt(),
            .message = r.facts[QStringLiteral("message")].toString(),
            .error = r.facts[QStringLiteral("error")].toString(),
            .traceId = r.facts[QStringLiteral("trace")].toString(),
            .at = r.at};
}

} // namespace

Record beginRecord(const BatchHead &head)
{
    return {.kind = Record::Kind::Begin,
            .batch = head.batch,
            .at = head.begunAt,
            .facts = {{QStringLiteral("account"), head.accountKey},
                      {QStringLiteral("subAccount"), head.subAccount},
                      {QStringLiteral("location"), head.location},
                      {QStringLiteral("user"), head.user},
                      {QStringLiteral("items"), head.items},
                      {QStringLiteral("checkBeforeSend"), head.checkBeforeSend}}};
}

Record itemRecord(qint64 batch, int item, const PlannedItem &planned, const QDateTime &at)
{
    QJsonObject facts{{QStringLiteral("id"), planned.id.toString()},
                      {QStringLiteral("contact"), planned.contact},
                      {QStringLiteral("type"), planned.messageType},
                      {QStringLiteral("unread"), planned.unreadCount}};
    if (planned.lastMessageDate)
        facts[QStringLiteral("lastMessageDate")] = *planned.lastMessageDate;
    return {.kind = Record::Kind::Item, .batch = batch, .item = item, .at = at, .facts = facts};
}

std::vector<Record> openingRecords(const BatchHead &head, const std::vector<PlannedItem> &items)
{
    std::vector<Record> all;
    all.reserve(items.size() + 1);
    all.push_back(beginRecord(head));
    for (const PlannedItem &item : items)
        all.push_back(itemRecord(head.batch, int(all.size()) - 1, item, head.begunAt));
    return all;
}

Record outcomeRecord(qint64 batch, int item, const ItemOutcome &outcome)
{
    QJsonObject facts{{QStringLiteral("outcome"), wordFor(kOutcomes, outcome.state)}};
    if (outcome.httpStatus > 0)
        facts[QStringLiteral("status")] = outcome.httpStatus;
    const auto put = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            facts[name] = text;
    };
    put(QStringLiteral("message"), outcome.message);
    put(QStringLiteral("error"), outcome.error);
    put(QStringLiteral("trace"), outcome.traceId);
    return {.kind = Record::Kind::Outcome, .batch = batch, .item = item, .at = outcome.at, .facts = facts};
}

QByteArray toText(const Record &record)
{
    QJsonObject all{{QStringLiteral("kind"), wordFor(kKinds, record.kind)},
                    {QStringLiteral("batch"), record.batch},
                    {QStringLiteral("at"), record.at.toMSecsSinceEpoch()}};
    if (record.item >= 0)
        all[QStringLiteral("item")] = record.item;
    if (!record.facts.isEmpty())
        all[QStringLiteral("facts")] = record.facts;
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<Record> fromText(const QByteArray &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    const auto kind = valueOf(kKinds, all[QStringLiteral("kind")].toString());
    if (!kind)
        return std::nullopt;
    return Record{.kind = *kind,
                  .batch = all[QStringLiteral("batch")].toInteger(),
                  .item = all[QStringLiteral("item")].toInt(-1),
                  .at = QDateTime::fromMSecsSinceEpoch(all[QStringLiteral("at")].toInteger(), Qt::UTC),
                  .facts = all[QStringLiteral("facts")].toObject()};
}

QByteArray chained(const QByteArray &previousHash, const QByteArray &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHash);
    hash.addData(text);
    return hash.result();
}

std::vector<JournalBatch> assemble(const std::vector<Record> &records, int *unusable)
{
    int dropped = 0;
    std::map<qint64, JournalBatch> batches;
    std::map<qint64, std::map<int, JournalItem>> items;
    for (const Record &r : records) {
        if (r.kind == Record::Kind::Begin) {
            batches[r.batch].head = headOf(r);
            continue;
        }
        const auto batch = batches.find(r.batch);
        if (batch == batches.end()) {
            ++dropped;
            continue;
        }
        if (r.kind == Record::Kind::End) {
            batch->second.ended = true;
            continue;
        }
        auto &known = items[r.batch];
        if (r.kind == Record::Kind::Item) {
            if (auto planned = plannedOf(r))
                known.emplace(r.item,
                              JournalItem{.position = r.item, .planned = *std::move(planned), .outcome = {}});
            else {
                ++dropped;
                ++batch->second.unusable;
            }
            continue;
        }
        const auto item = known.find(r.item);
        if (item == known.end()) {
            ++dropped;
            continue;
        }
        item->second.inFlight = r.kind == Record::Kind::Intent;
        if (r.kind == Record::Kind::Outcome)
            item->second.outcome = outcomeOf(r);
    }
    std::vector<JournalBatch> all;
    for (auto &[number, batch] : batches) {
        for (auto &[position, item] : items[number])
            batch.items.push_back(std::move(item));
        all.push_back(std::move(batch));
    }
    if (unusable)
        *unusable = dropped;
    return all;
}

} // namespace deletion
