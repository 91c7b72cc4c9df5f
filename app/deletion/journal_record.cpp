#include "app/deletion/journal_record.h"

#include <QCryptographicHash>
#include <QJsonArray>
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
                            Word<Record::Kind>{Record::Kind::Amended, "amended"},
                            Word<Record::Kind>{Record::Kind::Undone, "undone"},
                            Word<Record::Kind>{Record::Kind::End, "end"},
                            Word<Record::Kind>{Record::Kind::Lost, "lost"}};
constexpr std::array kOutcomes{
    Word<State>{State::Deleted, "deleted"},        Word<State>{State::AlreadyGone, "already gone"},
    Word<State>{State::NotDeleted, "not deleted"}, Word<State>{State::Skipped, "skipped"},
    Word<State>{State::Cancelled, "cancelled"},    Word<State>{State::Unknown, "unknown"}};
constexpr std::array kProofs{Word<Proof>{Proof::None, ""},
                             Word<Proof>{Proof::Answered, "answered"},
                             Word<Proof>{Proof::GoneAfterLostAnswer, "gone after a lost answer"},
                             Word<Proof>{Proof::GoneAfterCrash, "gone after a crash"},
                             Word<Proof>{Proof::GoneWhenAskedAgain, "gone when asked again"},
                             Word<Proof>{Proof::GoneBefore, "gone before"},
                             Word<Proof>{Proof::SeenAlive, "seen alive"},
                             Word<Proof>{Proof::Changed, "changed"},
                             Word<Proof>{Proof::NotLookedAt, "not looked at"},
                             Word<Proof>{Proof::NotSaid, "not said"}};
constexpr std::array kChanges{Word<Changes::What>{Changes::NewMessage, "new message"},
                              Word<Changes::What>{Changes::MoreUnread, "more unread"},
                              Word<Changes::What>{Changes::ReadBySomebody, "read"},
                              Word<Changes::What>{Changes::Starred, "starred"},
                              Word<Changes::What>{Changes::Unstarred, "unstarred"},
                              Word<Changes::What>{Changes::Assigned, "assigned"},
                              Word<Changes::What>{Changes::Unassigned, "unassigned"},
                              Word<Changes::What>{Changes::HasMessage, "has message"},
                              Word<Changes::What>{Changes::IsUnread, "is unread"},
                              Word<Changes::What>{Changes::IsStarred, "is starred"},
                              Word<Changes::What>{Changes::IsAssigned, "is assigned"}};
/// Of what the list tells, and the look compares.
using Field = highlevel::Conversation::Unreadable;
constexpr std::array kFields{
    Word<Field>{Field::LastMessageDate, "lastMessageDate"}, Word<Field>{Field::UnreadCount, "unread"},
    Word<Field>{Field::Starred, "starred"}, Word<Field>{Field::AssignedTo, "assignedTo"}};

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

quint16 fieldsIn(const QJsonValue &words)
{
    quint16 fields = 0;
    const QJsonArray all = words.toArray();
    for (const QJsonValue &word : all)
        if (const auto field = valueOf(kFields, word.toString()))
            fields = quint16(fields | *field);
    return fields;
}

QJsonArray wordsFor(quint16 fields)
{
    QJsonArray words;
    for (const auto &field : kFields)
        if (fields & field.value)
            words << QString::fromLatin1(field.text);
    return words;
}

QDateTime optionalTime(const QJsonValue &v)
{
    return v.isDouble() ? QDateTime::fromMSecsSinceEpoch(v.toInteger(), Qt::UTC) : QDateTime();
}

