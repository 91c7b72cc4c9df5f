#include "app/conversations/filter.h"

#include "app/conversations/comma_parts.h"
#include "app/conversations/folded_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace conversations {

namespace {

template <class T> struct Word
{
    T value;
    const char *text;
};

constexpr std::array kStatus{Word<Filter::Status>{Filter::Status::Unread, "unread"},
                             Word<Filter::Status>{Filter::Status::Read, "read"},
                             Word<Filter::Status>{Filter::Status::Starred, "starred"}};
constexpr std::array kDirection{Word<Filter::Direction>{Filter::Direction::Inbound, "inbound"},
                                Word<Filter::Direction>{Filter::Direction::Outbound, "outbound"}};
constexpr std::array kAssigned{Word<Filter::Assigned>{Filter::Assigned::Somebody, "somebody"},
                               Word<Filter::Assigned>{Filter::Assigned::Nobody, "nobody"},
                               Word<Filter::Assigned>{Filter::Assigned::User, "user"}};
using AgeKind = Filter::Age::Kind;
constexpr std::array kAge{Word<AgeKind>{AgeKind::OlderThan, "older"},
                          Word<AgeKind>{AgeKind::NewerThan, "newer"},
                          Word<AgeKind>{AgeKind::Between, "between"}};
constexpr std::array kChannel{Word<Channel>{Channel::Sms, "sms"},
                              Word<Channel>{Channel::Email, "email"},
                              Word<Channel>{Channel::Call, "call"},
                              Word<Channel>{Channel::Voicemail, "voicemail"},
                              Word<Channel>{Channel::WhatsApp, "whatsapp"},
                              Word<Channel>{Channel::Facebook, "facebook"},
                              Word<Channel>{Channel::Instagram, "instagram"},
                              Word<Channel>{Channel::TikTok, "tiktok"},
                              Word<Channel>{Channel::WebChat, "webchat"},
                              Word<Channel>{Channel::Review, "review"},
                              Word<Channel>{Channel::Form, "form"},
                              Word<Channel>{Channel::Activity, "activity"},
                              Word<Channel>{Channel::Other, "other"}};

template <class Words, class T> QString wordOf(const Words &words, T value)
{
    const auto at = std::ranges::find(words, value, [](const auto &w) { return w.value; });
    return at == words.end() ? QString() : QString::fromLatin1(at->text);
}

template <class T, size_t N>
std::optional<T> valueOf(const std::array<Word<T>, N> &words, const QString &text)
{
    const auto at = std::ranges::find_if(words, [&](const auto &w) { return text == QLatin1String(w.text); });
    return at == words.end() ? std::nullopt : std::optional(at->value);
}

/// The newest form that is understood; a filter without a number is of the first one.
constexpr int kFormat = 1;
/// A century: more would only reach beyond what a date can hold.
constexpr int kMostDays = 36'500;

/// An age is written under four names.
struct AgeKeys
{
    QString kind;
    QString days;
    QString from;
    QString until;
};
AgeKeys ageKeys()
{
    return {QStringLiteral("age"), QStringLiteral("days"), QStringLiteral("from"), QStringLiteral("until")};
}
AgeKeys createdKeys()
{
    return {QStringLiteral("created"), QStringLiteral("createdDays"), QStringLiteral("createdFrom"),
            QStringLiteral("createdUntil")};
}

/// One pass over an object: what is understood goes into the filter, the first thing that is not is its flaw.
class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    Filter read()
    {
        for (auto it = m_json.begin(); it != m_json.end(); ++it)
            if (!take(it.key(), it.value()))
                fault(it.key(), it.value());
        checkAge(m_filter.age, ageKeys());
        checkAge(m_filter.created, createdKeys());
        checkUser();
        if (!m_filter.isUnderstood())
            m_filter.asWritten = m_json;
        return std::move(m_filter);
    }

private:
    void fault(const QString &key, const QJsonValue &value)
    {
        if (!m_filter.isUnderstood())
            return;
        const QByteArray json = QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact);
        m_filter.flaw = QString::fromUtf8(json);
    }

    bool take(const QString &key, const QJsonValue &value)
    {
        Filter &f = m_filter;
        if (key == u"format")
            return value.isDouble() && value.toInt(0) >= 1 && value.toInt(0) <= kFormat;
        if (key == u"text")
            return takeText(value, &f.text);
        if (key == u"status")
            return takeWord(kStatus, value, &f.status);
        if (key == u"direction")
            return takeWord(kDirection, value, &f.direction);
        if (key == u"assigned")
            return takeWord(kAssigned, value, &f.assigned);
        if (key == u"user")
            return takeText(value, &f.user) && !f.user.isEmpty();
        if (key == u"tags")
            return takeTags(value);
        if (const auto taken = takeAge(key, value, &f.age, ageKeys()))
            return *taken;
        if (const auto taken = takeAge(key, value, &f.created, createdKeys()))
            return *taken;
        if (key == u"channels")
            return takeChannels(value);
        if (key == u"neverReplied")
            return takeSwitch(value, &f.neverReplied);
        if (key == u"nameless")
            return takeSwitch(value, &f.nameless);
        return false;
    }

    static bool takeText(const QJsonValue &value, QString *into)
    {
        *into = value.toString();
        return value.isString();
    }

    template <class T, size_t N>
    bool takeWord(const std::array<Word<T>, N> &words, const QJsonValue &value, T *into)
    {
        const auto known = valueOf(words, value.toString());
        *into = known.value_or(*into);
        return known.has_value();
    }

    /// Whether it was understood; nothing where the key is none of an age's.
    std::optional<bool> takeAge(const QString &key, const QJsonValue &value, Filter::Age *into,
                                const AgeKeys &keys)
    {
        if (key == keys.kind)
            return takeWord(kAge, value, &into->kind);
        if (key == keys.days)
            return takeDays(value, &into->days);
        if (key == keys.from)
            return takeDate(value, &into->from);
        if (key == keys.until)
            return takeDate(value, &into->until);
        return std::nullopt;
    }

    static bool takeDays(const QJsonValue &value, int *into)
    {
        *into = value.toInt(0); // 0 also for a fraction
        return *into >= 1 && *into <= kMostDays;
    }

    static bool takeDate(const QJsonValue &value, QDate *into)
    {
        *into = QDate::fromString(value.toString(), Qt::ISODate);
        return into->isValid();
    }

    bool takeChannels(const QJsonValue &value)
    {
        const QJsonArray words = value.toArray();
        for (const QJsonValue &word : words) {
            const auto known = valueOf(kChannel, word.toString());
            if (!known)
                return false;
            m_filter.channels.insert(*known);
        }
        return !words.isEmpty(); // none chosen never means all
    }

    bool takeTags(const QJsonValue &value)
    {
        const QJsonArray tags = value.toArray();
        for (const QJsonValue &tag : tags) {
            if (tag.toString().isEmpty())
                return false;
            m_filter.tags.insert(tag.toString());
        }
        return !tags.isEmpty(); // none chosen never means all
    }

    static bool takeSwitch(const QJsonValue &value, bool *into)
    {
        *into = value.toBool();
        return value.isBool();
    }

    /// Days and dates mean something only beside the word that says what they are.
    void checkAge(const Filter::Age &age, const AgeKeys &keys)
    {
        const bool wantsDays = age.kind == AgeKind::OlderThan || age.kind == AgeKind::NewerThan;
        const bool wantsDates = age.kind == AgeKind::Between;
        const bool hasDates = age.from.isValid() || age.until.isValid();
        if (wantsDays != (age.days > 0))
            faultOf(wantsDays ? keys.kind : keys.days);
        if (wantsDates != hasDates)
            faultOf(wantsDates ? keys.kind : age.from.isValid() ? keys.from : keys.until);
    }

    /// Likewise who it is assigned to.
    void checkUser()
    {
        const bool wantsOne = m_filter.assigned == Filter::Assigned::User;
        if (wantsOne == m_filter.user.isEmpty())
            faultOf(wantsOne ? QStringLiteral("assigned") : QStringLiteral("user"));
    }

    void faultOf(const QString &key) { fault(key, m_json[key]); }

    const QJsonObject &m_json;
    Filter m_filter;
};

