#include "app/highlevel/decode_listing.h"
#include "app/highlevel/decode_messages.h"
#include "app/highlevel/decode_proof.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

namespace decode = highlevel::decode;

/// Whatever becomes of an answer on its way: nothing crashes, and what is decided by exact words is decided
/// by these words alone.
class DecodeMutatedTest : public QObject
{
    Q_OBJECT

    const base::ConversationId asked = *base::ConversationId::parse(QStringLiteral("tDtDnQdgm2LXpyiqYvZ6"));
    const base::LocationId location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"));

private Q_SLOTS:
    void mutationsNeverMakeAnIdOrASuccess()
    {
        const QList<QByteArray> seeds{
            R"({"conversations":[{"id":"tDtDnQdgm2LXpyiqYvZ6","locationId":"ABCHkzuJQ8ZMd4Te84GK","unreadCount":2,)"
            R"("starred":true,"assignedTo":"u1","lastMessageDate":1700000000000,"sort":[1700000000000]}],"total":1})",
            R"({"id":"a1","deleted":true,"unreadCount":1,"lastMessageDate":{"seconds":1700000000,"nanoseconds":1}})",
            R"({"messages":{"lastMessageId":"m","nextPage":true,"messages":[{"id":"m","body":"b","meta":{"call":{}}}]}})",
            R"({"messages":[{"conversationId":"a1","direction":"inbound"}],"total":1,"nextCursor":"c"})",
            R"({"success":false,"traceId":"t"})"};
        const QList<QByteArray> pieces{
            "null", "true",     "[]",      "{}", "\"\"", "-1", "1e400", "\"1\"",
            "[[[",  "\xFF\xFE", "\\u0000", ",",  ":",    "}",  "\"",    "9999999999999999999"};
        const auto id = *base::ConversationId::parse(u"a1");
        std::mt19937 dice(7);
        const auto below = [&](qsizetype bound) { return qsizetype(dice() % unsigned(bound)); };
        int whole = 0;
        for (int i = 0; i < 60'000; ++i) {
            QByteArray body = seeds[below(seeds.size())];
            for (qsizetype changes = 1 + below(3); changes > 0; --changes) {
                const qsizetype at = below(body.size() + 1);
                switch (below(4)) {
                case 0:
                    body.insert(at, pieces[below(pieces.size())]);
                    break;
                case 1:
                    body.remove(at, 1 + below(12));
                    break;
                case 2:
                    body.replace(at, 1 + below(8), pieces[below(pieces.size())]);
                    break;
                default:
                    if (at < body.size())
                        body[at] = char(dice());
                }
            }
            QJsonObject plain = QJsonDocument::fromJson(body).object();
            if (plain.isEmpty()) // with wrong bytes made good, as the reader does
                plain = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8()).object();
            if (const auto page = decode::searchPage(body, location)) {
                ++whole;
                QCOMPARE(page->rowsReceived, page->conversations.size() + page->unusable);
                QVERIFY(page->total >= 0 && (page->totalStated || page->total == 0));
                // (Qt takes a backslash before any letter for nothing.)
                for (const highlevel::Conversation &r : page->conversations)
                    QVERIFY2(body.contains('\\') || body.contains(r.id.toString().toUtf8()),
                             body.constData());
            }
            if (const auto state = decode::conversation(body, id, location); state && state->deleted)
                QVERIFY2(plain.value(u"deleted") == true, body.constData());
            if (decode::deletionSuccess(body, id, location) == true)
                QVERIFY2(plain.value(u"success") == true, body.constData());
            (void)decode::messagePage(body, asked);
            (void)decode::exportPage(body);
            (void)decode::emailBody(body);
            (void)decode::locationName(body);
        }
        QVERIFY2(whole > 500, "the mutations leave too little to read");
    }
};

QTEST_GUILESS_MAIN(DecodeMutatedTest)
#include "tst_decode_mutated.moc"
