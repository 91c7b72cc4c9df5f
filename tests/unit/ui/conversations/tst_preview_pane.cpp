#include "app/conversations/lister.h"
#include "app/highlevel/http_transport.h"
#include "app/practice/server.h"
#include "tests/support/in_front.h"
#include "tests/support/scripted_highlevel.h"
#include "ui/conversations/message_list.h"
#include "ui/conversations/preview_pane.h"
#include "ui/conversations/web_address.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace ui;

/// One conversation read, against a real server on loopback.
class PreviewPaneTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        explicit Bench(const practice::Server::Options &options) : server(options)
        {
            conversations::Store store;
            conversations::Lister lister(&clock, &client, &store);
            bool listed = false;
            connect(&lister, &conversations::Lister::finished, [&] { listed = true; });
            lister.start();
            while (!listed)
                QTest::qWait(5);
            for (conversations::Row row = 0; row < store.rows(); ++row)
                rows << store.at(row);
            pane.resize(420, 500);
            pane.show();
            list = pane.findChild<QListView *>();
        }
        [[nodiscard]] int messages() const { return list->isVisible() ? list->model()->rowCount() : 0; }
        [[nodiscard]] int asked()
        {
            int all = 0;
            for (const int n : server.arrivalsOf(QStringLiteral("/messages")))
                all += n;
            return all;
        }

        practice::Server server;
        base::SystemClock clock;
        highlevel::Route route;
        highlevel::HttpTransport transport{
            &clock,
            &route,
            std::get<base::ApiAddress>(base::ApiAddress::parse(server.url())),
            std::get<base::SecretToken>(base::SecretToken::parse(server.token())),
            {}};
        highlevel::RequestLane lane{&clock, &transport};
        highlevel::Client client{
            &lane,
            {.address = std::get<base::ApiAddress>(base::ApiAddress::parse(server.url())),
             .location = *base::LocationId::parse(server.location())}};
        QList<highlevel::Conversation> rows;
        PreviewPane pane;
        QListView *list = nullptr;
    };

    /// One conversation of a HighLevel that answers as the test says.
    struct Scripted
    {
        support::ScriptedHighLevel world;
        highlevel::Conversation row{.id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6")};
        PreviewPane pane;

        explicit Scripted(support::ScriptedHighLevel::Answer answer) : world(std::move(answer))
        {
            pane.resize(420, 500);
            pane.show();
            pane.read(&world.client(), row);
        }
        [[nodiscard]] QString note() const
        {
            for (const QLabel *label : pane.findChildren<QLabel *>())
                if (label->accessibleDescription() == QStringLiteral("Preview status"))
                    return label->isVisible() ? label->text() : QString();
            return {};
        }
        [[nodiscard]] QPushButton *tryAgain() const
        {
            for (QPushButton *button : pane.findChildren<QPushButton *>())
                if (button->text() == QStringLiteral("Try again") && button->isVisible())
                    return button;
            return nullptr;
        }
        static highlevel::HttpOutcome page(const QJsonArray &messages, bool more = false)
        {
            return support::ScriptedHighLevel::json(
                {{QStringLiteral("messages"),
                  QJsonObject{{QStringLiteral("messages"), messages}, {QStringLiteral("nextPage"), more}}}});
        }
    };

private Q_SLOTS:
    /// "Loading messages…" alone was said for as long as HighLevel wanted.
    void aLongWaitIsSaid()
    {
        bool asksToWait = true;
        Scripted s([&asksToWait](const auto &) {
            if (!asksToWait)
                return Scripted::page({QJsonObject{{QStringLiteral("id"), QStringLiteral("m")}}});
            return support::ScriptedHighLevel::askedToWait(base::Milliseconds(600'000));
        });
        QTRY_VERIFY2(s.note().startsWith(QStringLiteral("HighLevel asks to wait; goes on by itself at ")),
                     qPrintable(s.note()));
        QTest::qWait(400); // *Loading messages…* does not take its place
        QVERIFY(s.note().startsWith(QStringLiteral("HighLevel asks to wait")));
        asksToWait = false;
        s.world.clock().advance(base::Milliseconds(700'000));
        QTRY_COMPARE(s.note(), QString());
        QCOMPARE(s.pane.findChild<QListView *>()->model()->rowCount(), 1);
    }

    /// Whoever opened a conversation before its messages had come stayed in the list.
    void theKeyboardWaitsForTheMessages()
    {
        Scripted s([](const auto &) {
            return Scripted::page({QJsonObject{{QStringLiteral("id"), QStringLiteral("m")}}});
        });
        auto *list = s.pane.findChild<QListView *>();
        QLineEdit elsewhere(&s.pane);
        QLineEdit further(&s.pane);
        for (QLineEdit *field : {&elsewhere, &further})
            field->show();
        s.pane.activateWindow();
        QVERIFY(support::comesToFront(&s.pane));
        elsewhere.setFocus();
        QTRY_VERIFY(elsewhere.hasFocus());
        QVERIFY(!list->isVisible());
        s.pane.takeKeyboard();
        QVERIFY(elsewhere.hasFocus());
        QTRY_VERIFY(list->hasFocus());

        // Whoever went somewhere else meanwhile is left there.
        highlevel::Conversation another{.id = *base::ConversationId::parse(u"uDtDnQdgm2LXpyiqYvZ7")};
        s.pane.clear({});
        s.pane.read(&s.world.client(), another);
        elsewhere.setFocus();
        s.pane.takeKeyboard();
        further.setFocus();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(further.hasFocus());
    }

    /// "There are no messages in this conversation." was said where HighLevel says that there are more.
    void aPageOfNothingIsNotAConversationOfNothing()
    {
        bool more = true;
        Scripted s([&more](const auto &) { return Scripted::page({}, more); });
        QTRY_COMPARE(
            s.note(),
            QStringLiteral("HighLevel gave no messages, but there may be some in this conversation."));
        QVERIFY(s.tryAgain());
        more = false;
        s.tryAgain()->click();
        QTRY_COMPARE(s.note(), QStringLiteral("There are no messages in this conversation."));
        QVERIFY(!s.tryAgain());
    }

    void olderOnesThatCannotBeAskedForAreSaid()
    {
        Scripted s([](const auto &) {
            return Scripted::page({QJsonObject{{QStringLiteral("body"), QStringLiteral("Hello")}}}, true);
        });
        QTRY_COMPARE(
            s.note(),
            QStringLiteral("There may be older messages, but HighLevel does not say how to ask for them."));
    }

    void messagesOfAnotherConversationAreNotShown()
    {
        Scripted s([](const auto &) {
            const auto from = [](const char *conversation, const char *id) {
                return QJsonObject{{QStringLiteral("id"), QString::fromLatin1(id)},
                                   {QStringLiteral("conversationId"), QString::fromLatin1(conversation)}};
            };
            return Scripted::page({from("tDtDnQdgm2LXpyiqYvZ6", "a"), from("other", "b")});
        });
        QTRY_COMPARE(s.note(), QStringLiteral("1 message of another conversation was left out."));
        QCOMPARE(s.pane.findChild<QListView *>()->model()->rowCount(), 1);
    }

    /// What HighLevel says of another conversation is not said of this one.
    void onlyWhatWasSaidOfThisOneIsSaidOfIt()
    {
        QString named = QStringLiteral("BBBBnQdgm2LXpyiqYvZ6");
        Scripted s([&named](const auto &) {
            return support::ScriptedHighLevel::status(
                404, QStringLiteral("Conversation with id %1 not found").arg(named));
        });
        QTRY_VERIFY2(
            s.note().startsWith(QStringLiteral("HighLevel did not find what it was asked for.\n404 ")),
            qPrintable(s.note()));
        named = s.row.id.toString();
        s.tryAgain()->click();
        QTRY_VERIFY2(s.note().startsWith(QStringLiteral("HighLevel does not know this conversation.\n404 ")),
                     qPrintable(s.note()));
    }

    /// A name of a hundred letters without a blank made the window 1,456 pixels wide, for good.
    void noNameSetsTheWidth()
    {
        PreviewPane pane;
        const int before = pane.minimumSizeHint().width();
        highlevel::Conversation c{.id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6")};
        c.contactName = c.phone = c.email = QString(100, QLatin1Char('W'));
        pane.read(nullptr, c);
        QVERIFY2(pane.minimumSizeHint().width() <= before,
                 qPrintable(QString::number(pane.minimumSizeHint().width())));
        pane.clear({});
    }

    void rowsPassedOverAreNotAskedFor()
    {
        Bench b({.conversations = 40});
        for (int i = 0; i < 30; ++i) {
            b.pane.read(&b.client, b.rows[i]);
            QTest::qWait(5); // faster than anybody reads
        }
        QTRY_VERIFY(b.messages() > 0);
        QTest::qWait(200);
        QVERIFY2(b.asked() <= 3, qPrintable(QString::number(b.asked())));
    }

    /// A megabyte without a blank took ten seconds to lay out. Every letter of it can be read, in turn.
    void aLongTextIsShownInParts()
    {
        highlevel::Message message;
        message.id = QStringLiteral("long");
        QString body;
        for (int i = 0; body.size() < 1'000'000; ++i)
            body += QStringLiteral("%1;").arg(i);
        message.body = body;
        MessageListModel model;
        model.addOlder(PlainMessage::of(QList<highlevel::Message>{message}));
        QVERIFY(model.hasParts(0));
        QString read;
        int parts = 0;
        do {
            const QString shown = model.index(0).data(MessageListModel::BodyRole).toString();
            QVERIFY(shown.size() < 4'200);
            QVERIFY(shown.contains(QStringLiteral("Part ")));
            read += shown.left(shown.lastIndexOf(QLatin1Char('\n')));
            model.showNextPart(0);
            ++parts;
        } while (read.size() < body.size() && parts < 1'000);
        QCOMPARE(read, body);
        QVERIFY(
            model.index(0).data(MessageListModel::BodyRole).toString().startsWith(QStringLiteral("0;1;2;")));

        QListView list;
        list.setModel(&model);
        list.setItemDelegate(new MessageBubble(&list));
        list.resize(400, 600);
        QElapsedTimer watch;
        watch.start();
        list.show();
        list.grab();
        QVERIFY2(watch.elapsed() < 500, qPrintable(QString::number(watch.elapsed())));
    }

    void aShortTextHasNoParts()
    {
        highlevel::Message message;
        message.body = QString(4'000, QLatin1Char('x'));
        MessageListModel model;
        model.addOlder(PlainMessage::of(QList<highlevel::Message>{message}));
        QVERIFY(!model.hasParts(0));
        QCOMPARE(model.index(0).data(MessageListModel::BodyRole).toString(), message.body);
    }

    void thePaneDoesNotFlicker()
    {
        Bench b({.conversations = 5, .latencyMs = 80});
        b.pane.read(&b.client, b.rows[0]);
        QTRY_VERIFY(b.messages() > 0);
        b.pane.read(&b.client, b.rows[1]);
        // Until the next one's messages are there, something is always to be seen.
        const QString first = b.list->model()->index(0, 0).data().toString();
        for (int i = 0; i < 60 && b.list->model()->index(0, 0).data().toString() == first; ++i) {
            QVERIFY(b.messages() > 0);
            QTest::qWait(10);
        }
        QVERIFY(b.list->model()->index(0, 0).data().toString() != first);
    }

    void olderOnesComeAsOneScrollsUp()
    {
        Bench b({.conversations = 12, .messages = 120});
        int longest = 0;
        for (const auto &row : b.rows) {
            const QString last = b.list->model()->index(0, 0).data().toString();
            b.pane.read(&b.client, row);
            // Its own are there, not those of the one before.
            QTRY_VERIFY(b.messages() > 0 && b.list->model()->index(0, 0).data().toString() != last);
            QTest::qWait(50);
            // Each time one comes to the top, the next page; what was read stays where it was.
            int before = 0;
            while (b.messages() > before && b.list->verticalScrollBar()->maximum() > 0) {
                before = b.messages();
                b.list->verticalScrollBar()->setValue(0);
                if (QTest::qWaitFor([&] { return b.messages() > before; }, 1000))
                    QVERIFY(b.list->verticalScrollBar()->value() > 0);
            }
            longest = std::max(longest, b.messages());
            if (longest > 60)
                break;
        }
        QVERIFY2(longest > 60, qPrintable(QString::number(longest)));
    }

    /// Where answers take a while, it is still under way when the words *Loading messages…* would come.
    void anOlderPageUnderWayTakesNothingAway()
    {
        Bench b({.conversations = 12, .messages = 120, .latencyMs = 180});
        for (const auto &row : b.rows) {
            const QString last = b.list->model()->index(0, 0).data().toString();
            b.pane.read(&b.client, row);
            QTRY_VERIFY(b.messages() > 0 && b.list->model()->index(0, 0).data().toString() != last);
            const int before = b.messages();
            if (before < 20)
                continue;
            b.list->verticalScrollBar()->setValue(0);
            for (int i = 0; i < 300 && b.messages() <= before; ++i) {
                QVERIFY2(b.messages() == before, "what was read is gone");
                QTest::qWait(10);
            }
            QVERIFY(b.messages() > before);
            return;
        }
        QFAIL("no conversation has an older page");
    }

    void anEmailsTextIsLoadedOnWish()
    {
        Bench b({.conversations = 60, .messages = 20});
        for (const auto &row : b.rows) {
            if (!row.lastMessageType.contains(QStringLiteral("EMAIL")))
                continue;
            b.pane.read(&b.client, row);
            QTRY_VERIFY(b.messages() > 0);
            auto *model = qobject_cast<MessageListModel *>(b.list->model());
            for (int i = 0; i < b.messages(); ++i)
                if (MessageListModel::lacksText(model->at(i))) {
                    Q_EMIT b.list->activated(model->index(i));
                    QTRY_VERIFY(!model->at(i).body.isEmpty());
                    QVERIFY(!model->index(i)
                                 .data(MessageListModel::BodyRole)
                                 .toString()
                                 .contains(QLatin1Char('<')));
                    return;
                }
        }
        QFAIL("no e-mail without its text was found");
    }

    void aRefreshReadsAgain()
    {
        Bench b({.conversations = 3, .messages = 5});
        b.pane.read(&b.client, b.rows[0]);
        QTRY_VERIFY(b.messages() > 0);
        const int before = b.messages();
        const int asked = b.asked();
        b.server.receive(b.rows[0].id.toString());
        b.pane.read(&b.client, b.rows[0]); // the row again, as the list does with every change
        QTest::qWait(150);
        QCOMPARE(b.asked(), asked);
        b.pane.readAgain();
        QVERIFY(b.messages() > 0); // nothing flickers
        QTRY_COMPARE(b.asked(), asked + 1);
        QTRY_COMPARE(b.messages(), before + 1);
        // Nothing is shown: nothing to read again.
        b.pane.clear(QStringLiteral("Nothing"));
        b.pane.readAgain();
        QTest::qWait(50);
        QCOMPARE(b.asked(), asked + 1);
    }

    void whatCouldNotBeLoadedCanBeTriedAgain()
    {
        Bench b({.conversations = 12, .messages = 120});
        const auto *again = [&]() -> QPushButton * {
            const auto buttons = b.pane.findChildren<QPushButton *>();
            for (QPushButton *button : buttons)
                if (button->text() == QStringLiteral("Try again"))
                    return button;
            return nullptr;
        }();
        QVERIFY(again && !again->isVisible());
        b.server.expireToken();
        b.pane.read(&b.client, b.rows[0]);
        QTRY_VERIFY(again->isVisible());
        QCOMPARE(b.messages(), 0);
        // The list came with this token: what is refused is one conversation's messages.
        const auto labels = b.pane.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *one) {
            return one->text().startsWith(QStringLiteral("HighLevel does not give the messages of this "
                                                         "conversation.\n401 "));
        }));
        b.transport.replaceToken(std::get<base::SecretToken>(base::SecretToken::parse(b.server.token())));
        const_cast<QPushButton *>(again)->click();
        QTRY_VERIFY(b.messages() > 0);
        QVERIFY(!again->isVisible());
        // An older page that fails: what was read stays, and is gone on with.
        for (const auto &row : b.rows.mid(1)) {
            const QString last = b.list->model()->index(0, 0).data().toString();
            b.pane.read(&b.client, row);
            QTRY_VERIFY(b.list->model()->index(0, 0).data().toString() != last); // its own are there
            if (b.messages() >= 20)
                break;
        }
        const int before = b.messages();
        QVERIFY(before >= 20);
        b.server.expireToken();
        b.list->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(again->isVisible());
        QCOMPARE(b.messages(), before);
        b.transport.replaceToken(std::get<base::SecretToken>(base::SecretToken::parse(b.server.token())));
        const_cast<QPushButton *>(again)->click();
        QTRY_VERIFY(b.messages() > before);
        QVERIFY(!again->isVisible());
    }

    void anAddressIsShownAsTheNetworkKnowsIt()
    {
        const auto shown = [](const char *address) {
            const auto web = webAddress(QString::fromUtf8(address));
            return web ? web->host + QLatin1Char(' ') + web->shown : QString();
        };
        QCOMPARE(shown("https://example.com/a.pdf"), QStringLiteral("example.com https://example.com/a.pdf"));
        QCOMPARE(shown("https://Example.com:8443/a"),
                 QStringLiteral("example.com https://example.com:8443/a"));
        // A look-alike, marks that turn the line round, a blank, a coded slash.
        QVERIFY(shown("https://ex\u0430mple.com/a")
                    .startsWith(QStringLiteral("xn--exmple-4nf.com https://xn--")));
        QCOMPARE(shown("https://example.com/\u202efdp.exe"),
                 QStringLiteral("example.com https://example.com/%E2%80%AEfdp.exe"));
        QVERIFY(shown("https://example.com%2f@evil.com/").isEmpty());
        for (const char *bad :
             {"https://host@elsewhere.com/", "https://user:word@elsewhere.com/", "http://example.com/",
              "file:///etc/passwd", "https:///a", "javascript:alert(1)", "", "https://@elsewhere.com/",
              "https://elsewhere.com@elsewhere.com/", "https://b.co.mybank.com@b.co/", "https://[::1]/"})
            QVERIFY2(!webAddress(QString::fromUtf8(bad)), bad);
        QVERIFY(shown(QByteArray("https://example.com/" + QByteArray(5'000, 'a')).constData()).size() < 250);
        QCOMPARE(inAscii(QStringLiteral("http://a\u202eb\n<b>")), QStringLiteral("http://a%E2%80%AEb%0A<b>"));
    }

    void whatIsNotKnownOfAMessageIsNotMadeUp()
    {
        MessageListModel model;
        highlevel::Message unread;
        unread.id = QStringLiteral("a");
        unread.isReadable = false;
        highlevel::Message noWay;
        noWay.id = QStringLiteral("b");
        noWay.body = QStringLiteral("Hello");
        noWay.attachments << QString();
        model.addOlder(PlainMessage::of(QList<highlevel::Message>{unread, noWay}));
        const QString told = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.startsWith(QStringLiteral("Message: Hello\n📎 file (")), qPrintable(told));
        QCOMPARE(model.index(1).data(MessageListModel::BodyRole).toString(),
                 QStringLiteral("(this message could not be read)"));
    }

    void aBlankTextIsNoTextOfAnEmail()
    {
        highlevel::Message message;
        message.body = QStringLiteral(" \u200B");
        message.emailId = QStringLiteral("e1");
        QVERIFY(MessageListModel::lacksText(message));
    }

    void anAddressThatIsNotOpenedIsShownPlainly()
    {
        Bench b({.conversations = 1});
        MessageListModel *model = qobject_cast<MessageListModel *>(b.list->model());
        b.pane.read(&b.client, b.rows[0]);
        QTRY_VERIFY(b.messages() > 0);
        highlevel::Message message;
        message.id = QStringLiteral("m");
        message.attachments << QStringLiteral("http://example.com/<img src='file:///x'>\u202e");
        model->addOlder(PlainMessage::of(QList<highlevel::Message>{message}));
        Q_EMIT b.list->activated(model->index(0));
        auto *box = b.pane.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QCOMPARE(box->informativeText(), QStringLiteral("http://example.com/<img src='file:///x'>%E2%80%AE"));
        box->reject();
    }

    /// A right click did nothing.
    void whatCanBeDoneWithAMessageStandsInItsMenu()
    {
        Bench b({.conversations = 1});
        auto *model = qobject_cast<MessageListModel *>(b.list->model());
        b.pane.read(&b.client, b.rows[0]);
        QTRY_VERIFY(b.messages() > 0);
        highlevel::Message message;
        message.id = QStringLiteral("m");
        message.subject = QStringLiteral("Invoice");
        message.body = QStringLiteral("a ").repeated(4'000) + QStringLiteral("end");
        message.attachments << QStringLiteral("https://files.example/one.pdf")
                            << QStringLiteral("https://files.example/two&three.pdf");
        highlevel::Message mail;
        mail.id = QStringLiteral("e");
        mail.emailId = QStringLiteral("e1");
        model->addOlder(QList{PlainMessage::of(message)});
        model->addOlder(QList{PlainMessage::of(mail)});
        const auto actionsOf = [&b, model](int row) {
            b.list->scrollTo(model->index(row), QListView::PositionAtTop);
            const QPoint at = b.list->visualRect(model->index(row)).topLeft() + QPoint(30, 12);
            Q_EMIT b.list->customContextMenuRequested(at);
            const auto menus = b.pane.findChildren<QMenu *>();
            return menus.isEmpty() ? QList<QAction *>() : menus.last()->actions();
        };
        const auto textsOf = [](const QList<QAction *> &actions) {
            QStringList texts;
            for (const QAction *one : actions)
                texts << one->text();
            return texts;
        };
        QCOMPARE(textsOf(actionsOf(0)),
                 (QStringList{QStringLiteral("Copy"), QStringLiteral("Load this e-mail’s text")}));
        const QList<QAction *> actions = actionsOf(1);
        QCOMPARE(textsOf(actions),
                 (QStringList{QStringLiteral("Copy"), QStringLiteral("Show the next part"),
                              QStringLiteral("Open one.pdf…"), QStringLiteral("Open two&&three.pdf…")}));
        QCOMPARE(b.list->currentIndex().row(), 1);
        // All of it, and nothing of ours.
        actions[0]->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Invoice\n") + message.body);
        actions[3]->trigger();
        auto *box = b.pane.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->informativeText(), message.attachments[1]);
        box->reject();
    }

    /// What can be opened is seen to be so, and a press asks; what would not be opened invites nobody.
    void anAttachmentCanBePressed()
    {
        Bench b({.conversations = 1});
        auto *model = qobject_cast<MessageListModel *>(b.list->model());
        b.pane.read(&b.client, b.rows[0]);
        QTRY_VERIFY(b.messages() > 0);
        const auto pointed = [&b](QPoint at) {
            QMouseEvent move(QEvent::MouseMove, at, b.list->viewport()->mapToGlobal(at), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(b.list->viewport(), &move);
            return b.list->viewport()->cursor().shape() == Qt::PointingHandCursor;
        };
        const auto filePlaces = [&](const char *address) {
            highlevel::Message message;
            message.id = QLatin1String(address);
            message.body = QStringLiteral("Two\nlines");
            message.attachments << QLatin1String(address);
            model->addOlder(QList{PlainMessage::of(message)});
            b.list->scrollToTop();
            b.list->doItemsLayout();
            const QRect row = b.list->visualRect(model->index(0));
            QList<QPoint> places;
            for (int y = row.top(); y < row.bottom(); y += 2)
                if (pointed(QPoint(row.left() + 24, y)))
                    places << QPoint(row.left() + 24, y);
            return places;
        };
        QVERIFY(filePlaces("http://files.example/one.pdf").isEmpty());
        const QList<QPoint> places = filePlaces("https://files.example/one.pdf");
        QVERIFY(!places.isEmpty());
        // One line of it, below its text.
        const QRect row = b.list->visualRect(model->index(0));
        QVERIFY(places.first().y() > row.top() + row.height() / 3);
        QVERIFY(places.last().y() - places.first().y() < 2 * b.list->fontMetrics().lineSpacing());
        QVERIFY(!pointed(QPoint(row.left() + 24, row.top() + 12)));
        QHelpEvent help(QEvent::ToolTip, places.first(), b.list->viewport()->mapToGlobal(places.first()));
        QCoreApplication::sendEvent(b.list->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("Open one.pdf…")), qPrintable(QToolTip::text()));
        // What went down elsewhere is no press on it.
        QTest::mousePress(b.list->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 24, row.top() + 12));
        QTest::mouseRelease(b.list->viewport(), Qt::LeftButton, {}, places.first());
        QVERIFY(!b.pane.findChild<QMessageBox *>());
        QTest::mouseClick(b.list->viewport(), Qt::LeftButton, {}, places.first());
        auto *box = b.pane.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->informativeText(), QStringLiteral("https://files.example/one.pdf"));
        box->reject();
    }

    void aFileThatLiesNobodyKnowsWhereIsNotBlamedOnItsAddress()
    {
        Bench b({.conversations = 1});
        auto *model = qobject_cast<MessageListModel *>(b.list->model());
        b.pane.read(&b.client, b.rows[0]);
        QTRY_VERIFY(b.messages() > 0);
        highlevel::Message message;
        message.id = QStringLiteral("m");
        message.attachments << QString();
        model->addOlder(PlainMessage::of(QList<highlevel::Message>{message}));
        Q_EMIT b.list->activated(model->index(0));
        auto *box = b.pane.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("does not say readably where")),
                 qPrintable(box->text()));
        box->reject();
    }

    void anAttachmentIsOpenedOnlyAfterItsAddressWasShown()
    {
        Bench b({.conversations = 60, .messages = 30});
        for (const auto &row : b.rows) {
            b.pane.read(&b.client, row);
            QTest::qWait(100);
            auto *model = qobject_cast<MessageListModel *>(b.list->model());
            for (int i = 0; i < b.messages(); ++i)
                if (model->at(i).attachments.size() == 1) {
                    QVERIFY(model->index(i)
                                .data(MessageListModel::BodyRole)
                                .toString()
                                .contains(QStringLiteral(".pdf")));
                    Q_EMIT b.list->activated(model->index(i));
                    auto *box = b.pane.findChild<QMessageBox *>();
                    QVERIFY(box);
                    QCOMPARE(box->informativeText(), model->at(i).attachments.first());
                    QCOMPARE(box->textFormat(), Qt::PlainText);
                    QCOMPARE(box->defaultButton(),
                             qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)));
                    box->reject();
                    return;
                }
        }
        QFAIL("no attachment was found");
    }
};

QTEST_MAIN(PreviewPaneTest)
#include "tst_preview_pane.moc"
