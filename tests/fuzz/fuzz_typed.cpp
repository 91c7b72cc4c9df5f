#include "app/accounts/keychain_entry.h"
#include "app/base/api_address.h"
#include "app/base/conversation_id.h"
#include "app/base/location_id.h"
#include "app/base/secret_token.h"
#include "tests/fuzz/promise.h"

using namespace base;

/// What is pasted into the fields of a sub-account, and what lies in the keychain.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytes(data, size);
    const QString text = QString::fromUtf8(bytes);
    const auto address = ApiAddress::parse(text);
    if (const auto *good = std::get_if<ApiAddress>(&address)) {
        const auto again = ApiAddress::parse(good->toString());
        fuzz::promise(std::holds_alternative<ApiAddress>(again) && std::get<ApiAddress>(again) == *good,
                      "an address has one spelling");
        fuzz::promise(good->toString().startsWith(QStringLiteral("https://")) || good->isLoopback(),
                      "a token goes over an encrypted connection, or stays on this computer");
        fuzz::promise(!good->toString().contains(QLatin1Char('@')), "no user name in an address");
    }
    if (const auto location = LocationId::parse(text))
        fuzz::promise(LocationId::parse(location->toString()) == location, "a location's id is one");
    if (const auto id = ConversationId::parse(text))
        fuzz::promise(id->toString() == text || id->toString() == text.trimmed(), "an id is taken as it is");
    const auto token = SecretToken::parse(text);
    if (const auto *good = std::get_if<SecretToken>(&token))
        fuzz::promise(std::ranges::all_of(good->reveal(), [](char c) { return c > ' ' && c <= '~'; }),
                      "a token can begin no header of its own");
    static const Identity about{.address = ApiAddress::highLevel(),
                                .location = *LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"))};
    const auto entry = accounts::readKeychainEntry(bytes, about);
    fuzz::promise(!entry.token || entry.state == accounts::TokenStore::State::Ok,
                  "a token is handed out for its own sub-account alone");
    return 0;
}
