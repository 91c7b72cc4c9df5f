#include "tests/support/desk_world.h"

#include "app/accounts/keychain_entry.h"
#include "app/desk/network.h"

namespace support {

void MemoryTokens::read(const QString &key, const base::Identity &about, Done done)
{
    if (!m_entries.contains(key)) {
        done({.state = State::Empty, .token = {}, .systemText = {}});
        return;
    }
    accounts::ReadEntry entry = accounts::readKeychainEntry(m_entries.value(key), about);
    done({.state = entry.state, .token = std::move(entry.token), .systemText = {}});
}

void MemoryTokens::write(const QString &key, const base::Identity &about, const base::SecretToken &token,
                         Done done)
{
    m_entries.insert(key, accounts::keychainEntry(about, token));
    done({});
}

void MemoryTokens::remove(const QString &key, Done done)
{
    m_entries.remove(key);
    done({});
}

desk::Desk::World worldOf(base::Clock *clock, accounts::TokenStore *tokens)
{
    // Lives as long as the world does.
    struct NoProxy final : accounts::ProxySignInStore
    {
        void readSignIn(const QString &,
                        std::function<void(std::optional<accounts::ProxySignIn>)> done) override
        {
            done(std::nullopt);
        }
        void keepSignIn(const QString &, const accounts::ProxySignIn &,
                        std::function<void(bool)> done) override
        {
            done(false);
        }
        void forgetSignIns(std::function<void(bool)> done) override { done(true); }
    };
    struct Straight
    {
        NoProxy noProxy;
        desk::Network network;
        explicit Straight(base::Clock *of) : network(of, &noProxy) {}
    };
    auto straight = std::make_shared<Straight>(clock);
    return {.clock = clock,
            .tokens = tokens,
            .makeTransport = [straight, make = straight->network.makeTransport()](const base::Identity &about,
                                                                                  base::SecretToken token) {
                return make(about, std::move(token));
            }};
}

base::Identity identityOf(const practice::Server &server)
{
    return {.address = std::get<base::ApiAddress>(base::ApiAddress::parse(server.url())),
            .location = *base::LocationId::parse(server.location())};
}

accounts::Account accountOf(const practice::Server &server, const QString &key)
{
    return {.key = key,
            .name = key,
            .location = *base::LocationId::parse(server.location()),
            .apiAddress = identityOf(server).address.toString()};
}

highlevel::ProvenToken tokenOf(const practice::Server &server)
{
    return highlevel::ProvenToken::known(
        identityOf(server), std::get<base::SecretToken>(base::SecretToken::parse(server.token())));
}

} // namespace support
