#include "app/accounts/keychain.h"

#include "app/accounts/keychain_entry.h"
#include "app/base/logging.h"

#include <qt6keychain/keychain.h>

#include <memory>
#include <variant>

namespace accounts {

namespace {
const QString kProbeKey = QStringLiteral("probe");
const QString kSignInsKey = QStringLiteral("proxies");
/// A service that is there answers within milliseconds.
constexpr base::Milliseconds kServicePatience(5'000);
} // namespace

Keychain::Keychain(base::Clock *clock, QString service, base::Milliseconds patience, QObject *parent)
    : QObject(parent), m_clock(clock), m_service(std::move(service)), m_patience(patience)
{
}

void Keychain::run(QKeychain::Job *job, const QString &key, RawDone done, RawDone late)
{
    job->setParent(this);
    job->setKey(platform::keychainEntryName(m_service, key));
    job->setInsecureFallback(false);
    job->setAutoDelete(true);

    // A job that hangs cannot be cancelled: it is given up, and only `late` hears of it after.
    auto open = std::make_shared<RawDone>(std::move(done));
    connect(job, &QKeychain::Job::finished, this, [open, late = std::move(late)](QKeychain::Job *ended) {
        Raw raw{.code = ended->error(), .text = ended->errorString(), .data = {}};
        if (const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            raw.data = reader->binaryData();
        if (const RawDone call = std::exchange(*open, {}))
            call(std::move(raw));
        else if (late)
            late(std::move(raw));
    });
    auto *patience = new QObject(job); // the timer goes when the job does
    m_clock->after(m_patience, patience, [open] {
        if (const RawDone call = std::exchange(*open, {}))
            call({.text = {}, .data = {}, .timedOut = true});
    });
    job->start();
}

void Keychain::runConnected(std::function<QKeychain::Job *()> make, const QString &key, RawDone done,
                            RawDone late)
{
    QKeychain::Job *first = make();
    run(
        first, key,
        [this, make = std::move(make), key, done = std::move(done), late](Raw raw) {
            if (!raw.timedOut && raw.code == QKeychain::OtherError && platform::forgetKeychainConnection())
                run(make(), key, done, late);
            else
                done(std::move(raw));
        },
        late);
}

std::optional<Keychain::State> keychainState(int code, platform::KeychainService service)
{
    using State = Keychain::State;
    using Service = platform::KeychainService;
    if (code == QKeychain::NoError)
        return State::Ok;
    if (code == QKeychain::AccessDeniedByUser)
        return State::Refused;
    switch (service) {
    case Service::NotAnswering:
        return State::NotAnswering;
    case Service::Locked:
        return State::Locked;
    case Service::NotSetUp:
        return State::NotSetUp;
    case Service::Unlocked:
        return code == QKeychain::EntryNotFound ? State::Empty : State::Refused;
    case Service::Absent:
    case Service::Unknown:
        break;
    }
    // Another keychain than the one that was asked may be in use (KWallet, or not Linux at all).
    if (code == QKeychain::EntryNotFound)
        return std::nullopt;
    return code == QKeychain::AccessDenied ? State::Refused : State::Missing;
}

void Keychain::diagnose(const Raw &raw, Done done)
{
    if (raw.timedOut) {
        qCWarning(base::lcKeychain) << "no answer";
        done({.state = State::NotAnswering, .token = {}, .systemText = {}});
        return;
    }
    platform::askKeychainService(
        this, kServicePatience, [this, raw, done = std::move(done)](platform::KeychainService service) {
            const auto state = keychainState(raw.code, service);
            // That there is no entry is asked about, and is no trouble.
            if (raw.code == QKeychain::EntryNotFound)
                qCInfo(base::lcKeychain) << "no entry, service" << int(service);
            else
                qCWarning(base::lcKeychain) << "code" << raw.code << "service" << int(service);
            // A locked or missing keychain, too, is reported as having no entry: these words say the wrong
            // thing then, and else no more than the state does, in a language of their own.
            const bool saysMore = raw.code != QKeychain::EntryNotFound;
            if (state)
                done({.state = *state, .token = {}, .systemText = saysMore ? raw.text : QString()});
            else
                probe([done](Result probed) {
                    if (probed.state == State::Ok)
                        probed.state = State::Empty;
                    done(std::move(probed));
                });
        });
}

void Keychain::probe(Done done)
{
    const auto openly = [this] {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData("open");
        return job;
    };
    runConnected(openly, kProbeKey, [this, done = std::move(done)](const Raw &written) {
        if (written.timedOut || written.code != QKeychain::NoError) {
            diagnose(written, done);
            return;
        }
        run(new QKeychain::DeletePasswordJob(m_service), kProbeKey, [done](const Raw &) { done({}); });
    });
}

void Keychain::readRaw(const QString &key, std::function<void(Result, QByteArray)> done)
{
    // A frozen service would keep the job for ever; asked first, it is known in seconds.
    platform::askKeychainService(
        this, kServicePatience, [this, key, done = std::move(done)](platform::KeychainService service) {
            if (service == platform::KeychainService::NotAnswering) {
                done({.state = State::NotAnswering, .token = {}, .systemText = {}}, {});
                return;
            }
            const auto reading = [this] { return new QKeychain::ReadPasswordJob(m_service); };
            runConnected(reading, key, [this, done](const Raw &raw) {
                if (raw.timedOut || raw.code != QKeychain::NoError)
                    diagnose(raw, [done](const Result &why) { done(why, {}); });
                else
                    done({}, raw.data);
            });
        });
}

void Keychain::read(const QString &key, const base::Identity &about, Done done)
{
    readRaw(key, [about, done = std::move(done)](Result result, const QByteArray &entry) {
        if (result.state == State::Ok) {
            ReadEntry read = readKeychainEntry(entry, about);
            result.state = read.state;
            result.token = std::move(read.token);
        }
        done(std::move(result));
    });
}

void Keychain::write(const QString &key, const base::Identity &about, const base::SecretToken &token,
                     Done done)
{
    writeRaw(key, keychainEntry(about, token), std::move(done));
}

void Keychain::writeRaw(const QString &key, const QByteArray &entry, Done done)
{
    const int turn = ++m_writes[key];
    const auto writing = [this, entry] {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(entry);
        return job;
    };
    runConnected(
        writing, key,
        [this, done = std::move(done)](const Raw &raw) {
            if (!raw.timedOut && raw.code == QKeychain::NoError)
                done({});
            else
                diagnose(raw, done);
        },
        [this, key, turn](const Raw &late) {
            if (late.code == QKeychain::NoError && m_writes.value(key) == turn)
                run(new QKeychain::DeletePasswordJob(m_service), key, [](const Raw &) {});
        });
}

void Keychain::readSignIn(const QString &proxy, std::function<void(std::optional<ProxySignIn>)> done)
{
    readRaw(kSignInsKey, [proxy, done = std::move(done)](const Result &result, const QByteArray &entry) {
        done(result.state == State::Ok ? signInOf(proxy, entry) : std::nullopt);
    });
}

void Keychain::keepSignIn(const QString &proxy, const ProxySignIn &signIn, std::function<void(bool)> done)
{
    readRaw(kSignInsKey, [=, this, done = std::move(done)](const Result &before, const QByteArray &entry) {
        // What could not be read would be written over.
        if (before.state != State::Ok && before.state != State::Empty) {
            done(false);
            return;
        }
        writeRaw(kSignInsKey, withSignIn(entry, proxy, signIn),
                 [done](const Result &result) { done(result.state == State::Ok); });
    });
}

void Keychain::forgetSignIns(std::function<void(bool)> done)
{
    remove(kSignInsKey, [done = std::move(done)](const Result &result) {
        // Where there is no keychain nothing was kept in one.
        done(result.state == State::Ok || result.state == State::Missing);
    });
}

void Keychain::remove(const QString &key, Done done)
{
    probe([this, key, done = std::move(done)](const Result &before) {
        if (before.state != State::Ok) {
            done(before);
            return;
        }
        run(new QKeychain::DeletePasswordJob(m_service), key, [this, key, done](const Raw &deleted) {
            if (deleted.timedOut ||
                (deleted.code != QKeychain::NoError && deleted.code != QKeychain::EntryNotFound)) {
                diagnose(deleted, done);
                return;
            }
            readRaw(key, [done](Result after, const QByteArray &) {
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
