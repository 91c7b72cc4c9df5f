#include "app/deletion/history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace deletion;

/// Past deletions are found by what people know of them, and exported without a surprise.
class HistoryTest : public QObject
{
    Q_OBJECT

    static base::Identity identity(const char *location)
    {
        return {.address = base::ApiAddress::highLevel(),
                .location = *base::LocationId::parse(QString::fromLatin1(location))};
    }
    static JournalItem item(int n, const QString &contact, State state = State::Deleted)
    {
        return {.position = n,
                .planned = {.id = *base::ConversationId::parse(
                                QStringLiteral("tDtDnQdgm2LXpyiqY%1").arg(n, 4, 10, QLatin1Char('0'))),
                            .contact = contact,
                            .messageType = QStringLiteral("TYPE_SMS")},
                .outcome = {.state = state,
                            .evidence = {.proof = Proof::Answered, .httpStatus = 200},
                            .at = QDateTime({2026, 11, 25}, {12, 0}, Qt::UTC)}};
    }
    static JournalBatch batch(qint64 number, const char *location, const QDate &day,
                              std::vector<JournalItem> items)
    {
        return {.head = {.batch = number,
                         .identity = identity(location),
                         .subAccount = QStringLiteral("Harbour Dental"),
                         .location = QString::fromLatin1(location),
                         .begunAt = QDateTime(day, {12, 0}).toUTC()},
                .items = std::move(items)};
    }
    static History history()
    {
        JournalReading reading;
        reading.batches = {
            batch(1, "AAAAkzuJQ8ZMd4Te84GK", {2026, 1, 5}, {item(1, QStringLiteral("José Müller"))}),
            batch(9, "BBBBkzuJQ8ZMd4Te84GK", {2026, 3, 1},
                  {item(2, QStringLiteral("Ana Ruiz")), item(3, QStringLiteral("+15550100"))}),
            batch(20, "AAAAkzuJQ8ZMd4Te84GK", {2026, 6, 1}, {item(4, QStringLiteral("Ana Ruiz"))})};
        reading.batches[0].items[0].planned.phone = QStringLiteral("+15557654321");
        reading.batches[2].items[0].planned.email = QStringLiteral("ana@example.com");
        return History(std::move(reading));
    }

private Q_SLOTS:
    void isFoundByWhatIsKnown()
    {
        const History all = history();
        const auto found = [&](const HistoryQuery &query) { return all.find(query); };
        QCOMPARE(found({}), std::vector<int>({2, 1, 0})); // newest first
        QCOMPARE(found({.text = QStringLiteral("ana ruiz")}), std::vector<int>({2, 1}));
        QCOMPARE(found({.text = QStringLiteral("MULLER")}), std::vector<int>({0}));
        QCOMPARE(found({.text = QStringLiteral("tDtDnQdgm2LXpyiqY0003")}), std::vector<int>({1}));
        QCOMPARE(found({.text = QStringLiteral("(555) 0100")}), std::vector<int>({1}));
        QCOMPARE(found({.text = QStringLiteral("harbour")}).size(), size_t(3));
        QCOMPARE(found({.text = QStringLiteral("(555) 765-4321")}), std::vector<int>({0}));
        QCOMPARE(found({.text = QStringLiteral("ANA@example")}), std::vector<int>({2}));
        QVERIFY(found({.text = QStringLiteral("nobody")}).empty());
        QCOMPARE(found({.identity = identity("AAAAkzuJQ8ZMd4Te84GK")}), std::vector<int>({2, 0}));
        QCOMPARE(found({.from = {2026, 3, 1}}), std::vector<int>({2, 1}));
        QCOMPARE(found({.until = {2026, 3, 1}}), std::vector<int>({1, 0}));
        QCOMPARE(found({.text = QStringLiteral("ana"), .until = {2026, 5, 1}}), std::vector<int>({1}));
    }

    /// Of journals of before 0.2 the location tells which sub-account it was about; to act on one, the entry
    /// must be the same, too.
    void aBatchBelongsToItsSubAccount()
    {
        const base::Identity here = identity("AAAAkzuJQ8ZMd4Te84GK");
        const base::Identity there = identity("BBBBkzuJQ8ZMd4Te84GK");
        BatchHead head{
            .identity = here, .accountKey = QStringLiteral("old"), .location = here.location.toString()};
        QVERIFY(head.belongsTo(here, QStringLiteral("added again")));
        QVERIFY(!head.belongsTo(there, QStringLiteral("old")));
        head.identity.reset();
        QVERIFY(head.isAbout(here));
        QVERIFY(!head.isAbout(there));
        QVERIFY(head.belongsTo(here, QStringLiteral("old")));
        QVERIFY(!head.belongsTo(here, QStringLiteral("another")));
    }

    void noCellIsAFormula()
    {
        JournalBatch odd =
            batch(1, "AAAAkzuJQ8ZMd4Te84GK", {2026, 1, 5},
                  {item(1, QStringLiteral("=HYPERLINK(\"http://x\",\"a\")")), item(2, QStringLiteral("@x")),
                   item(3, QStringLiteral("-1")), item(4, QStringLiteral("+15550100")),
                   item(5, QStringLiteral("\t=x")), item(6, QStringLiteral("Ruiz, \"Ana\"\nB"))});
        const QByteArray csv = toCsv(odd);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                               "conversation,contact,"));
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\""));
        QVERIFY(csv.contains(",'@x,"));
        QVERIFY(csv.contains(",'-1,"));
        QVERIFY(csv.contains(",'+15550100,"));
        QVERIFY(csv.contains(",'\t=x,"));
        QVERIFY(csv.contains(",\"Ruiz, \"\"Ana\"\"\nB\","));
        QCOMPARE(csv.count("\r\n"), 7);
        QVERIFY(csv.contains("deleted,answered,2026-11-25T12:00:00.000Z"));
    }

    void jsonHoldsTheSame()
    {
        JournalBatch one =
            batch(7, "AAAAkzuJQ8ZMd4Te84GK", {2026, 1, 5},
                  {item(1, QStringLiteral("=x")), item(2, QStringLiteral("Ana"), State::Planned)});
        one.items[1].inFlight = true;
        const QJsonObject root = QJsonDocument::fromJson(toJson(one)).object();
        QCOMPARE(root[QStringLiteral("deletion")].toInt(), 7);
        const QJsonArray items = root[QStringLiteral("conversations")].toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0][QStringLiteral("contact")].toString(), QStringLiteral("=x"));
        QCOMPARE(items[0][QStringLiteral("outcome")].toString(), QStringLiteral("deleted"));
        QCOMPARE(items[1][QStringLiteral("outcome")].toString(), QStringLiteral("in flight"));
        QVERIFY(!items[1].toObject().contains(QStringLiteral("known by")));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
