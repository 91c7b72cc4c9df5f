#include "app/accounts/empty_keychain.h"
#include "app/accounts/keychain.h"

#include <QProcess>
#include <QTest>

using accounts::Keychain;
using State = Keychain::State;

/// Against a real Secret Service: `./dev test` brings a session bus and an unlocked gnome-keyring.
class KeychainTest : public QObject
{
    Q_OBJECT

    base::SystemClock m_clock;
    Keychain m_keychain{&m_clock, QStringLiteral("Threadsweep test"), base::Milliseconds(5'000)};
    const base::Identity m_about{.address = base::ApiAddress::highLevel(),
                                 .location =
                                     *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"))};
    const base::SecretToken m_token =
        std::get<base::SecretToken>(base::SecretToken::parse(QStringLiteral("pit-test-1")));

    QProcess m_daemon;

    template <class Call> Keychain::Result wait(Call call)
    {
        // One that is not waited for any longer may still come.
        const auto result = std::make_shared<std::optional<Keychain::Result>>();
        call([result](Keychain::Result r) { *result = std::move(r); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*result, 15'000); }();
        return result->value_or(Keychain::Result{.state = State::NotAnswering});
    }
    auto read(const QString &key)
    {
        return wait([&](auto done) { m_keychain.read(key, m_about, done); });
    }
    auto remove(const QString &key)
    {
        return wait([&](auto done) { m_keychain.remove(key, done); });
    }
    auto write(const QString &key)
    {
        return wait([&](auto done) { m_keychain.write(key, m_about, m_token, done); });
    }
    static void lock()
    {
        QProcess::execute(QStringLiteral("dbus-send"),
                          {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                           QStringLiteral("--dest=org.freedesktop.secrets"),
                           QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                           QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    }

    /// The number of the process behind the Secret Service; 0 where there is none.
    static qint64 daemonProcess()
    {
        QProcess ask;
        ask.start(QStringLiteral("dbus-send"),
                  {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                   QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                   QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
                   QStringLiteral("string:org.freedesktop.secrets")});
        ask.waitForFinished();
        return ask.readAllStandardOutput().trimmed().split(' ').last().toLongLong();
    }
    /// Ends the daemon and starts another one on the same keyring.
    void replaceDaemon()
    {
        const qint64 before = daemonProcess();
        QVERIFY(before > 0);
        QProcess::execute(QStringLiteral("kill"), {QString::number(before)});
        QTRY_COMPARE(daemonProcess(), 0);
        m_daemon.waitForFinished();
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                        QStringLiteral("--components=secrets")});
        m_daemon.write("test-pass");
        m_daemon.closeWriteChannel();
        QTRY_VERIFY(daemonProcess() > 0);
        QVERIFY(daemonProcess() != before);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qgetenv("THREADSWEEP_TEST_KEYRING") != "unlocked")
            QSKIP("no private keyring: run through ./dev test");
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void whatIsWrittenIsReadAndRemovedForGood()
    {
        const QString key = QStringLiteral("a");
        const auto none = read(key);
        QCOMPARE(none.state, State::Empty);
        QVERIFY(none.systemText.isEmpty()); // which would say the same, in another language than the window
        QCOMPARE(write(key).state, State::Ok);
        const auto found = read(key);
        QCOMPARE(found.state, State::Ok);
        QVERIFY(found.token);
        QCOMPARE(found.token->reveal(), m_token.reveal());
        QCOMPARE(remove(key).state, State::Ok);
        QCOMPARE(read(key).state, State::Empty);
        QCOMPARE(remove(key).state, State::Ok);
    }

    void aProxysSignInIsKeptApartFromTokens()
    {
        const QString proxy = QStringLiteral("proxy.example:3128");
        const auto known = [&](const QString &whose) {
            std::optional<std::optional<accounts::ProxySignIn>> got;
            m_keychain.readSignIn(whose, [&](const auto &found) { got = found; });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 10'000); }();
            return *got;
        };
        const auto keep = [&](const QString &whose, const QString &user, const QString &password) {
            std::optional<bool> kept;
            m_keychain.keepSignIn(whose, {.user = user, .password = password},
                                  [&](bool taken) { kept = taken; });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), 10'000); }();
            return kept == true;
        };
        QVERIFY(!known(proxy));
        QVERIFY(keep(proxy, QStringLiteral("Zoë"), QStringLiteral("a \"b\"")));
        const QString other = QStringLiteral("other.example:8080");
        QVERIFY(keep(other, QStringLiteral("Ali"), QStringLiteral("c")));
        const auto found = known(proxy);
        QVERIFY(found);
        QCOMPARE(found->user, QStringLiteral("Zoë"));
        QCOMPARE(found->password, QStringLiteral("a \"b\""));
        QCOMPARE(known(other)->user, QStringLiteral("Ali"));
        QCOMPARE(read(proxy).state, State::Empty);
        std::optional<bool> gone;
        m_keychain.forgetSignIns([&](bool all) { gone = all; });
        QTRY_COMPARE_WITH_TIMEOUT(gone, true, 10'000);
        QVERIFY(!known(proxy));
        QVERIFY(!known(other));
    }

    void aServiceNameKeepsProfilesApart()
    {
        QCOMPARE(write(QStringLiteral("b")).state, State::Ok);
        Keychain other(&m_clock, QStringLiteral("Threadsweep test (/elsewhere)"), base::Milliseconds(5'000));
        QCOMPARE(wait([&](auto done) { other.read(QStringLiteral("b"), m_about, done); }).state,
                 State::Empty);
    }

    void allTokensOfAListAreRemoved()
    {
        QList<accounts::Account> list;
        for (const char *key : {"f", "g"})
            list << accounts::Account{.key = QString::fromLatin1(key),
                                      .name = QStringLiteral("name"),
                                      .location = m_about.location,
                                      .apiAddress = {}};
        for (const auto &account : list)
            QCOMPARE(write(account.key).state, State::Ok);
        std::optional<bool> nothingLeft;
        accounts::emptyKeychain(
            &m_keychain, &m_keychain, list,
            [&nothingLeft](const accounts::LeftInKeychain &left) { nothingLeft = left.none(); });
        QTRY_COMPARE_WITH_TIMEOUT(nothingLeft, true, 15'000);
        for (const auto &account : list)
            QCOMPARE(read(account.key).state, State::Empty);
    }

    /// Its daemon was updated, or ended and came back: what is cached of the connection leads nowhere then.
    void aReplacedServiceIsConnectedToAnew()
    {
        if (daemonProcess() == 0)
            QSKIP("no Secret Service here");
        QCOMPARE(write(QStringLiteral("d")).state, State::Ok);
        replaceDaemon();
        const auto found = read(QStringLiteral("d"));
        QVERIFY2(found.state == State::Ok, qPrintable(QString::number(int(found.state)) + found.systemText));
        QCOMPARE(found.token->reveal(), m_token.reveal());
        replaceDaemon();
        QCOMPARE(write(QStringLiteral("e")).state, State::Ok);
        replaceDaemon();
        QCOMPARE(remove(QStringLiteral("e")).state, State::Ok);
        QCOMPARE(read(QStringLiteral("e")).state, State::Empty);
    }

    /// Last: it leaves the keyring locked. A prompt cannot be shown here, as there is no display for it.
    void lockedIsNotMistakenForEmptyNorRemoved()
    {
        if (daemonProcess() == 0)
            QSKIP("no Secret Service here, which alone can be locked from outside");
        QCOMPARE(write(QStringLiteral("c")).state, State::Ok);
        lock();
        const State seen = read(QStringLiteral("c")).state;
        QVERIFY2(seen == State::Locked || seen == State::NotAnswering,
                 qPrintable(QString::number(int(seen))));
        QVERIFY(remove(QStringLiteral("c")).state != State::Ok);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
