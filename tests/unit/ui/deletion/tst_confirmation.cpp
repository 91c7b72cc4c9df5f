#include "tests/support/in_front.h"
#include "ui/deletion/confirmation.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

/// The last question: what Enter does, and what speaks against.
class ConfirmationTest : public QObject
{
    Q_OBJECT

    static highlevel::Conversation row(int n = 1)
    {
        return {.id = *base::ConversationId::parse(QStringLiteral("c%1").arg(n))};
    }
    static deletion::DeletionPlan plan(const QList<highlevel::Conversation> &rows, qint64 now = 0)
    {
        deletion::DeletionPlan plan;
        for (const highlevel::Conversation &c : rows)
            plan.add(c, QStringLiteral("Ana"), now);
        return plan;
    }

private Q_SLOTS:
    void enterAndEscCancel()
    {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            ui::Confirmation question(QStringLiteral("Practice"), plan({row()}), true, {}, {});
            question.show();
            QVERIFY(support::comesToFront(&question));
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &question, key);
            QTRY_VERIFY(!question.isVisible());
            QCOMPARE(question.result(), int(QDialog::Rejected));
        }
    }

    void onlyTheDeleteButtonDeletes()
    {
        ui::Confirmation question(QStringLiteral("Practice"), plan({row()}), true, {}, {});
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
        QVERIFY(ui::Confirmation::warnings(plan({quiet}, now).concerns).isEmpty());
        auto loud = quiet;
        loud.id = row(2).id;
        loud.unreadCount = 2;
        loud.starred = true;
        loud.assignedTo = QStringLiteral("someone");
        loud.lastMessageDate = now - 1000;
        QCOMPARE(ui::Confirmation::warnings(plan({quiet, loud}, now).concerns).size(), 4);
    }

    /// As beside the list: first the channel, then how many.
    void theRestIsCountedByChannel()
    {
        QList<highlevel::Conversation> rows;
        for (int i = 0; i < 8; ++i) {
            rows << row(i);
            rows.back().lastMessageType = i == 7 ? QStringLiteral("TYPE_EMAIL") : QStringLiteral("TYPE_SMS");
        }
        ui::Confirmation question(QStringLiteral("Practice"), plan(rows), true, {}, {});
        const auto labels = question.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *one) {
            return one->text().contains(QStringLiteral("and 3 more: SMS 2 · E-mail 1"));
        }));
    }

    /// What is to be minded can be taken out; what is asked about then is the rest, and nothing else.
    void whatIsMindedCanBeTakenOut()
    {
        auto starred = row(2);
        starred.starred = true;
        auto unread = row(3);
        unread.unreadCount = 1;
        deletion::DeletionPlan all = plan({row(1), starred, unread});
        all.checkBeforeSend = false;
        ui::Confirmation question(QStringLiteral("Practice"), all, false, {}, {});
        question.show();
        const auto offers = [&] {
            QStringList texts;
            const auto buttons = question.findChildren<QPushButton *>();
            for (const QPushButton *button : buttons)
                if (button->isVisible() && button->text().startsWith(QStringLiteral("Take out")))
                    texts << button->text();
            return texts;
        };
        QVERIFY(offers().isEmpty()); // a deletion that goes on is whole or none
        question.offerToTakeOut();
        QCOMPARE(offers(), QStringList({QStringLiteral("Take out 1 with unread messages"),
                                        QStringLiteral("Take out 1 starred")}));
        const QSignalSpy wanted(&question, &ui::Confirmation::takeOutWanted);
        const auto buttons = question.findChildren<QPushButton *>();
        (*std::ranges::find(buttons, QStringLiteral("Take out 1 starred"), &QPushButton::text))->click();
        QCOMPARE(wanted.count(), 1);
        const deletion::DeletionPlan rest =
            all.without(wanted.front().front().value<conversations::Concern>(), 0);
        QCOMPARE(rest.items.size(), size_t(2));
        QVERIFY(!rest.contains(starred.id));
        QVERIFY(rest.contains(unread.id));
        QCOMPARE(rest.concerns.of(conversations::Concern::Starred), 0);
        QCOMPARE(rest.concerns.of(conversations::Concern::Unread), 1);
        QVERIFY(!rest.checkBeforeSend);
        // Where all of them are such, the answer is Cancel.
        ui::Confirmation onlyStarred(QStringLiteral("Practice"), plan({starred}), true, {}, {});
        onlyStarred.offerToTakeOut();
        QCOMPARE(onlyStarred.findChildren<QPushButton *>().size(), 2);
    }

    void fromTenOnTheNumberMustBeTyped()
    {
        QList<highlevel::Conversation> rows;
        for (int i = 0; i < 10; ++i)
            rows << row(i);
        rows << row(3); // chosen twice counts once
        ui::Confirmation question(QStringLiteral("Practice"), plan(rows), true, {}, {});
        auto *typed = question.findChild<QLineEdit *>();
        auto *remove = question.findChildren<QPushButton *>().last();
        QVERIFY(typed);
        QCOMPARE(remove->text(), QStringLiteral("Delete 10 conversations"));
        for (const char *wrong : {"", "1", "11", "ten", "100", "10x", "-", "1e1", "९"}) {
            typed->setText(QString::fromUtf8(wrong));
            QVERIFY2(!remove->isEnabled(), wrong);
        }
        // In the digits of any script, as a keyboard gives them.
        for (const char *right : {" 10 ", "١٠", "۱۰", "१०", "１０", "𝟏𝟎"}) {
            typed->setText(QString::fromUtf8(right));
            QVERIFY2(remove->isEnabled(), right);
        }
    }

    /// Enter in the field hands the keyboard on; there Enter deletes, but not the one that is still held
    /// down.
    void enterDeletesOnceTheNumberIsRight()
    {
        QList<highlevel::Conversation> rows;
        for (int i = 0; i < 10; ++i)
            rows << row(i);
        ui::Confirmation question(QStringLiteral("Practice"), plan(rows), true, {}, {});
        question.show();
        QVERIFY(support::comesToFront(&question));
        auto *typed = question.findChild<QLineEdit *>();
        auto *remove = question.findChildren<QPushButton *>().last();
        typed->setText(QStringLiteral("9"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(typed->hasFocus() && question.isVisible());
        typed->setText(QStringLiteral("10"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(remove->hasFocus() && question.isVisible());
        QKeyEvent heldDown(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QCoreApplication::sendEvent(remove, &heldDown);
        QVERIFY(question.isVisible());
        QTest::keyClick(remove, Qt::Key_Return);
        QVERIFY(!question.isVisible());
        QCOMPARE(question.result(), int(QDialog::Accepted));
    }

    void fromWhenOnTheNumberIsTypedIsASetting()
    {
        QList<highlevel::Conversation> rows;
        for (int i = 0; i < 3; ++i)
            rows << row(i);
        const ui::Confirmation three(QStringLiteral("Practice"), plan(rows), true, {}, {.typedFrom = 3});
        QVERIFY(three.findChild<QLineEdit *>());
        QVERIFY(!three.findChildren<QPushButton *>().last()->isEnabled());
        const ui::Confirmation four(QStringLiteral("Practice"), plan(rows), true, {}, {.typedFrom = 4});
        QVERIFY(!four.findChild<QLineEdit *>());
    }

    /// What it says of the time is about what is ticked at the moment.
    void howLongItTakesFollowsWhatIsTicked()
    {
        QList<highlevel::Conversation> rows;
        for (int i = 0; i < 1'000; ++i)
            rows << row(i);
        const ui::Confirmation question(QStringLiteral("Practice"), plan(rows), true, {.keptForOthers = 75},
                                        {});
        const auto cost = [&] {
            const auto labels = question.findChildren<QLabel *>();
            return (*std::ranges::find(labels, QStringLiteral("Cost"), &QWidget::accessibleDescription))
                ->text();
        };
        const auto boxes = question.findChildren<QCheckBox *>();
        QCOMPARE(cost(), QStringLiteral("Takes about 25 minutes; you can go on working."));
        boxes[0]->setChecked(false);
        QCOMPARE(cost(), QStringLiteral("Takes about 7 minutes; you can go on working."));
        boxes[1]->setChecked(true); // full speed
        QCOMPARE(cost(), QStringLiteral("Takes about 2 minutes; you can go on working."));
    }

    /// What is chosen for all deletions is seen in each question, also where it is small.
    void fullSpeedIsNeverChosenUnseen()
    {
        ui::Confirmation usual(QStringLiteral("Practice"), plan({row()}), true, {}, {});
        QVERIFY(!usual.fullSpeed());
        ui::Confirmation fast(QStringLiteral("Practice"), plan({row()}), true, {}, {.shareLimit = false});
        QVERIFY(fast.fullSpeed());
        fast.show();
        const auto boxes = fast.findChildren<QCheckBox *>();
        QCOMPARE(std::ranges::count_if(boxes, [](const QCheckBox *box) { return box->isVisible(); }), 2);
    }
};

QTEST_MAIN(ConfirmationTest)
#include "tst_confirmation.moc"
