#include "app/practice/world.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>
#include <random>

namespace practice {

namespace {

/// std distributions differ between standard libraries; a world must not.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    qint64 below(qint64 n) { return qint64(m_engine() % quint64(n)); }
    bool oneIn(qint64 n) { return below(n) == 0; }
    template <size_t N> QString pick(const std::array<const char16_t *, N> &from)
    {
        return QString::fromUtf16(from[size_t(below(N))]);
    }
    QString id()
    {
        static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        QString text;
        for (int i = 0; i < 20; ++i)
            text += QLatin1Char(letters[below(62)]);
        return text;
    }

private:
    std::mt19937_64 m_engine;
};

constexpr std::array kFirst{u"Ana",   u"José",  u"Li",     u"Marta",  u"Ahmed", u"Ingrid",
                            u"Søren", u"Zoë",   u"Dmitri", u"Priya",  u"Tomás", u"Emma",
                            u"Noah",  u"Aiko",  u"Łukasz", u"Fatima", u"Olga",  u"Pierre",
                            u"Chidi", u"Maria", u"Haruto", u"Sofia",  u"Björn", u"Nadia"};
constexpr std::array kLast{u"Ruiz",   u"Müller", u"Kim",    u"Kowalska", u"Haddad",    u"Larsen", u"O’Brien",
                           u"Ivanov", u"Patel",  u"García", u"Smith",    u"Johnson",   u"Tanaka", u"Nowak",
                           u"Okafor", u"Dubois", u"Rossi",  u"Novák",    u"Lindqvist", u"Yılmaz"};
constexpr std::array kOtherScripts{u"محمد العلي",    u"שרה כהן",        u"山田 太郎", u"王小明",
                                   u"Ольга Петрова", u"Γιώργος Παππάς", u"김민준",    u"🌟 Stella’s Bakery 🌟"};
constexpr std::array kTexts{u"Thanks, see you on Thursday at 10!",
                            u"Hi, are you still open on Saturday?",
                            u"Could you send me the invoice again please? I cannot find it anywhere 🙈",
                            u"Perfect, that works for me.",
                            u"I would like to cancel my appointment.",
                            u"What does the premium package cost?",
                            u"Gracias, quedo a la espera de su respuesta.",
                            u"Können wir den Termin auf nächste Woche verschieben?",
                            u"شكراً جزيلاً، أراك غداً",
                            u"ありがとうございます。よろしくお願いします。",
                            u"STOP",
                            u"Your appointment is confirmed. Reply C to change it.",
                            u"Who is this? I never signed up for anything.",
                            u"Just checking in – did you get a chance to look at the offer?",
                            u"👍",
                            u"We have moved! Our new address is 12 Harbour Street.",
                            u"Invoice 4431 is attached. Payment is due within 14 days.",
                            u"Is there parking in front of the building?"};
constexpr std::array kTypes{u"TYPE_SMS",       u"TYPE_SMS",       u"TYPE_SMS",      u"TYPE_EMAIL",
                            u"TYPE_EMAIL",     u"TYPE_CALL",      u"TYPE_WHATSAPP", u"TYPE_FACEBOOK",
                            u"TYPE_INSTAGRAM", u"TYPE_LIVE_CHAT", u"TYPE_GMB",      u"TYPE_CAMPAIGN_EMAIL",
                            u"TYPE_NO_SHOW",   u"TYPE_REVIEW"};

QString mailFor(const QString &name, qint64 number)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower())
        if (c.unicode() >= 'a' && c.unicode() <= 'z')
            plain += c;
    return QStringLiteral("%1%2@example.com")
        .arg(plain.isEmpty() ? QStringLiteral("contact") : plain)
        .arg(number);
}

QString conversationType(const QString &messageType)
{
    if (messageType.contains(QStringLiteral("EMAIL")))
        return QStringLiteral("TYPE_EMAIL");
    if (messageType == QStringLiteral("TYPE_FACEBOOK"))
        return QStringLiteral("TYPE_FB_MESSENGER");
    return messageType == QStringLiteral("TYPE_REVIEW") ? QStringLiteral("TYPE_REVIEW")
                                                        : QStringLiteral("TYPE_PHONE");
}

} // namespace

