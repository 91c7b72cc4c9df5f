#include "app/platform/platform.h"
#include "app/practice/server.h"
#include "tests/support/desk_world.h"
#include "ui/deletion/notifications.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using deletion::State;

namespace {

struct Bench
{
    /// Opens the sub-account of that server, beside those that are open.
    void open(const practice::Server &server, const QString &name)
    {
        accounts::Account account = support::accountOf(server, name);
        account.name = name;
        QVERIFY(desk.saveForThisSession(account, support::tokenOf(server)));
        QTRY_VERIFY(desk.session() && desk.session()->account().name == name);
        desk.session()->lister().start();
        QTRY_VERIFY(desk.session()->lister().listing()->isWhole());
    }
    [[nodiscard]] deletion::Queue &deletions() { return desk.session()->deletions(); }
    /// The number of the deletion of these rows of the list that is shown.
    int remove(int from, int until, std::chrono::milliseconds hold = {})
    {
        deletion::DeletionPlan plan;
        for (int row = from; row < until; ++row)
            plan.add(desk.session()->store().at(row), QStringLiteral("somebody"), 0);
        return deletions().add(plan, hold).batch;
    }

    QTemporaryDir folder;
    base::SystemClock clock;
    support::MemoryTokens tokens;
    base::Profile profile = base::Profile::under(folder.path());
    desk::Desk desk{support::worldOf(&clock, &tokens), profile};
    QWidget window;
    std::vector<std::pair<QString, QString>> told;
    ui::Notifications notifications{&desk, &window, [this](const QString &title, const QString &text) {
                                        told.emplace_back(title, text);
                                    }};
};

} // namespace

/// What is told to whoever looks at another window is what became of that very deletion, once, however many
/// there were before it or go on beside it.
class NotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    void eachDeletionIsToldOnceWithItsOwnNumbers()
    {
        practice::Server server({.conversations = 60, .seed = 3});
        Bench b;
        b.open(server, QStringLiteral("Harbour Dental"));
        const QSet<QString> before = server.alive();
        const int first = b.remove(0, 20);
        QTRY_COMPARE_WITH_TIMEOUT(b.told.size(), size_t(1), 60'000);
        const int second = b.remove(20, 27);
        QTRY_COMPARE_WITH_TIMEOUT(b.told.size(), size_t(2), 60'000);
        int deleted = 0;
        for (const int batch : {first, second}) {
            const int own = b.deletions().status(batch).tally.of(State::Deleted);
            const auto &[title, text] = b.told[size_t(batch)];
            QVERIFY2(title.contains(QStringLiteral("Harbour Dental")), qPrintable(title));
            static const QRegularExpression number(QStringLiteral("([0-9]+) deleted"));
            QCOMPARE(number.match(text).captured(1).toInt(), own);
            QCOMPARE(text.count(QStringLiteral("Done:")), 1);
            deleted += own;
        }
        QCOMPARE(int((before - server.alive()).size()), deleted);
        QTest::qWait(200);
        QCOMPARE(b.told.size(), size_t(2));
    }

    /// Also while another one is paused, and the program as a whole has not come to its end.
    void whatEndsBesideAPausedOneIsTold()
    {
        practice::Server server({.conversations = 60, .seed = 3});
        practice::Server another({.conversations = 20, .seed = 4});
        Bench b;
        b.open(server, QStringLiteral("Harbour Dental"));
        deletion::Queue &paused = b.deletions();
        const int first = b.remove(0, 50);
        QTRY_VERIFY(paused.status(first).stage == deletion::Stage::Running);
        paused.pause(first);
        b.open(another, QStringLiteral("Riverside Vet"));
        const int second = b.remove(0, 4);
        QTRY_VERIFY_WITH_TIMEOUT(b.deletions().status(second).hasEnded(), 30'000);
        QTRY_COMPARE(b.told.size(), size_t(1));
        QVERIFY2(b.told[0].first.contains(QStringLiteral("Riverside Vet")), qPrintable(b.told[0].first));
        QVERIFY(paused.status(first).isPaused());
    }

    void whatWasTakenBackIsNotTold()
    {
        practice::Server server({.conversations = 20});
        Bench b;
        b.open(server, QStringLiteral("Harbour Dental"));
        const int batch = b.remove(0, 5, std::chrono::seconds(60));
        QTRY_VERIFY(b.deletions().status(batch).stage == deletion::Stage::UndoWindow);
        b.deletions().undo(batch);
        QTRY_VERIFY(b.deletions().status(batch).hasEnded());
        QTest::qWait(100);
        QVERIFY(b.told.empty());
    }
};

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
