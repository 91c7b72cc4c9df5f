#include "app/highlevel/answer_parser.h"

#include <QTest>

#include <random>

using highlevel::AnswerParser;
using State = AnswerParser::State;

/// However an answer is cut into pieces it reads the same, and no cut answer passes for a whole one.
class AnswerParserTest : public QObject
{
    Q_OBJECT

    static const QByteArray &body()
    {
        static const QByteArray json(R"({"success":true})");
        return json;
    }

private Q_SLOTS:
    void whole_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n") + body()
                                << 200;
        QTest::newRow("no reason") << QByteArray("HTTP/1.1 200\r\ncontent-length:16\r\n\r\n") + body() << 200;
        QTest::newRow("bare line feeds")
            << QByteArray("HTTP/1.0 400 X\nContent-Length: 16\n\n") + body() << 400;
        QTest::newRow("chunks") << QByteArray(
                                       "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"
                                       "4;x=y\r\n{\"su\r\nc\r\nccess\":true}\r\n0\r\nTrailer: z\r\n\r\n")
                                << 200;
        QTest::newRow("after interim answers")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n"
                          "HTTP/1.1 200 OK\r\nContent-Length: 16\r\nContent-Length: 16\r\n\r\n") +
                   body()
            << 200;
    }
    void whole()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), answer.size()}) {
            AnswerParser parser({});
            for (qsizetype at = 0; at < answer.size(); at += piece)
                parser.read(answer.mid(at, piece));
            QCOMPARE(parser.state(), State::Whole);
            QCOMPARE(parser.status(), status);
            QCOMPARE(parser.body(), body());
            // What comes behind it changes nothing.
            parser.read("HTTP/1.1 500 X\r\n\r\n");
            QCOMPARE(parser.close(), State::Whole);
            QCOMPARE(parser.body(), body());
        }
        for (qsizetype cut = 0; cut < answer.size(); ++cut) {
            AnswerParser parser({});
            parser.read(answer.left(cut));
            QCOMPARE(parser.state(), State::Reading);
            QCOMPARE(parser.close(), State::Broken);
        }
    }

    void withoutALengthTheEndIsTheConnections()
    {
        AnswerParser parser({});
        QCOMPARE(parser.read("HTTP/1.1 200 OK\r\n\r\n" + body()), State::Reading);
        QCOMPARE(parser.close(), State::Whole);
        QCOMPARE(parser.body(), body());
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray ok("HTTP/1.1 200 OK\r\n");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01 nothing\r\n\r\n");
        QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n");
        QTest::newRow("odd status") << QByteArray("HTTP/1.1 2000 X\r\n\r\n");
        QTest::newRow("status below 100") << QByteArray("HTTP/1.1 099 X\r\n\r\n");
        QTest::newRow("another protocol") << QByteArray("HTTP/1.1 101 X\r\n\r\n");
        QTest::newRow("no header") << ok + "nothing\r\n\r\n";
        QTest::newRow("folded header") << ok + "A: b\r\n c\r\n\r\n";
        QTest::newRow("two lengths") << ok + "Content-Length: 16\r\nContent-Length: 5\r\n\r\n";
        QTest::newRow("length below zero") << ok + "Content-Length: -1\r\n\r\n";
        QTest::newRow("odd chunk size") << ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n";
        QTest::newRow("chunk without an end") << ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n";
    }
    void broken()
    {
        QFETCH(QByteArray, answer);
        AnswerParser parser({});
        QCOMPARE(parser.read(answer), State::Broken);
        QCOMPARE(parser.read("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), State::Broken);
    }

    void tooLarge_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray ok("HTTP/1.1 200 OK\r\n");
        QTest::newRow("a line without an end") << QByteArray(2'000, 'x');
        QTest::newRow("many lines") << ok + QByteArray("A: b\r\n").repeated(400);
        QTest::newRow("a stated length") << ok + "Content-Length: 501\r\n\r\n";
        QTest::newRow("a body without a length") << ok + "\r\n" + QByteArray(501, 'x');
        QTest::newRow("chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n" +
                                       QByteArray("64\r\n" + QByteArray(100, 'x') + "\r\n").repeated(6);
        QTest::newRow("interim answers without an end")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(50);
    }
    void tooLarge()
    {
        QFETCH(QByteArray, answer);
        AnswerParser parser({.headBytes = 1'000, .bodyBytes = 500});
        QCOMPARE(parser.read(answer), State::TooLarge);
    }

    void anyBytesAreSurvived()
    {
        std::mt19937 dice(1);
        const QByteArray seed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 16\r\n\r\n"
                              "10\r\n{\"success\":true}\r\n0\r\n\r\n");
        for (int i = 0; i < 50'000; ++i) {
            QByteArray answer = seed;
            for (unsigned change = 0; change < 1 + dice() % 4; ++change)
                answer[qsizetype(dice() % unsigned(answer.size()))] = char(dice());
            AnswerParser parser({.headBytes = 200, .bodyBytes = 100});
            for (qsizetype at = 0, piece; at < answer.size(); at += piece) {
                piece = 1 + qsizetype(dice() % 30);
                parser.read(answer.mid(at, piece));
            }
            parser.close();
            QVERIFY(parser.state() != State::Reading);
            QVERIFY(parser.body().size() <= 200);
        }
    }
};

QTEST_GUILESS_MAIN(AnswerParserTest)
#include "tst_answer_parser.moc"
