#include "tests/support/in_front.h"
#include "tests/support/window_bench.h"
#include "ui/help/about_dialog.h"
#include "ui/help/diagnostics_dialog.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_window.h"
#include "ui/languages.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace ui;

/// The help, the report for whoever helps, and what the program is: by the keyboard alone, without a network,
/// and nothing of anybody's in it.
class HelpTest : public QObject
{
    Q_OBJECT

    struct Bench : support::WindowBench
    {
        Bench() : WindowBench({.conversations = 3})
        {
            isOpen = open(QStringLiteral("Harbour Dental"));
            window.show();
        }
        bool isOpen = false;
    };

    static base::Profile profileIn(const QTemporaryDir &folder)
    {
        return base::Profile::under(folder.path());
    }

    template <class W> static W *named(const QWidget &in, const char *name)
    {
        const auto all = in.findChildren<W *>();
        const auto found = std::ranges::find(all, QString::fromUtf8(name), &QWidget::accessibleName);
        return found == all.end() ? nullptr : *found;
    }

    static QPushButton *button(const QWidget &in, const char *text)
    {
        const auto all = in.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(all, [&](const QPushButton *one) {
            return one->text().remove(QLatin1Char('&')) == QString::fromUtf8(text);
        });
        return found == all.end() ? nullptr : *found;
    }

