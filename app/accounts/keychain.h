#pragma once

#include "app/accounts/proxy_sign_in.h"
#include "app/accounts/token_store.h"
#include "app/base/clock.h"
#include "app/platform/platform.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <optional>

namespace QKeychain {
class Job;
}

namespace accounts {

/// The OS keychain, as far as this program uses it: one token per sub-account, and the sign-ins of proxies.
/// Everything is asynchronous.
///
/// QtKeychain's codes alone lie on Linux: "not found" also stands for "locked", and a delete that reports
/// success may have deleted nothing. So a code is believed only together with what the system says of the
/// keychain service; where it says nothing, an entry of no secret is written, which only works on an open
/// keychain. Jobs that never come back end as NotAnswering after `patience`; a write that succeeds after it
/// was given up is taken back, so that no token stays where nobody knows of it.
class Keychain : public QObject, public TokenStore, public ProxySignInStore
{
    Q_OBJECT

public:
    /// `service` names this program and profile in the keychain. `clock` must outlive this object.
    Keychain(base::Clock *clock, QString service, base::Milliseconds patience = base::Milliseconds(45'000),
             QObject *parent = nullptr);

    void read(const QString &key, const base::Identity &about, Done done) override;
    void write(const QString &key, const base::Identity &about, const base::SecretToken &token,
               Done done) override;
    void remove(const QString &key, Done done) override;

    void readSignIn(const QString &proxy, std::function<void(std::optional<ProxySignIn>)> done) override;
    void keepSignIn(const QString &proxy, const ProxySignIn &signIn,
                    std::function<void(bool kept)> done) override;
    void forgetSignIns(std::function<void(bool gone)> done) override;

private:
    struct Raw
    {
        int code = 0;
        QString text;
        QByteArray data;
        bool timedOut = false;
    };
    using RawDone = std::function<void(Raw)>;

    /// `late` hears how the job ended after it had been given up.
    void run(QKeychain::Job *job, const QString &key, RawDone done, RawDone late = {});
    /// As `run`, of the job that `make` makes; where it fails without a reason that is known, once more over
    /// a new connection.
    void runConnected(std::function<QKeychain::Job *()> make, const QString &key, RawDone done,
                      RawDone late = {});
    /// What a job that failed means, together with what the system says now.
    void diagnose(const Raw &raw, Done done);
    void probe(Done done);
    /// What lies under the key, whoever it is for.
    void readRaw(const QString &key, std::function<void(Result, QByteArray)> done);
    void writeRaw(const QString &key, const QByteArray &entry, Done done);

    base::Clock *m_clock;
    QString m_service;
    base::Milliseconds m_patience;
    QHash<QString, int> m_writes; ///< by key: how often it was written, to know a late success as stale
};

/// What a failed job's code means when the service is in this state. Nothing: only a probe can tell.
[[nodiscard]] std::optional<Keychain::State> keychainState(int qtKeychainCode,
                                                           platform::KeychainService service);

} // namespace accounts
