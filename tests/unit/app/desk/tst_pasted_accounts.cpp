#include "app/desk/pasted_accounts.h"
#include "app/platform/platform.h"
#include "tests/support/desk_world.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using desk::PastedAccounts;
using State = PastedAccounts::State;

namespace {

const QString kLocation = QStringLiteral("AAAAkzuJQ8ZMd4Te84GK");
const QString kOther = QStringLiteral("BBBBkzuJQ8ZMd4Te84GK");

/// A keychain that says no for as long as it is told to, or that never answers.
class Doorkeeper final : public accounts::TokenStore
{
public:
    void read(const QString &key, const base::Identity &about, Done done) override
    {
        tokens.read(key, about, std::move(done));
    }
    void write(const QString &key, const base::Identity &about, const base::SecretToken &token,
               Done done) override
    {
        ++writes;
        if (isSilent)
            waiting = std::move(done);
        else if (says != State::Ok)
            done({.state = says, .token = {}, .systemText = QStringLiteral("no\nway")});
        else
            tokens.write(key, about, token, std::move(done));
    }
    void remove(const QString &key, Done done) override { tokens.remove(key, std::move(done)); }

    support::MemoryTokens tokens;
    State says = State::Ok;
    bool isSilent = false;
    Done waiting;
    int writes = 0;
};

} // namespace

