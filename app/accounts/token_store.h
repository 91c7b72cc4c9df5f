#pragma once

#include "app/base/identity.h"
#include "app/base/secret_token.h"

#include <QString>

#include <functional>
#include <optional>

namespace accounts {

/// Where tokens are kept between two runs: the OS keychain, or a simulated one. Everything is asynchronous.
///
/// Beside a token stands the sub-account it opens. It is handed out for that one only: whatever the list of
/// sub-accounts says meanwhile, a token is never sent anywhere else.
class TokenStore
{
public:
    enum class State {
        Ok,
        Empty, ///< the keychain is open and holds no token for this sub-account
        Locked,
        Missing,      ///< this computer has no keychain, or none that can be reached
        NotSetUp,     ///< there is a keychain service, but nothing has been set up in it
        Refused,      ///< the keychain, or the person asked, said no
        NotAnswering, ///< nothing came within the patience; a prompt may be waiting somewhere
        OfAnother,    ///< there is a token, and it is for another address or location
        ListNotSaved, ///< the keychain did its part; the list of sub-accounts could not be written
    };
    struct Result
    {
        State state = State::Ok;
        std::optional<base::SecretToken> token; ///< of `read`, with Ok
        QString systemText;                     ///< the keychain's own words; holds no secret
    };
    using Done = std::function<void(Result)>;

    TokenStore() = default;
    TokenStore(const TokenStore &) = delete;
    TokenStore &operator=(const TokenStore &) = delete;
    virtual ~TokenStore() = default;

    /// `key` is what the sub-account's entry is filed under.
    virtual void read(const QString &key, const base::Identity &about, Done done) = 0;
    virtual void write(const QString &key, const base::Identity &about, const base::SecretToken &token,
                       Done done) = 0;
    /// Ok only when the entry was proven gone: on an open keychain, deleted, and read back as not there.
    virtual void remove(const QString &key, Done done) = 0;
};

} // namespace accounts
