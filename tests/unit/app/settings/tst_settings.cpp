#include "app/settings/settings_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace settings;

/// What people chose is kept; what is not understood changes nothing and is named.
class SettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileWith(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("settings.json"));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? path : QString();
    }

private Q_SLOTS:
    void whatWasChosenComesBack()
    {
        const QString path = m_folder.filePath(QStringLiteral("new/settings.json"));
        const Settings chosen{.language = QStringLiteral("pt_BR"),
                              .scheme = Scheme::Dark,
                              .density = Density::Compact,
                              .undoSeconds = 60,
                              .checkFirst = false,
                              .shareLimit = false,
                              .typedFrom = 2,
                              .proxy = {.kind = base::ProxyChoice::Kind::Socks,
                                        .host = QStringLiteral("proxy.example"),
                                        .port = 65'535},
                              .logsMuch = true};
        {
            SettingsFile file(path);
            QCOMPARE(file.now(), Settings());
            QSignalSpy changed(&file, &SettingsFile::changed);
            QVERIFY(file.change(chosen));
            QCOMPARE(file.now(), chosen);
            QCOMPARE(changed.size(), 1);
        }
        const SettingsFile again(path);
        QCOMPARE(again.now(), chosen);
        QVERIFY(again.refused().isEmpty());
    }

    void aValueThatIsNotUnderstoodIsAsAtFirst_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        for (const auto &[key, value] :
             std::initializer_list<std::pair<const char *, const char *>>{{"undoSeconds", "4"},
                                                                          {"undoSeconds", "61"},
                                                                          {"undoSeconds", "0"},
                                                                          {"undoSeconds", "-1"},
                                                                          {"undoSeconds", "10.5"},
                                                                          {"undoSeconds", "\"10\""},
                                                                          {"undoSeconds", "1e99"},
                                                                          {"typedFrom", "1"},
                                                                          {"typedFrom", "1000000"},
                                                                          {"typedFrom", "null"},
                                                                          {"checkFirst", "0"},
                                                                          {"checkFirst", "\"false\""},
                                                                          {"shareLimit", "[]"},
                                                                          {"theme", "\"pink\""},
                                                                          {"theme", "2"},
                                                                          {"density", "\"\""},
                                                                          {"language", "\"xx\""},
                                                                          {"language", "7"},
                                                                          {"proxy", "\"http://proxy:80\""},
                                                                          {"logsMuch", "{}"}})
            QTest::addRow("%s %s", key, value) << QByteArray(key) << QByteArray(value);
    }

    void aValueThatIsNotUnderstoodIsAsAtFirst()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        const SettingsFile file(
            fileWith("{\"format\": 1, \"" + key + "\": " + value + ", \"somethingNew\": {\"a\": 1}}"));
        QCOMPARE(file.now(), Settings());
        QCOMPARE(file.refused(), QStringList{QString::fromUtf8(key)});
    }

    /// Requests would go a way that nobody chose.
    void halfAProxyIsNone()
    {
        for (const char *proxy :
             {R"({"kind": "http", "host": "", "port": 80})", R"({"kind": "http", "host": "p"})",
              R"({"kind": "http", "host": "p", "port": 0})", R"({"kind": "socks", "port": 1})",
              R"({"kind": "http", "host": "p", "port": 70000})",
              R"({"kind": "tunnel", "host": "p", "port": 8})"}) {
            const SettingsFile file(fileWith("{\"format\": 1, \"proxy\": " + QByteArray(proxy) + "}"));
            QVERIFY2(file.now().proxy == base::ProxyChoice(), proxy);
            QVERIFY2(!file.refused().isEmpty(), proxy);
        }
    }

    void whatAnotherVersionKeptStays()
    {
        const QString path =
            fileWith(R"({"format": 1, "somethingNew": {"a": 1}, "proxy": {"kind": "none", "more": 2}})");
        SettingsFile file(path);
        Settings chosen = file.now();
        chosen.undoSeconds = 20;
        QVERIFY(file.change(chosen));
        QFile read(path);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(read.readAll()).object();
        QCOMPARE(root.value(QStringLiteral("somethingNew")).toObject().value(QStringLiteral("a")).toInt(), 1);
        QCOMPARE(root.value(QStringLiteral("proxy")).toObject().value(QStringLiteral("more")).toInt(), 2);
        QCOMPARE(root.value(QStringLiteral("undoSeconds")).toInt(), 20);
    }

    void aFileOfANewerVersionIsNeverWritten()
    {
        const QByteArray theirs = R"({"format": 2, "undoSeconds": 30})";
        const QString path = fileWith(theirs);
        SettingsFile file(path);
        QCOMPARE(file.now(), Settings());
        Settings chosen;
        chosen.undoSeconds = 20;
        QVERIFY(!file.change(chosen));
        QCOMPARE(file.now().undoSeconds, 20); // in force all the same
        QFile read(path);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), theirs);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