/// Each line goes the way that one goes which is typed into the dialog: it is checked, and saved when that
/// went well; what fails stays.
class PastedAccountsTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        Bench() : address(std::get<base::ApiAddress>(base::ApiAddress::parse(server.url()))) {}

        [[nodiscard]] QString line(const QString &name, const QString &location, const QString &token) const
        {
            return name + u'\t' + location + u'\t' + token + u'\n';
        }
        [[nodiscard]] QString good(const QString &name) const
        {
            return line(name, server.location(), server.token());
        }
        void run(PastedAccounts::Keep keep = PastedAccounts::Keep::InKeychain)
        {
            QSignalSpy ended(pasted.get(), &PastedAccounts::ended);
            pasted->run(keep);
            QVERIFY(!ended.isEmpty() || ended.wait(20'000));
            QVERIFY(!pasted->isRunning());
        }
        [[nodiscard]] State stateOf(size_t line) const { return pasted->lines().at(line).state; }

        practice::Server server{{.conversations = 3, .location = kLocation}};
        QTemporaryDir folder;
        base::SystemClock clock;
        Doorkeeper keychain;
        desk::Desk desk{support::worldOf(&clock, &keychain), base::Profile::under(folder.path())};
        base::ApiAddress address;
        std::unique_ptr<PastedAccounts> pasted = std::make_unique<PastedAccounts>(&desk, address);
    };

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    void theOneThatOpensIsSavedAndTheOthersSayWhy()
    {
        Bench b;
        b.pasted->take(b.line(QStringLiteral("Riverside Vet"), kOther, b.server.token()) + b.good({}) +
                       b.line(QStringLiteral("Wrong"), QStringLiteral("CCCCkzuJQ8ZMd4Te84GK"),
                              QStringLiteral("pit-wrong")) +
                       QStringLiteral("Nothing\n"));
        QCOMPARE(b.pasted->waiting(), 3);
        b.run();
        QCOMPARE(b.stateOf(0), State::Refused);
        QVERIFY(b.pasted->lines()[0].refusal);
        QCOMPARE(b.stateOf(1), State::Saved);
        QCOMPARE(b.stateOf(2), State::Refused);
        QVERIFY(b.pasted->lines()[2].refusal->isAboutToken());
        QCOMPARE(b.stateOf(3), State::Flawed);
        QCOMPARE(b.desk.list().all().size(), 1);
        const accounts::Account &saved = b.desk.list().all().first();
        QCOMPARE(saved.location.toString(), kLocation);
        QVERIFY(!saved.name.isEmpty()); // HighLevel's, as none was pasted
        QVERIFY(b.keychain.tokens.holds(saved.key));
        QCOMPARE(b.keychain.writes, 1);
        // It is shown, and its token is held here no longer.
        QTRY_VERIFY(b.desk.session());
        QVERIFY(!b.pasted->lines()[1].token && !b.pasted->lines()[1].pasted.token);
        QCOMPARE(b.pasted->waiting(), 2);
    }

    /// What failed can be tried again without pasting it anew; what is saved is not saved twice.
    void whatFailedIsTriedAgain()
    {
        Bench b;
        b.pasted->take(b.line({}, kLocation, b.server.token()) + b.line({}, kOther, b.server.token()));
        b.server.expireToken();
        b.run();
        QCOMPARE(b.stateOf(0), State::Refused);
        QCOMPARE(b.desk.list().all().size(), 0);
        QCOMPARE(b.keychain.writes, 0);
        b.pasted->take(b.good({}));
        b.run();
        QCOMPARE(b.stateOf(0), State::Saved);
        b.run();
        QCOMPARE(b.keychain.writes, 1);
        QCOMPARE(b.desk.list().all().size(), 1);
    }

    /// So that nobody cleans the wrong client's account.
    void anotherNameIsConfirmed()
    {
        Bench b;
        b.pasted->take(b.good(QStringLiteral("Riverside Vet")));
        b.run();
        QCOMPARE(b.stateOf(0), State::ToConfirm);
        QVERIFY(!b.pasted->lines()[0].nameAtHighLevel.isEmpty());
        QCOMPARE(b.keychain.writes, 0);
        b.run();
        QCOMPARE(b.stateOf(0), State::Saved);
        QCOMPARE(b.desk.list().all().first().name, QStringLiteral("Riverside Vet"));
    }

    /// It would say so again for each: the rest is not even asked about.
    void aKeychainThatSaysNoEndsTheRun()
    {
        Bench b;
        practice::Server second({.conversations = 3, .location = kOther});
        b.keychain.says = accounts::TokenStore::State::Locked;
        b.pasted->take(b.good({}) + b.line({}, kOther, second.token()));
        b.run();
        QCOMPARE(b.stateOf(0), State::NotSaved);
        QCOMPARE(b.pasted->lines()[0].keychain.state, accounts::TokenStore::State::Locked);
        QCOMPARE(b.stateOf(1), State::Ready);
        QVERIFY(b.pasted->isKeychainInTheWay());
        QCOMPARE(b.desk.list().all().size(), 0);
        b.run(PastedAccounts::Keep::ForThisSession);
        QCOMPARE(b.stateOf(0), State::Saved);
        QCOMPARE(b.keychain.writes, 1);
        QCOMPARE(b.desk.list().all().size(), 1);
    }

    void whatWasAddedMeanwhileStaysAsItIs()
    {
        Bench b;
        b.pasted->take(b.good(QStringLiteral("Pasted")));
        accounts::Account there = support::accountOf(b.server, QStringLiteral("one"));
        there.name = QStringLiteral("There");
        QCOMPARE(b.desk.list().put(there), accounts::AccountList::Put::Saved);
        b.run();
        QCOMPARE(b.stateOf(0), State::Flawed);
        QCOMPARE(b.pasted->lines()[0].pasted.thereAs, QStringLiteral("There"));
        QCOMPARE(b.keychain.writes, 0);
    }

    /// A sub-account that is shown is not put away for those that are added.
    void whatIsShownStays()
    {
        Bench b;
        practice::Server second({.conversations = 3, .location = kOther});
        accounts::Account there = support::accountOf(second, QStringLiteral("one"));
        QVERIFY(b.desk.saveForThisSession(there, support::tokenOf(second)));
        QCOMPARE(b.desk.session()->identity(), support::identityOf(second));
        b.pasted->take(b.good({}));
        b.run();
        QCOMPARE(b.stateOf(0), State::Saved);
        QCOMPARE(b.desk.session()->identity(), support::identityOf(second));
    }

    void whoeverLeavesCancelsWhatIsUnderWay()
    {
        Bench b;
        b.pasted->take(b.good({}));
        b.pasted->run();
        QCOMPARE(b.stateOf(0), State::Checking);
        b.pasted.reset();
        QTest::qWait(300);
        QCOMPARE(b.keychain.writes, 0);
        QCOMPARE(b.desk.list().all().size(), 0);
    }

    /// What the keychain has begun cannot be taken back, and is then heard by nobody.
    void aKeychainThatAnswersLateIsHeardByNobody()
    {
        Bench b;
        b.keychain.isSilent = true;
        b.pasted->take(b.good({}));
        b.pasted->run();
        QTRY_COMPARE(b.stateOf(0), State::Saving);
        b.pasted.reset();
        b.keychain.waiting({});
        QCOMPARE(b.desk.list().all().size(), 1);
    }
};

QTEST_GUILESS_MAIN(PastedAccountsTest)
#include "tst_pasted_accounts.moc"
