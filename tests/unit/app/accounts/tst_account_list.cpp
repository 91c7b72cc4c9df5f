#include "app/accounts/account_list.h"
#include "app/platform/platform.h"
#include "tests/support/full_disk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using accounts::AccountList;

class AccountListTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file;

    static accounts::Account account(const char *key, const char *name)
    {
        // Each key a location of its own: one entry stands for one sub-account.
        const QString location = QStringLiteral("ABCHkzuJQ8ZMd4Te84G") + QString::fromLatin1(key).toUpper();
        return {.key = QString::fromLatin1(key),
                .name = QString::fromUtf8(name),
                .location = *base::LocationId::parse(location),
                .apiAddress = QStringLiteral("https://services.leadconnectorhq.com")};
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    void aFullDiskLeavesTheListAsItWas()
    {
        if (!support::FullDisk::canBeHad())
            QSKIP("this system lets no test fill its disk");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("accounts.json"));
        {
            AccountList list(path);
            QCOMPARE(list.put(account("a", "First")), AccountList::Put::Saved);
            const support::FullDisk disk;
            QCOMPARE(list.put(account("a", "Renamed")), AccountList::Put::CannotBeSaved);
        }
        const AccountList again(path);
        QCOMPARE(again.loaded(), AccountList::Loaded::Fine);
        QCOMPARE(again.find(QStringLiteral("a"))->name, QStringLiteral("First"));
    }

    void init()
    {
        m_file = m_dir.filePath(
            QStringLiteral("%1/accounts.json").arg(QLatin1String(QTest::currentTestFunction())));
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    }

    void remembersChangesAndForgets()
    {
        {
            AccountList list(m_file);
            QCOMPARE(list.put(account("a", "Müller & Söhne 🌟")), AccountList::Put::Saved);
            QCOMPARE(list.put(account("b", "Second")), AccountList::Put::Saved);
            QCOMPARE(list.put(account("b", "Second, renamed")), AccountList::Put::Saved);
        }
        AccountList list(m_file);
        QCOMPARE(list.loaded(), AccountList::Loaded::Fine);
        QCOMPARE(list.all().size(), 2);
        QCOMPARE(list.find(QStringLiteral("a"))->name, QStringLiteral("Müller & Söhne 🌟"));
        QCOMPARE(list.find(QStringLiteral("b"))->name, QStringLiteral("Second, renamed"));
        QVERIFY(list.remove(QStringLiteral("a")));
        QVERIFY(!list.find(QStringLiteral("a")));
    }

    void aSubAccountIsItsAddressAndLocation()
    {
        AccountList list(m_file);
        QCOMPARE(list.put(account("a", "First")), AccountList::Put::Saved);
        accounts::Account moved = account("a", "First");
        moved.apiAddress = QStringLiteral("https://elsewhere.example");
        QCOMPARE(list.put(moved), AccountList::Put::OtherIdentity);
        moved = account("b", "First");
        moved.key = QStringLiteral("a");
        QCOMPARE(list.put(moved), AccountList::Put::OtherIdentity);
        accounts::Account twice = account("a", "Again");
        twice.key = QStringLiteral("b");
        QCOMPARE(list.put(twice), AccountList::Put::AlreadyThere);
        QCOMPARE(list.all().size(), 1);
        QCOMPARE(list.find(*account("a", "").identity())->name, QStringLiteral("First"));
    }

    void aFileFromTheFutureIsLeftAlone()
    {
        const QByteArray future = R"({"format":99,"accounts":{"new":"shape"}})";
        write(future);
        AccountList list(m_file);
        QCOMPARE(list.loaded(), AccountList::Loaded::FromTheFuture);
        QCOMPARE(list.put(account("a", "x")), AccountList::Put::CannotBeSaved);
        QCOMPARE(bytes(), future);
    }

    void aFileCutInHalfIsSetAsideAnywhere()
    {
        AccountList first(m_file);
        QCOMPARE(first.put(account("a", "Name")), AccountList::Put::Saved);
        const QByteArray whole = bytes().trimmed();
        for (qsizetype cut = 0; cut < whole.size(); cut += 7) {
            write(whole.left(cut));
            AccountList list(m_file);
            QCOMPARE(list.loaded(), AccountList::Loaded::Broken);
            QFile aside(list.setAsideAs());
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), whole.left(cut));
            QVERIFY(aside.remove());
            QCOMPARE(list.put(account("b", "y")),
                     AccountList::Put::Saved); // the program goes on with a new file
        }
    }
};

QTEST_GUILESS_MAIN(AccountListTest)
#include "tst_account_list.moc"