BatchHead headOf(const Record &r)
{
    return {.batch = r.batch,
            .identity = base::Identity::fromString(r.facts[QStringLiteral("identity")].toString()),
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
                       .phone = r.facts[QStringLiteral("phone")].toString(),
                       .email = r.facts[QStringLiteral("email")].toString(),
                       .messageType = r.facts[QStringLiteral("type")].toString(),
                       .lastMessageDate = optionalNumber(r.facts[QStringLiteral("lastMessageDate")]),
                       .unreadCount = r.facts[QStringLiteral("unread")].toInt(),
                       .starred = r.facts[QStringLiteral("starred")].toBool(),
                       .assignedTo = r.facts[QStringLiteral("assignedTo")].toString(),
                       .unreadable = fieldsIn(r.facts[QStringLiteral("unreadable")]),
                       .leftOut = fieldsIn(r.facts[QStringLiteral("leftOut")])};
}

/// Journals of before 0.2 hold no proof. What their status and outcome leave open is told as the weaker
/// claim.
Proof proofOfOld(State state, int status)
{
    switch (state) {
    case State::Deleted:
        return status == 200 ? Proof::Answered : Proof::GoneAfterCrash;
    case State::AlreadyGone:
        return Proof::GoneBefore;
    case State::NotDeleted:
        return status >= 400 && status < 500 ? Proof::Answered : Proof::SeenAlive;
    case State::Skipped:
        return Proof::Changed;
    default:
        return Proof::None;
    }
}

ItemOutcome outcomeOf(const Record &r)
{
    // A word that this version does not know is no outcome: what became of the conversation is unknown to it.
    const State state =
        valueOf(kOutcomes, r.facts[QStringLiteral("outcome")].toString()).value_or(State::Unknown);
    Evidence evidence{.askedAt = optionalTime(r.facts[QStringLiteral("askedAt")]),
                      .answeredAt = optionalTime(r.facts[QStringLiteral("answeredAt")]),
                      .httpStatus = r.facts[QStringLiteral("status")].toInt(),
                      .message = r.facts[QStringLiteral("message")].toString(),
                      .error = r.facts[QStringLiteral("error")].toString(),
                      .traceId = r.facts[QStringLiteral("trace")].toString()};
    const QJsonValue proof = r.facts[QStringLiteral("proof")];
    evidence.proof = proof.isString() ? valueOf(kProofs, proof.toString()).value_or(Proof::NotSaid)
                                      : proofOfOld(state, evidence.httpStatus);
    const QJsonArray changes = r.facts[QStringLiteral("changes")].toArray();
    for (const QJsonValue &change : changes)
        if (const auto what = valueOf(kChanges, change.toString()))
            evidence.changes.add(*what);
    return {.state = state, .evidence = evidence, .at = r.at};
}

} // namespace

