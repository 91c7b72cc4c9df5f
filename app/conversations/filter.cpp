#include "app/conversations/filter.h"

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

} // namespace conversations
