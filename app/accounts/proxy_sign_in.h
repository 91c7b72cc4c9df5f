#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace accounts {

/// What a proxy wants to know before it lets anybody through. Never logged, never in a file; kept in the
/// keychain.
struct ProxySignIn
{
    QString user;
    QString password;
};

/// The sign-ins of all proxies lie in one entry of the keychain: whoever wants them gone need not know which
/// proxies there were. These two read and write such an entry. Pure.
///
/// Nothing where `entry` holds none for `proxy`, or is no such entry.
[[nodiscard]] std::optional<ProxySignIn> signInOf(const QString &proxy, const QByteArray &entry);
/// `entry`, with this one for `proxy`; those of other proxies stay.
[[nodiscard]] QByteArray withSignIn(const QByteArray &entry, const QString &proxy, const ProxySignIn &signIn);

/// Where sign-ins are kept between two runs.
class ProxySignInStore
{
public:
    ProxySignInStore() = default;
    ProxySignInStore(const ProxySignInStore &) = delete;
    ProxySignInStore &operator=(const ProxySignInStore &) = delete;
    virtual ~ProxySignInStore() = default;

    /// `proxy` is `host:port`. Nothing where none is kept, or the keychain does not give it.
    virtual void readSignIn(const QString &proxy, std::function<void(std::optional<ProxySignIn>)> done) = 0;
    virtual void keepSignIn(const QString &proxy, const ProxySignIn &signIn,
                            std::function<void(bool kept)> done) = 0;
    /// Those of all proxies. `gone` says that none is left.
    virtual void forgetSignIns(std::function<void(bool gone)> done) = 0;
};

} // namespace accounts
