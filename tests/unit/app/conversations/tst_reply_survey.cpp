#include "app/conversations/reply_survey.h"
#include "tests/support/random_conversations.h"
#include "tests/support/scripted_highlevel.h"

#include <QJsonArray>
#include <QTest>

using namespace conversations;
using support::RandomConversations;
using support::ScriptedHighLevel;

namespace {

struct Message
{
    int conversation;
    const char *direction;
};

/// An export that can be got wrong in every way that would hide a reply.
struct Export
{
    std::vector<Message> plain;
    std::vector<Message> mail;
    int pageSize = 3;
    bool statesTotal = true;
    int totalIsOffBy = 0;
    bool totalIsOfThePage = false;
    bool endsEarly = false;
    bool repeatsCursor = false;
    int fails = 0; ///< so many times with 502
    std::function<void()> meanwhile = {};

    highlevel::HttpOutcome answer(const highlevel::HttpRequest &request)
    {
        if (fails-- > 0)
            return ScriptedHighLevel::status(502, QStringLiteral("Bad gateway"));
        if (meanwhile)
            meanwhile();
        const auto &all = ScriptedHighLevel::parameter(request, "channel").isEmpty() ? plain : mail;
        const auto from = size_t(ScriptedHighLevel::parameter(request, "cursor").toInt());
        QJsonArray page;
        for (size_t i = from; i < std::min(all.size(), from + size_t(pageSize)); ++i)
            page << QJsonObject{
                {QStringLiteral("conversationId"), RandomConversations::id(all[i].conversation).toString()},
                {QStringLiteral("direction"), QString::fromLatin1(all[i].direction)}};
        const size_t next = from + size_t(pageSize);
        const bool more = next < all.size() && !(endsEarly && from > 0);
        QJsonObject body{
            {QStringLiteral("messages"), page},
            {QStringLiteral("nextCursor"),
             more ? QJsonValue(QString::number(repeatsCursor ? pageSize : int(next))) : QJsonValue()}};
        if (statesTotal)
            body[u"total"] = totalIsOfThePage ? int(page.size()) : int(all.size()) + totalIsOffBy;
        return ScriptedHighLevel::json(body);
    }
};

/// Twenty conversations: 0 to 4 replied by text, 5 to 9 by e-mail, the others never.
Export usual()
{
    Export e;
    for (int n = 0; n < 20; ++n) {
        e.plain.push_back({n, "outbound"});
        e.mail.push_back({n, "outbound"});
        if (n < 5)
            e.plain.push_back({n, "inbound"});
        else if (n < 10)
            e.mail.push_back({n, "inbound"});
    }
    return e;
}

struct Bench
{
    Export messages;
    ScriptedHighLevel world;
    Store store;
    ReplySurvey survey{&world.clock(), &world.client(), &store};
    enum class End { None, Finished, Unproven, Failed } end = End::None;

    explicit Bench(Export all) : messages(std::move(all))
    {
        world.setAnswer([this](const auto &request) { return messages.answer(request); });
        QObject::connect(&survey, &ReplySurvey::finished, [this] { end = End::Finished; });
        QObject::connect(&survey, &ReplySurvey::unproven, [this] { end = End::Unproven; });
        QObject::connect(&survey, &ReplySurvey::failed, [this] { end = End::Failed; });
        store.beginListing();
        for (int n = 0; n < 20; ++n)
            (void)store.merge({row(n)});
    }
    static highlevel::Conversation row(int n)
    {
        highlevel::Conversation c{.id = RandomConversations::id(n)};
        c.lastMessageDate = 1'000 + n;
        c.lastMessageDirection = highlevel::Direction::Outbound;
        return c;
    }
    static constexpr int kMany = 40'000;
    void addMany()
    {
        QList<highlevel::Conversation> more;
        for (int n = 20; n < kMany; ++n)
            more << row(n);
        (void)store.merge(more);
    }
    [[nodiscard]] Listing listing() const
    {
        return {.origin = {.about = world_().client().about(), .asked = base::Milliseconds(7)},
                .stage = Listing::Stage::Whole,
                .received = 20,
                .stated = 20,
                .refusal = {}};
    }
    [[nodiscard]] ScriptedHighLevel &world_() const { return const_cast<ScriptedHighLevel &>(world); }
    void run()
    {
        QVERIFY(survey.start(listing()));
        QVERIFY(world.turnUntil([this] { return end != End::None; }));
    }
    /// `R`eplied, `N`ever, `?` not known; one letter a row.
    [[nodiscard]] QString known() const
    {
        QString all;
        const Snapshot snapshot = store.snapshot();
        for (Row row = 0; row < store.rows(); ++row) {
            const quint8 flags = snapshot.blockOf(row).flags(row % Block::kRows);
            all += QLatin1Char(flags & Block::HasReplied ? 'R' : flags & Block::NeverReplied ? 'N' : '?');
        }
        return all;
    }
};

const QString kAllKnown = QStringLiteral("RRRRRRRRRRNNNNNNNNNN");
const QString kOnlyReplies = QStringLiteral("RRRRRRRRRR??????????");

} // namespace

class ReplySurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allMessagesOfEveryChannelTell()
    {
        Bench b(usual());
        b.run();
        QCOMPARE(b.end, Bench::End::Finished);
        QCOMPARE(b.known(), kAllKnown);
    }

    void onlyAWholeListingOfThisSubAccountWillDo()
    {
        Bench b(usual());
        for (const auto stage : {Listing::Stage::Running, Listing::Stage::Part}) {
            Listing listing = b.listing();
            listing.stage = stage;
            QVERIFY(!b.survey.start(listing));
        }
        Listing other = b.listing();
        other.origin.about.location = *base::LocationId::parse(QStringLiteral("AnotherLocation00000"));
        QVERIFY(!b.survey.start(other));
        QVERIFY(!b.survey.isRunning());
        QCOMPARE(b.world.requests(), 0);
    }

    void whatIsNotWholeProvesNothing_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"no total", "more stated", "fewer stated", "total of the page", "ends early",
                                "repeats its cursor", "a message of nobody"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatIsNotWholeProvesNothing()
    {
        QFETCH(QString, how);
        Export e = usual();
        e.statesTotal = how != u"no total";
        e.totalIsOffBy = how == u"more stated" ? 1 : how == u"fewer stated" ? -1 : 0;
        e.totalIsOfThePage = how == u"total of the page";
        e.endsEarly = how == u"ends early";
        e.repeatsCursor = how == u"repeats its cursor";
        Bench b(std::move(e));
        if (how == u"a message of nobody")
            b.world.setAnswer([&](const highlevel::HttpRequest &request) {
                highlevel::HttpOutcome outcome = b.messages.answer(request);
                outcome.body.replace(RandomConversations::id(15).bytes(), "..");
                return outcome;
            });
        b.run();
        QCOMPARE(b.end, Bench::End::Unproven);
        QVERIFY2(!b.known().contains(QLatin1Char('N')), qPrintable(b.known()));
    }

    /// It takes a while to note it of a million: the window goes on meanwhile.
    void whatIsKnownOfManyIsNotedInSlices()
    {
        Bench b(usual());
        b.addMany();
        b.run();
        QCOMPARE(b.end, Bench::End::Finished);
        const QString known = b.known();
        QCOMPARE(known.size(), Bench::kMany);
        QVERIFY(known.startsWith(kAllKnown));
        QCOMPARE(known.count(QLatin1Char('N')), Bench::kMany - 10);
    }

    void aStopBetweenTwoSlicesLeavesTheRestNotKnown()
    {
        Bench b(usual());
        b.addMany();
        QVERIFY(b.survey.start(b.listing()));
        QVERIFY(b.world.turnUntil([&] { return b.known().contains(QLatin1Char('N')); }));
        QVERIFY(b.survey.isRunning());
        QVERIFY(b.known().endsWith(QLatin1Char('?')));
        b.survey.stop();
        QVERIFY(!b.survey.isRunning());
        QCoreApplication::processEvents();
        QCOMPARE(b.end, Bench::End::None);
        QVERIFY(b.known().endsWith(QLatin1Char('?')));

        b.run(); // from the start, and to its end
        QCOMPARE(b.known().count(QLatin1Char('N')), Bench::kMany - 10);
    }

    void aReplyOfOneThatIsListedLaterIsNotLost()
    {
        Export e = usual();
        e.plain.push_back({20, "inbound"});
        e.plain.push_back({21, "outbound"});
        Bench b(std::move(e));
        // Both come to be listed while the survey runs: of the one that did not reply nothing is known.
        b.messages.meanwhile = [&] { (void)b.store.merge({Bench::row(20), Bench::row(21)}); };
        b.run();
        QCOMPARE(b.end, Bench::End::Finished);
        QCOMPARE(b.known(), kAllKnown + QStringLiteral("??"));
    }

    void aMessageSinceLeavesItNotKnown()
    {
        Bench b(usual());
        b.messages.meanwhile = [&] {
            auto later = Bench::row(15);
            later.lastMessageDate = 99'999;
            (void)b.store.merge({later});
        };
        b.run();
        QString expected = kAllKnown;
        expected[15] = QLatin1Char('?');
        QCOMPARE(b.known(), expected);
    }

    void notWhatTheListingDidNotHold()
    {
        Bench b(usual());
        b.store.beginListing();
        for (int n = 0; n < 12; ++n)
            (void)b.store.merge({Bench::row(n)});
        b.run();
        QCOMPARE(b.known(), QStringLiteral("RRRRRRRRRRNN????????"));
    }

    void aPassingFaultIsPassedOver()
    {
        Export e = usual();
        e.fails = 3;
        Bench b(std::move(e));
        b.run();
        QCOMPARE(b.end, Bench::End::Finished);
        QCOMPARE(b.known(), kAllKnown);
    }

    void aLastingOneIsSaid()
    {
        Export e = usual();
        e.fails = 4;
        Bench b(std::move(e));
        b.run();
        QCOMPARE(b.end, Bench::End::Failed);
        QVERIFY(!b.known().contains(QLatin1Char('N')));
    }

    void anUnknownDirectionCountsAsAReply()
    {
        Export e = usual();
        e.mail.push_back({15, "sideways"});
        Bench b(std::move(e));
        b.run();
        QCOMPARE(b.known()[15], QLatin1Char('R'));
    }

    void aSubAccountWithoutMessages()
    {
        Bench b({});
        b.run();
        QCOMPARE(b.end, Bench::End::Finished);
        QCOMPARE(b.known(), QString(20, QLatin1Char('N')));
    }
};

QTEST_GUILESS_MAIN(ReplySurveyTest)
#include "tst_reply_survey.moc"