World::World(const Setup &setup) : m_setup(setup)
{
    constexpr qint64 day = 86'400'000;
    constexpr int recent = 20;
    Dice dice(setup.seed);
    qint64 when = setup.now - 90'000;
    // However many there are, none is older than HighLevel: such a date is read as none.
    constexpr qint64 oldest = 12 * 365 * day;
    const qint64 farthestApart = std::min<qint64>(14'400'000, oldest / std::max(setup.conversations, 1));
    // By chance, half of that on average.
    const qint64 spread = setup.spreadOverDays > 0
                              ? 2 * setup.spreadOverDays * day / std::max(setup.conversations - recent, 1)
                              : farthestApart;
    for (int i = 0; i < setup.conversations; ++i) {
        if (i % std::max(setup.ties, 1) == 0)
            when -= 60'000 + dice.below(i < recent ? std::min<qint64>(3'600'000, farthestApart) : spread);
        Conversation c;
        c.id = dice.id();
        c.lastMessageDate = when;
        c.dateAdded = when - dice.below(200 * day);
        c.messageCount = int(1 + dice.below(std::max(setup.messages, 1)));
        c.refusesDelete = i % 17 == 5;

        const QString type = dice.pick(kTypes);
        const QString name = dice.oneIn(9) ? dice.pick(kOtherScripts)
                                           : dice.pick(kFirst) + QLatin1Char(' ') + dice.pick(kLast);
        QJsonObject row;
        row[QStringLiteral("id")] = c.id;
        row[QStringLiteral("contactId")] = dice.id();
        row[QStringLiteral("locationId")] = setup.location;
        row[QStringLiteral("fullName")] = name;
        row[QStringLiteral("contactName")] = name;
        row[QStringLiteral("email")] = mailFor(name, i);
        row[QStringLiteral("phone")] = QStringLiteral("+1555%1").arg(1'000'000 + dice.below(9'000'000));
        row[QStringLiteral("lastMessageBody")] = dice.pick(kTexts);
        row[QStringLiteral("lastMessageType")] = type;
        row[QStringLiteral("lastMessageDate")] = c.lastMessageDate;
        row[QStringLiteral("lastMessageDirection")] =
            dice.oneIn(2) ? QStringLiteral("inbound") : QStringLiteral("outbound");
        row[QStringLiteral("lastOutboundMessageAction")] =
            dice.oneIn(2) ? QStringLiteral("manual") : QStringLiteral("automated");
        row[QStringLiteral("type")] = conversationType(type);
        row[QStringLiteral("unreadCount")] = dice.oneIn(4) ? 1 + dice.below(4) : 0;
        row[QStringLiteral("starred")] = dice.oneIn(11);
        if (dice.oneIn(3))
            row[QStringLiteral("assignedTo")] = QStringLiteral("user%1AAAAAAAAAAAAAAA").arg(dice.below(3));
        row[QStringLiteral("dateAdded")] = c.dateAdded;
        row[QStringLiteral("dateUpdated")] = c.lastMessageDate;
        QJsonArray tags;
        if (i % 3 == 1)
            tags << QStringLiteral("lead");
        if (i % 11 == 4)
            tags << QStringLiteral("reactivation");
        row[QStringLiteral("tags")] = tags;
        row[QStringLiteral("sort")] = QJsonArray{c.lastMessageDate};
        // The live service leaves these null or out: so does this one, for a few.
        if (i % 23 == 11) {
            row[QStringLiteral("fullName")] = QJsonValue::Null;
            row[QStringLiteral("contactName")] = QJsonValue::Null;
        }
        if (i % 19 == 7)
            row[QStringLiteral("email")] = QJsonValue::Null;
        if (i % 29 == 13)
            row.remove(QStringLiteral("lastMessageBody"));
        const bool byHand = row[QStringLiteral("lastOutboundMessageAction")] == QStringLiteral("manual");
        c.lastManualMessageDate = c.lastMessageDate - (byHand ? 0 : 3'600'000);
        // Such as advertising that nobody answered: what is cleaned up most often.
        c.neverWrote = setup.spreadOverDays > 0 && i >= recent && i % 4 == 2;
        if (c.neverWrote) {
            row[QStringLiteral("lastMessageDirection")] = QStringLiteral("outbound");
            row[QStringLiteral("lastMessageBody")] =
                QStringLiteral("Just checking in – did you get a chance to look at the offer?");
            row[QStringLiteral("unreadCount")] = 0;
        }
        c.followers = QStringList{QStringLiteral("user%1AAAAAAAAAAAAAAA").arg(i % 5)};
        if (i % 7 == 3)
            c.mentions = c.followers;
        c.score = i % 101;
        c.row = row;
        m_indexOf.emplace(c.id.toStdString(), m_all.size());
        m_all.push_back(std::move(c));
    }
}

