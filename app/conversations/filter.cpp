#include "app/conversations/filter.h"

#include "app/conversations/folded_text.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <limits>

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
                               Word<Filter::Assigned>{Filter::Assigned::Nobody, "nobody"}};
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

template <class T, size_t N> T valueOf(const std::array<Word<T>, N> &words, const QString &text, T otherwise)
{
    const auto at = std::ranges::find_if(words, [&](const auto &w) { return text == QLatin1String(w.text); });
    return at == words.end() ? otherwise : at->value;
}

} // namespace

QJsonObject toJson(const Filter &f)
{
    QJsonObject json;
    const auto put = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            json[QLatin1String(name)] = text;
    };
    put("text", f.text);
    put("status", wordOf(kStatus, f.status));
    put("direction", wordOf(kDirection, f.direction));
    put("assigned", wordOf(kAssigned, f.assigned));
    put("age", wordOf(kAge, f.age.kind));
    put("from", f.age.from.toString(Qt::ISODate));
    put("until", f.age.until.toString(Qt::ISODate));
    if (f.age.days > 0)
        json[QStringLiteral("days")] = f.age.days;
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

Filter filterFrom(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json[QLatin1String(name)].toString(); };
    Filter f;
    f.text = text("text");
    f.status = valueOf(kStatus, text("status"), Filter::Status::Any);
    f.direction = valueOf(kDirection, text("direction"), Filter::Direction::Any);
    f.assigned = valueOf(kAssigned, text("assigned"), Filter::Assigned::Any);
    f.age.kind = valueOf(kAge, text("age"), AgeKind::Any);
    f.age.days = std::max(json[QStringLiteral("days")].toInt(), 0);
    f.age.from = QDate::fromString(text("from"), Qt::ISODate);
    f.age.until = QDate::fromString(text("until"), Qt::ISODate);
    const QJsonArray channels = json[QStringLiteral("channels")].toArray();
    for (const QJsonValue &one : channels)
        if (const QString word = one.toString();
            wordOf(kChannel, valueOf(kChannel, word, Channel::Other)) == word)
            f.channels.insert(valueOf(kChannel, word, Channel::Other));
    f.neverReplied = json[QStringLiteral("neverReplied")].toBool();
    f.nameless = json[QStringLiteral("nameless")].toBool();
    return f;
}

Matcher::Matcher(const Filter &filter, const Snapshot &snapshot, const QDateTime &now)
    : m_filter(filter)
    , m_snapshot(snapshot)
    , m_texts(searchWords(filter.text))
    , m_nobody(int(snapshot.users.indexOf(QString())))
    , m_from(std::numeric_limits<qint64>::min())
    , m_until(std::numeric_limits<qint64>::max())
{
    for (const QByteArray &text : m_texts)
        m_words.emplace_back(text);
    for (const QString &type : snapshot.types) {
        m_channelOf.push_back(channelOf(type));
        m_wanted.push_back(filter.channels.empty() || filter.channels.contains(m_channelOf.back()) ? Passes
                                                                                                   : 0);
    }
    const Filter::Age &age = filter.age;
    switch (age.kind) {
    case AgeKind::Any:
        break;
    case AgeKind::OlderThan:
        m_until = now.addDays(-age.days).toMSecsSinceEpoch() - 1;
        break;
    case AgeKind::NewerThan:
        m_from = now.addDays(-age.days).toMSecsSinceEpoch();
        break;
    case AgeKind::Between:
        if (age.from.isValid())
            m_from = age.from.startOfDay().toMSecsSinceEpoch();
        if (age.until.isValid())
            m_until = age.until.addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
        break;
    }
}

bool Matcher::narrowFrom(const Filter &wider)
{
    Filter same = wider;
    same.text = m_filter.text;
    same.channels = m_filter.channels;
    // What counts from now lets through other rows as time goes on.
    const bool countsFromNow =
        m_filter.age.kind == AgeKind::OlderThan || m_filter.age.kind == AgeKind::NewerThan;
    if (same != m_filter || countsFromNow)
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

void Matcher::match(size_t number, std::span<quint8> marks, ChannelCounts *counts) const
{
    const Block &block = *m_snapshot.blocks[number];
    if (m_narrows)
        std::ranges::for_each(marks, [](quint8 &mark) { mark &= PassesButChannel; });
    else
        matchNumbers(number, marks);
    matchText(block, marks);
    matchChannels(block, marks, counts);
}

void Matcher::matchNumbers(size_t number, std::span<quint8> marks) const
{
    const Block &block = *m_snapshot.blocks[number];
    const auto flags = block.flags();
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
        keepWhere([&](int row) {
            const qint64 date = block.lastMessageDate(row);
            return date != Block::kNoDate && date >= m_from && date <= m_until;
        });
    switch (m_filter.status) {
    case Filter::Status::Any:
        break;
    case Filter::Status::Unread:
        keepWhere([&](int row) { return block.unread(row) > 0; });
        break;
    case Filter::Status::Read:
        keepWhere([&](int row) { return block.unread(row) == 0; });
        break;
    case Filter::Status::Starred:
        keepFlagged(Block::Starred);
        break;
    }
    if (m_filter.direction != Filter::Direction::Any)
        keepFlagged(m_filter.direction == Filter::Direction::Inbound ? Block::Inbound : Block::Outbound);
    if (m_filter.assigned != Filter::Assigned::Any)
        keepWhere([&](int row) {
            return (int(block.assignedTo(row)) == m_nobody) ==
                   (m_filter.assigned == Filter::Assigned::Nobody);
        });
    if (m_filter.neverReplied)
        keepFlagged(Block::NeverReplied);
    if (m_filter.nameless)
        keepWhere([&](int row) { return block.searchedField(row, 0).empty(); });
    if (m_filter.found)
        keepWhere([&](int row) {
            const size_t at = number * Block::kRows + size_t(row);
            return at < m_filter.found->size() && (*m_filter.found)[at];
        });
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

void Matcher::matchChannels(const Block &block, std::span<quint8> marks, ChannelCounts *counts) const
{
    const auto types = block.types();
    std::vector<int> ofType(m_channelOf.size());
    for (size_t row = 0; row < marks.size(); ++row) {
        const size_t type = types[row];
        ofType[type] += marks[row];
        marks[row] = quint8(marks[row] | ((marks[row] * Passes) & m_wanted[type]));
    }
    for (size_t type = 0; type < ofType.size(); ++type)
        (*counts)[size_t(m_channelOf[type])] += ofType[type];
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
