#pragma once

#include "app/base/clock.h"
#include "app/base/secret_token.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace accounts {

/// The OS keychain, as far as this program uses it: one token per sub-account. Everything is asynchronous.
///
/// QtKeychain's codes alone lie on Linux: "not found" also stands for "locked", and a delete that reports
/// success may have deleted nothing. So what matters is probed: an entry of no secret is written, which only
/// works on an open keychain. Jobs that never come back end as NotAnswering after `patience`.
class TokenKeychain : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Ok,
        Empty, ///< the keychain is open and holds no token for this sub-account
        Locked,
        Missing,      ///< this computer has no keychain, or none that can be reached
        Refused,      ///< the keychain, or the person asked, said no
        NotAnswering, ///< nothing came within the patience; a prompt may be waiting somewhere
    };
    struct Result
    {
        State state = State::Ok;
        std::optional<base::SecretToken> token; ///< of `read`, with Ok
        QString systemText;                     ///< the keychain's own words; holds no secret
    };
    using Done = std::function<void(Result)>;

    /// `service` names this program and profile in the keychain. `clock` must outlive this object.
    TokenKeychain(base::Clock *clock, QString service,
                  base::Milliseconds patience = base::Milliseconds(45'000), QObject *parent = nullptr);

    void read(const QString &key, Done done);
    void write(const QString &key, const base::SecretToken &token, Done done);
    /// Ok only when the entry was proven gone: on an open keychain, deleted, and read back as not there.
    void remove(const QString &key, Done done);

private:
    struct Raw
    {
        int code = 0;
        QString text;
        QByteArray data;
        bool timedOut = false;
    };
    using RawDone = std::function<void(Raw)>;

    void run(QKeychain::Job *job, const QString &key, RawDone done);
    void probe(std::function<void(Result)> done);
    [[nodiscard]] static Result failure(const Raw &raw);

    base::Clock *m_clock;
    QString m_service;
    base::Milliseconds m_patience;
};

} // namespace accounts
