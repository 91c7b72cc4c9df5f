#include "tests/support/scripted_highlevel.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/filter_bar.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;
using support::ScriptedHighLevel;

/// What the list says while HighLevel wants that nobody asks it anything.
class ListWaitsTest : public QObject
{
    Q_OBJECT

    static constexpr base::Milliseconds kHour{3'600'000};

    /// One conversation, listed; all that is asked beyond the list waits for an hour.
    struct Bench
    {
        QTemporaryDir folder;
        ScriptedHighLevel world;
        deletion::Journal journal{folder.filePath(QStringLiteral("journal.sqlite"))};
        conversations::SavedFilters saved{folder.filePath(QStringLiteral("filters.json"))};
        AccountSession session{&world.clock(),
                               &journal,
                               {.key = QStringLiteral("k"),
                                .name = QStringLiteral("Harbour Dental"),
                                .location = world.client().about().location,
                                .apiAddress = world.client().about().address.toString()},
                               world.client().about(),
                               world.wayHere(),
                               std::make_shared<highlevel::RateBudget>()};
        ConversationPane pane{&world.clock(), &saved};
        bool asksToWait = true;

        Bench()
        {
            world.setAnswer([this](const highlevel::HttpRequest &request) {
                const bool lists = request.path.endsWith(QStringLiteral("/conversations/search")) &&
                                   ScriptedHighLevel::parameter(request, "query").isEmpty();
                return lists || !asksToWait ? ScriptedHighLevel::json(one())
                                            : ScriptedHighLevel::askedToWait(kHour);
            });
            pane.resize(900, 500);
            pane.show();
            pane.follow(&session.store(), &session);
            session.lister().start();
        }
        [[nodiscard]] bool isListed()
        {
            return world.turnUntil([this] { return session.lister().listing() && pane.shownCount() == 1; });
        }
        static QJsonObject one()
        {
            const QJsonObject row{{QStringLiteral("id"), QStringLiteral("tDtDnQdgm2LXpyiqYvZ6")},
                                  {QStringLiteral("lastMessageDirection"), QStringLiteral("outbound")},
                                  {QStringLiteral("lastMessageDate"), qint64(1'700'000'000'000)},
                                  {QStringLiteral("dateAdded"), qint64(1'700'000'000'000)}};
            return {{QStringLiteral("conversations"), QJsonArray{row}},
                    {QStringLiteral("messages"), QJsonArray()},
                    {QStringLiteral("total"), 1}};
        }
        [[nodiscard]] bool says(const char *text) const
        {
            return std::ranges::any_of(pane.findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(QString::fromUtf8(text));
            });
        }
    };

private Q_SLOTS:
    /// "Searching at HighLevel…" alone was said for an hour.
    void aSearchSaysThatItWaits()
    {
        Bench b;
        QVERIFY(b.isListed());
        b.pane.searchField()->setText(QStringLiteral("invoice"));
        b.pane.findAtHighLevel();
        QVERIFY(b.says("Searching at HighLevel…"));
        QVERIFY(b.world.turnUntil([&] { return b.says("HighLevel asks to wait; goes on by itself at "); }));
        QVERIFY(!b.says("Searching at HighLevel…"));
        b.asksToWait = false;
        b.world.clock().advance(kHour);
        QVERIFY(b.world.turnUntil([&] { return b.says("Found at HighLevel"); }));
        QVERIFY(!b.says("HighLevel asks to wait"));
    }

    void lookingForRepliesSaysThatItWaits()
    {
        Bench b;
        QVERIFY(b.isListed());
        b.pane.filterBar()->setFilter({.neverReplied = true});
        QVERIFY(b.world.turnUntil([&] { return b.says("HighLevel asks to wait; goes on by itself at "); }));
        b.asksToWait = false;
        b.world.clock().advance(kHour);
        QVERIFY(b.world.turnUntil([&] { return !b.session.replySurvey().isRunning(); }));
        QVERIFY(!b.says("HighLevel asks to wait"));
    }

    /// Whoever did not ask for replies is not told that they wait.
    void whatNobodyAskedForIsNotSaid()
    {
        Bench b;
        QVERIFY(b.isListed());
        (void)b.session.client().messages(*base::ConversationId::parse(u"a1"), {});
        QVERIFY(b.world.turnUntil(
            [&] { return b.session.lane().waiting().why == highlevel::Wait::Why::AskedToWait; }));
        QVERIFY(!b.says("HighLevel asks to wait"));
    }
};

QTEST_MAIN(ListWaitsTest)
#include "tst_list_waits.moc"
