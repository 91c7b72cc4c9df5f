#include "app/base/api_address.h"

#include <QHostAddress>

namespace base {

namespace {

bool isLoopbackHost(const QString &host)
{
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

ApiAddress ApiAddress::highLevel()
{
    return ApiAddress(QUrl(QStringLiteral("https://services.leadconnectorhq.com")));
}

std::variant<ApiAddress, ApiAddress::Flaw> ApiAddress::parse(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    // A zone (`[::1%eth0]`) is one computer's own name for its network, and is not written as it was read.
    if (!url.isValid() || url.host().isEmpty() || url.host().contains(QLatin1Char('%')))
        return Flaw::NotAnAddress;
    if (url.authority(QUrl::FullyEncoded).contains(QLatin1Char('@'))) // also an empty name
        return Flaw::HoldsUserInfo;
    if (url.scheme() != QStringLiteral("https") &&
        !(url.scheme() == QStringLiteral("http") && isLoopbackHost(url.host())))
        return url.scheme() == QStringLiteral("http") ? Flaw::NotEncrypted : Flaw::NotAnAddress;
    if (url.path() == QStringLiteral("/"))
        url.setPath(QString());
    if (!url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return Flaw::HoldsMore;
    // One address, one spelling: it is part of what a sub-account is known by.
    if (url.port() == (url.scheme() == QStringLiteral("https") ? 443 : 80))
        url.setPort(-1);
    return ApiAddress(url);
}

bool ApiAddress::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

} // namespace base
