#include "tests/support/random_conversations.h"
#include "ui/conversations/conversation_words.h"
#include "ui/conversations/message_list.h"
#include "ui/conversations/table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

/// Later than any message of these tests.
static constexpr qint64 kFarFuture = 4'000'000'000'000;

class ConversationTableTest : public QObject
{
    Q_OBJECT

    static base::ConversationId id(int n)
    {
        return *base::ConversationId::parse(QStringLiteral("c%1").arg(n));
    }

private Q_SLOTS:
    /// It is neither none nor anything else.
    void whatNobodyCanReadIsNotKnown()
    {
        using highlevel::Conversation;
        conversations::Store store;
        Conversation c{.id = id(1)};
        c.unreadable = Conversation::UnreadCount | Conversation::Starred | Conversation::LastMessageDate;
        (void)store.merge({c});
        (void)store.merge({Conversation{.id = id(2)}});
        conversations::ViewMaker maker;
        const std::atomic<bool> stop = false;
        ConversationTableModel model;
        model.follow(&store);
        model.show(maker.make(store.snapshot(), {}, {conversations::Sort::By::Contact, true},
                              QDateTime::currentDateTimeUtc(), stop));
        QCOMPARE(model.rowCount(), 2);
        const int place = model.rowAt(0) == 0 ? 0 : 1;
        for (const int column : {ConversationTableModel::Unread, ConversationTableModel::Starred,
                                 ConversationTableModel::When}) {
            QCOMPARE(model.index(place, column).data().toString(), QStringLiteral("?"));
            QCOMPARE(model.index(place, column).data(Qt::AccessibleTextRole).toString(),
                     QStringLiteral("not known"));
            QCOMPARE(model.index(1 - place, column).data().toString(), QString());
        }
    }

    /// It says the word of the filter and the summary, and what it is beside that.
    void anotherChannelIsCalledOther()
    {
        conversations::Store store;
        (void)store.merge(
            {highlevel::Conversation{.id = id(1), .lastMessageType = QStringLiteral("TYPE_NO_SHOW")}});
        conversations::ViewMaker maker;
        const std::atomic<bool> stop = false;
        ConversationTableModel model;
        model.follow(&store);
        model.show(maker.make(store.snapshot(), {}, {}, QDateTime::currentDateTimeUtc(), stop));
        const QModelIndex channel = model.index(0, ConversationTableModel::Channel);
        QCOMPARE(channel.data().toString(), QStringLiteral("Other"));
        QVERIFY(channel.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Other (No show)")));
        QCOMPARE(channel.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Other (No show)"));
    }

    /// What the model shows is always the view, however it came there.
    void theModelFollowsEveryView()
    {
        support::RandomConversations random(5);
        conversations::Store store;
        conversations::ViewMaker maker;
        const std::atomic<bool> stop = false;
        ConversationTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        model.follow(&store);
        for (int round = 0; round < 150; ++round) {
            for (int i = 0; i < 3; ++i)
                (void)store.merge({random.next()});
            if (random.below(2) == 0)
                (void)store.bury(support::RandomConversations::id(random.below(store.rows())),
                                 {kFarFuture, kFarFuture});
            conversations::Filter filter;
            if (round % 11 == 5)
                filter.status = conversations::Filter::Status(random.below(4));
            const conversations::Sort sort{conversations::Sort::By(round % 13 == 7 ? random.below(6) : 3),
                                           true};
            const auto view =
                maker.make(store.snapshot(), filter, sort, QDateTime::currentDateTimeUtc(), stop);
            model.show(view);
            QCOMPARE(model.shown(), view->rows);
            QCOMPARE(model.rowCount(), int(view->rows.size()));
            for (int place = 0; place < model.rowCount(); ++place)
                QCOMPARE(model.index(place, 0).data().toString(),
                         contactLabel(store.at(view->rows[size_t(place)])));
        }
        // A few rows come and go one by one.
        QVERIFY(inserts.size() > 100);
        QVERIFY(removals.size() > 30);
        model.follow(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void messagesAreNeverRenderedAsHtml()
    {
        MessageListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        highlevel::Message newer{.id = QStringLiteral("m2")};
        newer.body = QStringLiteral("<p>Hi<img src='http://evil/x'></p>");
        highlevel::Message older{.id = QStringLiteral("m1")};
        older.body = QStringLiteral("first");
        model.addOlder(PlainMessage::of(
            QList<highlevel::Message>{newer, older})); // newest first, as HighLevel sends them
        QCOMPARE(model.index(0).data(MessageListModel::BodyRole).toString(), QStringLiteral("first"));
        QCOMPARE(model.index(1).data(MessageListModel::BodyRole).toString(), QStringLiteral("Hi"));
    }

    void contactsAreNamedByWhatThereIs()
    {
        highlevel::Conversation c{.id = id(1)};
        QCOMPARE(contactLabel(c), QStringLiteral("No name"));
        c.phone = QStringLiteral("+1");
        QCOMPARE(contactLabel(c), QStringLiteral("+1"));
        c.email = QStringLiteral("a@b");
        QCOMPARE(contactLabel(c), QStringLiteral("a@b"));
        c.contactName = QStringLiteral(" José\nMüller ");
        QCOMPARE(contactLabel(c), QStringLiteral("José Müller"));
    }
};

QTEST_MAIN(ConversationTableTest)
#include "tst_conversation_table.moc"
