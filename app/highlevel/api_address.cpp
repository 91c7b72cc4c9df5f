#include "app/highlevel/api_address.h"

#include <QHostAddress>

namespace highlevel {

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
    if (!url.isValid() || url.host().isEmpty())
        return Flaw::NotAnAddress;
    if (!url.userInfo().isEmpty())
        return Flaw::HoldsUserInfo;
    if (url.scheme() != QStringLiteral("https") &&
        !(url.scheme() == QStringLiteral("http") && isLoopbackHost(url.host())))
        return url.scheme() == QStringLiteral("http") ? Flaw::NotEncrypted : Flaw::NotAnAddress;
    if (url.path() == QStringLiteral("/"))
        url.setPath(QString());
    if (!url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return Flaw::HoldsMore;
    return ApiAddress(url);
}

bool ApiAddress::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

} // namespace highlevel
