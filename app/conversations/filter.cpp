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
    , m_nobody(int(snapshot.users.indexOf(QString())))
    , m_from(std::numeric_limits<qint64>::min())
    , m_until(std::numeric_limits<qint64>::max())
{
    for (QByteArray &word : searchWords(filter.text))
        m_words.emplace_back(std::move(word));
    for (const QString &type : snapshot.types)
        m_channelOf.push_back(channelOf(type));
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

void Matcher::match(size_t number, Marks *passes, ChannelCounts *counts) const
{
    const Block &block = *m_snapshot.blocks[number];
    passes->assign(size_t(block.size()), 0);
    matchNumbers(block, passes);
    if (m_filter.found)
        for (int row = 0; row < block.size(); ++row) {
            const size_t at = number * Block::kRows + size_t(row);
            if ((*passes)[size_t(row)] && !(at < m_filter.found->size() && (*m_filter.found)[at]))
                (*passes)[size_t(row)] = false;
        }
    matchText(block, passes);
    for (int row = 0; row < block.size(); ++row) {
        if (!(*passes)[size_t(row)])
            continue;
        const Channel channel = m_channelOf[block.type(row)];
        ++(*counts)[size_t(channel)];
        if (!m_filter.channels.empty() && !m_filter.channels.contains(channel))
            (*passes)[size_t(row)] = false;
    }
}

void Matcher::matchNumbers(const Block &block, Marks *passes) const
{
    using Status = Filter::Status;
    const bool dated = m_filter.age.kind != AgeKind::Any;
    for (int row = 0; row < block.size(); ++row) {
        const quint8 flags = block.flags(row);
        bool wanted = !(flags & Block::kGone);
        if (wanted && dated) {
            const qint64 date = block.lastMessageDate(row);
            wanted = date != Block::kNoDate && date >= m_from && date <= m_until;
        }
        switch (m_filter.status) {
        case Status::Any:
            break;
        case Status::Unread:
            wanted = wanted && block.unread(row) > 0;
            break;
        case Status::Read:
            wanted = wanted && block.unread(row) == 0;
            break;
        case Status::Starred:
            wanted = wanted && (flags & Block::Starred);
            break;
        }
        if (m_filter.direction != Filter::Direction::Any)
            wanted = wanted && (flags & (m_filter.direction == Filter::Direction::Inbound ? Block::Inbound
                                                                                          : Block::Outbound));
        if (m_filter.assigned != Filter::Assigned::Any)
            wanted = wanted && (int(block.assignedTo(row)) == m_nobody) ==
                                   (m_filter.assigned == Filter::Assigned::Nobody);
        if (m_filter.neverReplied)
            wanted = wanted && (flags & Block::NeverReplied);
        if (m_filter.nameless)
            wanted = wanted && block.searchedField(row, 0).empty();
        (*passes)[size_t(row)] = wanted;
    }
}

void Matcher::matchText(const Block &block, Marks *passes) const
{
    for (const Needle &word : m_words) {
        // While most rows are wanted, one run over all their text is faster than looking into each.
        const auto wanted = size_t(std::ranges::count(*passes, true));
        if (wanted * 4 > passes->size())
            matchInOneRun(block, word, passes);
        else
            for (size_t row = 0; row < passes->size(); ++row)
                if ((*passes)[row] && !word.isIn(block.searched(int(row))))
                    (*passes)[row] = false;
    }
}

void Matcher::matchInOneRun(const Block &block, const Needle &word, Marks *passes)
{
    const std::string_view all = block.searched();
    const auto starts = block.searchedStarts();
    Marks holds(passes->size(), 0);
    size_t row = 0;
    const char *at = all.data();
    const char *const end = all.data() + all.size();
    // After a find, on with the next row.
    while ((at = word.find(at, end))) {
        const auto place = quint32(at - all.data());
        while (starts[row + 1] <= place)
            ++row;
        holds[row] = true;
        at = all.data() + starts[row + 1];
    }
    for (size_t i = 0; i < passes->size(); ++i)
        (*passes)[i] = quint8((*passes)[i] & holds[i]);
}

} // namespace conversations
