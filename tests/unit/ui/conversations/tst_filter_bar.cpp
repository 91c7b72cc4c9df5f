#include "tests/support/in_front.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/filter_choices.h"
#include "ui/conversations/filter_panel.h"
#include "ui/look/palette.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <array>

using namespace ui;
using conversations::Channel;
using conversations::Filter;

namespace {

struct Bench
{
    Bench()
    {
        bar.resize(900, 40);
        bar.show();
    }
    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        const auto all = bar.findChildren<QToolButton *>(QStringLiteral("chip"));
        for (const QToolButton *chip : all)
            names << chip->accessibleName();
        return names;
    }
    [[nodiscard]] QToolButton *chip(int n) const
    {
        return bar.findChildren<QToolButton *>(QStringLiteral("chip")).at(n);
    }
    [[nodiscard]] FilterPanel *panel() const { return bar.findChild<FilterPanel *>(); }
    [[nodiscard]] QToolButton *tool(const char *name) const
    {
        const auto all = bar.findChildren<QToolButton *>();
        const auto at = std::ranges::find(all, QString::fromLatin1(name), &QWidget::accessibleName);
        return at == all.end() ? nullptr : *at;
    }
    /// A choice of the panel, by its name and, where two have the same, by the one that comes so much later.
    [[nodiscard]] QAbstractButton *choice(const char *name) const
    {
        const auto all = panel()->findChildren<QAbstractButton *>();
        const auto at = std::ranges::find(all, QString::fromLatin1(name), &QWidget::accessibleName);
        return at == all.end() ? nullptr : *at;
    }
    /// Some are shown; how many the list may have is another matter.
    [[nodiscard]] QStringList shown(const char *kind) const
    {
        QStringList names;
        const auto all = panel()->findChildren<QAbstractButton *>();
        for (const QAbstractButton *one : all)
            if (one->isVisibleTo(panel()) && one->accessibleName().startsWith(QLatin1String(kind)))
                names << one->accessibleName().mid(qsizetype(qstrlen(kind)));
        return names;
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        const auto all = panel()->findChildren<QLineEdit *>();
        const auto at = std::ranges::find(all, QString::fromLatin1(name), &QWidget::accessibleName);
        return at == all.end() ? nullptr : *at;
    }
    /// Stands so wide and high, once the desktop has made it so, and has given it the keyboard: later, both
    /// would come back to what they were.
    void stand(int width, int height = 900)
    {
        bar.activateWindow();
        QVERIFY(support::comesToFront(&bar));
        bar.resize(width, height);
        QTest::qWait(50);
        QTRY_COMPARE(bar.size(), QSize(width, height));
    }
    void openPanel()
    {
        tool("Add a filter")->click();
        QTRY_VERIFY(panel() && panel()->isVisible());
    }

    QTemporaryDir folder;
    conversations::SavedFilters saved{folder.filePath(QStringLiteral("filters.json"))};
    FilterBar bar{&saved};
};

} // namespace

