#include "app/accounts/token_keychain.h"

#include "app/base/logging.h"

#include <qt6keychain/keychain.h>

#include <memory>
#include <variant>

namespace accounts {

namespace {
const QString kProbeKey = QStringLiteral("probe");
}

TokenKeychain::TokenKeychain(base::Clock *clock, QString service, base::Milliseconds patience,
                             QObject *parent)
    : QObject(parent), m_clock(clock), m_service(std::move(service)), m_patience(patience)
{
}

void TokenKeychain::run(QKeychain::Job *job, const QString &key, RawDone done)
{
    job->setParent(this);
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);

    // A job that hangs cannot be cancelled: it is left alone, and what it says later is not heard.
    auto open = std::make_shared<RawDone>(std::move(done));
    const auto finish = [open](Raw raw) {
        if (const RawDone call = std::exchange(*open, {}))
            call(std::move(raw));
    };
    connect(job, &QKeychain::Job::finished, this, [finish](QKeychain::Job *ended) {
        Raw raw{.code = ended->error(), .text = ended->errorString(), .data = {}};
        if (const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            raw.data = reader->binaryData();
        finish(std::move(raw));
    });
    m_clock->after(m_patience, this, [finish] { finish({.text = {}, .data = {}, .timedOut = true}); });
    job->start();
}

TokenKeychain::Result TokenKeychain::failure(const Raw &raw)
{
    if (raw.timedOut)
        return {.state = State::NotAnswering, .token = {}, .systemText = {}};
    switch (raw.code) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return {.state = State::Empty, .token = {}, .systemText = raw.text};
    case QKeychain::AccessDeniedByUser:
        return {.state = State::Refused, .token = {}, .systemText = raw.text};
    case QKeychain::AccessDenied:
#ifdef Q_OS_LINUX
        // libsecret's word for a collection that stays locked.
        return {.state = State::Locked, .token = {}, .systemText = raw.text};
#else
        return {.state = State::Refused, .token = {}, .systemText = raw.text};
#endif
    default:
        return {.state = State::Missing, .token = {}, .systemText = raw.text};
    }
}

void TokenKeychain::probe(std::function<void(Result)> done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData("open");
    run(job, kProbeKey, [this, done = std::move(done)](const Raw &written) {
        if (written.timedOut || written.code != QKeychain::NoError) {
            done(failure(written));
            return;
        }
        run(new QKeychain::DeletePasswordJob(m_service), kProbeKey, [done](const Raw &) { done({}); });
    });
}

void TokenKeychain::read(const QString &key, Done done)
{
    run(new QKeychain::ReadPasswordJob(m_service), key, [this, done = std::move(done)](const Raw &raw) {
        if (!raw.timedOut && raw.code == QKeychain::NoError) {
            auto parsed = base::SecretToken::parse(QString::fromLatin1(raw.data));
            if (auto *token = std::get_if<base::SecretToken>(&parsed))
                done({.state = State::Ok, .token = std::move(*token), .systemText = {}});
            else
                done({.state = State::Empty, .token = {}, .systemText = {}});
            return;
        }
        if (raw.timedOut || raw.code != QKeychain::EntryNotFound) {
            done(failure(raw));
            return;
        }
        // "Not found" also stands for "locked": only a keychain that takes a probe is open, hence empty.
        probe([done](Result probed) {
            if (probed.state == State::Ok)
                probed.state = State::Empty;
            qCInfo(base::lcKeychain) << "no entry; probed state" << int(probed.state);
            done(std::move(probed));
        });
    });
}

void TokenKeychain::write(const QString &key, const base::SecretToken &token, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(token.reveal().toByteArray());
    run(job, key, [done = std::move(done)](const Raw &raw) { done(failure(raw)); });
}

void TokenKeychain::remove(const QString &key, Done done)
{
    probe([this, key, done = std::move(done)](const Result &before) {
        if (before.state != State::Ok) {
            done(before);
            return;
        }
        run(new QKeychain::DeletePasswordJob(m_service), key, [this, key, done](const Raw &deleted) {
            if (deleted.timedOut ||
                (deleted.code != QKeychain::NoError && deleted.code != QKeychain::EntryNotFound)) {
                done(failure(deleted));
                return;
            }
            read(key, [done](Result after) {
                // Empty here means: open, and no entry. Anything else does not prove that the token is gone.
                if (after.state == State::Empty)
                    done({});
                else if (after.state == State::Ok)
                    done({.state = State::Refused, .token = {}, .systemText = {}});
                else
                    done(std::move(after));
            });
        });
    });
}

} // namespace accounts
