#include "app/highlevel/system_proxy.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace highlevel {

std::optional<QNetworkProxy> systemProxyFor(const QUrl &url)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (QHostAddress(url.host()).isLoopback() || url.host() == QStringLiteral("localhost"))
        return none;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies)
        if (proxy.type() == QNetworkProxy::NoProxy ||
            (proxy.capabilities() & QNetworkProxy::TunnelingCapability))
            return proxy;
    return proxies.isEmpty() ? std::optional(none) : std::nullopt;
}

} // namespace highlevel
