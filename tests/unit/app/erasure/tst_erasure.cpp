#include "app/accounts/account_list.h"
#include "app/erasure/erasure.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using base::Stored;
using erasure::Wanted;

namespace {

/// Holds on to some tokens, as a locked keychain does.
struct Keychain final : accounts::TokenStore, accounts::ProxySignInStore
{
    void read(const QString &, const base::Identity &, Done done) override { done({}); }
    void write(const QString &, const base::Identity &, const base::SecretToken &, Done done) override
    {
        done({});
    }
    void remove(const QString &key, Done done) override
    {
        removed << key;
        done({.state = stubborn.contains(key) ? State::Locked : State::Ok, .token = {}, .systemText = {}});
    }
    void readSignIn(const QString &, std::function<void(std::optional<accounts::ProxySignIn>)> done) override
    {
        done(std::nullopt);
    }
    void keepSignIn(const QString &, const accounts::ProxySignIn &, std::function<void(bool)> done) override
    {
        done(false);
    }
    void forgetSignIns(std::function<void(bool)> done) override
    {
        signInsForgotten = true;
        done(true);
    }

    QStringList stubborn;
    QStringList removed;
    bool signInsForgotten = false;
};

} // namespace

/// What somebody wants gone goes, all of it and nothing else; what could not go is named.
class ErasureTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        QTemporaryDir folder;
        base::Profile profile = base::Profile::under(folder.path());
        Keychain keychain;

        Bench()
        {
            accounts::AccountList list(profile.accountsFile());
            for (const char *key : {"a", "b"})
                [&] {
                    QCOMPARE(list.put({.key = QLatin1String(key),
                                       .name = QLatin1String(key),
                                       .location = *base::LocationId::parse(
                                           QStringLiteral("ve9EPM428h8vShlRW1K%1").arg(QLatin1String(key))),
                                       .apiAddress = QStringLiteral("https://services.leadconnectorhq.com")}),
                             accounts::AccountList::Put::Saved);
                }();
            QDir(folder.path()).mkpath(QStringLiteral("log"));
            for (const char *name :
                 {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite.head", "journal.sqlite.history",
                  "journal.sqlite.damaged-20261125-170000", "filters.json", "settings.json", "window.ini",
                  "limits.json", "settings.json.broken-20261125-170000", "log/threadsweep.log",
                  "log/threadsweep.log.1", "running.lock", "Annabel.csv", "journal.sqlite.copy-of-Annabel"})
                write(QLatin1String(name));
        }
        void write(const QString &name) const
        {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("abc");
        }
        [[nodiscard]] QStringList there() const
        {
            QStringList names;
            for (const base::ProfileFile &file : base::profileFiles(QDir(folder.path())))
                if (!file.isFolder)
                    names << file.name;
            return names;
        }
        erasure::Left erase(const Wanted &wanted)
        {
            std::optional<erasure::Left> left;
            erasure::erase(wanted, profile, &keychain, &keychain,
                           [&](erasure::Left what) { left = std::move(what); });
            return left.value();
        }
    };

    static QStringList without(QStringList names, const QStringList &gone)
    {
        for (const QString &name : gone)
            names.removeAll(name);
        return names;
    }