    /// A key of a menu is heard by the window that is active.
    static void comeBackTo(QWidget *window)
    {
        window->activateWindow();
        QVERIFY(support::comesToFront(window));
    }

    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : settings::languages())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void everyPageIsInTheProgram_data() { eachLanguage(); }
    void everyPageIsInTheProgram()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const HelpPages pages(language, profileIn(folder));
        const HelpPages english(QStringLiteral("en"), profileIn(folder));
        for (const QString &name : HelpPages::names()) {
            QVERIFY2(pages.markdown(name).startsWith(QStringLiteral("# ")), qPrintable(name));
            QVERIFY2(!pages.title(name).isEmpty(), qPrintable(name));
            QCOMPARE(pages.markdown(name) == english.markdown(name), language == QStringLiteral("en"));
        }
    }

    void whatALanguageDoesNotHaveIsInEnglish()
    {
        const QTemporaryDir folder;
        const HelpPages pages(QStringLiteral("fr"), profileIn(folder));
        QCOMPARE(pages.title(QStringLiteral("practise-first")), QStringLiteral("Practise first"));
        QCOMPARE(pages.markdown(QStringLiteral("../../etc/passwd")), QString());
    }

    /// As the browser itself resolves and shows them.
    void everyLinkLeadsToAPage_data() { eachLanguage(); }
    void everyLinkLeadsToAPage()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        HelpBrowser browser(HelpPages(language, profileIn(folder)), nullptr);
        int links = 0;
        for (const QString &name : HelpPages::names()) {
            browser.open(name);
            QCOMPARE(browser.page(), name);
            QStringList found;
            for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    if (const QString link = part.fragment().charFormat().anchorHref(); !link.isEmpty())
                        found << link;
            for (const QString &link : found) {
                browser.open(name);
                browser.setSource(QUrl(link));
                QVERIFY2(browser.page() != name && HelpPages::names().contains(browser.page()),
                         qPrintable(link));
                QVERIFY(!browser.toPlainText().isEmpty());
                ++links;
            }
        }
        QVERIFY2(links >= 8, qPrintable(QString::number(links)));
    }

    void nothingElseIsRead()
    {
        const QTemporaryDir folder;
        QFile secret(folder.filePath(QStringLiteral("secret.md")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("# secret");
        secret.close();
        HelpBrowser browser(HelpPages(QStringLiteral("en"), profileIn(folder)), nullptr);
        browser.open(QStringLiteral("practise-first"));
        const QString before = browser.toPlainText();
        for (const QUrl &url :
             {QUrl::fromLocalFile(secret.fileName()), QUrl(QStringLiteral("https://example.org/x.md")),
              QUrl(QStringLiteral("qrc:/LICENSE")), QUrl(QStringLiteral("help:/secret.md"))}) {
            browser.setSource(url);
            QCOMPARE(browser.toPlainText(), before);
            QVERIFY(!browser.loadResource(QTextDocument::ImageResource, url)
                         .toString()
                         .contains(QStringLiteral("secret")));
        }
    }

    void thePlacesAreThoseOfThisProfile()
    {
        const QTemporaryDir folder;
        const QString odd = folder.filePath(QStringLiteral("a`b *c* [d](e)"));
        HelpBrowser browser(HelpPages(QStringLiteral("en"), base::Profile::under(odd)), nullptr);
        browser.open(HelpPages::nameOfStored());
        const QString text = browser.toPlainText();
        QVERIFY2(text.contains(odd + QStringLiteral("/journal.sqlite")), qPrintable(text));
        QVERIFY(text.contains(odd + QStringLiteral("/log/threadsweep.log")));
    }

    void theKeyboardIsEnough()
    {
        Bench b;
        QVERIFY(support::comesToFront(&b.window));
        QTest::keyClick(&b.window, Qt::Key_F1);
        auto *help = b.shown<HelpWindow>();
        QVERIFY(help);
        QVERIFY(!help->isModal());
        QVERIFY(QTest::qWaitForWindowExposed(help));
        auto *tasks = named<QListWidget>(*help, "Tasks");
        auto *page = named<HelpBrowser>(*help, "Help page");
        QTRY_VERIFY(tasks->hasFocus());
        QTest::keyClick(tasks, Qt::Key_Down);
        QCOMPARE(page->page(), HelpPages::names()[1]);
        QTest::keyClick(tasks, Qt::Key_Down);
        QTest::keyClick(tasks, Qt::Key_Up);
        QCOMPARE(tasks->currentRow(), 1);
        QCOMPARE(tasks->selectedItems(), QList<QListWidgetItem *>{tasks->currentItem()});
        QCOMPARE(page->page(), HelpPages::names()[1]);
        const qreal titleSize = page->document()->begin().begin().fragment().charFormat().fontPointSize();
        QVERIFY(titleSize > 0);
        // Where somebody read is where they come back to, in the same window.
        QTest::keyClick(tasks, Qt::Key_Tab);
        QTRY_VERIFY2(page->hasFocus(), QApplication::focusWidget()->metaObject()->className());
        QScrollBar *bar = page->verticalScrollBar();
        help->resize(500, 300);
        QTRY_VERIFY(bar->maximum() > 0);
        QTest::keyClick(page, Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(page, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        comeBackTo(&b.window);
        QTest::keyClick(&b.window, Qt::Key_F1);
        QTRY_VERIFY(help->isActiveWindow());
        QCOMPARE(b.window.findChildren<HelpWindow *>().size(), 1);
        QCOMPARE(page->page(), HelpPages::names()[1]);
        button(*help, "Back")->click();
        button(*help, "Back")->click();
        button(*help, "Back")->click();
        QCOMPARE(page->page(), HelpPages::names()[0]);
        QCOMPARE(tasks->currentRow(), 0);
        // What is come back to looks as it did.
        QCOMPARE(page->document()->begin().begin().fragment().charFormat().fontPointSize(), titleSize);
        QCOMPARE(tasks->selectedItems(), QList<QListWidgetItem *>{tasks->currentItem()});
        QTest::keyClick(tasks, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        comeBackTo(&b.window);
        QTest::keyClick(&b.window, Qt::Key_F1);
        QCOMPARE(b.shown<HelpWindow>(), help);
        b.action("What is stored where")->trigger();
        QCOMPARE(b.window.findChildren<HelpWindow *>().size(), 1);
        QCOMPARE(page->page(), HelpPages::nameOfStored());
        QVERIFY(page->toPlainText().contains(b.profile.journalFile()));
    }

    void tasksAreFoundByTheirWords()
    {
        const QTemporaryDir folder;
        HelpWindow help(HelpPages(QStringLiteral("de"), profileIn(folder)), nullptr);
        help.open({});
        auto *tasks = named<QListWidget>(help, "Tasks");
        const auto shown = [&] {
            int count = 0;
            for (int row = 0; row < tasks->count(); ++row)
                count += !tasks->item(row)->isHidden();
            return count;
        };
        QCOMPARE(shown(), 8);
        auto *search = named<QLineEdit>(help, "Search in the help");
        const auto *page = help.findChild<HelpBrowser *>();
        QCOMPARE(page->page(), HelpPages::names().front());
        search->setText(QStringLiteral("SCHLUSSELBUND token"));
        QVERIFY2(shown() >= 1 && shown() <= 3, qPrintable(QString::number(shown())));
        // The page that was shown before has not these words: the first that has them is.
        QVERIFY(tasks->item(0)->isHidden());
        QVERIFY(!tasks->currentItem()->isHidden());
        QCOMPARE(page->page(), tasks->currentItem()->data(Qt::UserRole).toString());
        for (int row = 0; row < tasks->currentRow(); ++row)
            QVERIFY(tasks->item(row)->isHidden());
        search->setText(QStringLiteral("xyzzy"));
        QCOMPARE(shown(), 0);
        QVERIFY(!page->isVisible());
        const auto labels = help.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *one) {
            return one->isVisible() && one->text() == QStringLiteral("No page has these words.");
        }));
        search->clear();
        QCOMPARE(shown(), 8);
        QVERIFY(page->isVisible());
    }

    void linksAreLegibleAfterTheThemeChanges()
    {
        const QTemporaryDir folder;
        HelpBrowser browser(HelpPages(QStringLiteral("en"), profileIn(folder)), nullptr);
        browser.open(QStringLiteral("practise-first"));
        const auto colour = [&] {
            for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    if (part.fragment().charFormat().isAnchor())
                        return part.fragment().charFormat().foreground().color();
            return QColor();
        };
        const QPalette before = QApplication::palette();
        QPalette other = before;
        other.setColor(QPalette::Link, QColor(0x12, 0x34, 0x56));
        QVERIFY(colour() != QColor(0x12, 0x34, 0x56));
        QApplication::setPalette(other);
        QTRY_COMPARE(colour(), QColor(0x12, 0x34, 0x56));
        QApplication::setPalette(before);
    }

    /// A deletion was made before, so the journal holds names, phones and ids; none of it is in the report.
    void theReportIsShownBeforeItIsSaved()
    {
        Bench b;
        QVERIFY(b.isOpen);
        QTRY_VERIFY(b.desk.session() && b.desk.session()->store().size() == 3);
        const highlevel::Conversation one = b.desk.session()->store().at(0);
        deletion::DeletionPlan plan;
        plan.add(one, one.contactName, 0);
        b.desk.session()->deletions().add(plan, base::Milliseconds(0));
        QTRY_VERIFY_WITH_TIMEOUT(b.desk.session()->deletions().status(0).hasEnded(), 20'000);
        QFile stray(b.folder.filePath(one.contactName + QStringLiteral(".csv")));
        QVERIFY(stray.open(QIODevice::WriteOnly));

        b.action("Save diagnostics…")->trigger();
        auto *dialog = b.shown<DiagnosticsDialog>();
        QVERIFY(dialog);
        auto *text = named<QPlainTextEdit>(*dialog, "Diagnostics");
        QTRY_VERIFY(!text->toPlainText().isEmpty());
        const QString report = text->toPlainText();
        QVERIFY(text->isReadOnly());
        for (const char *line :
             {"Deletions: 1", "Conversations in them: 1", "Chain: no record was changed", "State: open",
              "journal.sqlite", "(another file)", "Profile: another one, its path left out"})
            QVERIFY2(report.contains(QLatin1String(line)), line + report.toUtf8());
        const QStringList secrets{one.contactName,
                                  one.phone,
                                  one.email,
                                  one.id.toString(),
                                  one.contactId,
                                  one.lastMessageBody,
                                  b.server.token(),
                                  b.server.location(),
                                  QStringLiteral("Harbour Dental"),
                                  b.folder.path(),
                                  qEnvironmentVariable("USER")};
        for (const QString &secret : secrets)
            QVERIFY2(secret.size() < 3 || !report.contains(secret), qPrintable(secret));

        button(*dialog, "Copy")->click();
        QCOMPARE(QApplication::clipboard()->text(), report);
        button(*dialog, "Save…")->click();
        auto *chooser = b.shown<QFileDialog>();
        QVERIFY(chooser);
        const QString path = b.folder.filePath(QStringLiteral("report.txt"));
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), report);
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY(!b.shown<DiagnosticsDialog>());
    }

    void aReportThatCannotBeSavedIsSaidNotToBe()
    {
        const QTemporaryDir folder;
        DiagnosticsDialog dialog(nullptr);
        dialog.open();
        QVERIFY(!button(dialog, "Save…")->isEnabled());
        dialog.showReport(QStringLiteral("report"));
        button(dialog, "Save…")->click();
        auto *chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(folder.filePath(QStringLiteral("no/such/folder/report.txt")));
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *one) {
            return one->text().startsWith(QStringLiteral("It could not be saved: "));
        }));
    }

    void aboutSaysWhatItIs()
    {
        Bench b;
        b.action("About Threadsweep")->trigger();
        auto *about = b.shown<AboutDialog>();
        QVERIFY(about);
        QString said;
        for (const auto *label : about->findChildren<QLabel *>())
            said += label->text() + QLatin1Char('\n');
        QVERIFY(said.contains(QStringLiteral(THREADSWEEP_VERSION)));
        QVERIFY(said.contains(QString::fromLatin1(qVersion())));
        const QString licences = named<QPlainTextEdit>(*about, "Licences")->toPlainText();
        for (const char *part :
             {"Qt 6", "GNU Lesser General Public License, version 3", "QtKeychain", "cpp-httplib", "SQLite",
              "OpenSSL", "libsecret", "MIT License", "The Threadsweep founders"})
            QVERIFY2(licences.contains(QLatin1String(part)), part);
        QTest::keyClick(about, Qt::Key_Escape);
        QTRY_VERIFY(!b.shown<AboutDialog>());
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
