#pragma once

#include "app/desk/desk.h"
#include "app/practice/server.h"

#include <QHash>

namespace support {

/// A keychain of the test's own: what is written is there, and for the sub-account it was written for.
class MemoryTokens final : public accounts::TokenStore
{
public:
    void read(const QString &key, const base::Identity &about, Done done) override;
    void write(const QString &key, const base::Identity &about, const base::SecretToken &token,
               Done done) override;
    void remove(const QString &key, Done done) override;

    [[nodiscard]] bool holds(const QString &key) const { return m_entries.contains(key); }

private:
    QHash<QString, QByteArray> m_entries;
};

/// The real network, the clock and the keychain given.
[[nodiscard]] desk::Desk::World worldOf(base::Clock *clock, accounts::TokenStore *tokens);

/// The sub-account that `server` serves, and the token that opens it.
[[nodiscard]] accounts::Account accountOf(const practice::Server &server, const QString &key);
[[nodiscard]] highlevel::ProvenToken tokenOf(const practice::Server &server);
[[nodiscard]] base::Identity identityOf(const practice::Server &server);

} // namespace support
