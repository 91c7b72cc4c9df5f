#include "app/base/secret_token.h"

#include <algorithm>

namespace base {

namespace {

void wipe(QByteArray *bytes)
{
    // volatile, so that the compiler may not drop writes to memory that is about to be freed.
    volatile char *p = bytes->data();
    for (qsizetype i = 0; i < bytes->size(); ++i)
        p[i] = 0;
}

} // namespace

SecretToken::SecretToken(QByteArray bytes)
    : m_bytes(new QByteArray(std::move(bytes)), [](const QByteArray *held) {
        auto *mine = const_cast<QByteArray *>(held);
        wipe(mine);
        delete mine;
    })
{
}

std::variant<SecretToken, SecretToken::Flaw> SecretToken::parse(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty())
        return Flaw::Empty;
    if (trimmed.size() > 4096)
        return Flaw::TooLong;
    if (std::ranges::any_of(trimmed,
                            [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }))
        return Flaw::HasBlanks;
    if (std::ranges::any_of(trimmed, [](QChar c) { return c.unicode() < 0x21 || c.unicode() > 0x7e; }))
        return Flaw::HasOddLetters;
    return SecretToken(trimmed.toLatin1());
}

QByteArray SecretToken::redactedFrom(QByteArray text) const
{
    return text.replace(reveal(), QByteArrayView("[token]"));
}

} // namespace base