void putAge(const Filter::Age &age, const AgeKeys &keys, QJsonObject *into)
{
    if (age.kind == AgeKind::Any)
        return;
    (*into)[keys.kind] = wordOf(kAge, age.kind);
    if (age.kind != AgeKind::Between)
        (*into)[keys.days] = age.days;
    else
        for (const auto &[key, date] : {std::pair(keys.from, age.from), std::pair(keys.until, age.until)})
            if (date.isValid())
                (*into)[key] = date.toString(Qt::ISODate);
}

} // namespace

QJsonObject toJson(const Filter &f)
{
    if (!f.isUnderstood()) {
        // What was typed may be taken out, as it is about somebody; all else stays as it was written.
        QJsonObject json = f.asWritten;
        // Looked up by value(), as [] would put the key in.
        if (f.text.isEmpty() && json.value(QStringLiteral("text")).isString())
            json.remove(QStringLiteral("text"));
        return json;
    }
    QJsonObject json;
    const auto put = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            json[QLatin1String(name)] = text;
    };
    json[QStringLiteral("format")] = kFormat;
    put("text", f.text);
    put("status", wordOf(kStatus, f.status));
    put("direction", wordOf(kDirection, f.direction));
    put("assigned", wordOf(kAssigned, f.assigned));
    put("user", f.user);
    putAge(f.age, ageKeys(), &json);
    putAge(f.created, createdKeys(), &json);
    if (!f.tags.empty())
        json[QStringLiteral("tags")] = QJsonArray::fromStringList({f.tags.begin(), f.tags.end()});
    QJsonArray channels;
    for (const Channel channel : f.channels)
        channels << wordOf(kChannel, channel);
    if (!channels.isEmpty())
        json[QStringLiteral("channels")] = channels;
    if (f.neverReplied)
        json[QStringLiteral("neverReplied")] = true;
    if (f.nameless)
        json[QStringLiteral("nameless")] = true;
    return json;
}