private Q_SLOTS:
    void filesAreNamedWhereTheNameIsOurs()
    {
        for (const char *name : {".", "log", "log/threadsweep.log", "log/threadsweep.log.1", "accounts.json",
                                 "settings.json.broken-20261125-170000", "journal.sqlite",
                                 "journal.sqlite-wal", "journal.sqlite.head", "journal.sqlite.history",
                                 "journal.sqlite.history-wal", "journal.sqlite.damaged-20261125-170000",
                                 "running.lock", "window.ini", "limits.json", "filters.json"})
            QVERIFY2(base::isOurName(QLatin1String(name)), name);
        for (const char *name : {"Annabel.csv", "accounts.json.Annabel", "journal.sqlite.damaged-Annabel",
                                 "log/Annabel", "accounts.json\nAnnabel", ""})
            QVERIFY2(!base::isOurName(QLatin1String(name)), name);
    }

    void theFolderIsLookedThrough()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("log")));
        for (const QString &name : {QStringLiteral("settings.json"), QStringLiteral("log/threadsweep.log")}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("abc");
        }
        QStringList names;
        for (const base::ProfileFile &file : base::profileFiles(QDir(folder.path())))
            names << file.name + QStringLiteral(" %1").arg(file.bytes);
        QCOMPARE(names,
                 (QStringList{QStringLiteral(". 0"), QStringLiteral("log 0"),
                              QStringLiteral("log/threadsweep.log 3"), QStringLiteral("settings.json 3")}));
        QVERIFY(base::profileFiles(QDir(folder.filePath(QStringLiteral("none")))).empty());
    }

    void whatIsThereIsCounted()
    {
        const Bench b;
        const auto amounts = erasure::amounts(b.profile);
        QCOMPARE(amounts.at(Stored::PastDeletions), 15);
        QCOMPARE(amounts.at(Stored::Log), 6);
        QCOMPARE(amounts.at(Stored::Settings), 9);
        const QTemporaryDir empty;
        QVERIFY(erasure::amounts(base::Profile::under(empty.path())).empty());
    }

    void whatIsWantedGoesAndNothingElse_data()
    {
        QTest::addColumn<int>("stored");
        QTest::addColumn<QStringList>("gone");
        QTest::newRow("past deletions")
            << int(Stored::PastDeletions)
            << QStringList{QStringLiteral("journal.sqlite"), QStringLiteral("journal.sqlite-wal"),
                           QStringLiteral("journal.sqlite.head"), QStringLiteral("journal.sqlite.history"),
                           QStringLiteral("journal.sqlite.damaged-20261125-170000")};
        QTest::newRow("filters") << int(Stored::SavedFilters) << QStringList{QStringLiteral("filters.json")};
        QTest::newRow("settings") << int(Stored::Settings)
                                  << QStringList{QStringLiteral("settings.json"),
                                                 QStringLiteral("window.ini"),
                                                 QStringLiteral("settings.json.broken-20261125-170000")};
        QTest::newRow("log") << int(Stored::Log)
                             << QStringList{QStringLiteral("log/threadsweep.log"),
                                            QStringLiteral("log/threadsweep.log.1")};
        QTest::newRow("sub-accounts")
            << int(Stored::SubAccounts)
            << QStringList{QStringLiteral("accounts.json"), QStringLiteral("limits.json")};
    }

    void whatIsWantedGoesAndNothingElse()
    {
        QFETCH(const int, stored);
        QFETCH(const QStringList, gone);
        Bench b;
        const QStringList before = b.there();
        QVERIFY(b.erase({Stored(stored)}).nothing());
        QCOMPARE(b.there(), without(before, gone));
        const bool tokensToo = Stored(stored) == Stored::SubAccounts;
        QCOMPARE(b.keychain.removed,
                 tokensToo ? QStringList({QStringLiteral("a"), QStringLiteral("b")}) : QStringList());
        QCOMPARE(b.keychain.signInsForgotten, tokensToo);
    }

    /// Or its token would lie where nobody knows of it.
    void aSubAccountWhoseTokenStaysIsListedStill()
    {
        Bench b;
        b.keychain.stubborn << QStringLiteral("b");
        const erasure::Left left = b.erase({Stored::SubAccounts, Stored::Log});
        QCOMPARE(left.inKeychain.tokensOf.size(), 1);
        QCOMPARE(left.inKeychain.tokensOf.first().key, QStringLiteral("b"));
        const accounts::AccountList list(b.profile.accountsFile());
        QCOMPARE(list.all().size(), 1);
        QCOMPARE(list.all().first().key, QStringLiteral("b"));
        QVERIFY(!b.there().contains(QStringLiteral("log/threadsweep.log")));
    }

    /// A folder where a file of ours should be is somebody else's.
    void aFolderStays()
    {
        Bench b;
        QVERIFY(QFile::remove(b.folder.filePath(QStringLiteral("filters.json"))));
        QVERIFY(QDir(b.folder.path()).mkdir(QStringLiteral("filters.json")));
        QVERIFY(b.erase({Stored::SavedFilters}).nothing());
        QVERIFY(QDir(b.folder.filePath(QStringLiteral("filters.json"))).exists());
    }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
