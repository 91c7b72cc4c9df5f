#include "app/platform/platform.h"
#include "app/practice/server.h"
#include "tests/support/desk_world.h"
#include "tests/support/full_disk.h"
#include "tests/support/in_front.h"
#include "tests/support/random_conversations.h"
#include "ui/accounts/practice_bar.h"
#include "ui/banners/banner_area.h"
#include "ui/commands.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/list_export.h"
#include "ui/conversations/table_model.h"
#include "ui/conversations/take_out_menu.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace ui;

namespace {

/// What the banner that can be seen says.
QString saidIn(const QWidget &banners)
{
    QStringList all;
    const auto labels = banners.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible() && !label->text().isEmpty())
            all << label->text();
    return all.join(u' ');
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    lines.removeLast();
    return lines;
}

} // namespace

/// What the menus do with the list is done with what is shown, or selected, and said as it went.
class ListCommandsTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        Bench()
        {
            window.show();
            window.activateWindow();
            accounts::Account account = support::accountOf(server, QStringLiteral("one"));
            account.name = QStringLiteral("Harbour Dental");
            isOpen = desk.saveForThisSession(account, support::tokenOf(server));
        }
        void listed()
        {
            QVERIFY(isOpen);
            QTRY_COMPARE(table()->model()->rowCount(), 40);
            QTRY_VERIFY(desk.session()->lister().listing()->isWhole());
            QTRY_VERIFY(list()->isUpToDate());
        }
        [[nodiscard]] ConversationPane *list() { return window.findChild<ConversationPane *>(); }
        [[nodiscard]] QTableView *table() { return list()->table(); }
        [[nodiscard]] const Commands &commands() { return *window.findChild<Commands *>(); }
        [[nodiscard]] BannerArea *banners()
        {
            const auto areas = window.findChildren<BannerArea *>();
            return *std::ranges::find_if(
                areas, [](const BannerArea *one) { return !qobject_cast<const PracticeBar *>(one); });
        }
        [[nodiscard]] QString said() { return saidIn(*banners()); }
        [[nodiscard]] QString idAt(int place)
        {
            return qobject_cast<ConversationTableModel *>(table()->model())->at(place).id.toString();
        }
        void select(const QList<int> &places)
        {
            table()->clearSelection();
            for (const int place : places)
                table()->selectionModel()->select(table()->model()->index(place, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        /// Chooses that file where it is asked for.
        void choose(const QString &path, const QString &title)
        {
            QTRY_VERIFY(window.findChild<QFileDialog *>());
            auto *dialog = window.findChild<QFileDialog *>();
            QCOMPARE(dialog->windowTitle(), title);
            const QStringList proposed = dialog->selectedFiles();
            QVERIFY2(proposed.size() == 1 &&
                         proposed.front().contains(QStringLiteral("conversations-Harbour Dental-")),
                     qPrintable(proposed.join(u' ')));
            Q_EMIT dialog->fileSelected(path);
            dialog->reject();
            QTRY_VERIFY(!window.findChild<QFileDialog *>());
        }

        practice::Server server{{.conversations = 40}};
        QTemporaryDir folder;
        base::SystemClock clock;
        support::MemoryTokens tokens;
        base::Profile profile = base::Profile::under(folder.path());
        desk::Desk desk{support::worldOf(&clock, &tokens), profile};
        settings::SettingsFile settings{profile.settingsFile()};
        MainWindow window{&desk, &settings, profile};
        bool isOpen = false;
    };

    /// A list of random rows, without a window around it.
    struct Alone
    {
        explicit Alone(int rows)
        {
            support::RandomConversations random(3);
            for (int i = 0; i < rows; ++i)
                (void)store.merge({random.next()});
            auto all = std::make_shared<std::vector<conversations::Row>>();
            for (conversations::Row row = 0; row < store.rows(); ++row)
                all->push_back(row);
            list = {.snapshot = store.snapshot(),
                    .rows = {.list = all, .runs = {{.first = 0, .count = int(all->size())}}},
                    .listing = {}};
            window.resize(900, 100);
            window.show();
            banners.resize(900, 40);
        }
        void write(const QString &to)
        {
            exporting.write(list, to);
            QTRY_VERIFY_WITH_TIMEOUT(!exporting.isWriting(), 30'000);
        }

        conversations::Store store;
        ListExport::List list;
        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("list.csv"));
        QWidget window;
        BannerArea banners{&window};
        ListExport exporting{&banners, &window};
    };

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    void whatIsShownIsWrittenInItsOrder()
    {
        Bench b;
        b.listed();
        b.list()->filterBar()->setFilter({.status = conversations::Filter::Status::Read});
        QTRY_VERIFY(b.list()->isUpToDate());
        const int shown = b.list()->shownCount();
        QVERIFY(shown > 2 && shown < 40);
        b.select({1}); // one is what is read, and no wish to write it alone
        b.commands().exportList->trigger();
        const QString path = b.folder.filePath(QStringLiteral("list.csv"));
        b.choose(path, QStringLiteral("Export the %1 conversations that are shown").arg(shown));
        QTRY_COMPARE(b.said(), QStringLiteral("%1 conversations were written to list.csv.").arg(shown));
        const QStringList lines = linesOf(path);
        QCOMPARE(lines.size(), shown + 1);
        for (int place = 0; place < shown; ++place)
            QCOMPARE(lines[place + 1].section(u',', 0, 0), b.idAt(place));
        QVERIFY(b.commands().exportList->isEnabled());
    }

    void ofSeveralThatAreSelectedOnlyTheseAre()
    {
        Bench b;
        b.listed();
        b.select({2, 5, 7});
        b.commands().exportList->trigger();
        const QString path = b.folder.filePath(QStringLiteral("list.csv"));
        b.choose(path, QStringLiteral("Export the 3 conversations that are selected"));
        QTRY_COMPARE(b.said(), QStringLiteral("3 conversations were written to list.csv."));
        const auto offered = b.banners()->findChildren<QPushButton *>();
        QVERIFY(std::ranges::any_of(offered, [](const QPushButton *button) {
            return button->isVisible() && button->text() == QStringLiteral("Show in folder");
        }));
        const QStringList lines = linesOf(path);
        QCOMPARE(lines.size(), 4);
        for (const auto &[line, place] : {std::pair{1, 2}, std::pair{2, 5}, std::pair{3, 7}})
            QCOMPARE(lines[line].section(u',', 0, 0), b.idAt(place));
    }

    void whatIsMissingIsSaid()
    {
        Alone a(5);
        conversations::Listing listing{.origin = {.about = {.address = base::ApiAddress::highLevel(),
                                                            .location = *base::LocationId::parse(
                                                                QStringLiteral("AAAAkzuJQ8ZMd4Te84GK"))}},
                                       .shown = 5,
                                       .received = 5,
                                       .stated = 60};
        a.list.listing = listing;
        a.write(a.path);
        QCOMPARE(saidIn(a.banners),
                 QStringLiteral("5 conversations were written to list.csv. The list was not "
                                "all loaded: Loading 5 of 60."));
        listing.stage = conversations::Listing::Stage::Whole;
        listing.stated = 5;
        listing.unreadable = 2;
        a.list.listing = listing;
        a.write(a.path);
        QCOMPARE(
            saidIn(a.banners),
            QStringLiteral("5 conversations were written to list.csv. 2 could not be read and are not in "
                           "it."));
        a.list.areSelected = true;
        a.write(a.path);
        QCOMPARE(saidIn(a.banners), QStringLiteral("5 conversations were written to list.csv."));
    }

    void whatFailsLeavesTheFileAndSaysWhy()
    {
        Alone a(2'000);
        a.write(a.path);
        const QStringList before = linesOf(a.path);
        QCOMPARE(before.size(), 2'001);
        a.write(a.folder.filePath(QStringLiteral("nowhere/list.csv")));
        QVERIFY2(saidIn(a.banners).startsWith(QStringLiteral("The list could not be written to list.csv: ")),
                 qPrintable(saidIn(a.banners)));
        if (!support::FullDisk::canBeHad())
            QSKIP("this system lets no test fill its disk");
        {
            const support::FullDisk disk(50'000);
            a.write(a.path);
        }
        QVERIFY2(saidIn(a.banners).startsWith(QStringLiteral("The list could not be written to list.csv: ")),
                 qPrintable(saidIn(a.banners)));
        QCOMPARE(linesOf(a.path), before);
        QCOMPARE(QDir(a.folder.path()).entryList(QDir::Files).size(), 1);
    }

    /// The window goes on meanwhile, and who leaves is not waited for.
    void itCanBeStopped()
    {
        auto a = std::make_unique<Alone>(200'000);
        a->exporting.write(a->list, a->path);
        QVERIFY(a->exporting.isWriting());
        QTRY_VERIFY(
            saidIn(a->banners).contains(QStringLiteral("Writing 200,000 conversations to list.csv…")));
        const auto buttons = a->banners.findChildren<QPushButton *>();
        QTest::mouseClick(*std::ranges::find(buttons, QStringLiteral("Stop"), &QPushButton::text),
                          Qt::LeftButton);
        QTRY_COMPARE(saidIn(a->banners), QStringLiteral("The list was not written: it was stopped."));
        QVERIFY(!QFile::exists(a->path));
        const QString folder = a->folder.path();
        a->folder.setAutoRemove(false);
        a->exporting.write(a->list, a->path);
        a.reset();
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 0);
        QDir(folder).removeRecursively();
    }

    void whatIsMindedIsTakenOut()
    {
        Bench b;
        b.listed();
        const auto starred = [&] {
            const auto actions = b.commands().takeOut->actions();
            return *std::ranges::find_if(
                actions, [](const QAction *one) { return one->text().contains(QStringLiteral("starred")); });
        };
        QVERIFY(!b.commands().takeOut->menuAction()->isEnabled());
        int count = 0;
        for (conversations::Row row = 0; row < 40; ++row)
            count += b.desk.session()->store().at(row).starred;
        QVERIFY(count > 0 && count < 39);
        b.table()->selectAll();
        QTRY_COMPARE(starred()->text(), QStringLiteral("The &starred ones (%1)").arg(count));
        QVERIFY(b.commands().takeOut->menuAction()->isEnabled());
        starred()->trigger();
        QCOMPARE(b.list()->selectedCount(), 40 - count);
        QTRY_VERIFY(b.commands().takeOut->menuAction()->isEnabled());
        QVERIFY(!starred()->isEnabled());
        QCOMPARE(starred()->text(), QStringLiteral("The &starred ones"));
        b.table()->clearSelection();
        QTRY_VERIFY(!b.commands().takeOut->menuAction()->isEnabled());
    }

    void allOfOneContactAreShown()
    {
        Bench b;
        b.listed();
        const conversations::Snapshot all = b.desk.session()->store().snapshot();
        b.list()->filterBar()->setFilter({.status = conversations::Filter::Status::Read});
        QTRY_VERIFY(b.list()->isUpToDate());
        b.select({1});
        const highlevel::Conversation one = *b.list()->selectedOne();
        b.commands().showOfContact->trigger();
        QTRY_VERIFY(b.list()->isUpToDate());
        int expected = 0;
        for (conversations::Row row = 0; row < all.rows(); ++row)
            expected += all.at(row).contactId == one.contactId;
        QTRY_COMPARE(b.list()->shownCount(), expected);
        QCOMPARE(b.list()->filterSentence(), QStringLiteral("Only ") + one.contactName);
        auto *chip = b.window.findChild<QToolButton *>(QStringLiteral("chip"));
        QVERIFY(chip && chip->isVisible());
        QCOMPARE(chip->accessibleName(), QStringLiteral("Remove filter: only ") + one.contactName);
        chip->click();
        QTRY_COMPARE(b.list()->shownCount(), 40);
        // Without a contact there is nothing to show.
        b.table()->clearSelection();
        QVERIFY(!b.commands().showOfContact->isEnabled());
        b.select({0, 1});
        QVERIFY(!b.commands().showOfContact->isEnabled());
        // It stands in the list's own menu, too, which the keyboard opens.
        QVERIFY(b.table()->actions().contains(b.commands().showOfContact));
    }

    void whatHasTheFocusIsCopied()
    {
        Bench b;
        b.listed();
        QVERIFY(support::comesToFront(&b.window));
        b.table()->setFocus();
        b.table()->setCurrentIndex(b.table()->model()->index(3, ConversationTableModel::Contact));
        const QString contact = b.table()->currentIndex().data().toString();
        QVERIFY(b.commands().copy->isEnabled());
        b.commands().copy->trigger();
        QCOMPARE(QApplication::clipboard()->text(), contact);
        QApplication::clipboard()->clear();
        QTest::keyClick(b.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), contact);
        b.list()->searchField()->setFocus();
        b.list()->searchField()->setText(QStringLiteral("typed"));
        b.list()->searchField()->selectAll();
        b.commands().copy->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("typed"));
        // A button has nothing to copy.
        const auto tools = b.window.findChildren<QToolButton *>();
        (*std::ranges::find(tools, QStringLiteral("History"), &QWidget::accessibleName))->setFocus();
        QVERIFY(!b.commands().copy->isEnabled());
    }

    /// What is not to be seen is not acted on.
    void behindTheHistoryNothingIsDone()
    {
        Bench b;
        b.listed();
        b.select({0});
        QVERIFY(b.commands().exportList->isEnabled() && b.commands().showOfContact->isEnabled());
        b.table()->selectAll();
        QTRY_VERIFY(b.commands().takeOut->menuAction()->isEnabled());
        b.commands().history->trigger();
        QTRY_VERIFY(!b.commands().exportList->isEnabled());
        QVERIFY(!b.commands().showOfContact->isEnabled());
        QTest::qWait(100);
        QVERIFY(!b.commands().takeOut->menuAction()->isEnabled());
    }
};

QTEST_MAIN(ListCommandsTest)
#include "tst_list_commands.moc"