Record beginRecord(const BatchHead &head)
{
    return {.kind = Record::Kind::Begin,
            .batch = head.batch,
            .at = head.begunAt,
            .facts = {{QStringLiteral("identity"), head.identity ? head.identity->toString() : QString()},
                      {QStringLiteral("account"), head.accountKey},
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
    if (!planned.phone.isEmpty())
        facts[QStringLiteral("phone")] = planned.phone;
    if (!planned.email.isEmpty())
        facts[QStringLiteral("email")] = planned.email;
    if (planned.starred)
        facts[QStringLiteral("starred")] = true;
    if (!planned.assignedTo.isEmpty())
        facts[QStringLiteral("assignedTo")] = planned.assignedTo;
    if (planned.lastMessageDate)
        facts[QStringLiteral("lastMessageDate")] = *planned.lastMessageDate;
    if (planned.unreadable != 0)
        facts[QStringLiteral("unreadable")] = wordsFor(planned.unreadable);
    if (planned.leftOut != 0)
        facts[QStringLiteral("leftOut")] = wordsFor(planned.leftOut);
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
    const Evidence &evidence = outcome.evidence;
    QJsonObject facts{{QStringLiteral("outcome"), wordFor(kOutcomes, outcome.state)},
                      {QStringLiteral("proof"), wordFor(kProofs, evidence.proof)}};
    if (evidence.httpStatus > 0)
        facts[QStringLiteral("status")] = evidence.httpStatus;
    const auto putText = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            facts[name] = text;
    };
    putText(QStringLiteral("message"), evidence.message);
    putText(QStringLiteral("error"), evidence.error);
    putText(QStringLiteral("trace"), evidence.traceId);
    const auto putTime = [&](const QString &name, const QDateTime &time) {
        if (time.isValid())
            facts[name] = time.toMSecsSinceEpoch();
    };
    putTime(QStringLiteral("askedAt"), evidence.askedAt);
    putTime(QStringLiteral("answeredAt"), evidence.answeredAt);
    QJsonArray changes;
    for (const auto &change : kChanges)
        if (evidence.changes.hold(change.value))
            changes << QString::fromLatin1(change.text);
    if (!changes.isEmpty())
        facts[QStringLiteral("changes")] = changes;
    return {.kind = Record::Kind::Outcome, .batch = batch, .item = item, .at = outcome.at, .facts = facts};
}

Record lossRecord(const QDateTime &at, std::optional<qint64> promised, qint64 found, const QString &aside)
{
    QJsonObject facts{{QStringLiteral("found"), found}};
    if (promised)
        facts[QStringLiteral("promised")] = *promised;
    if (!aside.isEmpty())
        facts[QStringLiteral("aside")] = aside;
    return {.kind = Record::Kind::Lost, .at = at, .facts = facts};
}

bool BatchHead::isAbout(const base::Identity &sub) const
{
    return identity ? *identity == sub : location == sub.location.toString();
}

bool BatchHead::belongsTo(const base::Identity &sub, const QString &entry) const
{
    return isAbout(sub) && (identity || accountKey == entry);
}

QString outcomeName(State ended)
{
    return wordFor(kOutcomes, ended);
}

QString proofName(Proof proof)
{
    return wordFor(kProofs, proof);
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

void Assembly::forgetEnded()
{
    m_forgetsEnded = true;
}

void Assembly::add(const Record &r, bool trusted)
{
    if (r.kind == Record::Kind::Lost) {
        for (JournalBatch &batch : m_batches)
            batch.trusted = batch.trusted && batch.ended;
        return;
    }
    const auto known = std::ranges::lower_bound(m_index, r.batch, {}, &std::pair<qint64, size_t>::first);
    const bool isKnown = known != m_index.end() && known->first == r.batch;
    if (r.kind == Record::Kind::Begin) {
        if (isKnown) { // a second Begin under one number: neither can be relied on
            m_batches[known->second].trusted = false;
            return;
        }
        m_index.insert(known, {r.batch, m_batches.size()});
        m_batches.push_back({.head = headOf(r), .items = {}, .trusted = trusted});
        return;
    }
    if (!isKnown)
        return;
    JournalBatch &batch = m_batches[known->second];
    batch.trusted = batch.trusted && trusted;
    if (r.kind == Record::Kind::End || r.kind == Record::Kind::Undone) {
        batch.ended = true;
        batch.undone = r.kind == Record::Kind::Undone;
        if (m_forgetsEnded)
            batch.items = {};
        return;
    }
    if (r.item >= 0)
        addToItem(r, &batch);
}

/// Items are found by their position, not placed by it: a record that was changed may name any.
void Assembly::addToItem(const Record &r, JournalBatch *batch)
{
    const auto at = std::ranges::lower_bound(batch->items, r.item, {}, &JournalItem::position);
    const bool isThere = at != batch->items.end() && at->position == r.item;
    if (r.kind == Record::Kind::Item) {
        auto planned = plannedOf(r);
        if (!planned) {
            ++batch->unusable;
            return;
        }
        JournalItem item{.position = r.item, .planned = *std::move(planned), .outcome = {}};
        if (isThere)
            *at = std::move(item);
        else
            batch->items.insert(at, std::move(item));
        return;
    }
    if (!isThere)
        return;
    if (r.kind == Record::Kind::Amended) {
        at->foundAgainAt = r.at;
        return;
    }
    at->inFlight = r.kind == Record::Kind::Intent;
    if (r.kind == Record::Kind::Outcome)
        at->outcome = outcomeOf(r);
}

std::vector<JournalBatch> Assembly::batches() &&
{
    return std::move(m_batches);
}

} // namespace deletion
