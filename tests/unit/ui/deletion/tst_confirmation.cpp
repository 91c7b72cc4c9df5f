#include "ui/deletion/confirmation.h"

#include <QPushButton>
#include <QTest>

/// The last question: what Enter does, and what speaks against.
class ConfirmationTest : public QObject
{
    Q_OBJECT

    static highlevel::Conversation row() { return {.id = *base::ConversationId::parse(u"c1")}; }

private Q_SLOTS:
    void enterAndEscCancel()
    {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            ui::Confirmation question(QStringLiteral("Practice"), {row()});
            question.show();
            QVERIFY(QTest::qWaitForWindowActive(&question));
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &question, key);
            QTRY_VERIFY(!question.isVisible());
            QCOMPARE(question.result(), int(QDialog::Rejected));
        }
    }

    void onlyTheDeleteButtonDeletes()
    {
        ui::Confirmation question(QStringLiteral("Practice"), {row()});
        question.show();
        const auto buttons = question.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons[0]->isDefault());
        QCOMPARE(buttons[1]->text(), QStringLiteral("Delete 1 conversation"));
        buttons[1]->click();
        QCOMPARE(question.result(), int(QDialog::Accepted));
    }

    void warnsOfWhatMatters()
    {
        const qint64 now = 1'700'000'000'000;
        auto quiet = row();
        quiet.lastMessageDate = now - 25LL * 3600 * 1000;
        QVERIFY(ui::Confirmation::warnings({quiet}, now).isEmpty());
        auto loud = quiet;
        loud.unreadCount = 2;
        loud.starred = true;
        loud.assignedTo = QStringLiteral("someone");
        loud.lastMessageDate = now - 1000;
        QCOMPARE(ui::Confirmation::warnings({quiet, loud}, now).size(), 4);
    }
};

QTEST_MAIN(ConfirmationTest)
#include "tst_confirmation.moc"
