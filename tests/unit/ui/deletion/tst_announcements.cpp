#include "ui/deletion/announcements.h"
#include "ui/parts/announce.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>
#include <QWidget>

using namespace ui;
using deletion::BatchStatus;
using deletion::PauseReason;
using deletion::Stage;
using std::chrono::milliseconds;

namespace {

std::vector<std::pair<QAccessible::Event, QString>> heard;

void hear(QAccessibleEvent *event)
{
    if (QAccessibleInterface *about = event->accessibleInterface())
        heard.emplace_back(event->type(), about->text(QAccessible::Name));
}

} // namespace

/// What is said aloud: each turn once, progress not more than every ten seconds.
class AnnouncementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTurnIsSaidOnce()
    {
        Announcements announcements;
        int one = 0;
        const auto isNews = [&](const BatchStatus &status, int second) {
            return announcements.isNews(&one, status, milliseconds(100'000 + 1000 * second));
        };
        QVERIFY(isNews({.stage = Stage::UndoWindow, .total = 4}, 0));
        QVERIFY(!isNews({.stage = Stage::UndoWindow, .total = 4}, 30)); // a countdown is not read aloud
        QVERIFY(isNews({.stage = Stage::Running, .total = 4}, 31));
        QVERIFY(!isNews({.stage = Stage::Running, .total = 4}, 32));
        QVERIFY(isNews({.stage = Stage::Running, .pauses = PauseReason::Person, .total = 4}, 33));
        QVERIFY(!isNews({.stage = Stage::Running, .pauses = PauseReason::Person, .total = 4}, 90));
        QVERIFY(isNews({.stage = Stage::Running, .total = 4}, 91));
        QVERIFY(!isNews({.stage = Stage::Settling, .total = 4}, 92));
        QVERIFY(isNews({.stage = Stage::Ended, .total = 4}, 93));
        QVERIFY(!isNews({.stage = Stage::Ended, .total = 4}, 200));
    }

    void progressRestsBetween()
    {
        Announcements announcements;
        int first = 0;
        int second = 0;
        int said = 0;
        const BatchStatus running{.stage = Stage::Running, .total = 4000};
        // Two of them, each telling ten times a second, for a minute.
        for (int tenth = 0; tenth < 600; ++tenth) {
            const milliseconds now(1'000'000 + 100 * tenth);
            said += int(announcements.isNews(&first, running, now));
            said += int(announcements.isNews(&second, running, now));
        }
        QCOMPARE(said, 2 + 5);
    }

    /// It reaches assistive technology: as a name that changes, and as an alert.
    void itIsHeard()
    {
        QWidget window;
        window.show();
        // It comes to be a moment after the program began, over the bus.
        if (!QTest::qWaitFor([] { return QAccessible::isActive(); }, 5'000))
            QSKIP("no assistive technology here: run through ./dev test");
        const auto before = QAccessible::installUpdateHandler(hear);
        heard.clear();
        announce(&window, QStringLiteral("Done: 28 deleted"));
        announce(&window, QStringLiteral("Paused"));
        QAccessible::installUpdateHandler(before);
        const auto count = [](QAccessible::Event type, const QString &text) {
            return std::ranges::count(heard, std::pair(type, text));
        };
        QCOMPARE(count(QAccessible::Alert, QStringLiteral("Done: 28 deleted")), 1);
        QCOMPARE(count(QAccessible::NameChanged, QStringLiteral("Paused")), 1);
        QCOMPARE(count(QAccessible::Alert, QStringLiteral("Paused")), 1);
        QCOMPARE(window.findChildren<QLabel *>().size(), 1);
    }
};

QTEST_MAIN(AnnouncementsTest)
#include "tst_announcements.moc"
