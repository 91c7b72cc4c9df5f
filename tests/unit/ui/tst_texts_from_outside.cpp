#include "app/base/shown_text.h"
#include "ui/conversations/conversation_words.h"
#include "ui/conversations/filter_words.h"
#include "ui/conversations/message_list.h"
#include "ui/conversations/preview_pane.h"
#include "ui/conversations/table_model.h"
#include "ui/deletion/activity_model.h"
#include "ui/deletion/confirmation.h"
#include "ui/deletion/journal_notices.h"
#include "ui/deletion/outcome_words.h"
#include "ui/error_words.h"
#include "ui/parts/notice_page.h"
#include "ui/parts/plain_box.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

/// Whatever names, messages and servers say, it is shown as text, and changes nothing of ours around it. A
/// walk over everything that is drawn.
class TextsFromOutsideTest : public QObject
{
    Q_OBJECT

    static inline const QString kHostile =
        QStringLiteral("<img src=\"file:///etc/passwd\"><b>Ana\u202Egnp.exe\u202D\n\x07") +
        QString(300, QChar(0x0301)) + QStringLiteral("</b>");

    static void isSafe(const QString &text, const QString &where)
    {
        int accents = 0;
        for (const QChar c : text) {
            QVERIFY2(c.unicode() < 0x202A || c.unicode() > 0x202E, qPrintable(where));
            QVERIFY2(c.unicode() >= 0x20 || c == QLatin1Char('\n'), qPrintable(where));
            accents = c.category() == QChar::Mark_NonSpacing ? accents + 1 : 0;
            QVERIFY2(accents <= 4, qPrintable(where));
        }
    }
    static void isShownAsText(const QWidget &widget)
    {
        int walked = 0;
        QList<const QWidget *> all{&widget};
        for (const QWidget *child : widget.findChildren<QWidget *>())
            all << child;
        for (const QWidget *one : all) {
            const QString where = QString::fromLatin1(one->metaObject()->className()) + one->objectName();
            isSafe(one->windowTitle(), where);
            isSafe(one->accessibleName(), where);
            isSafe(one->toolTip(), where);
            // A tool tip that looks like HTML must be ours, with theirs in it escaped.
            QVERIFY2(!one->toolTip().contains(QStringLiteral("<img")), qPrintable(where));
            if (const auto *label = qobject_cast<const QLabel *>(one)) {
                isSafe(label->text(), where + label->text());
                QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                         qPrintable(where + label->text()));
                walked += !label->text().isEmpty();
            }
            if (const auto *button = qobject_cast<const QAbstractButton *>(one))
                isSafe(button->text(), where);
        }
        QVERIFY(walked > 0);
    }
    static highlevel::Conversation conversation()
    {
        highlevel::Conversation c{.id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6")};
        c.contactName = c.lastMessageBody = c.phone = c.email = c.lastMessageType = kHostile;
        return c;
    }
    static highlevel::ApiError refusal()
    {
        highlevel::ApiError error;
        error.kind = highlevel::ApiError::Kind::BadRequest;
        error.httpStatus = 400;
        error.highLevelSpoke = true;
        error.messages = {kHostile, kHostile};
        error.error = error.traceId = kHostile;
        error.body = kHostile.toUtf8();
        return error;
    }
    static deletion::Report report(deletion::Proof proof, deletion::State state)
    {
        deletion::Report one{
            .planned = {.id = conversation().id, .contact = kHostile, .messageType = kHostile}};
        one.state = state;
        one.at = QDateTime::currentDateTimeUtc();
        one.evidence = {
            .proof = proof, .httpStatus = 400, .message = kHostile, .error = kHostile, .traceId = kHostile};
        one.deleteError = std::make_shared<highlevel::ApiError>(refusal());
        one.checkError = one.deleteError;
        return one;
    }

private Q_SLOTS:
    void wordsAreSafe()
    {
        isSafe(ui::contactLabel(conversation()), QStringLiteral("contact"));
        isSafe(ui::channelName(kHostile), QStringLiteral("channel"));
        isSafe(ui::wordForWord(refusal()), QStringLiteral("answer"));
        isSafe(ui::whoSaidWhat(refusal()), QStringLiteral("answer"));
        isSafe(ui::allDetails(refusal()), QStringLiteral("details"));
        QVERIFY(ui::allDetails(refusal()).contains(QStringLiteral("<b>Ana")));
        conversations::Filter filter;
        filter.text = kHostile;
        isSafe(ui::filterSentence(filter), QStringLiteral("filter"));
        filter.flaw = kHostile;
        isSafe(ui::flawSentence(filter), QStringLiteral("flaw"));
        for (int proof = 0; proof <= int(deletion::Proof::NotSaid); ++proof)
            for (int state = 0; state <= int(deletion::State::Unknown); ++state) {
                const auto one = report(deletion::Proof(proof), deletion::State(state));
                isSafe(ui::outcomeWord(one), QStringLiteral("outcome"));
                isSafe(ui::outcomeReason(one), QStringLiteral("reason"));
                isSafe(ui::outcomeDetails(one), QStringLiteral("details"));
            }
    }

    void listsAreSafe()
    {
        const auto walk = [](const QAbstractItemModel &model) {
            QVERIFY(model.rowCount() > 0);
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 0; column < model.columnCount(); ++column)
                    for (const int role :
                         {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                        const QString text = model.index(row, column).data(role).toString();
                        isSafe(text, QString::fromLatin1(model.metaObject()->className()));
                        QVERIFY(role != Qt::ToolTipRole || !Qt::mightBeRichText(text));
                    }
        };
        ui::ActivityModel activity;
        activity.showPast({report(deletion::Proof::Answered, deletion::State::NotDeleted)});
        walk(activity);
        ui::MessageListModel messages;
        highlevel::Message message;
        message.id = QStringLiteral("m");
        message.body = message.subject = message.status = message.type = kHostile;
        message.direction = highlevel::Direction::Outbound;
        message.attachments = {QStringLiteral("https://example.com/") + kHostile};
        messages.addOlder(ui::PlainMessage::of(QList<highlevel::Message>{message}));
        walk(messages);
        message.contentType = QStringLiteral("text/plain");
        messages.addOlder(ui::PlainMessage::of(QList<highlevel::Message>{message}));
        walk(messages);
        isSafe(messages.index(0).data(ui::MessageListModel::BodyRole).toString(), QStringLiteral("body"));
        isSafe(messages.index(0).data(ui::MessageListModel::FootRole).toString(), QStringLiteral("foot"));
    }

    void questionsAreShownAsText()
    {
        deletion::DeletionPlan plan;
        plan.add(report(deletion::Proof::None, deletion::State::Planned).planned, 0);
        ui::Confirmation question(base::oneLine(kHostile), plan, {});
        question.nameFilter(base::oneLine(kHostile));
        isShownAsText(question);
        ui::PlainBox box(QMessageBox::Question, base::oneLine(kHostile), base::oneLine(kHostile), nullptr);
        isShownAsText(box);
        ui::NoticePage notice;
        notice.say(ui::whatHappened(refusal()), ui::whoSaidWhat(refusal()));
        isShownAsText(notice);
    }

    void thePreviewIsShownAsText()
    {
        ui::PreviewPane preview;
        preview.read(nullptr, conversation());
        isShownAsText(preview);
    }
};

QTEST_MAIN(TextsFromOutsideTest)
#include "tst_texts_from_outside.moc"
