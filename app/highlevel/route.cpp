#include "app/highlevel/route.h"

#include <QAuthenticator>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <memory>

namespace highlevel {

namespace {

using Kind = base::ProxyChoice::Kind;

class RouteFactory final : public QNetworkProxyFactory
{
public:
    explicit RouteFactory(const Route *route) : m_route(route) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_route->to(query.url());
    }

private:
    const Route *m_route;
};

bool isThisComputer(const QUrl &url)
{
    return QHostAddress(url.host()).isLoopback() || url.host() == QStringLiteral("localhost");
}

} // namespace

void Route::choose(const base::ProxyChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

void Route::signIn(const QString &proxy, const QString &user, const QString &password)
{
    m_signIns.insert(proxy, {.user = user, .password = password});
    Q_EMIT changed();
}

QList<QNetworkProxy> Route::to(const QUrl &url) const
{
    if (m_choice.kind == Kind::None || isThisComputer(url))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_choice.kind == Kind::System)
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const auto type = m_choice.kind == Kind::Socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return {QNetworkProxy(type, m_choice.host, m_choice.port)};
}

bool Route::hasProxy(const QUrl &url) const
{
    return std::ranges::any_of(to(url), [](const QNetworkProxy &proxy) {
        return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    });
}

void Route::lead(QNetworkAccessManager *network)
{
    network->setProxyFactory(new RouteFactory(this)); // the manager owns it
    auto given = std::make_shared<QStringList>();
    connect(network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this, given](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
                answer(proxy, authenticator, given.get());
            });
}

/// Asked while a connection is made. Where no sign-in is given the request fails, and has not left. The
/// manager remembers what it was given: if it asks an HTTP proxy's again, that one was refused, and would be
/// for ever.
void Route::answer(const QNetworkProxy &proxy, QAuthenticator *authenticator, QStringList *given)
{
    m_asking = QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
    const auto known = m_signIns.constFind(m_asking);
    const bool again = proxy.type() == QNetworkProxy::HttpProxy && given->contains(m_asking);
    if (known == m_signIns.cend() || again)
        return;
    *given << m_asking;
    authenticator->setUser(known->user);
    authenticator->setPassword(known->password);
}

void Route::signInFailed()
{
    if (!m_asking.isEmpty())
        Q_EMIT signInWanted(m_asking, m_signIns.contains(m_asking));
}

} // namespace highlevel
