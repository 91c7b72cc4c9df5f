#include "tests/support/scripted_highlevel.h"
#include "ui/conversations/listing_status.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using support::ScriptedHighLevel;

/// What the status bar says while a listing runs.
class ListingStatusTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        QTemporaryDir folder;
        ScriptedHighLevel world;
        deletion::Journal journal{folder.filePath(QStringLiteral("journal.sqlite"))};
        AccountSession session{&world.clock(),
                               &journal,
                               {.key = QStringLiteral("k"),
                                .name = QStringLiteral("Harbour Dental"),
                                .location = world.client().about().location,
                                .apiAddress = world.client().about().address.toString()},
                               world.client().about(),
                               world.wayHere(),
                               std::make_shared<highlevel::RateBudget>()};
        ListingStatus status;

        Bench() { status.follow(&session); }
        [[nodiscard]] bool saysWait() const
        {
            return status.sentence().contains(
                QStringLiteral("HighLevel asks to wait; goes on by itself at "));
        }
        void answerWithNone()
        {
            world.setAnswer([](const auto &) {
                return ScriptedHighLevel::json(
                    {{QStringLiteral("conversations"), QJsonArray()}, {QStringLiteral("total"), 0}});
            });
        }
    };

private Q_SLOTS:
    /// "Loading…" alone was said for an hour.
    void aLongWaitIsSaidWhileItLasts()
    {
        Bench b;
        b.world.setAnswer(
            [](const auto &) { return ScriptedHighLevel::askedToWait(base::Milliseconds(3'600'000)); });
        b.status.refreshOrStop();
        QVERIFY(b.world.turnUntil([&] { return b.saysWait(); }));
        QVERIFY2(b.status.sentence().startsWith(QStringLiteral("Loading… · ")),
                 qPrintable(b.status.sentence()));
        b.answerWithNone();
        b.world.clock().advance(base::Milliseconds(3'500'000));
        QVERIFY(b.saysWait());
        b.world.clock().advance(base::Milliseconds(200'000));
        QVERIFY(b.world.turnUntil([&] { return !b.status.isRunning(); }));
        QCOMPARE(b.status.sentence(), QStringLiteral("0 conversations"));
    }

    /// It was known before the listing began.
    void aWaitThatLastsAlreadyIsSaidToo()
    {
        Bench b;
        b.world.setAnswer(
            [](const auto &) { return ScriptedHighLevel::askedToWait(base::Milliseconds(3'600'000)); });
        (void)b.session.client().messages(*base::ConversationId::parse(u"a1"), {});
        QVERIFY(b.world.turnUntil(
            [&] { return b.session.lane().waiting().why == highlevel::Wait::Why::AskedToWait; }));
        QVERIFY(!b.saysWait());
        b.status.refreshOrStop();
        QVERIFY(b.saysWait());
        b.status.refreshOrStop(); // stopped: nothing waits any more for the list
        QVERIFY(!b.saysWait());
    }

    void aShortWaitIsNotSaid()
    {
        Bench b;
        int asked = 0;
        b.world.setAnswer([&asked](const auto &) {
            return ++asked <= 2 ? ScriptedHighLevel::askedToWait(base::Milliseconds(1'500))
                                : ScriptedHighLevel::json({{QStringLiteral("conversations"), QJsonArray()},
                                                           {QStringLiteral("total"), 0}});
        });
        QSignalSpy said(&b.status, &ListingStatus::changed);
        b.status.refreshOrStop();
        const auto before = said.size();
        bool wasSaid = false;
        QVERIFY(b.world.turnUntil([&] {
            wasSaid = wasSaid || b.saysWait();
            return said.size() > before;
        }));
        QVERIFY(!wasSaid);
    }
};

QTEST_GUILESS_MAIN(ListingStatusTest)
#include "tst_listing_status.moc"
