#include "ui/banners/banner_area.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace ui;
using Tone = Banner::Tone;

/// The most urgent thing is said, the others are not lost, and each is announced once.
class BannerAreaTest : public QObject
{
    Q_OBJECT

    static inline int s_alerts = 0;

    static QString said(const BannerArea &area)
    {
        for (const QLabel *label : area.findChildren<QLabel *>())
            if (!label->text().isEmpty())
                return label->text();
        return {};
    }
    static QPushButton *button(const BannerArea &area, const QString &text)
    {
        const auto all = area.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            all, [&](const QPushButton *one) { return one->text() == text && one->isVisibleTo(&area); });
        return found == all.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // It comes to be a moment after the program began, over the bus.
        const QWidget window;
        (void)QTest::qWaitFor([] { return QAccessible::isActive(); }, 5'000);
        QAccessible::installUpdateHandler(
            [](QAccessibleEvent *event) { s_alerts += event->type() == QAccessible::Alert; });
    }
    void init() { s_alerts = 0; }

    void theMostUrgentIsSaid()
    {
        BannerArea area;
        QVERIFY(!area.isVisibleTo(nullptr));
        area.put(QStringLiteral("a"), {.tone = Tone::Info, .text = QStringLiteral("info")});
        QCOMPARE(said(area), QStringLiteral("info"));
        area.put(QStringLiteral("b"), {.tone = Tone::Error, .text = QStringLiteral("error")});
        area.put(QStringLiteral("c"), {.tone = Tone::Warning, .text = QStringLiteral("warning")});
        QCOMPARE(said(area), QStringLiteral("error"));
        area.withdraw(QStringLiteral("b"));
        QCOMPARE(said(area), QStringLiteral("warning"));
        // Of two that are as urgent the newer comes first.
        area.put(QStringLiteral("d"), {.tone = Tone::Warning, .text = QStringLiteral("newer")});
        QCOMPARE(said(area), QStringLiteral("newer"));
        for (const char *key : {"a", "c", "d"})
            area.withdraw(QString::fromLatin1(key));
        QVERIFY(area.isHidden());
    }

    void theOthersAreMore()
    {
        BannerArea area;
        area.put(QStringLiteral("a"), {.text = QStringLiteral("first")});
        area.put(QStringLiteral("b"), {.tone = Tone::Error, .text = QStringLiteral("second")});
        QPushButton *more = button(area, QStringLiteral("1 more"));
        QVERIFY(more);
        more->click();
        QCOMPARE(said(area), QStringLiteral("first"));
        more->click();
        QCOMPARE(said(area), QStringLiteral("second"));
    }

    void itsButtonsDoWhatTheySay()
    {
        BannerArea area;
        int pressed = 0;
        // What is pressed may withdraw what holds it.
        area.put(QStringLiteral("a"), {.text = QStringLiteral("x"),
                                       .buttons = {{QStringLiteral("One"),
                                                    [&] {
                                                        ++pressed;
                                                        area.withdraw(QStringLiteral("a"));
                                                    }},
                                                   {QStringLiteral("Two"), [&] { pressed += 10; }}}});
        button(area, QStringLiteral("Two"))->click();
        button(area, QStringLiteral("One"))->click();
        QCOMPARE(pressed, 11);
        QVERIFY(area.isHidden());
    }

    /// Assistive technology presses for 100 ms, a mouse as long as it likes: what was pressed is what is
    /// done, or nothing.
    void whatIsSaidInsteadIsNotPressed()
    {
        BannerArea area;
        int first = 0;
        int second = 0;
        const auto say = [&](const char *text, int *counter) {
            area.put(QStringLiteral("a"), {.text = QString::fromLatin1(text),
                                           .buttons = {{QStringLiteral("Yes"), [counter] { ++*counter; }}}});
        };
        say("first", &first);
        QPushButton *yes = button(area, QStringLiteral("Yes"));
        const auto hold = [yes] { QTest::mousePress(yes, Qt::LeftButton); };
        const auto letGo = [yes] { QTest::mouseRelease(yes, Qt::LeftButton); };
        hold();
        say("second", &second);
        letGo();
        QCOMPARE(first + second, 0);
        hold();
        say("second", &second); // nothing new
        letGo();
        QCOMPARE(second, 1);
        // It is over: neither what is hidden by now nor what was never shown does anything.
        hold();
        area.withdraw(QStringLiteral("a"));
        const auto all = area.findChildren<QAbstractButton *>();
        for (QAbstractButton *one : all)
            one->click();
        say("second", &second);
        for (QAbstractButton *one : all)
            if (one->isHidden())
                one->click();
        QCOMPARE(second, 1);
        QVERIFY(area.says(QStringLiteral("a")));
    }

    void isClosedWhereItMayBe()
    {
        BannerArea area;
        const QSignalSpy closed(&area, &BannerArea::closed);
        area.put(QStringLiteral("stays"), {.text = QStringLiteral("x"), .canBeClosed = false});
        auto *close = area.findChild<QToolButton *>();
        QVERIFY(!close->isVisibleTo(&area));
        area.put(QStringLiteral("goes"), {.tone = Tone::Warning, .text = QStringLiteral("y")});
        QVERIFY(close->isVisibleTo(&area));
        close->click();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().toString(), QStringLiteral("goes"));
        QCOMPARE(said(area), QStringLiteral("x"));
    }

    /// Said again under the same key it is no news.
    void eachIsAnnouncedOnce()
    {
        if (!QAccessible::isActive())
            QSKIP("no assistive technology here: run through ./dev test");
        BannerArea area;
        area.put(QStringLiteral("a"), {.text = QStringLiteral("x")});
        area.put(QStringLiteral("a"), {.text = QStringLiteral("x, still")});
        QCOMPARE(said(area), QStringLiteral("x, still"));
        QCOMPARE(s_alerts, 1);
        area.put(QStringLiteral("b"), {.text = QStringLiteral("y")});
        QCOMPARE(s_alerts, 2);
    }
};

QTEST_MAIN(BannerAreaTest)
#include "tst_banner_area.moc"
