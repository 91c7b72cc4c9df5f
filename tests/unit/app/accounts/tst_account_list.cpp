#include "app/accounts/account_list.h"

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
        return {.key = QString::fromLatin1(key),
                .name = QString::fromUtf8(name),
                .location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK")),
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
            QVERIFY(list.put(account("a", "Müller & Söhne 🌟")));
            QVERIFY(list.put(account("b", "Second")));
            QVERIFY(list.put(account("b", "Second, renamed")));
        }
        AccountList list(m_file);
        QCOMPARE(list.loaded(), AccountList::Loaded::Fine);
        QCOMPARE(list.all().size(), 2);
        QCOMPARE(list.find(QStringLiteral("a"))->name, QStringLiteral("Müller & Söhne 🌟"));
        QCOMPARE(list.find(QStringLiteral("b"))->name, QStringLiteral("Second, renamed"));
        QVERIFY(list.remove(QStringLiteral("a")));
        QVERIFY(!list.find(QStringLiteral("a")));
    }

    void aFileFromTheFutureIsLeftAlone()
    {
        const QByteArray future = R"({"format":99,"accounts":{"new":"shape"}})";
        write(future);
        AccountList list(m_file);
        QCOMPARE(list.loaded(), AccountList::Loaded::FromTheFuture);
        QVERIFY(!list.put(account("a", "x")));
        QCOMPARE(bytes(), future);
    }

    void aFileCutInHalfIsSetAsideAnywhere()
    {
        AccountList first(m_file);
        QVERIFY(first.put(account("a", "Name")));
        const QByteArray whole = bytes().trimmed();
        for (qsizetype cut = 0; cut < whole.size(); cut += 7) {
            write(whole.left(cut));
            AccountList list(m_file);
            QCOMPARE(list.loaded(), AccountList::Loaded::Broken);
            QFile aside(list.setAsideAs());
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), whole.left(cut));
            QVERIFY(aside.remove());
            QVERIFY2(list.put(account("b", "y")), "the program goes on with a new file");
        }
    }
};

QTEST_GUILESS_MAIN(AccountListTest)
#include "tst_account_list.moc"
