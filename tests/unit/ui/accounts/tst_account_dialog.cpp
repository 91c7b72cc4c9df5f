#include "tests/support/desk_world.h"
#include "tests/support/in_front.h"
#include "ui/accounts/account_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;

/// What is wrong stands beside the field that must change.
class AccountDialogTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        Bench()
        {
            dialog.QWidget::show();
            field("Location ID")->setText(server.location());
            field("Private integration token")->setText(server.token());
        }
        [[nodiscard]] QLineEdit *field(const char *name)
        {
            const auto all = dialog.findChildren<QLineEdit *>();
            return *std::ranges::find(all, QString::fromUtf8(name), &QWidget::accessibleName);
        }
        [[nodiscard]] QLabel *label(const char *description)
        {
            const auto all = dialog.findChildren<QLabel *>();
            return *std::ranges::find(all, QString::fromUtf8(description), &QWidget::accessibleDescription);
        }
        void check()
        {
            const auto all = dialog.findChildren<QPushButton *>();
            auto *save = *std::ranges::find(all, QStringLiteral("Check and save"), &QPushButton::text);
            save->click();
            QVERIFY(!save->isEnabled());
            QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 30'000);
        }

        practice::Server server{{.conversations = 3}};
        QTemporaryDir folder;
        base::SystemClock clock;
        support::MemoryTokens tokens;
        desk::Desk desk{support::worldOf(&clock, &tokens), base::Profile::under(folder.path())};
        AccountDialog dialog{&desk, {}, {}};
    };

    /// An address of this computer at which nothing listens.
    static QString nowhere()
    {
        QTcpServer taken;
        return taken.listen(QHostAddress::LocalHost)
                   ? QStringLiteral("http://127.0.0.1:%1").arg(taken.serverPort())
                   : QString();
    }

private Q_SLOTS:
    void anAddressThatCannotBeReachedIsComplainedOf()
    {
        Bench b;
        b.field("API address")->setText(nowhere());
        b.check();
        const QLabel *flaw = b.label("What is wrong with API address");
        QVERIFY(flaw->isVisible());
        QVERIFY2(flaw->text().contains(QStringLiteral("cannot be reached")), qPrintable(flaw->text()));
        QVERIFY2(flaw->text().endsWith(QStringLiteral("Check the API address.")), qPrintable(flaw->text()));
        QCOMPARE(b.label("Check result")->text(), QString());
        QTRY_COMPARE(QApplication::focusWidget(), b.field("API address"));
        // With another address nothing of it is left.
        b.field("API address")->setText(b.server.url());
        b.check();
        QVERIFY(!flaw->isVisible());
    }

    /// Whoever pasted another client's location sees it, before and after.
    /// It went to *Cancel* while HighLevel was asked: who then pressed Enter, as was asked for, lost it all.
    void theKeyboardStaysAtTheButton()
    {
        Bench b;
        b.field("API address")->setText(b.server.url());
        b.dialog.activateWindow();
        QVERIFY(support::comesToFront(&b.dialog));
        const auto all = b.dialog.findChildren<QPushButton *>();
        auto *save = *std::ranges::find(all, QStringLiteral("Check and save"), &QPushButton::text);
        save->setFocus();
        QTRY_VERIFY(save->hasFocus());
        b.check();
        QTRY_VERIFY(save->hasFocus());
    }

    void itSaysWhatItFound()
    {
        Bench b;
        b.field("API address")->setText(b.server.url());
        b.field("Name")->setText(QStringLiteral("Harbour Dental"));
        const QSignalSpy checked(&b.dialog, &AccountDialog::checked);
        b.check();
        QCOMPARE(checked.count(), 0);
        const QString said = b.label("Check result")->text();
        QVERIFY2(said.startsWith(QStringLiteral("HighLevel calls this sub-account “Practice Agency”: 3 "
                                                "conversations, the newest from ")),
                 qPrintable(said));
        QVERIFY(said.endsWith(QStringLiteral("press Check and save again.")));
        QVERIFY(b.dialog.found().startsWith(QStringLiteral("This is Practice Agency: 3 conversations, ")));
    }

    void aTokenThatMayNotReadMessagesIsComplainedOf()
    {
        Bench b;
        b.field("API address")->setText(b.server.url());
        b.field("Private integration token")->setText(b.server.token() + QStringLiteral("-nomessages"));
        const QSignalSpy checked(&b.dialog, &AccountDialog::checked);
        b.check();
        const QLabel *flaw = b.label("What is wrong with Private integration token");
        QVERIFY(flaw->isVisible());
        QVERIFY2(flaw->text().contains(QStringLiteral("tick conversations/message.readonly.")),
                 qPrintable(flaw->text()));
        QCOMPARE(checked.count(), 0);
    }
};

QTEST_MAIN(AccountDialogTest)
#include "tst_account_dialog.moc"
