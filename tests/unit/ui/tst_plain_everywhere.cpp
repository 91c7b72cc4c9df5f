#include "app/base/shown_text.h"
#include "tests/support/window_bench.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/paste_field.h"
#include "ui/accounts/paste_list_dialog.h"
#include "ui/banners/banner_area.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/filter_words.h"
#include "ui/conversations/message_list.h"
#include "ui/conversations/preview_pane.h"
#include "ui/conversations/table_model.h"
#include "ui/deletion/confirmation.h"
#include "ui/deletion/interrupted_offer.h"
#include "ui/deletion/journal_notices.h"
#include "ui/error_words.h"
#include "ui/history/history_page.h"
#include "ui/parts/notice_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;

namespace {

/// What every hostile text begins with, so that it is found again wherever it is shown.
const QString kMarked = QStringLiteral("Ann");

/// Markup with a picture, an override, a control character, marks by the hundred, a mnemonic, and half a
/// letter.
QString hostile()
{
    return kMarked + QStringLiteral("<img src='file:///x'><b>&Q \u202egro.live\u202c\u2067 \x07") +
           QString(300, QChar(0x301)) + QStringLiteral("\n2nd %1 %2 line") + QChar(0xd800);
}

bool isHostile(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || c == QChar(0x2067) || c == QChar(0x2066) ||
           (c.category() == QChar::Other_Control && c != u'\n');
}

bool isSafe(const QString &text)
{
    int marks = 0;
    for (const QChar c : text) {
        marks = c.category() == QChar::Mark_NonSpacing ? marks + 1 : 0;
        if (isHostile(c) || marks > 4)
            return false;
    }
    return text.isValidUtf16();
}

/// Goes through a window and all that is in it.
class Walk
{
public:
    explicit Walk(const QWidget *root)
    {
        visit(root);
        const auto inside = root->findChildren<QWidget *>();
        for (const QWidget *widget : inside)
            visit(widget);
    }

    [[nodiscard]] int found() const { return m_found; }
    [[nodiscard]] const QStringList &flaws() const { return m_flaws; }

private:
    void visit(const QWidget *widget)
    {
        m_where = QString::fromLatin1(widget->metaObject()->className());
        take(widget->windowTitle());
        take(widget->accessibleName());
        take(widget->accessibleDescription());
        takeToolTip(widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            takeLabel(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            take(edit->text());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            take(edit->toPlainText());
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                take(box->itemText(i));
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            takeMenu(*menu);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            takeModel(*view->model());
    }

    bool take(const QString &text)
    {
        const bool isMarked = text.contains(kMarked);
        m_found += isMarked ? 1 : 0;
        if (!isSafe(text))
            m_flaws << m_where + QStringLiteral(": ") + text.left(80);
        return isMarked;
    }

    void takeLabel(const QLabel &label)
    {
        if (take(label.text()) && label.textFormat() != Qt::PlainText)
            m_flaws << m_where + QStringLiteral(" draws HTML: ") + label.text().left(80);
    }

    void takeToolTip(const QString &text)
    {
        if (take(text) && text.contains(QStringLiteral("<img")))
            m_flaws << m_where + QStringLiteral("'s tooltip draws HTML: ") + text.left(80);
    }

    void takeMenu(const QMenu &menu)
    {
        const auto actions = menu.actions();
        for (const QAction *action : actions) {
            if (take(action->text()) && action->text().contains(QStringLiteral("&Q")) &&
                !action->text().contains(QStringLiteral("&&Q")))
                m_flaws << m_where + QStringLiteral(" makes a key of: ") + action->text().left(80);
            if (menu.toolTipsVisible())
                takeToolTip(action->toolTip());
        }
    }

    void takeModel(const QAbstractItemModel &model)
    {
        for (int row = 0; row < std::min(model.rowCount(), 100); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                                       int(MessageListModel::BodyRole), int(MessageListModel::FootRole)})
                    take(model.index(row, column).data(role).toString());
    }

    QString m_where;
    int m_found = 0;
    QStringList m_flaws;
};

highlevel::Conversation hostileConversation()
{
    return {.id = *base::ConversationId::parse(u"hostile"),
            .contactName = hostile(),
            .email = hostile(),
            .phone = hostile(),
            .lastMessageBody = hostile(),
            .lastMessageType = hostile(),
            .lastMessageDate = 4'000'000'000'000};
}

highlevel::ApiError hostileError()
{
    return {.kind = highlevel::ApiError::Kind::BadRequest,
            .httpStatus = 400,
            .highLevelSpoke = true,
            .messages = {hostile()},
            .error = hostile(),
            .traceId = hostile(),
            .body = hostile().toUtf8()};
}

} // namespace

/// Texts from outside, in the real window and its dialogs: none of them draws HTML, and none shows what turns
/// a line round, controls anything or paints over its neighbours.
class PlainEverywhereTest : public QObject
{
    Q_OBJECT