Filter filterFrom(const QJsonValue &json)
{
    if (json.isObject())
        return Reader(json.toObject()).read();
    Filter none;
    const QByteArray text = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    none.flaw = QString::fromUtf8(text);
    none.asWritten = {{QStringLiteral("format"), json}}; // read again, it is not understood again
    return none;
}

Filter filterFromText(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return filterFrom(document.isObject() ? QJsonValue(document.object())
                                          : QJsonValue(QString::fromUtf8(text)));
}

Matcher::Matcher(const Filter &filter, const Snapshot &snapshot, const QDateTime &now)
    : m_filter(filter)
    , m_snapshot(snapshot)
    , m_texts(searchWords(filter.text))
    , m_contactId(filter.contact.id.toStdString())
    , m_age(spanOf(filter.age, now))
    , m_created(spanOf(filter.created, now))
{
    for (const QByteArray &text : m_texts)
        m_words.emplace_back(text);
    for (const QString &type : snapshot.types) {
        const bool isWanted = filter.channels.empty() || filter.channels.contains(channelOf(type));
        m_wanted.push_back(isWanted ? Passes : 0);
    }
    for (const QString &assignedTo : snapshot.users)
        m_assigned.push_back(isAssignedAsWanted(assignedTo));
    for (const QString &tag : filter.tags)
        m_tags.insert(tag.toStdString());
}

Matcher::Span Matcher::spanOf(const Filter::Age &age, const QDateTime &now)
{
    Span span;
    switch (age.kind) {
    case AgeKind::Any:
        break;
    case AgeKind::OlderThan:
        span.until = now.addDays(-age.days).toMSecsSinceEpoch() - 1;
        break;
    case AgeKind::NewerThan:
        span.from = now.addDays(-age.days).toMSecsSinceEpoch();
        break;
    case AgeKind::Between:
        if (age.from.isValid())
            span.from = age.from.startOfDay().toMSecsSinceEpoch();
        if (age.until.isValid())
            span.until = age.until.addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
        break;
    }
    return span;
}

bool Matcher::isAssignedAsWanted(const QString &assignedTo) const
{
    switch (m_filter.assigned) {
    case Filter::Assigned::Any:
        break;
    case Filter::Assigned::Somebody:
        return !assignedTo.isEmpty();
    case Filter::Assigned::Nobody:
        return assignedTo.isEmpty();
    case Filter::Assigned::User:
        return anyPart(assignedTo.toStdString(),
                       [user = m_filter.user.toStdString()](std::string_view one) { return one == user; });
    }
    return true;
}

bool Matcher::hasOneOf(std::string_view tags) const
{
    return anyPart(tags, [this](std::string_view tag) { return m_tags.contains(tag); });
}

bool Matcher::narrowFrom(const Filter &wider)
{
    Filter same = wider;
    same.text = m_filter.text;
    same.channels = m_filter.channels;
    // What counts from now lets through other rows as time goes on.
    const auto countsFromNow = [](const Filter::Age &age) {
        return age.kind == AgeKind::OlderThan || age.kind == AgeKind::NewerThan;
    };
    if (same != m_filter || countsFromNow(m_filter.age) || countsFromNow(m_filter.created))
        return false;
    const std::vector<QByteArray> known = searchWords(wider.text);
    const auto isPartOfOneHere = [this](const QByteArray &word) {
        return std::ranges::any_of(m_texts, [&](const QByteArray &text) { return text.contains(word); });
    };
    if (!std::ranges::all_of(known, isPartOfOneHere))
        return false;
    m_narrows = true;
    m_words.clear();
    for (const QByteArray &text : m_texts)
        if (std::ranges::find(known, text) == known.end())
            m_words.emplace_back(text);
    return true;
}

void Matcher::match(size_t number, std::span<quint8> marks) const
{
    const Block &block = *m_snapshot.blocks[number];
    if (!m_filter.isUnderstood()) {
        std::ranges::fill(marks, quint8(0));
        return;
    }
    if (m_narrows)
        std::ranges::for_each(marks, [](quint8 &mark) { mark &= PassesButChannel; });
    else
        matchNumbers(number, marks);
    matchText(block, marks);
    matchChannels(block, marks);
}

