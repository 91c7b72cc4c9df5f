#include "ui/conversations/conversation_words.h"
#include "ui/conversations/filter_words.h"
#include "ui/conversations/listing_words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace ui;
using conversations::Channel;
using conversations::Filter;
using conversations::Listing;
using Stage = Listing::Stage;

namespace {

Listing listing(Stage stage, qint64 shown, qint64 received, std::optional<qint64> stated,
                qint64 unreadable = 0)
{
    const base::Identity about{
        .address = std::get<base::ApiAddress>(base::ApiAddress::parse(QStringLiteral("https://example.com"))),
        .location = *base::LocationId::parse(QStringLiteral("ve9EPM428h8vShlRW1KT"))};
    return {.origin = {.about = about},
            .stage = stage,
            .shown = shown,
            .received = received,
            .unreadable = unreadable,
            .stated = stated,
            .refusal = {}};
}

} // namespace

class ListingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everySentence_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const Listing &l, const char *sentence) {
            QTest::newRow(sentence) << listingSentence(l) << QString::fromUtf8(sentence);
        };
        row(listing(Stage::Running, 0, 0, {}), "Loading…");
        row(listing(Stage::Running, 1'690, 1'690, 6'000), "Loading 1,690 of 6,000");
        row(listing(Stage::Running, 13, 13, 10), "Loading, 13 so far");
        row(listing(Stage::Running, 300, 300, {}), "Loading, 300 so far");
        row(listing(Stage::Whole, 22'000, 22'000, 22'000), "22,000 conversations");
        row(listing(Stage::Whole, 1, 1, 1), "1 conversation");
        row(listing(Stage::Part, 200, 200, 290), "200 of 290 conversations; HighLevel did not list the rest");
        row(listing(Stage::Part, 197, 200, 290), "197 of 287 conversations; HighLevel did not list the rest");
        row(listing(Stage::Whole, 13, 13, {}), "13 conversations; HighLevel did not say how many there are");
        row(listing(Stage::Whole, 13, 13, 10), "13 conversations; HighLevel says 10 and listed 13");
        row(listing(Stage::Part, 100, 100, 100), "100 conversations; HighLevel may not have listed all");
        row(listing(Stage::Whole, 7, 7, 10, 3), "7 conversations · 3 could not be read and are left alone");
        row(listing(Stage::Part, 5, 5, 10, 1),
            "5 of 10 conversations; HighLevel did not list the rest · 1 could not be read and is left alone");
        row(listing(Stage::Part, 0, 0, 7), "0 of 7 conversations; HighLevel did not list the rest");
    }
    void everySentence()
    {
        QFETCH(QString, said);
        QFETCH(QString, sentence);
        QCOMPARE(said, sentence);
    }

    /// Over all small numbers: never more shown than there are said to be, and nothing said to be none that
    /// is not known to be.
    void noSentenceContradictsItself()
    {
        static const QRegularExpression ofAll(QStringLiteral("(\\d+) of (\\d+)"));
        for (const Stage stage : {Stage::Running, Stage::Whole, Stage::Part})
            for (int received = 0; received < 6; ++received)
                for (int shown = 0; shown <= received; ++shown)
                    for (int unreadable = 0; unreadable < 3; ++unreadable)
                        for (int stated = -1; stated < 9; ++stated) {
                            const Listing l = listing(
                                stage, shown, received,
                                stated < 0 ? std::nullopt : std::optional<qint64>(stated), unreadable);
                            const auto match = ofAll.match(listingSentence(l));
                            if (match.hasMatch())
                                QVERIFY(match.captured(1).toInt() <= match.captured(2).toInt());
                            QVERIFY(!isKnownEmpty(l) || (stage == Stage::Whole && shown + unreadable == 0));
                        }
    }

    /// Rows that are shown from before may be among the missing: "250 of 400" was said where there are 250.
    void whatIsShownFromBeforeIsNotCountedTwice()
    {
        Listing l = listing(Stage::Part, 250, 100, 250);
        l.shownUnlisted = 150;
        QCOMPARE(listingSentence(l), QStringLiteral("250 conversations; HighLevel says 250 and listed 100"));
        l.refusal = highlevel::ApiError{.httpStatus = 403};
        QCOMPARE(listingSentence(l),
                 QStringLiteral("250 conversations; HighLevel did not give the rest: 403"));
        QCOMPARE(l.all(), 250);
        l.stated = 220; // 30 are gone
        QCOMPARE(listingSentence(l),
                 QStringLiteral("250 conversations; HighLevel did not give the rest: 403"));
        l.stated = 270;
        QCOMPARE(listingSentence(l),
                 QStringLiteral("250 of 270 conversations; HighLevel did not give the rest: 403"));
        // What is deleted then is in neither number; what a search brings may be among the missing.
        QCOMPARE(l.withShown(240).all(), 260);
        QCOMPARE(l.withShown(260).all(), 270);
        QCOMPARE(l.withShown(300).all(), 300);
    }

    /// HighLevel would have gone on.
    void aStoppedListingIsNotBlamedOnHighLevel()
    {
        Listing l = listing(Stage::Part, 300, 300, 22'000);
        l.isStopped = true;
        QCOMPARE(listingSentence(l), QStringLiteral("300 of 22,000 conversations; loading was stopped"));
        l = listing(Stage::Part, 300, 300, {});
        l.isStopped = true;
        QCOMPARE(listingSentence(l), QStringLiteral("300 conversations; loading was stopped"));
    }

    void theEmptySubAccountIsKnownOnlyWhenWhole()
    {
        QVERIFY(isKnownEmpty(listing(Stage::Whole, 0, 0, 0)));
        QVERIFY(!isKnownEmpty(listing(Stage::Part, 0, 0, 7)));
        QVERIFY(!isKnownEmpty(listing(Stage::Running, 0, 0, {})));
        QVERIFY(!isKnownEmpty(listing(Stage::Whole, 0, 0, 3, 3)));
    }

    void nothingMatchesIsNotSaidBeforeItIsKnown()
    {
        QCOMPARE(nothingMatches(listing(Stage::Whole, 500, 500, 500)).title,
                 QStringLiteral("No conversation matches"));
        QCOMPARE(nothingMatches(listing(Stage::Running, 1'690, 1'690, 6'000)).text,
                 QStringLiteral("4,310 are still coming."));
        for (const Stage stage : {Stage::Running, Stage::Part})
            QVERIFY(nothingMatches(listing(stage, 5, 5, 9)).title !=
                    QStringLiteral("No conversation matches"));
    }

    /// The list called a channel *No show* that the filter and the summary call *Other*.
    void aChannelIsCalledAsItsFilterIs()
    {
        for (const auto &[type, name] :
             {std::pair{"TYPE_SMS", "SMS"}, std::pair{"TYPE_NO_SHOW", "Other (No show)"},
              std::pair{"TYPE_SOMETHING_NEW", "Other (Something new)"}, std::pair{"", "Other"}}) {
            const QString shown = channelName(QLatin1String(type));
            QCOMPARE(shown, QLatin1String(name));
            QVERIFY(shown.startsWith(channelGroupName(conversations::channelOf(QLatin1String(type)))));
        }
        // Of one message it is what that is.
        QCOMPARE(messageKind(QStringLiteral("TYPE_NO_SHOW")), QStringLiteral("No show"));
    }

    void aFilterIsNamedWhole()
    {
        QCOMPARE(filterSentence({}), QString());
        QCOMPARE(filterSentence({.assigned = Filter::Assigned::Nobody,
                                 .age = {.kind = Filter::Age::Kind::OlderThan, .days = 90}}),
                 QStringLiteral("Older than 90 days, unassigned"));
        const Filter all{.text = QStringLiteral("stop"),
                         .channels = {Channel::Sms, Channel::Email},
                         .status = Filter::Status::Unread,
                         .direction = Filter::Direction::Inbound,
                         .neverReplied = true,
                         .nameless = true};
        QCOMPARE(filterSentence(all), QStringLiteral("Unread, last message received, SMS or E-mail, never "
                                                     "replied, no name, with “stop”"));
        QCOMPARE(filterSentence({.text = QStringLiteral(" stop ")}), QStringLiteral("Search for “stop”"));
    }
};

QTEST_GUILESS_MAIN(ListingWordsTest)
#include "tst_listing_words.moc"