    /// So many places were to show one; fewer, and this test would look at nothing.
    static void check(const QWidget *root, int atLeast)
    {
        const Walk walk(root);
        QVERIFY2(walk.flaws().isEmpty(), qPrintable(walk.flaws().join(u'\n')));
        QVERIFY2(walk.found() >= atLeast, qPrintable(QString::number(walk.found())));
    }

    struct Bench : support::WindowBench
    {
        Bench() : WindowBench({.conversations = 3}) { isOpen = open(hostile()); }
        bool isOpen = false;
    };

private Q_SLOTS:
    void theWindow()
    {
        Bench b;
        QVERIFY(b.isOpen);
        b.window.show();
        QTRY_VERIFY(!b.desk.session()->lister().isRunning() && b.desk.session()->store().size() > 0);
        b.desk.session()->store().merge({hostileConversation()});
        Q_EMIT b.desk.session()->storeChanged();
        const auto tables = b.window.findChildren<QTableView *>();
        const auto found =
            std::ranges::find(tables, QStringLiteral("Conversations"), &QWidget::accessibleName);
        QVERIFY(found != tables.end());
        QTableView *table = *found; // the newest conversation stands first
        QTRY_COMPARE(table->model()->rowCount(), 4);
        table->selectRow(0);
        QTRY_VERIFY(table->model()->index(0, 0).data().toString().startsWith(kMarked));
        deletion::DeletionPlan plan;
        plan.add(hostileConversation(), hostile(), 0);
        b.desk.session()->deletions().add(plan, base::Milliseconds(60'000));
        QTest::qWait(100);
        check(&b.window, 12);
    }

    void theRemoveBox()
    {
        Bench b;
        b.window.show();
        const auto actions = b.window.findChildren<QAction *>();
        const auto remove = std::ranges::find_if(
            actions, [](const QAction *a) { return a->text().contains(QStringLiteral("Remove")); });
        QVERIFY(remove != actions.end());
        (*remove)->trigger();
        auto *box = b.window.findChild<QMessageBox *>();
        QVERIFY(box);
        check(box, 1);
        box->reject();
    }

    void theAccountDialog()
    {
        Bench b;
        AccountDialog dialog(&b.desk, b.desk.session()->account(), std::nullopt);
        check(&dialog, 1);
    }

    void aListThatWasPasted()
    {
        Bench b;
        PasteListDialog dialog(&b.desk, base::ApiAddress::highLevel());
        dialog.findChild<PasteField *>()->setPlainText(
            hostile() + QStringLiteral("\tAAAAkzuJQ8ZMd4Te84GK\tpit-1\n") + hostile() + u'\t' + hostile());
        check(&dialog, 2);
    }

    void aContactThatIsShownAlone()
    {
        const QTemporaryDir folder;
        conversations::SavedFilters saved(folder.filePath(QStringLiteral("filters.json")));
        FilterBar bar(&saved);
        bar.setFilter({.contact = {.id = QStringLiteral("c"), .name = base::oneLine(hostile(), 60)}});
        check(&bar, 1);
    }

    void theLastQuestion()
    {
        deletion::DeletionPlan plan;
        for (int i = 0; i < 8; ++i) {
            highlevel::Conversation c = hostileConversation();
            c.id = *base::ConversationId::parse(QString::number(i));
            plan.add(c, hostile(), 0);
        }
        Confirmation question(hostile(), plan, true, {}, {});
        question.nameFilter(filterSentence({.text = hostile()}));
        check(&question, 3);
    }

    void messagesAndAttachments()
    {
        PreviewPane pane;
        auto *list = pane.findChild<QListView *>();
        auto *model = qobject_cast<MessageListModel *>(list->model());
        highlevel::Message message;
        message.id = QStringLiteral("m");
        message.type = hostile();
        message.subject = hostile();
        message.body = hostile();
        message.status = hostile();
        message.direction = highlevel::Direction::Outbound;
        message.attachments = {hostile(), QStringLiteral("https://example.com/Ann%E2%80%AEfdp.exe&Q")};
        highlevel::Message text = message;
        text.contentType = QStringLiteral("text/plain");
        model->addOlder(PlainMessage::of(QList<highlevel::Message>{message, text}));
        check(&pane, 4);

        Q_EMIT list->activated(model->index(0));
        auto *menu = pane.findChild<QMenu *>();
        QVERIFY(menu);
        check(menu, 1);
        menu->actions().first()->trigger();
        auto *box = pane.findChild<QMessageBox *>();
        QVERIFY(box);
        check(box, 1);
        box->reject();
    }

    void theHistory()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        deletion::JournalFile journal(path);
        QVERIFY(!journal.open().fault.any());
        const QDateTime when({2026, 11, 25}, {12, 0}, Qt::UTC);
        const deletion::PlannedItem planned{.id = *base::ConversationId::parse(u"a"), .contact = hostile()};
        const deletion::BatchHead head{
            .subAccount = hostile(), .user = hostile(), .begunAt = when, .items = 1};
        std::vector<std::vector<deletion::Record>> groups{deletion::openingRecords(head, {planned})};
        for (const deletion::State state : {deletion::State::NotDeleted, deletion::State::Unknown})
            groups.front().push_back(deletion::outcomeRecord(0, 0,
                                                             {.state = state,
                                                              .evidence = {.proof = deletion::Proof::Answered,
                                                                           .httpStatus = 400,
                                                                           .message = hostile(),
                                                                           .error = hostile(),
                                                                           .traceId = hostile()},
                                                              .at = when}));
        groups.front().push_back({.kind = deletion::Record::Kind::End, .at = when});
        QVERIFY(!journal.append(&groups).any());
        deletion::History history(path);
        HistoryPage page([&] { return &history; }, nullptr);
        page.show();
        page.open(std::nullopt, nullptr);
        const auto tables = page.findChildren<QTableView *>();
        QTRY_COMPARE(tables.at(1)->model()->rowCount(), 1);
        tables.at(1)->selectRow(0);
        // A thread of its own reads what the line says, and what the deletion holds.
        constexpr int places = 5;
        QTRY_VERIFY(Walk(&page).found() >= places);
        check(&page, places);
    }

    void banners()
    {
        BannerArea area;
        deletion::JournalBatch batch;
        InterruptedOffer offer(&area);
        offer.offer(batch, 1);
        JournalNotices notices(base::oneLine(hostile()), &area);
        notices.failed(deletion::JournalTrouble::Unwritable, base::manyLines(hostile()));
        check(&area, 1);
    }

    void whatServersAnswer()
    {
        const highlevel::ApiError error = hostileError();
        NoticePage page;
        page.say(whatHappened(error), whoSaidWhat(error));
        check(&page, 1);
        QPlainTextEdit details(allDetails(error));
        check(&details, 1);
    }

    void savedFilters()
    {
        const QTemporaryDir folder;
        conversations::SavedFilters saved(folder.filePath(QStringLiteral("filters.json")));
        QVERIFY(saved.put(hostile(), conversations::filterFrom(QJsonValue(hostile()))));
        QVERIFY(saved.put(hostile() + QStringLiteral("understood"), {.nameless = true}));
        FilterBar bar(&saved);
        for (auto *menu : bar.findChildren<QMenu *>())
            Q_EMIT menu->aboutToShow();
        check(&bar, 5); // each to choose and to forget, and what is not understood
    }
};

QTEST_MAIN(PlainEverywhereTest)
#include "tst_plain_everywhere.moc"
