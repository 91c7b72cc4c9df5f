#include "app/platform/platform.h"
#include "tests/support/desk_world.h"
#include "tests/support/in_front.h"
#include "ui/accounts/account_commands.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/paste_field.h"
#include "ui/accounts/paste_list_dialog.h"
#include "ui/accounts/pasted_list_model.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;

/// Several sub-accounts at once: what was understood is to be seen, and no token anywhere.
class PasteListDialogTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        Bench()
        {
            window.resize(900, 600);
            window.show();
            commands.edit({}, &window);
            account = window.findChild<AccountDialog *>();
        }
        /// As a person comes there: by the button of the dialog for one.
        void open()
        {
            field("API address")->setText(server.url());
            button(account, "Paste a li&st…")->click();
            QTRY_VERIFY(window.findChild<PasteListDialog *>());
            dialog = window.findChild<PasteListDialog *>();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
        }
        [[nodiscard]] QLineEdit *field(const char *name)
        {
            const auto all = account->findChildren<QLineEdit *>();
            return *std::ranges::find(all, QString::fromUtf8(name), &QWidget::accessibleName);
        }
        [[nodiscard]] static QPushButton *button(QWidget *in, const char *text)
        {
            const auto all = in->findChildren<QPushButton *>();
            const auto found = std::ranges::find(all, QString::fromUtf8(text), &QPushButton::text);
            return found == all.end() ? nullptr : *found;
        }
        [[nodiscard]] QString result()
        {
            const auto all = dialog->findChildren<QLabel *>();
            return (*std::ranges::find(all, QStringLiteral("Check result"), &QWidget::accessibleDescription))
                ->text();
        }
        [[nodiscard]] QString cell(int row, int column)
        {
            const QAbstractItemModel *model = dialog->findChild<QTableView *>()->model();
            return model->index(row, column).data().toString();
        }
        void paste(const QString &text)
        {
            QApplication::clipboard()->setText(text);
            QTest::keyClick(dialog->findChild<PasteField *>(), Qt::Key_V, Qt::ControlModifier);
        }
        /// All that the dialog shows, or says to assistive technology.
        [[nodiscard]] QString allShown()
        {
            QStringList all;
            const auto widgets = dialog->findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
                if (const auto *label = qobject_cast<const QLabel *>(widget))
                    all << label->text();
                if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
                    all << edit->toPlainText();
            }
            const QAbstractItemModel *model = dialog->findChild<QTableView *>()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column)
                    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                           Qt::EditRole, Qt::AccessibleDescriptionRole})
                        all << model->index(row, column).data(role).toString();
            return all.join(u'\n');
        }
        [[nodiscard]] QString good(const QString &name = {}) const
        {
            return name + u'\t' + server.location() + u'\t' + server.token() + u'\n';
        }

        practice::Server server{{.conversations = 3, .location = QStringLiteral("AAAAkzuJQ8ZMd4Te84GK")}};
        QTemporaryDir folder;
        base::SystemClock clock;
        support::MemoryTokens tokens;
        desk::Desk desk{support::worldOf(&clock, &tokens), base::Profile::under(folder.path())};
        QWidget window;
        AccountCommands commands{&desk, &window};
        QPointer<AccountDialog> account;
        QPointer<PasteListDialog> dialog;
    };

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    /// By the keyboard alone: paste, Enter, and it is there.
    void pastedCheckedAndSaved()
    {
        Bench b;
        b.open();
        QVERIFY(support::comesToFront(b.dialog));
        QTRY_VERIFY(b.dialog->findChild<PasteField *>()->hasFocus());
        b.paste(b.good() + QStringLiteral("Nobody\tnot an id\tpit-1\n"));
        QCOMPARE(b.result(), QStringLiteral("1 understood · 1 left alone"));
        QCOMPARE(b.cell(0, PastedListModel::What), QStringLiteral("Understood"));
        QCOMPARE(b.cell(0, PastedListModel::Location), QStringLiteral("AAAAkzuJQ8ZMd4Te84GK"));
        QCOMPARE(b.cell(0, PastedListModel::Token), QStringLiteral("●●●●●●●●"));
        QVERIFY(
            b.cell(1, PastedListModel::What).startsWith(QStringLiteral("The location is not understood.")));
        QVERIFY(!b.allShown().contains(QStringLiteral("pit-")));
        QVERIFY(!b.allShown().contains(b.server.token()));
        QVERIFY(!Bench::button(b.dialog, "&Empty the clipboard")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(b.result(), QStringLiteral("1 saved · 1 left alone"));
        QVERIFY(!b.allShown().contains(QStringLiteral("pit-")));
        QCOMPARE(b.desk.list().all().size(), 1);
        QVERIFY(b.tokens.holds(b.desk.list().all().first().key));

        // The clipboard is offered to be emptied, and is, and that is no more offered.
        auto *empty = Bench::button(b.dialog, "&Empty the clipboard");
        QVERIFY(empty->isVisible());
        empty->click();
        QCOMPARE(QApplication::clipboard()->text(), QString());
        QVERIFY(!empty->isVisible());
        // Who has added some is done with adding.
        Bench::button(b.dialog, "&Close")->click();
        QTRY_VERIFY(!b.dialog && !b.account);
    }

    /// What was copied since is somebody's, and left alone.
    void anotherClipboardIsLeftAlone()
    {
        Bench b;
        b.open();
        b.paste(b.good());
        Bench::button(b.dialog, "Check and save &all")->click();
        QTRY_VERIFY(Bench::button(b.dialog, "&Empty the clipboard")->isVisible());
        QApplication::clipboard()->setText(QStringLiteral("something else"));
        QTRY_VERIFY(!Bench::button(b.dialog, "&Empty the clipboard")->isVisible());
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("something else"));
    }

    void aLineThatFailsSaysWhyAndCanBeTriedAgain()
    {
        Bench b;
        b.open();
        b.paste(QStringLiteral("Vet\tBBBBkzuJQ8ZMd4Te84GK\t") + b.server.token());
        auto *save = Bench::button(b.dialog, "Check and save &all");
        save->click();
        QVERIFY(!save->isEnabled());
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(b.result(), QStringLiteral("1 not saved yet"));
        QVERIFY2(b.cell(0, PastedListModel::What).size() > 20, qPrintable(b.cell(0, PastedListModel::What)));
        // In full below, as a cell may cut it.
        const auto labels = b.dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Line 1: ")) &&
                   label->text().contains(b.cell(0, PastedListModel::What).left(20));
        }));
        QCOMPARE(b.desk.list().all().size(), 0);
        // Nothing was saved: the dialog for one stays.
        b.dialog->reject();
        QTRY_VERIFY(!b.dialog);
        QVERIFY(b.account && b.account->isVisible());
    }

    void whoClosesItCancels()
    {
        Bench b;
        b.open();
        b.paste(b.good());
        Bench::button(b.dialog, "Check and save &all")->click();
        QTest::keyClick(b.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!b.dialog);
        QTest::qWait(300);
        QCOMPARE(b.desk.list().all().size(), 0);
    }

    /// Typed, dropped, or put in by assistive technology: nothing of it stays to be read.
    void theFieldShowsNothing()
    {
        PasteField field;
        QStringList pasted;
        connect(&field, &PasteField::pasted, &field, [&](const QString &text) { pasted << text; });
        field.show();
        QTest::keyClicks(&field, QStringLiteral("pit-typed"));
        QCOMPARE(field.toPlainText(), QString());
        QVERIFY(pasted.isEmpty());
        field.setPlainText(QStringLiteral("a\tb\tpit-c"));
        QCOMPARE(field.toPlainText(), QString());
        QCOMPARE(pasted, QStringList{QStringLiteral("a\tb\tpit-c")});
        field.undo();
        QCOMPARE(field.toPlainText(), QString());
    }

    /// Only where one is added.
    void whoEditsOneIsNotOfferedAList()
    {
        Bench b;
        const AccountDialog editing(&b.desk, support::accountOf(b.server, QStringLiteral("one")), {},
                                    &b.window);
        QVERIFY(!Bench::button(const_cast<AccountDialog *>(&editing), "Paste a li&st…"));
    }

    void anAddressThatIsNoneIsComplainedOfFirst()
    {
        Bench b;
        b.field("API address")->setText(QStringLiteral("http://example.com"));
        Bench::button(b.account, "Paste a li&st…")->click();
        QCoreApplication::processEvents();
        QVERIFY(!b.window.findChild<PasteListDialog *>());
        const auto labels = b.account->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Only https"));
        }));
    }
};

QTEST_MAIN(PasteListDialogTest)
#include "tst_paste_list_dialog.moc"