/// Filters are seen, added and taken away one by one.
class FilterBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachConditionIsAChip()
    {
        Bench b;
        QVERIFY(b.chips().isEmpty());
        QVERIFY(!b.tool("Clear filters")->isVisible());
        const QSignalSpy changed(&b.bar, &FilterBar::changed);
        b.bar.setFilter({.channels = {Channel::Email, Channel::Sms},
                         .assigned = Filter::Assigned::Nobody,
                         .age = {.kind = Filter::Age::Kind::OlderThan, .days = 90}});
        QCOMPARE(b.chips(), QStringList({QStringLiteral("Remove filter: older than 90 days"),
                                         QStringLiteral("Remove filter: unassigned"),
                                         QStringLiteral("Remove filter: SMS or E-mail")}));
        QVERIFY(b.tool("Clear filters")->isVisible());
        b.chip(1)->click();
        QCOMPARE(b.bar.filter().assigned, Filter::Assigned::Any);
        QCOMPARE(b.bar.filter().age.days, 90);
        QCOMPARE(b.chips().size(), 2);
        b.tool("Clear filters")->click();
        QVERIFY(b.bar.filter().isEmpty());
        QVERIFY(b.chips().isEmpty());
        QCOMPARE(changed.count(), 3);
    }

    /// What is chosen in the panel is in force at once, and one subject knows nothing of another.
    void noChipCoversAnother()
    {
        Bench b;
        QVERIFY(QTest::qWaitForWindowExposed(&b.bar));
        b.bar.setFilter({.assigned = Filter::Assigned::Nobody,
                         .age = {.kind = Filter::Age::Kind::OlderThan, .days = 90}});
        const std::array<const QToolButton *, 4> all{b.chip(0), b.chip(1), b.tool("Add a filter"),
                                                     b.tool("Saved")};
        const auto stand = [&] {
            for (size_t i = 1; i < all.size(); ++i)
                if (all[i]->geometry().left() <= all[i - 1]->geometry().right())
                    return false;
            return true;
        };
        QTRY_VERIFY(stand());
    }
    /// When a conversation began is chosen by dates, too; titles were cut, and a button said no more than OK.
    void datesAreChosenOfEither_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isCreated");
        QTest::addRow("last message") << QByteArray("Between two dates…") << "Last message between" << false;
        QTest::addRow("created") << QByteArray("Created: Between two dates…") << "Created between" << true;
    }
    void datesAreChosenOfEither()
    {
        QFETCH(QByteArray, button);
        QFETCH(QString, title);
        QFETCH(bool, isCreated);
        Bench b;
        b.openPanel();
        const auto all = b.panel()->findChildren<QPushButton *>();
        const auto dates = std::ranges::find_if(all, [&](const QPushButton *one) {
            const QString name = one->accessibleName();
            return (name.isEmpty() ? one->text() : name) == QString::fromUtf8(button);
        });
        QVERIFY(dates != all.end());
        (*dates)->click();
        QTRY_VERIFY(b.bar.findChild<QDialog *>());
        auto *dialog = b.bar.findChild<QDialog *>();
        QCOMPARE(dialog->windowTitle(), title);
        QVERIFY(dialog->width() >= dialog->fontMetrics().horizontalAdvance(title) + 100);
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto show = std::ranges::find(buttons, QStringLiteral("&Show these"), &QPushButton::text);
        QVERIFY(show != buttons.end());
        (*show)->click();
        const Filter &filter = b.bar.filter();
        QCOMPARE(filter.created.kind == Filter::Age::Kind::Between, isCreated);
        QCOMPARE(filter.age.kind == Filter::Age::Kind::Between, !isCreated);
    }
    void thePanelHasRoomForItsCounts()
    {
        Bench b;
        b.stand(1200, 800);
        b.openPanel();
        b.bar.showChoiceCounts(FilterBar::Counts(b.panel()->choices()->filters().size(), 1'000'000));
        const auto *scroll = b.panel()->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width());
        QTRY_VERIFY(!scroll->horizontalScrollBar()->isVisible() && !scroll->verticalScrollBar()->isVisible());
    }
    /// It covered the button that it came from, and could be closed by nothing that one saw; on a dark ground
    /// its edge was not to be seen.
    void thePanelIsClosedWhereItIsSeen()
    {
        for (const QPalette &palette : {look::lightPalette(), look::darkPalette()}) {
            Bench b;
            b.bar.setPalette(palette);
            QVERIFY(QTest::qWaitForWindowExposed(&b.bar));
            b.bar.resize(900, 420);
            QTest::qWait(50); // until the desktop has agreed
            QCOMPARE(b.bar.size(), QSize(900, 420));
            b.openPanel();
            b.bar.showChoiceCounts(FilterBar::Counts(b.panel()->choices()->filters().size(), 1'000'000));
            QTest::qWait(20);
            QToolButton *add = b.tool("Add a filter");
            const QRect button(add->mapTo(&b.bar, QPoint()), add->size());
            QVERIFY(!b.panel()->geometry().intersects(button));
            QVERIFY(b.bar.rect().contains(b.panel()->geometry()));
            const QImage picture = b.panel()->grab().toImage();
            const QColor frame = look::coloursOf(palette).frame;
            for (const QPoint &point : {QPoint(0, picture.height() / 2), QPoint(picture.width() / 2, 0),
                                        QPoint(picture.width() - 1, picture.height() / 2),
                                        QPoint(picture.width() / 2, picture.height() - 1)})
                QCOMPARE(picture.pixelColor(point), frame);
            const auto buttons = b.panel()->findChildren<QPushButton *>();
            const auto done = std::ranges::find(buttons, QStringLiteral("Done"), &QPushButton::text);
            QVERIFY(done != buttons.end());
            QVERIFY(b.panel()->rect().contains(QRect((*done)->mapTo(b.panel(), QPoint()), (*done)->size())));
            (*done)->click();
            QVERIFY(!b.panel()->isVisible());
        }
    }
    /// In Spanish, and in the smallest window, it had to be scrolled both ways.
    void thePanelIsNeverScrolledSideways()
    {
        Bench b;
        b.bar.resize(640, 480);
        b.openPanel();
        const auto *scroll = b.panel()->findChild<QScrollArea *>();
        const auto needsNoBar = [&] {
            return scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width() &&
                   !scroll->horizontalScrollBar()->isVisible() &&
                   b.bar.rect().contains(b.panel()->geometry());
        };
        QTRY_VERIFY(needsNoBar());
        b.bar.showChoiceCounts(FilterBar::Counts(b.panel()->choices()->filters().size(), 1'000));
        QTest::qWait(20);
        QTRY_VERIFY(needsNoBar());
    }
    /// Nor where a window is a little too narrow for all its columns, whatever is chosen and counted in it.
    void thePanelIsNeverScrolledSidewaysAtAnyWidth()
    {
        const QString user = QStringLiteral("OhUcLx2Mn4Ab8Wq3Rt7E");
        for (int width = 880; width <= 1280; width += 40) {
            Bench b;
            b.bar.resize(width, 560);
            b.openPanel();
            const auto *scroll = b.panel()->findChild<QScrollArea *>();
            const auto needsNoBar = [&] {
                return scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width() &&
                       !scroll->horizontalScrollBar()->isVisible() &&
                       b.bar.rect().contains(b.panel()->geometry());
            };
            b.bar.showOccurring({.users = {{user, 2, 1'000}}, .tags = {{user, 1, 1'000}}});
            for (const Filter &filter :
                 {Filter(), Filter({.tags = {user}}), Filter({.tags = {user}, .nameless = true})}) {
                b.bar.setFilter(filter);
                b.bar.showChoiceCounts(FilterBar::Counts(b.panel()->choices()->filters().size(), 10'000));
                QTest::qWait(20);
                QTRY_VERIFY2(needsNoBar(), qPrintable(QString::number(width)));
            }
        }
    }
    /// What there is to say of a filter was cut beside it.
    void aLongNoteIsSaidInWhole()
    {
        Bench b;
        b.bar.setFilter({.assigned = Filter::Assigned::Nobody,
                         .age = {.kind = Filter::Age::Kind::OlderThan, .days = 90},
                         .neverReplied = true});
        const auto labels = b.bar.findChildren<QLabel *>();
        const QLabel *note =
            *std::ranges::find(labels, QStringLiteral("Search status"), &QWidget::accessibleDescription);
        for (const int width : {1200, 700, 420}) {
            b.bar.resize(width, 200);
            b.bar.showNote(QStringLiteral("HighLevel did not give all messages; for 1,234 it is not known"));
            const auto isWhole = [&] {
                return note->width() > 0 && note->heightForWidth(note->width()) <= note->height() &&
                       note->fontMetrics()
                               .boundingRect(QRect(0, 0, note->width(), 1'000), Qt::TextWordWrap,
                                             note->text())
                               .width() <= note->width();
            };
            QTRY_VERIFY2(isWhole(), qPrintable(QString::number(width)));
            QVERIFY(b.bar.minimumSizeHint().width() < 700);
        }
        // A short one stands beside the filters, and moves nothing.
        b.bar.resize(1200, 200);
        b.bar.showNote({});
        const int without = b.bar.sizeHint().height();
        b.bar.showNote(QStringLiteral("Found"));
        QCOMPARE(b.bar.sizeHint().height(), without);
    }
    /// Each chip that comes moves the button; the panel went with it, and the next press hit another choice.
    void thePanelStaysWhereItOpened_data()
    {
        QTest::addColumn<int>("width");
        QTest::addRow("in five columns") << 1400;
        QTest::addRow("in three") << 800;
    }
    void thePanelStaysWhereItOpened()
    {
        QFETCH(int, width);
        Bench b;
        b.stand(width);
        b.openPanel();
        const auto count = [&](int each) {
            b.bar.showChoiceCounts(FilterBar::Counts(b.panel()->choices()->filters().size(), each));
            QTest::qWait(20);
        };
        const auto places = [&] {
            QList<QPoint> all;
            const auto buttons = b.panel()->findChildren<QAbstractButton *>();
            for (const QAbstractButton *one : buttons)
                if (one->isVisible())
                    all << one->mapTo(&b.bar, QPoint());
            return all;
        };
        const auto end = [&] { return b.tool("Add a filter")->geometry().bottomRight(); };
        count(22'000);
        const QRect panel = b.panel()->geometry();
        const QList<QPoint> before = places();
        QPoint button = end();
        int each = 4'000;
        for (const char *name : {"Older than 90 days", "Created: Older than a year", "To nobody", "SMS"}) {
            b.choice(name)->click();
            count(each);
            QVERIFY(end() != button);
            button = end();
            QCOMPARE(b.panel()->geometry(), panel);
            QCOMPARE(places(), before);
            each /= 20;
        }
        // Opened anew it comes up below its button again.
        b.panel()->hide();
        b.openPanel();
        QVERIFY(b.panel()->y() >= end().y());
    }
    /// A press on the ground beside a choice, or beside *Done*, closed it as one beside the panel does.
    void itsOwnGroundDoesNotCloseIt()
    {
        Bench b;
        b.stand(1400);
        b.openPanel();
        QTest::qWait(20);
        const auto press = [&](const QPoint &place) {
            QWidget *at = b.bar.childAt(place);
            QTest::mouseClick(at ? at : &b.bar, Qt::LeftButton, {}, at ? at->mapFrom(&b.bar, place) : place);
        };
        const auto buttons = b.panel()->findChildren<QPushButton *>();
        const QPushButton *done = *std::ranges::find(buttons, QStringLiteral("Done"), &QPushButton::text);
        const QAbstractButton *sent = b.choice("Sent");
        for (const QPoint &place : {sent->mapTo(&b.bar, QPoint(-6, 8)), done->mapTo(&b.bar, QPoint(-40, 8)),
                                    b.panel()->geometry().topLeft() + QPoint(4, 4),
                                    sent->parentWidget()->mapTo(&b.bar, QPoint(4, 4))}) {
            press(place);
            QVERIFY(b.panel()->isVisible());
        }
        QVERIFY(b.bar.filter().isEmpty());
        // All of a line is its choice's.
        press(sent->mapTo(&b.bar, QPoint(sent->width() - 2, sent->height() / 2)));
        QCOMPARE(b.bar.filter(), Filter({.direction = Filter::Direction::Outbound}));
        press(QPoint(b.panel()->geometry().right() + 20, b.bar.height() - 20));
        QVERIFY(!b.panel()->isVisible());
    }
    void thePanelAddsThem()
    {
        Bench b;
        b.openPanel();
        b.choice("Older than 90 days")->click();
        b.choice("To nobody")->click();
        b.choice("Unread")->click();
        b.choice("SMS")->click();
        b.choice("E-mail")->click();
        b.choice("Contact name is empty")->click();
        QVERIFY(b.panel()->isVisible());
        const Filter wanted{.channels = {Channel::Email, Channel::Sms},
                            .status = Filter::Status::Unread,
                            .assigned = Filter::Assigned::Nobody,
                            .age = {.kind = Filter::Age::Kind::OlderThan, .days = 90},
                            .nameless = true};
        QVERIFY(b.bar.filter() == wanted);
        b.choice("SMS")->click();
        b.choice("All")->click();
        b.choice("At any time")->click();
        QVERIFY(
            b.bar.filter() ==
            Filter({.channels = {Channel::Email}, .assigned = Filter::Assigned::Nobody, .nameless = true}));
        QTest::keyClick(b.panel(), Qt::Key_Escape);
        QVERIFY(!b.panel()->isVisible());
        // It comes up with what is in force.
        b.bar.setFilter({.status = Filter::Status::Starred});
        b.openPanel();
        QVERIFY(b.choice("Starred")->isChecked());
        QVERIFY(!b.choice("E-mail")->isChecked());
        QVERIFY(b.choice("At any time")->isChecked());
    }

    void neverRepliedIsLookedUp()
    {
        Bench b;
        const QSignalSpy replies(&b.bar, &FilterBar::repliesWanted);
        b.openPanel();
        b.choice("Never replied")->click();
        QCOMPARE(replies.count(), 1);
        QVERIFY(b.bar.filter().neverReplied);
    }

    /// Each choice is counted as it would be with all else that is in force.
    void eachChoiceTellsHowMany()
    {
        Bench b;
        const QSignalSpy asked(&b.bar, &FilterBar::choiceCountsWanted);
        b.bar.setFilter({.channels = {Channel::Sms}, .assigned = Filter::Assigned::Nobody});
        b.openPanel();
        QCOMPARE(asked.count(), 1);
        const std::vector<Filter> choices = b.bar.choices();
        FilterBar::Counts counts;
        for (const Filter &choice : choices) {
            QVERIFY(choice.assigned == Filter::Assigned::Nobody || choice.channels.contains(Channel::Sms));
            counts.push_back(
                choice == Filter({.channels = {Channel::Sms},
                                  .status = Filter::Status::Unread,
                                  .assigned = Filter::Assigned::Nobody})
                    ? 1234
                : choice == Filter({.channels = {Channel::Email}, .assigned = Filter::Assigned::Nobody}) ? 1
                                                                                                         : 0);
        }
        b.bar.showChoiceCounts(counts);
        QCOMPARE(b.choice("Unread")->text(), QStringLiteral("Unread (1,234)"));
        QCOMPARE(b.choice("Unread")->accessibleDescription(), QStringLiteral("1,234 conversations"));
        QCOMPARE(b.choice("E-mail")->accessibleDescription(), QStringLiteral("1 conversation"));
        QCOMPARE(b.choice("Starred")->text(), QStringLiteral("Starred (0)"));
        b.choice("Unread")->click();
        QCOMPARE(asked.count(), 2);
    }

    /// A channel, or a box about something else, says how many there are with what is chosen beside it.
    void aBoxIsCountedWithTheChannelsChosen()
    {
        Bench b;
        b.bar.setFilter({.channels = {Channel::Sms, Channel::Email}});
        b.openPanel();
        const std::vector<Filter> choices = b.bar.choices();
        const auto has = [&](const Filter &wanted) {
            return std::ranges::find(choices, wanted) != choices.end();
        };
        QVERIFY(has({.channels = {Channel::Sms, Channel::Email}, .nameless = true}));
        QVERIFY(!has({.nameless = true}));
        QVERIFY(has({.channels = {Channel::Sms}}));
    }

    void theSameWordIsInTheSearchField()
    {
        Bench b;
        b.openPanel();
        QLineEdit *word = b.field("Holds a word");
        QTest::keyClicks(word, QStringLiteral("ana "));
        QCOMPARE(b.bar.searchField()->text(), QStringLiteral("ana "));
        QCOMPARE(b.bar.filter(), Filter({.text = QStringLiteral("ana ")}));
        b.bar.searchField()->setText(QStringLiteral("ruiz"));
        QCOMPARE(word->text(), QStringLiteral("ruiz"));
        b.tool("Clear filters")->click();
        QCOMPARE(word->text(), QString());
        // While HighLevel's finds are shown nothing is typed into the filter; a letter ends that.
        b.bar.searchField()->setText(QStringLiteral("inv"));
        b.bar.setFound(std::make_shared<const std::vector<bool>>(3));
        QCOMPARE(word->text(), QString());
        QTest::keyClicks(word, QStringLiteral("x"));
        QCOMPARE(b.bar.filter(), Filter({.text = QStringLiteral("x")}));
        QCOMPARE(b.bar.searchField()->text(), QStringLiteral("x"));
    }

    /// The button that empties the field stayed in the empty one.
    void theFieldIsEmptiedWithItsButton()
    {
        Bench b;
        QLineEdit *search = b.bar.searchField();
        const auto buttons = search->findChildren<QToolButton *>();
        const auto clear =
            std::ranges::find(buttons, QStringLiteral("Clear the search"), &QWidget::accessibleName);
        QVERIFY(clear != buttons.end());
        // It fades, and is painted no more in the end.
        const auto painted = [&] { return (*clear)->property("opacity").toReal(); };
        const QSignalSpy changed(&b.bar, &FilterBar::changed);
        search->setText(QStringLiteral("ana"));
        QTRY_COMPARE(painted(), 1.0);
        b.tool("Clear filters")->click();
        QVERIFY(search->text().isEmpty());
        QTRY_COMPARE(painted(), 0.0);
        QCOMPARE(changed.count(), 2);
    }

    /// A chip says it as the choice did, and *Never replied* says of whom.
    void chipsSpeakAsTheChoicesDo()
    {
        Bench b;
        b.openPanel();
        b.choice("Older than a year")->click();
        b.choice("Never replied")->click();
        QCOMPARE(b.chips(), QStringList({QStringLiteral("Remove filter: older than a year"),
                                         QStringLiteral("Remove filter: never replied")}));
        QVERIFY(!b.chip(0)->toolTip().contains(QStringLiteral("wrote")));
        QVERIFY(b.chip(1)->toolTip().contains(QStringLiteral("The contact never wrote")));
        QCOMPARE(b.chip(1)->accessibleDescription(), QStringLiteral("The contact never wrote"));
        const auto labels = b.panel()->findChildren<QLabel *>();
        const auto meaning =
            std::ranges::find(labels, QStringLiteral("The contact never wrote"), &QLabel::text);
        QVERIFY(meaning != labels.end() && (*meaning)->isVisible());
        QVERIFY((*meaning)->width() >= (*meaning)->sizeHint().width());
    }

    void itIsChosenWhenAConversationBegan()
    {
        Bench b;
        b.openPanel();
        b.choice("Created: Older than a year")->click();
        const Filter::Age year{.kind = Filter::Age::Kind::OlderThan, .days = 365};
        QCOMPARE(b.bar.filter(), Filter({.created = year}));
        QCOMPARE(b.chips(), {QStringLiteral("Remove filter: created more than a year ago")});
        b.choice("In the last 24 hours")->click();
        QCOMPARE(b.bar.filter().created, year);
        QCOMPARE(b.chips().at(0), QStringLiteral("Remove filter: in the last 24 hours"));
        b.choice("Created: At any time")->click();
        QCOMPARE(b.bar.filter(), Filter({.age = {.kind = Filter::Age::Kind::NewerThan, .days = 1}}));
    }

    /// Counted anew, they were sorted anew, and the keyboard stood on another tag than before.
    void eachChoiceKeepsItsPlaceWhileItIsLookedAt()
    {
        Bench b;
        b.openPanel();
        const auto a = QStringLiteral("alpha");
        const auto c = QStringLiteral("gamma");
        const auto z = QStringLiteral("beta");
        b.bar.showOccurring({.users = {}, .tags = {{a, 12, 12}, {z, 4, 4}}});
        QCOMPARE(b.shown("Tag: "), QStringList({a, z}));
        b.choice("Tag: alpha")->setFocus();
        const QWidget *focused = b.choice("Tag: alpha");
        b.bar.showOccurring({.users = {}, .tags = {{c, 20, 20}, {z, 18, 18}}});
        QCOMPARE(b.shown("Tag: "), QStringList({a, z, c}));
        QCOMPARE(b.choice("Tag: alpha"), focused);
        QCOMPARE(b.choice("Tag: alpha")->text(), QStringLiteral("alpha (0)"));
        QCOMPARE(b.choice("Tag: beta")->text(), QStringLiteral("beta (18)"));
        b.choice("Tag: alpha")->click();
        QCOMPARE(b.bar.filter().tags, std::set{a});
        QCOMPARE(b.shown("Tag: "), QStringList({a, z, c}));
        // Opened anew, the most frequent come first.
        b.choice("Tag: alpha")->click();
        b.panel()->hide();
        b.openPanel();
        QCOMPARE(b.shown("Tag: "), QStringList({c, z}));
    }

    void thoseInTheListCanBeChosenByWhoHasThem()
    {
        Bench b;
        b.openPanel();
        QVERIFY(b.shown("Assigned to: ").isEmpty());
        b.bar.showOccurring(
            {.users = {{QStringLiteral("ann%L2"), 40, 1'234}, {QStringLiteral("bob"), 3, 1}}, .tags = {}});
        QCOMPARE(b.shown("Assigned to: "), QStringList({QStringLiteral("ann%L2"), QStringLiteral("bob")}));
        QCOMPARE(b.choice("Assigned to: ann%L2")->text(), QStringLiteral("ann%L2 (1,234)"));
        QCOMPARE(b.choice("Assigned to: bob")->accessibleDescription(), QStringLiteral("1 conversation"));
        QVERIFY(!b.field("Find a user")->isVisible());
        b.choice("To nobody")->click();
        b.choice("Assigned to: bob")->click();
        QCOMPARE(b.bar.filter(), Filter({.assigned = Filter::Assigned::User, .user = QStringLiteral("bob")}));
        QVERIFY(!b.choice("To nobody")->isChecked());
        QCOMPARE(b.chips(), {QStringLiteral("Remove filter: assigned to bob")});
        b.choice("Assigned to: ann%L2")->click();
        QCOMPARE(b.bar.filter().user, QStringLiteral("ann%L2"));
        QVERIFY(!b.choice("Assigned to: bob")->isChecked());
        b.choice("To somebody")->click();
        QCOMPARE(b.bar.filter(), Filter({.assigned = Filter::Assigned::Somebody}));
        QVERIFY(!b.choice("Assigned to: ann%L2")->isChecked());
        // In another list there are others.
        b.bar.forgetOccurring();
        QVERIFY(b.shown("Assigned to: ").isEmpty());
    }

    /// Five hundred tags: the most frequent ones, and a field that finds the others.
    void tagsAreFound()
    {
        Bench b;
        b.openPanel();
        conversations::Occurring occurring;
        for (int i = 0; i < 500; ++i)
            occurring.tags.push_back({QStringLiteral("tag %1").arg(i), 1'000 - i, 5});
        b.bar.showOccurring(occurring);
        QCOMPARE(b.shown("Tag: ").size(), 8);
        QCOMPARE(b.shown("Tag: ").at(7), QStringLiteral("tag 7"));
        const auto isSaid = [&](const QString &text) {
            const auto labels = b.panel()->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *one) { return one->isVisible() && one->text() == text; });
        };
        QVERIFY(isSaid(QStringLiteral("492 more: type a part of the name")));
        QLineEdit *find = b.field("Find a tag");
        QVERIFY(find->isVisible());
        find->setText(QStringLiteral("TAG 49"));
        QCOMPARE(b.shown("Tag: ").size(), 8); // 49, 490 to 496
        QVERIFY(isSaid(QStringLiteral("3 more: type a part of the name")));
        b.choice("Tag: tag 495")->click();
        find->setText(QStringLiteral("tag 12 "));
        b.choice("Tag: tag 12")->click();
        QCOMPARE(b.bar.filter(), Filter({.tags = {QStringLiteral("tag 12"), QStringLiteral("tag 495")}}));
        QCOMPARE(b.chips(), {QStringLiteral("Remove filter: tagged tag 12 or tag 495")});
        // What is chosen stays in sight, to be taken back.
        find->setText(QStringLiteral("nothing"));
        QCOMPARE(b.shown("Tag: "), QStringList({QStringLiteral("tag 12"), QStringLiteral("tag 495")}));
        b.choice("Tag: tag 12")->click();
        b.choice("Tag: tag 495")->click();
        QVERIFY(b.bar.filter().isEmpty());
        find->setText(QStringLiteral("nothing at all"));
        QVERIFY(isSaid(QStringLiteral("None of that name")));
        b.bar.showOccurring({});
        QVERIFY(isSaid(QStringLiteral("No conversation in the list has a tag")));
        // Also where it occurs no more.
        b.bar.setFilter({.tags = {QStringLiteral("gone")}});
        QCOMPARE(b.shown("Tag: "), {QStringLiteral("gone")});
        QVERIFY(b.choice("Tag: gone")->isChecked());
    }

    void theKeyboardGoesThroughThemAsTheyAreRead()
    {
        Bench b;
        b.bar.resize(1200, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&b.bar));
        b.openPanel();
        b.bar.showOccurring(
            {.users = {}, .tags = {{QStringLiteral("vip"), 2, 2}, {QStringLiteral("lead"), 1, 1}}});
        b.bar.setFilter({.tags = {QStringLiteral("gone")}}); // one that comes later
        b.choice("Either way")->setFocus();
        QStringList walked;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            walked << QApplication::focusWidget()->accessibleName();
        }
        QCOMPARE(walked, QStringList({QStringLiteral("Tag: vip"), QStringLiteral("Tag: lead"),
                                      QStringLiteral("Tag: gone"), QStringLiteral("SMS")}));
    }

    void someAreReadyMade()
    {
        Bench b;
        QVERIFY(b.saved.put(QStringLiteral("Mine & yours"), {.nameless = true}));
        auto *saved = b.tool("Saved");
        Q_EMIT saved->menu()->aboutToShow();
        const auto actions = saved->menu()->actions();
        QCOMPARE(actions.at(0)->text(), QStringLiteral("Older than 90 days, unassigned, never replied"));
        QCOMPARE(b.bar.choices().size(), size_t(5));
        b.bar.showChoiceCounts({std::nullopt, 6, 5, 4, 3});
        QCOMPARE(actions.at(0)->text(), QStringLiteral("Older than 90 days, unassigned, never replied"));
        QCOMPARE(actions.at(3)->text(), QStringLiteral("Unread for a year (4)"));
        QCOMPARE(actions.at(5)->text(), QStringLiteral("Mine && yours (3)"));
        actions.at(0)->trigger();
        QVERIFY(b.bar.filter().neverReplied);
        QCOMPARE(b.chips().size(), 3);
    }

    /// Whoever pressed it by assistive technology waited until something was chosen.
    void theMenuOfSavedOnesHoldsUpNobody()
    {
        Bench b;
        QVERIFY(QTest::qWaitForWindowExposed(&b.bar));
        QToolButton *saved = b.tool("Saved");
        QAccessible::queryAccessibleInterface(saved)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QElapsedTimer watch;
        watch.start();
        QTimer::singleShot(5'000, saved->menu(), &QMenu::close); // should it not come back
        QTRY_VERIFY(saved->menu()->isVisible());
        QVERIFY(watch.elapsed() < 4'000);
        QVERIFY(saved->isDown());
        QTest::keyClick(saved->menu(), Qt::Key_Escape);
        QVERIFY(!saved->menu()->isVisible() && !saved->isDown());
        QTest::qWait(10); // the next thing that somebody does
        saved->click();
        QTRY_VERIFY(saved->menu()->isVisible());
        // A press on it closes the menu, and opens it no second time.
        saved->menu()->close();
        saved->click();
        QTest::qWait(50);
        QVERIFY(!saved->menu()->isVisible());
        saved->click();
        QTRY_VERIFY(saved->menu()->isVisible());
        saved->menu()->close();
    }

    /// Five filters change the width that the window needs by nothing.
    void chipsSetNoWidth()
    {
        Bench b;
        b.bar.setFilter({.channels = {Channel::Sms},
                         .status = Filter::Status::Unread,
                         .direction = Filter::Direction::Inbound,
                         .assigned = Filter::Assigned::Nobody,
                         .age = {.kind = Filter::Age::Kind::OlderThan, .days = 90},
                         .neverReplied = true,
                         .nameless = true});
        QCOMPARE(b.bar.width(), 900);
        QVERIFY(b.bar.minimumSizeHint().width() < 700);
    }
};

QTEST_MAIN(FilterBarTest)
#include "tst_filter_bar.moc"
