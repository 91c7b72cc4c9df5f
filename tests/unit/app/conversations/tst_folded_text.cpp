#include "app/conversations/folded_text.h"

#include <QTest>

using namespace conversations;

class FoldedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        const QList<QPair<const char16_t *, const char16_t *>> pairs{
            {u"José", u"jose"},         {u"JOSÉ", u"josé"},   {u"Müller", u"muller"},
            {u"Straße", u"STRASSE"},    {u"Łódź", u"lodz"},   {u"Søren", u"soren"},
            {u"Yılmaz", u"yilmaz"},     {u"Ægir", u"aegir"},  {u"ﬁne", u"fine"},
            {u"ΟΔΥΣΣΕΥΣ", u"οδυσσευς"}, {u"Ёлка", u"елка"},   {u"שָׁלוֹם", u"שלום"},
            {u"مُحَمَّد", u"محمد"},         {u"김민준", u"김민"}, {u"Ｆｕｌｌ", u"full"},
            {u"İstanbul", u"istanbul"}};
        for (const auto &[text, typed] : pairs)
            QTest::addRow("%s", qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromUtf16(typed);
    }
    void alike()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QVERIFY2(folded(text).contains(folded(typed)),
                 (folded(text) + " does not hold " + folded(typed)).constData());
    }

    void lettersOfTheirOwnStayApart()
    {
        QVERIFY(folded(u"Андрей") != folded(u"Андреи"));
        QVERIFY(folded(u"が") != folded(u"か"));
    }

    void aNumberIsFoundHoweverItIsWritten()
    {
        QCOMPARE(searchWords(QStringLiteral("(555) 123-4567")), std::vector<QByteArray>{"5551234567"});
        QCOMPARE(searchWords(QStringLiteral("+1 555 1234567")), std::vector<QByteArray>{"15551234567"});
        QCOMPARE(searchWords(QStringLiteral("555.123.4567")), std::vector<QByteArray>{"5551234567"});
        // As it is dialled abroad, printed with dashes and blanks of its own, or written in other digits.
        for (const char *typed :
             {"001 555 123 4567", "00 1 555.123.4567", "+1 (555) 123\u20114567",
              "+1\u00A0555\u202F123\u20134567", "+١ ٥٥٥ ١٢٣ ٤٥٦٧", "＋１ ５５５ １２３ ４５６７"})
            QCOMPARE(searchWords(QString::fromUtf8(typed)), std::vector<QByteArray>{"15551234567"});
        // Dates and order numbers stand in messages as they are typed.
        for (const char *typed : {"2024-01-15", "15.01.2024", "1/15/2024", "123-456"})
            QCOMPARE(searchWords(QString::fromLatin1(typed)), std::vector<QByteArray>{typed});
        QCOMPARE(searchWords(QStringLiteral("4431 1")), (std::vector<QByteArray>{"4431", "1"}));
        QCOMPARE(searchWords(QStringLiteral("  Ana   RUIZ ")), (std::vector<QByteArray>{"ruiz", "ana"}));
        QCOMPARE(searchWords(QStringLiteral("   ")).size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(FoldedTextTest)
#include "tst_folded_text.moc"
