#include "app/accounts/naming.h"
#include "app/accounts/pasted_list.h"

#include <QTest>

using namespace accounts;
using Flaw = PastedLine::Flaw;

namespace {

const QString kVet = QStringLiteral("AAAAkzuJQ8ZMd4Te84GK");
const QString kDental = QStringLiteral("BBBBkzuJQ8ZMd4Te84GK");
const QString kToken = QStringLiteral("pit-0b0e2b4a-1111-2222-3333-444455556666");

PastedList read(const QString &text, const QList<Account> &known = {})
{
    return readPastedList(text, base::ApiAddress::highLevel(), known);
}

QString tokenOf(const PastedLine &line)
{
    return line.token ? QString::fromLatin1(line.token->reveal().toByteArray()) : QString();
}

QString with(QString text)
{
    return text.replace(QStringLiteral("VET"), kVet)
        .replace(QStringLiteral("DENTAL"), kDental)
        .replace(QStringLiteral("TOKEN"), kToken);
}

} // namespace

/// What people copy from their spreadsheets is understood, or said to be not; and no token is taken for
/// something that is shown.
class PastedListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *text, const char *name = "Riverside Vet") {
            QTest::newRow(text) << with(QString::fromUtf8(text)) << QString::fromUtf8(name);
        };
        row("Riverside Vet\tVET\tTOKEN");
        row("Riverside Vet;VET;TOKEN");
        row("Riverside Vet,VET,TOKEN");
        row("Riverside Vet\tVET\tTOKEN\r\n");
        row("  Riverside  Vet \t VET \t TOKEN \t\t");
        row("\"Riverside Vet\",\"VET\",\"TOKEN\"");
        row("\"Riverside \"\"Vet\"\"\",VET,TOKEN", "Riverside \"Vet\"");
        row("\"Vet, Riverside; all\",VET,TOKEN", "Vet, Riverside; all");
        row("Vet, Riverside\tVET\tTOKEN", "Vet, Riverside");
        row("\"Riverside\nVet\"\tVET\tTOKEN");
        row("5\" Vet\tVET\tTOKEN", "5\" Vet");
        row("\"5 Vet\tVET\tTOKEN", "\"5 Vet");
        row("Riverside Vet\thttps://app.gohighlevel.com/v2/location/VET/conversations?x=1\tTOKEN");
        row("Riverside Vet\thttps://app.gohighlevel.com/v2/location/VET\tTOKEN");
        row("TOKEN\tVET\tRiverside Vet");
        row("VET\tRiverside Vet\tTOKEN");
        row("Riverside Vet\tTOKEN\tVET");
        row("VET\tTOKEN", "");
        row("\tVET\tTOKEN", "");
        row("Name\tLocation ID\tToken\nRiverside Vet\tVET\tTOKEN");
        row("Token;Name;Location ID\nTOKEN;Riverside Vet;VET");
        row("Kunde;Standort-ID;Token\nRiverside Vet;VET;TOKEN", "");
        row("Nome,Localização,Token\nRiverside Vet,VET,TOKEN");
        row("\n\n \t\t \nRiverside Vet\tVET\tTOKEN\n\n");
        row("\ufeffRiverside Vet\tVET\tTOKEN");
        row("Spit-Roast Grill\tVET\tTOKEN", "Spit-Roast Grill");
        row("<b>Vet</b>\u202e\tVET\tTOKEN", "<b>Vet</b>\ufffd");
    }
    void oneLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const PastedList list = read(text);
        QCOMPARE(list.lines.size(), size_t(1));
        QCOMPARE(list.lines[0].flaw, Flaw::None);
        QCOMPARE(list.lines[0].name, name);
        QCOMPARE(list.lines[0].location->toString(), kVet);
        QCOMPARE(tokenOf(list.lines[0]), kToken);
    }

    void flaws_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Flaw>("flaw");
        const auto row = [](const char *text, Flaw flaw) {
            QTest::newRow(text) << with(QString::fromUtf8(text)) << flaw;
        };
        row("Riverside Vet\tVET", Flaw::NoToken);
        row("Riverside Vet\tVET\t", Flaw::NoToken);
        row("VET", Flaw::NoToken);
        row("Riverside Vet", Flaw::NoLocation);
        row("Riverside Vet\t\tTOKEN", Flaw::NoLocation);
        row("TOKEN", Flaw::NoLocation);
        row("Riverside Vet\tnot an id\tTOKEN", Flaw::NotALocation);
        row("Riverside Vet\tshort\tTOKEN", Flaw::NotALocation);
        row("Riverside Vet\thttps://app.gohighlevel.com/agency\tTOKEN", Flaw::NotALocation);
        row("Riverside Vet\tVET\tpit-one two", Flaw::TokenHasBlanks);
        row("Riverside Vet\tVET\tpit–0b0e", Flaw::TokenHasOddLetters);
        row("Riverside Vet\tTOKEN\tTOKEN", Flaw::SeveralTokens);
        row("TOKEN\tVET\tTOKEN", Flaw::SeveralTokens);
        row("Riverside Vet TOKEN\tVET\tTOKEN", Flaw::NameMayBeToken);
        row("Riverside Vet (TOKEN)\tVET\tTOKEN", Flaw::NameMayBeToken);
        row("Name\tLocation\tToken\nVet eyJhbGciOi\tVET\teyJhbGciOi", Flaw::NameMayBeToken);
        row("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\tVET\tRiversideVet", Flaw::NameMayBeToken);
        row("Name\tLocation\tToken\nTOKEN\tVET\tRiversideVet", Flaw::NameMayBeToken);
        row("Name\tLocation\tToken\nRiverside Vet\tTOKEN", Flaw::NotALocation);
    }
    void flaws()
    {
        QFETCH(QString, text);
        QFETCH(Flaw, flaw);
        const PastedList list = read(text);
        QCOMPARE(list.lines.size(), size_t(1));
        QCOMPARE(list.lines[0].flaw, flaw);
        QVERIFY(!list.lines[0].token);
        QVERIFY(!list.lines[0].name.contains(QStringLiteral("pit-")));
        QVERIFY(!list.lines[0].name.contains(QStringLiteral("eyJ")));
        // A token is made of the same letters as an id, and an id is shown.
        QVERIFY(!list.lines[0].location || list.lines[0].location->toString() == kVet);
    }

    void aTokenThatIsTooLong()
    {
        const PastedList list = read(with(QStringLiteral("Vet\tVET\tpit-")) + QString(5'000, u'x'));
        QCOMPARE(list.lines.at(0).flaw, Flaw::TokenTooLong);
    }

    void linesAreNumberedAsTheyStand()
    {
        const PastedList list =
            read(with(QStringLiteral("\nName\tLocation\tToken\n\"A\nB\"\tVET\tTOKEN\n\nC\tDENTAL\tTOKEN")));
        QCOMPARE(list.headings, 2);
        QCOMPARE(list.lines.size(), size_t(2));
        QCOMPARE(list.lines[0].number, 3);
        QCOMPARE(list.lines[1].number, 6);
    }

    /// Only what can be none of the lines is taken for headings.
    void headingsAreSeldomTaken()
    {
        QCOMPARE(read(with(QStringLiteral("Location Token Inc\tVET\tTOKEN"))).headings, 0);
        QCOMPARE(read(QStringLiteral("Name\tsomething\tother")).lines.size(), size_t(1));
        const PastedList twice = read(QStringLiteral("Location\tToken\nLocation\tToken"));
        QCOMPARE(twice.headings, 1);
        QCOMPARE(twice.lines.size(), size_t(1));
    }

    void ofTwoTheFirstThatCanBeUsedIs()
    {
        const PastedList list = read(with(QStringLiteral(
            "A\tVET\t\nB\tVET\tTOKEN\nC\thttps://x/v2/location/VET\tTOKEN\nD\tDENTAL\tTOKEN")));
        QCOMPARE(list.lines.size(), size_t(4));
        QCOMPARE(list.lines[0].flaw, Flaw::NoToken);
        QCOMPARE(list.lines[1].flaw, Flaw::None);
        QCOMPARE(list.lines[2].flaw, Flaw::Twice);
        QCOMPARE(list.lines[2].twiceOf, 2);
        QCOMPARE(list.lines[3].flaw, Flaw::None);
    }

    void whatIsThereAlreadyIsNamed()
    {
        const Account there{.key = QStringLiteral("k"),
                            .name = QStringLiteral("Vet at the river"),
                            .location = *base::LocationId::parse(kVet),
                            .apiAddress = base::ApiAddress::highLevel().toString()};
        const QString text = with(QStringLiteral("A\tVET\tTOKEN\nB\tDENTAL\tTOKEN"));
        const PastedList list = read(text, {there});
        QCOMPARE(list.lines[0].flaw, Flaw::AlreadyThere);
        QCOMPARE(list.lines[0].thereAs, QStringLiteral("Vet at the river"));
        QVERIFY(!list.lines[0].token);
        QCOMPARE(list.lines[1].flaw, Flaw::None);
        // At another address it is another sub-account.
        Account elsewhere = there;
        elsewhere.apiAddress = QStringLiteral("https://example.com");
        QCOMPARE(read(text, {elsewhere}).lines[0].flaw, Flaw::None);
    }

    void muchIsCutShortAndQuick()
    {
        QCOMPARE(read({}).lines.size(), size_t(0));
        QString many;
        for (int i = 0; i < 700; ++i)
            many += QStringLiteral("N\tAAAAkzuJQ8ZMd4Te%1\t%2\n").arg(i, 4, 10, QLatin1Char('0')).arg(kToken);
        const PastedList list = read(many);
        QCOMPARE(int(list.lines.size()), PastedList::kMostLines);
        QCOMPARE(list.leftOver, 200);
        // Quotes that nothing closes.
        QCOMPARE(read(QStringLiteral("\"a\t").repeated(5'000)).lines.size(), size_t(1));
        // Somebody's whole table, by mistake.
        const PastedList table = read(QStringLiteral("one,two,three\n").repeated(20'000));
        QCOMPARE(int(table.lines.size()), PastedList::kMostLines);
        QCOMPARE(int(table.lines.size()) + table.leftOver, 20'000);
    }

    void theNameIsConfirmedWhereHighLevelHasAnother()
    {
        const base::LocationId id = *base::LocationId::parse(kVet);
        const auto is = [&](const char *typed, const char *real, const QString &name, const char *confirm) {
            const Naming naming = namingOf(QString::fromUtf8(typed), QString::fromUtf8(real), id);
            return naming.name == name && naming.toConfirm == QString::fromUtf8(confirm);
        };
        QVERIFY(is("Vet", "Riverside Vet", QStringLiteral("Vet"), "Riverside Vet"));
        QVERIFY(is("riverside vet ", "Riverside  Vet", QStringLiteral("riverside vet"), ""));
        QVERIFY(is("", "Riverside Vet", QStringLiteral("Riverside Vet"), ""));
        QVERIFY(is("Vet", "", QStringLiteral("Vet"), ""));
        QVERIFY(is(" ", "", kVet, ""));
    }
};

QTEST_GUILESS_MAIN(PastedListTest)
#include "tst_pasted_list.moc"
