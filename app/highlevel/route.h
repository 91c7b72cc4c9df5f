#pragma once

#include "app/base/proxy_choice.h"

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <optional>

class QAuthenticator;
class QNetworkAccessManager;

namespace highlevel {

/// The way that requests take: straight, or over a proxy, as chosen; and the sign-in that the proxy wants. A
/// sign-in is given to the proxy that it was entered for, and to no other. This computer itself is never
/// reached over a proxy.
class Route : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// For each connection that is made from now on.
    void choose(const base::ProxyChoice &choice);
    /// Of the proxy called `host:port`.
    void signIn(const QString &proxy, const QString &user, const QString &password);

    /// The proxies to be tried for `url`, the best first.
    [[nodiscard]] QList<QNetworkProxy> to(const QUrl &url) const;
    /// Whether something may stand between.
    [[nodiscard]] bool hasProxy(const QUrl &url) const;
    /// `network` goes this way from now on, with the connections that it makes. This object must outlive it.
    void lead(QNetworkAccessManager *network);
    /// A request failed for want of a sign-in, or with one that was refused.
    void signInFailed();

Q_SIGNALS:
    /// The proxy wants a sign-in that is not known; `refused`: it did not take the one that is. Said for each
    /// request that failed for it; none of them has left.
    void signInWanted(const QString &proxy, bool refused);
    /// Who keeps connections makes new ones.
    void changed();

private:
    struct SignIn
    {
        QString user;
        QString password;
    };

    void answer(const QNetworkProxy &proxy, QAuthenticator *authenticator, QStringList *given);

    base::ProxyChoice m_choice;
    QHash<QString, SignIn> m_signIns;
    QString m_asking; ///< the proxy that wanted a sign-in last
};

} // namespace highlevel
