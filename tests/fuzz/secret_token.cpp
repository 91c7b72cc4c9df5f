// What is pasted as a token, and what lies in the keychain.

#include "app/accounts/keychain_entry.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

using accounts::TokenStore;
using base::SecretToken;
using fuzz::promise;

namespace {

base::Identity identity(const char *location)
{
    return {.address = base::ApiAddress::highLevel(),
            .location = *base::LocationId::parse(QString::fromLatin1(location))};
}

void checkToken(const SecretToken &token)
{
    const QByteArray bytes = token.reveal().toByteArray();
    promise(!bytes.isEmpty() && std::ranges::all_of(bytes, [](char c) { return c > ' ' && c <= '~'; }),
            "a token is one word of printable ASCII, and breaks no header");
    // Of a few letters, or with the marks that stand for it, it may occur in what stands for it.
    if (bytes.size() >= 8 && !bytes.contains('[') && !bytes.contains(']'))
        promise(!token.redactedFrom("{\"echo\":\"" + bytes + bytes + "\"}").contains(bytes),
                "an echoed token is blanked out");

    const base::Identity own = identity("ABCHkzuJQ8ZMd4Te84GK");
    const QByteArray entry = accounts::keychainEntry(own, token);
    const accounts::ReadEntry read = accounts::readKeychainEntry(entry, own);
    promise(read.state == TokenStore::State::Ok && read.token && read.token->reveal() == bytes,
            "an entry that is written is read the same");
    promise(!accounts::readKeychainEntry(entry, identity("AnotherLocation00000")).token,
            "a token is handed out for its own sub-account alone");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto parsed = SecretToken::parse(QString::fromUtf8(bytes));
    if (const auto *token = std::get_if<SecretToken>(&parsed))
        checkToken(*token);

    const accounts::ReadEntry read = accounts::readKeychainEntry(bytes, identity("ABCHkzuJQ8ZMd4Te84GK"));
    promise(read.token.has_value() == (read.state == TokenStore::State::Ok), "a token comes with Ok alone");
    return 0;
}
