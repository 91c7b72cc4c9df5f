#include "app/conversations/saved_filters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using conversations::SavedFilters;

class SavedFiltersTest : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void whatHoldsNoListIsSetAsideAndNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("an object") << QByteArray(R"({"format":1,"filters":{"a":{}}})");
        QTest::newRow("a text") << QByteArray(R"({"format":1,"filters":"x"})");
        QTest::newRow("nothing") << QByteArray(R"({"format":1,"mine":[1]})");
        QTest::newRow("a row without a name") << QByteArray(R"({"format":1,"filters":[{"filter":{}}]})");
    }
    void whatHoldsNoListIsSetAsideAndNotOverwritten()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("filters.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();

        SavedFilters saved(file.fileName());
        QVERIFY(saved.put(QStringLiteral("Another"), {.nameless = true}));
        const QStringList aside =
            QDir(folder.path()).entryList({QStringLiteral("filters.json.broken-*")}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(folder.filePath(aside.first())), content);
        QCOMPARE(SavedFilters(file.fileName()).all().size(), 1);
    }

    void anEmptyListIsOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("filters.json"));
        {
            SavedFilters saved(path);
            QVERIFY(saved.put(QStringLiteral("One"), {}));
            QVERIFY(saved.remove(QStringLiteral("One")));
        }
        QVERIFY(SavedFilters(path).all().isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(SavedFiltersTest)
#include "tst_saved_filters.moc"
