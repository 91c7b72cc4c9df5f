#pragma once

#include "app/accounts/proxy_sign_in.h"
#include "app/base/proxy_choice.h"
#include "app/desk/desk.h"

namespace highlevel {
class Route;
}

namespace desk {

/// The real network of a program that people use: the way requests take, and what a proxy on that way wants
/// to know.
class Network : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `signIns` must outlive this object.
    Network(base::Clock *clock, accounts::ProxySignInStore *signIns, QObject *parent = nullptr);

    /// Makes the transports of all sessions; this object must outlive them.
    [[nodiscard]] Desk::MakeTransport makeTransport();
    void choose(const base::ProxyChoice &choice);
    /// In force at once, and kept in the keychain; `done` hears whether that took it.
    void signIn(const QString &proxy, const accounts::ProxySignIn &signIn,
                std::function<void(bool kept)> done);

Q_SIGNALS:
    /// A proxy, `host:port`, wants a sign-in that is not known, or refused the one that is. Said once until
    /// there is a new one.
    void signInWanted(const QString &proxy, bool refused);

private:
    void find(const QString &proxy, bool refused);

    base::Clock *m_clock;
    accounts::ProxySignInStore *m_signIns;
    highlevel::Route *m_route;
    QStringList m_asked; ///< proxies that a sign-in is looked for, or was asked for
};

} // namespace desk
