// What is proposed as a file's name can be one on every system, whatever the sub-account is called.

#include "ui/parts/file_name.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItIsOf_data()
    {
        QTest::addColumn<QString>("subAccount");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const QString &subAccount, const QString &name) {
            QTest::newRow(what) << subAccount << name;
        };
        row("a name", QStringLiteral("Harbour Dental"), QStringLiteral("list-Harbour Dental-2026.csv"));
        row("none", {}, QStringLiteral("list-2026.csv"));
        row("blanks", QStringLiteral(" \u200b "), QStringLiteral("list-2026.csv"));
        row("a path", QStringLiteral("../../etc/passwd"), QStringLiteral("list-etc passwd-2026.csv"));
        row("what Windows forbids", QStringLiteral("A<b>:c\"d|e?f*g\\h"),
            QStringLiteral("list-A b c d e f g h-2026.csv"));
        row("a dot in front", QStringLiteral(".hidden"), QStringLiteral("list-hidden-2026.csv"));
        row("lines", QStringLiteral("one\ntwo\ttab"), QStringLiteral("list-one two tab-2026.csv"));
        row("umlauts", QStringLiteral("Zahnärzte – Süd"), QStringLiteral("list-Zahnärzte – Süd-2026.csv"));
    }
    void holdsWhatItIsOf()
    {
        QFETCH(QString, subAccount);
        const QString name =
            fileName({QStringLiteral("list"), subAccount, QStringLiteral("2026")}, QStringLiteral("csv"));
        QTEST(name, "name");
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void isNoLongerThanFilesMayBe()
    {
        const QString name = fileName({QString(500, u'山'), QString(500, u'a')}, QStringLiteral("csv"));
        QVERIFY2(name.toUtf8().size() <= 255, qPrintable(name));
        QVERIFY(name.endsWith(QStringLiteral(".csv")));
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "tst_file_name.moc"
