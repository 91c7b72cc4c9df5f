#include "app/accounts/proxy_sign_in.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace accounts {

namespace {
const QString kUser = QStringLiteral("user");
const QString kPassword = QStringLiteral("password");
} // namespace

std::optional<ProxySignIn> signInOf(const QString &proxy, const QByteArray &entry)
{
    const QJsonObject read = QJsonDocument::fromJson(entry).object().value(proxy).toObject();
    if (!read.value(kUser).isString() || !read.value(kPassword).isString())
        return std::nullopt;
    return ProxySignIn{.user = read.value(kUser).toString(), .password = read.value(kPassword).toString()};
}

QByteArray withSignIn(const QByteArray &entry, const QString &proxy, const ProxySignIn &signIn)
{
    QJsonObject all = QJsonDocument::fromJson(entry).object();
    all.insert(proxy, QJsonObject{{kUser, signIn.user}, {kPassword, signIn.password}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace accounts
