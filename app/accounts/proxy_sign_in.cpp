#include "app/accounts/proxy_sign_in.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace accounts {

namespace {
const QString kUser = QStringLiteral("user");
const QString kPassword = QStringLiteral("password");
} // namespace

QByteArray proxyEntry(const ProxySignIn &signIn)
{
    return QJsonDocument(QJsonObject{{kUser, signIn.user}, {kPassword, signIn.password}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ProxySignIn> readProxyEntry(const QByteArray &entry)
{
    const QJsonObject read = QJsonDocument::fromJson(entry).object();
    if (!read.value(kUser).isString() || !read.value(kPassword).isString())
        return std::nullopt;
    return ProxySignIn{.user = read.value(kUser).toString(), .password = read.value(kPassword).toString()};
}

} // namespace accounts
