#include "app/desk/network.h"

#include "app/highlevel/http_transport.h"

namespace desk {

Network::Network(base::Clock *clock, accounts::ProxySignInStore *signIns, QObject *parent)
    : QObject(parent), m_clock(clock), m_signIns(signIns), m_route(new highlevel::Route(this))
{
    connect(m_route, &highlevel::Route::signInWanted, this, &Network::find);
}

Desk::MakeTransport Network::makeTransport()
{
    return [clock = m_clock, route = m_route](const base::Identity &about, base::SecretToken token) {
        return std::make_unique<highlevel::HttpTransport>(clock, route, about.address, std::move(token),
                                                          highlevel::HttpTransport::Limits{});
    };
}

void Network::choose(const base::ProxyChoice &choice)
{
    m_route->choose(choice);
}

void Network::signIn(const QString &proxy, const accounts::ProxySignIn &signIn,
                     std::function<void(bool)> done)
{
    m_asked.removeAll(proxy);
    m_route->signIn(proxy, signIn.user, signIn.password);
    m_signIns->keepSignIn(proxy, signIn, std::move(done));
}

/// The keychain may know it: then nobody need be asked. What failed meanwhile is asked again by whoever
/// asked, or by the probe of the network.
void Network::find(const QString &proxy, bool refused)
{
    if (m_asked.contains(proxy))
        return;
    m_asked << proxy;
    if (refused) {
        Q_EMIT signInWanted(proxy, true);
        return;
    }
    m_signIns->readSignIn(proxy, [this, proxy](const std::optional<accounts::ProxySignIn> &known) {
        if (!known) {
            Q_EMIT signInWanted(proxy, false);
            return;
        }
        m_asked.removeAll(proxy);
        m_route->signIn(proxy, known->user, known->password);
    });
}

} // namespace desk
