#include "tests/support/random_conversations.h"

#include <array>

namespace support {

namespace {

constexpr std::array kNames{u"Ana Ruiz",   u"José Müller",   u"LI KIM",     u"",
                            u"Łukasz Żak", u"Straße Groß",   u"محمد العلي", u"山田 太郎",
                            u"김민준",     u"Йозеф Андреев", u"ÆGIR Øst",   u"  two  blanks ",
                            u"🌟 Stella",   u"İstanbul Ltd",  u"o’brien"};
constexpr std::array kTexts{u"Thanks, see you on Thursday at 10!",
                            u"Können wir den Termin verschieben?",
                            u"line one\nline two\ttabbed",
                            u"",
                            u"STOP",
                            u"ありがとうございます",
                            u"invoice 4431 é́",
                            u"ﬁne – ﬀ ligature",
                            u"ΟΔΥΣΣΕΥΣ"};
constexpr std::array kTypes{u"TYPE_SMS",     u"TYPE_EMAIL", u"TYPE_CALL",  u"TYPE_WHATSAPP",
                            u"TYPE_NO_SHOW", u"",           u"TYPE_REVIEW"};

} // namespace

base::ConversationId RandomConversations::id(int n)
{
    return *base::ConversationId::parse(QStringLiteral("c%1").arg(n, 19, 10, QLatin1Char('0')));
}

highlevel::Conversation RandomConversations::next()
{
    const auto pick = [&](const auto &from) {
        return QString::fromUtf16(from[size_t(below(int(from.size())))]);
    };
    const qint64 start = 1'700'000'000'000;
    highlevel::Conversation c{.id = id(m_made++)};
    c.contactId = QStringLiteral("contact%1").arg(below(1000));
    c.contactName = pick(kNames);
    if (below(5) != 0)
        c.email = QStringLiteral("Mail%1@Example.com").arg(below(500));
    if (below(3) != 0)
        c.phone = QStringLiteral("+1555%1").arg(1'000'000 + below(9'000'000));
    c.lastMessageBody = pick(kTexts);
    c.lastMessageType = pick(kTypes);
    c.lastMessageDirection = highlevel::Direction(below(3));
    if (below(3) == 0)
        c.assignedTo = QStringLiteral("user%1").arg(below(4));
    if (m_made % 4 == 0)
        c.tags = m_made % 8 == 0 ? QStringLiteral("lead, vip") : QStringLiteral("Łead %1").arg(m_made % 5);
    c.unreadCount = below(3) == 0 ? below(5) : 0;
    c.starred = below(7) == 0;
    if (below(20) != 0)
        c.lastMessageDate = start + qint64(below(400)) * 86'400'000;
    if (below(20) != 0)
        c.dateAdded = start - qint64(below(1000)) * 3'600'000;
    return c;
}

} // namespace support
