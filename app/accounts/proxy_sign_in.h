#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace accounts {

/// What a proxy wants to know before it lets anybody through. Never logged, never in a file; kept in the
/// keychain under the proxy's name.
struct ProxySignIn
{
    QString user;
    QString password;
};

/// What lies in the keychain; nothing where that is no sign-in. Pure.
[[nodiscard]] QByteArray proxyEntry(const ProxySignIn &signIn);
[[nodiscard]] std::optional<ProxySignIn> readProxyEntry(const QByteArray &entry);

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
};

} // namespace accounts