void Matcher::matchNumbers(size_t number, std::span<quint8> marks) const
{
    const Block &block = *m_snapshot.blocks[number];
    const auto flags = block.flags();
    using highlevel::Conversation;
    // What nobody could read matches neither this nor its opposite.
    const auto isKnown = [&block](int row, Conversation::Unreadable field) {
        return (block.unreadable(row) & field) == 0;
    };
    // A loop without a branch for each thing asked for.
    const auto keepWhere = [marks](auto wanted) {
        for (size_t row = 0; row < marks.size(); ++row)
            marks[row] = quint8(marks[row] & quint8(wanted(int(row))));
    };
    const auto keepFlagged = [&](quint8 flag) {
        keepWhere([flags, flag](int row) { return (flags[size_t(row)] & flag) != 0; });
    };
    for (size_t row = 0; row < marks.size(); ++row)
        marks[row] = (flags[row] & Block::kGone) == 0 ? PassesButChannel : 0;
    if (m_filter.age.kind != AgeKind::Any)
        keepWhere([&](int row) { return m_age.contains(block.lastMessageDate(row)); });
    if (m_filter.created.kind != AgeKind::Any)
        keepWhere([&](int row) { return m_created.contains(block.dateAdded(row)); });
    switch (m_filter.status) {
    case Filter::Status::Any:
        break;
    case Filter::Status::Unread:
        keepWhere([&](int row) { return block.unread(row) > 0; });
        break;
    case Filter::Status::Read:
        keepWhere([&](int row) { return block.unread(row) == 0 && isKnown(row, Conversation::UnreadCount); });
        break;
    case Filter::Status::Starred:
        keepFlagged(Block::Starred);
        break;
    }
    if (m_filter.direction != Filter::Direction::Any)
        keepFlagged(m_filter.direction == Filter::Direction::Inbound ? Block::Inbound : Block::Outbound);
    if (m_filter.assigned != Filter::Assigned::Any)
        keepWhere([&](int row) {
            return m_assigned[block.assignedTo(row)] != 0 && isKnown(row, Conversation::AssignedTo);
        });
    if (m_filter.neverReplied)
        keepFlagged(Block::NeverReplied);
    if (m_filter.nameless)
        keepWhere([&](int row) {
            return block.searchedField(row, 0).empty() && isKnown(row, Conversation::ContactName);
        });
    if (!m_contactId.empty())
        keepWhere([&](int row) { return block.contactId(row) == m_contactId; });
    if (m_filter.found)
        keepWhere([&](int row) {
            const size_t at = number * Block::kRows + size_t(row);
            return at < m_filter.found->size() && (*m_filter.found)[at];
        });
    // The dearest is asked last, and only of those that are left.
    if (!m_tags.empty())
        for (size_t row = 0; row < marks.size(); ++row)
            if (marks[row] && !(isKnown(int(row), Conversation::Tags) && hasOneOf(block.tags(int(row)))))
                marks[row] = 0;
}

void Matcher::matchText(const Block &block, std::span<quint8> marks) const
{
    for (const Needle &word : m_words) {
        // While most rows are wanted, one run over all their text is faster than looking into each.
        const auto wanted = size_t(std::ranges::count(marks, quint8(PassesButChannel)));
        if (wanted * 4 > marks.size())
            matchInOneRun(block, word, marks);
        else
            for (size_t row = 0; row < marks.size(); ++row)
                if (marks[row] && !word.isIn(block.searched(int(row))))
                    marks[row] = 0;
    }
}

void Matcher::matchChannels(const Block &block, std::span<quint8> marks) const
{
    static_assert(Passes == PassesButChannel * 2);
    if (m_filter.channels.empty()) {
        for (quint8 &mark : marks)
            mark = quint8(mark | (mark & PassesButChannel) * Passes);
        return;
    }
    block.types().read([&](const auto &types) {
        for (size_t row = 0; row < marks.size(); ++row)
            marks[row] = quint8(marks[row] | ((marks[row] * Passes) & m_wanted[types[row]]));
    });
}

void Matcher::matchInOneRun(const Block &block, const Needle &word, std::span<quint8> marks)
{
    const std::string_view all = block.searched();
    const auto starts = block.searchedStarts();
    Marks holds(marks.size(), 0);
    size_t row = 0;
    const char *at = all.data();
    const char *const end = all.data() + all.size();
    // After a find, on with the next row.
    while ((at = word.find(at, end))) {
        const auto place = quint32(at - all.data());
        while (starts[row + 1] <= place)
            ++row;
        holds[row] = PassesButChannel;
        at = all.data() + starts[row + 1];
    }
    for (size_t i = 0; i < marks.size(); ++i)
        marks[i] = quint8(marks[i] & holds[i]);
}

} // namespace conversations