World::Conversation *World::find(const QString &id)
{
    const auto at = m_indexOf.find(id.toStdString());
    return at == m_indexOf.end() ? nullptr : &m_all[at->second];
}

bool World::receive(const QString &id, qint64 now)
{
    Conversation *c = find(id);
    if (!c || c->deletedAt != 0)
        return false;
    c->lastMessageDate = now;
    c->neverWrote = false;
    ++c->messageCount;
    c->row[QStringLiteral("lastMessageDate")] = now;
    c->row[QStringLiteral("dateUpdated")] = now;
    c->row[QStringLiteral("lastMessageDirection")] = QStringLiteral("inbound");
    c->row[QStringLiteral("lastMessageBody")] = QStringLiteral("One more thing…");
    c->row[QStringLiteral("unreadCount")] = c->row[QStringLiteral("unreadCount")].toInt() + 1;
    return true;
}

QList<QJsonObject> World::messagesOf(const Conversation &conversation) const
{
    Dice dice(m_setup.seed ^ qHash(conversation.id, 7));
    const QString type = conversation.row[QStringLiteral("lastMessageType")].toString();
    qint64 when = conversation.lastMessageDate;
    QList<QJsonObject> messages;
    for (int i = 0; i < conversation.messageCount; ++i) {
        const bool saysInbound = i == 0
                                     ? conversation.row[QStringLiteral("lastMessageDirection")].toString() ==
                                           QStringLiteral("inbound")
                                     : dice.oneIn(2);
        const bool inbound = saysInbound && !conversation.neverWrote;
        const QString body =
            i == 0 ? conversation.row[QStringLiteral("lastMessageBody")].toString() : dice.pick(kTexts);
        QJsonObject m;
        m[QStringLiteral("id")] = dice.id();
        m[QStringLiteral("type")] = type.contains(QStringLiteral("EMAIL")) ? 3
                                    : type == QStringLiteral("TYPE_CALL")  ? 1
                                                                           : 2;
        m[QStringLiteral("messageType")] = type;
        m[QStringLiteral("locationId")] = m_setup.location;
        m[QStringLiteral("contactId")] = conversation.row[QStringLiteral("contactId")];
        m[QStringLiteral("conversationId")] = conversation.id;
        m[QStringLiteral("dateAdded")] = QDateTime::fromMSecsSinceEpoch(when, Qt::UTC)
                                             .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
        m[QStringLiteral("direction")] = inbound ? QStringLiteral("inbound") : QStringLiteral("outbound");
        m[QStringLiteral("status")] = inbound ? QStringLiteral("read") : QStringLiteral("delivered");
        m[QStringLiteral("source")] = QStringLiteral("app");
        if (type.contains(QStringLiteral("EMAIL"))) {
            m[QStringLiteral("contentType")] = QStringLiteral("text/html");
            m[QStringLiteral("body")] =
                QStringLiteral("<html><body><p>%1</p><p><b>Kind regards</b></p></body></html>").arg(body);
            m[QStringLiteral("meta")] = QJsonObject{
                {QStringLiteral("email"),
                 QJsonObject{{QStringLiteral("subject"), QStringLiteral("Re: your enquiry")},
                             {QStringLiteral("messageIds"), QJsonArray{m[QStringLiteral("id")]}}}}};
        } else {
            m[QStringLiteral("contentType")] = QStringLiteral("text/plain");
            m[QStringLiteral("body")] = body;
        }
        if (!type.contains(QStringLiteral("EMAIL")) && dice.oneIn(8))
            m[QStringLiteral("attachments")] =
                QJsonArray{QStringLiteral("https://files.practice.example/invoice-%1.pdf").arg(4000 + i)};
        if (type == QStringLiteral("TYPE_CALL"))
            m[QStringLiteral("meta")] =
                QJsonObject{{QStringLiteral("callDuration"), QString::number(10 + dice.below(600))},
                            {QStringLiteral("callStatus"), QStringLiteral("completed")}};
        messages << m;
        when -= 60'000 + dice.below(86'400'000);
    }
    return messages;
}

} // namespace practice
