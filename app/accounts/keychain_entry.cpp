#include "app/accounts/keychain_entry.h"

namespace accounts {

namespace {
const QByteArray kMark = QByteArrayLiteral("threadsweep-token 1");
}

QByteArray keychainEntry(const base::Identity &about, const base::SecretToken &token)
{
    return kMark + '\n' + about.toString().toUtf8() + '\n' + token.reveal().toByteArray();
}

ReadEntry readKeychainEntry(const QByteArray &entry, const base::Identity &about)
{
    using State = TokenStore::State;
    const QList<QByteArray> lines = entry.split('\n');
    const bool isOld = lines.size() == 1;
    if (!isOld && (lines.size() != 3 || lines[0] != kMark))
        return {};
    auto parsed = base::SecretToken::parse(QString::fromLatin1(lines.last()));
    auto *token = std::get_if<base::SecretToken>(&parsed);
    if (!token)
        return {};
    const bool fits =
        isOld ? about.address == base::ApiAddress::highLevel() : lines[1] == about.toString().toUtf8();
    if (!fits)
        return {.state = State::OfAnother};
    return {.state = State::Ok, .token = std::move(*token)};
}

} // namespace accounts
