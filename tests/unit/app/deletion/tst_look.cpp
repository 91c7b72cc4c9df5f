#include "app/deletion/look.h"

#include <QTest>

using namespace deletion;

/// What the look before a DELETE sees, and that nothing untold is taken for unchanged.
class LookTest : public QObject
{
    Q_OBJECT

    const base::ConversationId m_id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6");

private Q_SLOTS:
    /// People are told so much; longer, and what a customer writes meanwhile is deleted unseen.
    void aLookHoldsForFifteenSeconds() { QCOMPARE(kLookHolds, base::Milliseconds(15'000)); }

    void aLookSeesAllFour_data()
    {
        QTest::addColumn<Seen>("seen");
        QTest::addColumn<int>("change");
        const Seen same{.unreadCount = 2,
                        .lastMessageDate = qint64(1'700'000'000'000),
                        .starred = false,
                        .assignedTo = QStringLiteral("u1")};
        QTest::addRow("nothing") << same << 0;
        Seen seen = same;
        seen.unreadCount = 3;
        QTest::addRow("more unread") << seen << int(Changes::MoreUnread);
        seen = same;
        seen.unreadCount = 0;
        QTest::addRow("read") << seen << int(Changes::ReadBySomebody);
        seen = same;
        seen.lastMessageDate = qint64(1'700'000'001'000);
        QTest::addRow("answered") << seen << int(Changes::NewMessage);
        seen = same;
        seen.starred = true;
        QTest::addRow("starred") << seen << int(Changes::Starred);
        seen = same;
        seen.assignedTo = QString();
        QTest::addRow("nobody's") << seen << int(Changes::Unassigned);
        seen.assignedTo = QStringLiteral("u2");
        QTest::addRow("taken over") << seen << int(Changes::Assigned);
        seen.assignedTo = QStringLiteral("u2, u1");
        QTest::addRow("another joined") << seen << int(Changes::Assigned);
        seen.assignedTo = QStringLiteral(" u1 ");
        QTest::addRow("the same, with blanks") << seen << 0;
    }

    void aLookSeesAllFour()
    {
        QFETCH(Seen, seen);
        QFETCH(int, change);
        const PlannedItem planned{.id = m_id,
                                  .lastMessageDate = 1'700'000'000'000,
                                  .unreadCount = 2,
                                  .assignedTo = QStringLiteral("u1")};
        QCOMPARE(int(changesSince(planned, seen).all), change);
    }

    void aStarThatWentIsSeen()
    {
        const PlannedItem planned{.id = m_id, .starred = true};
        const Seen seen{
            .unreadCount = 0, .lastMessageDate = qint64(-1), .starred = false, .assignedTo = QString()};
        QCOMPARE(int(changesSince(planned, seen).all), int(Changes::Unstarred));
    }

    /// It may have been so all along: that it changed would be untrue.
    void whatTheListCouldNotTellIsNoChange_data()
    {
        QTest::addColumn<quint16>("unreadable");
        QTest::addColumn<quint16>("leftOut");
        QTest::addRow("unreadable") << highlevel::Conversation::kMinded << quint16(0);
        QTest::addRow("left out") << quint16(0) << highlevel::Conversation::kMinded;
    }

    void whatTheListCouldNotTellIsNoChange()
    {
        QFETCH(quint16, unreadable);
        QFETCH(quint16, leftOut);
        const PlannedItem planned{.id = m_id, .unreadable = unreadable, .leftOut = leftOut};
        const Seen minded{.unreadCount = 3,
                          .lastMessageDate = qint64(1'700'000'000'000),
                          .starred = true,
                          .assignedTo = QStringLiteral("u1")};
        QCOMPARE(int(changesSince(planned, minded).all),
                 Changes::HasMessage | Changes::IsUnread | Changes::IsStarred | Changes::IsAssigned);
        // What nobody minds needs nobody to know of it.
        const Seen none{
            .unreadCount = 0, .lastMessageDate = qint64(-1), .starred = false, .assignedTo = QString()};
        QVERIFY(!changesSince(planned, none).any());
    }

    void severalPeopleComeInAnyOrder()
    {
        const PlannedItem planned{.id = m_id, .assignedTo = QStringLiteral("u1,u2")};
        const Seen seen{.unreadCount = 0,
                        .lastMessageDate = qint64(-1),
                        .starred = false,
                        .assignedTo = QStringLiteral("u2, u1")};
        QVERIFY(!changesSince(planned, seen).any());
    }

    /// HighLevel's order is not documented.
    void theWitnessIsTheNewestOfAllThatCame()
    {
        const auto at = [](qint64 date) {
            highlevel::Message message;
            if (date >= 0)
                message.dateAdded = date;
            return message;
        };
        const PlannedItem planned{.id = m_id, .lastMessageDate = 5'000};
        const PlannedItem undated{.id = m_id};
        Seen seen;
        QVERIFY(addWitness(&seen, {.messages = {at(5'000), at(66'000)}, .hasOlder = true}, planned));
        QCOMPARE(seen.lastMessageDate.value(), 66'000);
        QVERIFY(addWitness(&seen, {.messages = {at(66'000), at(5'000)}}, planned));
        QCOMPARE(seen.lastMessageDate.value(), 66'000);
        QVERIFY(!addWitness(&seen, {.messages = {at(5'000), at(-1)}}, planned));
        QVERIFY(!addWitness(&seen, {.messages = {at(-1), at(5'000)}}, planned));
        QVERIFY(!addWitness(&seen, {.messages = {}, .hasOlder = true}, undated));
        QVERIFY(addWitness(&seen, {.messages = {}}, undated));
        QCOMPARE(seen.lastMessageDate.value(), -1);
    }

    /// *A new message* was said of conversations where nobody had written: their newest message was dated a
    /// second later than they were.
    void theListedMessageMayBeDatedLater()
    {
        constexpr qint64 listed = 1'700'000'000'000;
        constexpr qint64 day = 86'400'000;
        constexpr qint64 minute = 60'000;
        const PlannedItem planned{.id = m_id, .lastMessageDate = listed};
        const auto isNew = [&](std::initializer_list<qint64> dates, bool hasOlder) {
            highlevel::MessagePage page;
            page.hasOlder = hasOlder;
            for (const qint64 date : dates)
                page.messages << highlevel::Message{.dateAdded = date};
            Seen seen{.unreadCount = 0, .starred = false, .assignedTo = QString()};
            return !addWitness(&seen, page, planned) || changesSince(planned, seen).any();
        };
        QVERIFY(!isNew({listed, listed - day}, true));
        QVERIFY(!isNew({listed + 900, listed - day}, true));
        QVERIFY(!isNew({listed - day, listed + minute}, true));
        QVERIFY(!isNew({listed + 900}, false));
        QVERIFY2(isNew({listed + 900}, true), "the listed one may stand before it");
        QVERIFY2(isNew({listed + 900, listed}, true), "two of that time: one of them is new");
        QVERIFY2(isNew({listed + 900, listed - minute}, false), "two of that time");
        QVERIFY(isNew({listed + minute + 1, listed - day}, true));
        QVERIFY(isNew({listed + day, listed}, false));
    }

    /// Oldest first, though the newest was asked for: a message that came since was not seen.
    void aWitnessThatTheListContradictsTellsNothing()
    {
        constexpr qint64 listed = 1'700'000'000'000;
        constexpr qint64 minute = 60'000;
        const PlannedItem planned{.id = m_id, .lastMessageDate = listed};
        const auto tells = [&](qint64 date) {
            Seen seen;
            highlevel::Message message;
            message.dateAdded = date;
            return addWitness(&seen, {.messages = {message}, .hasOlder = true}, planned) && !seen.lacksDate();
        };
        QVERIFY(tells(listed));
        QVERIFY(tells(listed + 11 * minute));
        QVERIFY(tells(listed - minute));
        QVERIFY(!tells(listed - minute - 1));
        QVERIFY(!tells(listed - 11 * 24 * 60 * minute));
        Seen seen;
        QVERIFY(!addWitness(&seen, {.messages = {}}, planned));
        QVERIFY(seen.lacksDate());
    }

    void marksThatNothingTellsAreNotTakenForNone()
    {
        using highlevel::Conversation;
        const auto told = [this](Seen seen, const Conversation &row, const PlannedItem &planned) {
            return addMarks(&seen, {.conversations = {row}}, planned) && !seen.lacksMarks();
        };
        const PlannedItem planned{.id = m_id};
        Conversation row{.id = m_id};
        QVERIFY(told({}, row, planned));
        for (const auto field :
             {Conversation::UnreadCount, Conversation::Starred, Conversation::AssignedTo}) {
            row.leftOut = field;
            QVERIFY2(!told({}, row, planned), "the list had it, and now it is left out");
            PlannedItem neverTold = planned;
            neverTold.leftOut = field;
            QVERIFY2(told({}, row, neverTold), "HighLevel leaves it out where there is none");
            row.leftOut = 0;
        }
        // The search lags behind the GET, which did say something.
        QVERIFY(!told({.starred = highlevel::Field<bool>::unreadable()}, row, planned));
        QVERIFY(!told({.unreadCount = highlevel::Field<int>::unreadable()}, row, planned));
        QVERIFY(!told({.assignedTo = highlevel::Field<QString>::unreadable()}, row, planned));
    }

    void whatTheGetLeavesOutIsMissed()
    {
        highlevel::ConversationState state;
        state.unreadCount = 1;
        state.starred = false;
        state.assignedTo = QString();
        const PlannedItem planned{.id = m_id, .lastMessageDate = 1'700'000'000'000};
        QVERIFY(seenIn(state, planned).lacksDate());
        QVERIFY(!seenIn(state, planned).lacksMarks());
        state.starred = highlevel::Field<bool>::unreadable();
        QVERIFY(seenIn(state, planned).lacksMarks());
    }

    void aDateOfAnotherMomentTellsNothing_data()
    {
        QTest::addColumn<qint64>("told");
        QTest::addColumn<bool>("missed");
        QTest::addRow("the same") << qint64(1'700'000'000'900) << false;
        QTest::addRow("the same, in whole seconds") << qint64(1'700'000'000'000) << false;
        QTest::addRow("newer in that second") << qint64(1'700'000'000'950) << true;
        QTest::addRow("up to a minute newer") << qint64(1'700'000'060'900) << true;
        QTest::addRow("newer") << qint64(1'700'000'060'901) << false;
        QTest::addRow("a second older") << qint64(1'699'999'999'999) << true;
        QTest::addRow("1970") << qint64(0) << true;
    }

    void aDateOfAnotherMomentTellsNothing()
    {
        QFETCH(qint64, told);
        highlevel::ConversationState state;
        state.lastMessageDate = told;
        QTEST(seenIn(state, {.id = m_id, .lastMessageDate = 1'700'000'000'900}).lacksDate(), "missed");
        QVERIFY(!seenIn(state, {.id = m_id}).lacksDate());
    }

    void theNewestMessageIsTheWitness()
    {
        Seen seen;
        highlevel::MessagePage page;
        page.hasOlder = true;
        QVERIFY2(!addWitness(&seen, page, {.id = m_id}), "no message, and more to come, tells nothing");
        page.messages << highlevel::Message{.dateAdded = 5'000};
        QVERIFY(addWitness(&seen, page, {.id = m_id}));
        QCOMPARE(seen.lastMessageDate.value(), 5'000);
    }
};

QTEST_GUILESS_MAIN(LookTest)
#include "tst_look.moc"
