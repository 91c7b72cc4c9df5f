#include "app/conversations/counting.h"
#include "app/conversations/folded_text.h"
#include "app/conversations/occurring.h"
#include "app/conversations/of_contact.h"
#include "app/conversations/view.h"
#include "tests/support/random_conversations.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <set>

using namespace conversations;
using support::RandomConversations;

namespace {

/// Later than any message of these tests.
constexpr qint64 kFarFuture = 4'000'000'000'000;
const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 400LL * 86'400'000, Qt::UTC);

/// Of some, fields came in no form that anybody can read.
highlevel::Conversation next(RandomConversations &random)
{
    highlevel::Conversation c = random.next();
    const int number = c.id.toString().mid(1).toInt();
    if (number % 9 == 0)
        c.unreadable = quint16(number * 37);
    if (number % 7 == 0)
        c.assignedTo = QStringLiteral("user1, user2");
    return c;
}

Store randomStore(quint64 seed, int rows)
{
    RandomConversations random(seed);
    Store store;
    for (int i = 0; i < rows; ++i)
        (void)store.merge({next(random)});
    return store;
}

Filter::Age randomAge(RandomConversations *random)
{
    Filter::Age age{.kind = Filter::Age::Kind(random->below(4))};
    const int days = 1 + random->below(399);
    const QDate from = kNow.date().addDays(-random->below(400));
    const QDate until = from.addDays(random->below(100));
    if (age.kind == Filter::Age::Kind::Between)
        return {.kind = age.kind, .from = from, .until = until};
    if (age.kind != Filter::Age::Kind::Any)
        age.days = days;
    return age;
}

int countPassing(const Snapshot &snapshot, const Filter &filter, const QDateTime &now)
{
    return countPassing(snapshot, std::vector{filter}, now).front();
}

Filter randomFilter(RandomConversations *random)
{
    static const QStringList texts{{},
                                   {},
                                   QStringLiteral("jose"),
                                   QStringLiteral("müller termin"),
                                   QStringLiteral("EXAMPLE.com"),
                                   QStringLiteral("+1 (555) 123"),
                                   QStringLiteral("stop"),
                                   QStringLiteral("l"),
                                   QStringLiteral("山田"),
                                   QStringLiteral("nothing has this")};
    Filter f;
    f.text = texts[random->below(int(texts.size()))];
    for (int i = random->below(3); i > 0; --i)
        f.channels.insert(Channel(random->below(13)));
    f.status = Filter::Status(random->below(4));
    f.direction = Filter::Direction(random->below(3));
    f.assigned = Filter::Assigned(random->below(4));
    if (f.assigned == Filter::Assigned::User)
        f.user = QStringLiteral("user%1").arg(random->below(5));
    static const QStringList tags{QStringLiteral("lead"), QStringLiteral("vip"), QStringLiteral("Łead 3"),
                                  QStringLiteral("lea")};
    for (int i = random->below(4) == 0 ? 1 + random->below(2) : 0; i > 0; --i)
        f.tags.insert(tags[random->below(int(tags.size()))]);
    f.age = randomAge(random);
    if (random->below(3) == 0)
        f.created = randomAge(random);
    f.nameless = random->below(6) == 0;
    return f;
}

bool isWithin(const Filter::Age &age, std::optional<qint64> date)
{
    using Kind = Filter::Age::Kind;
    if (age.kind == Kind::Any)
        return true;
    if (!date)
        return false;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(*date, Qt::UTC);
    if (age.kind == Kind::Between)
        return at.toLocalTime().date() >= age.from && at.toLocalTime().date() <= age.until;
    return (at < kNow.addDays(-age.days)) == (age.kind == Kind::OlderThan);
}

/// The same, said again without columns, bits or vectors.
bool passes(const Filter &f, const highlevel::Conversation &c)
{
    for (const QByteArray &word : searchWords(f.text))
        if (!std::ranges::any_of(QStringList{c.contactName, c.email, c.phone, c.lastMessageBody},
                                 [&](const QString &text) { return folded(text).contains(word); }))
            return false;
    if (!f.channels.empty() && !f.channels.contains(channelOf(c.lastMessageType)))
        return false;
    if ((f.status == Filter::Status::Unread && c.unreadCount == 0) ||
        (f.status == Filter::Status::Read &&
         (c.unreadCount > 0 || c.isUnreadable(highlevel::Conversation::UnreadCount))) ||
        (f.status == Filter::Status::Starred && !c.starred))
        return false;
    if ((f.direction == Filter::Direction::Inbound &&
         c.lastMessageDirection != highlevel::Direction::Inbound) ||
        (f.direction == Filter::Direction::Outbound &&
         c.lastMessageDirection != highlevel::Direction::Outbound))
        return false;
    if (f.assigned != Filter::Assigned::Any && c.isUnreadable(highlevel::Conversation::AssignedTo))
        return false;
    if ((f.assigned == Filter::Assigned::Somebody && c.assignedTo.isEmpty()) ||
        (f.assigned == Filter::Assigned::Nobody && !c.assignedTo.isEmpty()))
        return false;
    const auto parts = [](const QString &text) { return text.split(QStringLiteral(", ")); };
    if (f.assigned == Filter::Assigned::User && !parts(c.assignedTo).contains(f.user))
        return false;
    if (!f.tags.empty() &&
        (c.isUnreadable(highlevel::Conversation::Tags) ||
         std::ranges::none_of(parts(c.tags), [&](const QString &tag) { return f.tags.contains(tag); })))
        return false;
    if (!isWithin(f.age, c.lastMessageDate) || !isWithin(f.created, c.dateAdded))
        return false;
    return !f.nameless || (c.contactName.isEmpty() && !c.isUnreadable(highlevel::Conversation::ContactName));
}

/// What is compared in a column, as text.
QByteArray sortText(const highlevel::Conversation &c, Sort::By by)
{
    if (by == Sort::By::LastMessage)
        return folded(c.lastMessageBody);
    if (by == Sort::By::Tags)
        return c.tags.toUtf8();
    if (by == Sort::By::Phone || by == Sort::By::Email)
        return folded(by == Sort::By::Phone ? c.phone : c.email);
    for (const QString *text : {&c.contactName, &c.email, &c.phone})
        if (!text->isEmpty())
            return folded(*text);
    return {};
}

int order(const highlevel::Conversation &a, const highlevel::Conversation &b, Sort::By by)
{
    const auto three = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    const auto channel = [](const highlevel::Conversation &c) {
        const Channel ch = channelOf(c.lastMessageType);
        return std::pair(ch, ch == Channel::Other ? readableType(c.lastMessageType) : QString());
    };
    switch (by) {
    case Sort::By::Contact:
    case Sort::By::LastMessage:
    case Sort::By::Phone:
    case Sort::By::Email:
    case Sort::By::Tags:
        return three(std::string(sortText(a, by)), std::string(sortText(b, by)));
    case Sort::By::Channel:
        return three(channel(a), channel(b));
    case Sort::By::When:
        return three(a.lastMessageDate, b.lastMessageDate);
    case Sort::By::Created:
        return three(a.dateAdded, b.dateAdded);
    case Sort::By::AssignedTo:
        return three(a.assignedTo, b.assignedTo);
    case Sort::By::Unread:
        return three(a.unreadCount, b.unreadCount);
    case Sort::By::Starred:
        return three(a.starred, b.starred);
    }
    return 0;
}

Marks marked(const std::vector<Row> &rows)
{
    Marks marks(rows.empty() ? 0 : size_t(std::ranges::max(rows)) + 1);
    for (const Row row : rows)
        marks[size_t(row)] = PassesButChannel | Passes;
    return marks;
}

} // namespace

class ViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersAsANaiveOneDoes()
    {
        Store store = randomStore(11, 9'000); // three blocks
        (void)store.bury(RandomConversations::id(17), {kFarFuture, kFarFuture});
        const Snapshot snapshot = store.snapshot();
        RandomConversations random(12);
        const std::atomic<bool> stop = false;
        ViewMaker maker;
        qsizetype matches = 0;
        std::vector<Filter> tried;
        std::vector<int> counts;
        for (int round = 0; round < 120; ++round) {
            Filter filter = randomFilter(&random);
            if (round % 3 == 0 && !tried.empty()) // as choices do, that stand beside each other
                std::tie(filter.text, filter.tags) = std::tie(tried.back().text, tried.back().tags);
            const auto view = maker.make(snapshot, filter, {}, kNow, stop);
            const std::set<Row> got(view->rows.begin(), view->rows.end());
            QCOMPARE(got.size(), view->rows.size());
            for (Row row = 0; row < snapshot.rows(); ++row)
                if (got.contains(row) != (row != 17 && passes(filter, snapshot.at(row))))
                    QFAIL(qPrintable(QStringLiteral("row %1, filter %2")
                                         .arg(row)
                                         .arg(QString::fromUtf8(QJsonDocument(toJson(filter)).toJson()))));
            QCOMPARE(countPassing(snapshot, filter, kNow), int(view->rows.size()));
            matches += view->rows.size();
            tried.push_back(filter);
            counts.push_back(int(view->rows.size()));
        }
        QVERIFY(matches > 4'000); // else nothing was tried
        QCOMPARE(countPassing(snapshot, tried, kNow), counts);
        QVERIFY(countPassing(snapshot, std::vector<Filter>(), kNow).empty());
    }

    /// Typing, taking back, picking channels, while the store changes: what is kept of the view before never
    /// shows in the next.
    void whatIsKeptForTheNextViewDoesNotShow()
    {
        for (quint64 seed = 1; seed <= 6; ++seed) {
            Store store = randomStore(seed, seed == 1 ? 17'000 : 1'500); // the first: in several threads
            RandomConversations random(seed + 100);
            const std::atomic<bool> stop = false;
            ViewMaker kept;
            Filter filter;
            int narrowed = 0;
            for (int step = 0; step < 80; ++step) {
                const Filter before = filter;
                bool changed = false;
                switch (random.below(12)) {
                case 0:
                    filter.text.chop(1 + random.below(3));
                    break;
                case 1:
                    filter.text = QStringLiteral("o s").left(random.below(4));
                    break;
                case 2:
                    filter.channels = randomFilter(&random).channels;
                    break;
                case 3:
                    filter.age = random.below(2) ? randomFilter(&random).age : Filter::Age();
                    break;
                case 4:
                    filter = randomFilter(&random);
                    break;
                case 5:
                    changed = true;
                    (void)store.merge({next(random)});
                    (void)store.bury(RandomConversations::id(random.below(store.rows())),
                                     {kFarFuture, kFarFuture});
                    store.setReplied(random.below(store.rows()), random.below(2));
                    break;
                default:
                    filter.text += QStringLiteral("aeost é")[random.below(7)];
                    break;
                }
                const Snapshot snapshot = store.snapshot();
                const Sort sort{Sort::By(random.below(int(Sort::By::Tags) + 1)), random.below(2) == 0};
                narrowed += !changed && Matcher(filter, snapshot, kNow).narrowFrom(before);
                const auto view = kept.make(snapshot, filter, sort, kNow, stop);
                const auto fresh = ViewMaker().make(snapshot, filter, sort, kNow, stop);
                QCOMPARE(view->rows, fresh->rows);
            }
            QVERIFY(narrowed > 20);
        }
    }

    void aViewNarrowsOnlyWhereNoRowCanComeBack()
    {
        const Snapshot snapshot = randomStore(1, 10).snapshot();
        const auto narrows = [&](const Filter &from, const Filter &to) {
            return Matcher(to, snapshot, kNow).narrowFrom(from);
        };
        const auto typed = [](const char *text) { return Filter{.text = QString::fromUtf8(text)}; };
        QVERIFY(narrows(typed(""), typed("a")));
        QVERIFY(narrows(typed("jo"), typed("José 4")));
        QVERIFY(narrows(typed("ab"), typed("cab x")));
        QVERIFY(narrows({.text = QStringLiteral("a"), .channels = {Channel::Sms}},
                        {.text = QStringLiteral("a"), .channels = {Channel::Call}}));
        QVERIFY(!narrows(typed("jose"), typed("jos")));
        QVERIFY(!narrows(typed("ab cd"), typed("abc d")));
        QVERIFY(!narrows({.status = Filter::Status::Unread}, {}));
        QVERIFY(!narrows({}, {.status = Filter::Status::Unread}));
        // "Older than a day" lets through more as time goes on.
        const Filter old{.age = {.kind = Filter::Age::Kind::OlderThan, .days = 1}};
        QVERIFY(!narrows(old, old));
        const Filter made{.created = {.kind = Filter::Age::Kind::NewerThan, .days = 1}};
        QVERIFY(!narrows(made, made));
        // Of two tags each lets through what the other does not.
        const Filter vip{.tags = {QStringLiteral("vip")}};
        QVERIFY(narrows(vip, {.text = QStringLiteral("a"), .tags = vip.tags}));
        QVERIFY(!narrows(vip, {.tags = {QStringLiteral("lead"), QStringLiteral("vip")}}));
        QVERIFY(!narrows(vip, {}));
        const Filter mine{.assigned = Filter::Assigned::User, .user = QStringLiteral("user1")};
        QVERIFY(!narrows(mine, {.assigned = Filter::Assigned::User, .user = QStringLiteral("user2")}));
    }

    void sortsAsANaiveOneDoes()
    {
        Store store = randomStore(21, 12'000);
        const Snapshot snapshot = store.snapshot();
        for (int by = 0; by <= int(Sort::By::Tags); ++by)
            for (const bool descending : {false, true}) {
                const Sort sort{Sort::By(by), descending};
                const std::vector<Row> rows = sortedRows(snapshot, sort);
                QCOMPARE(int(rows.size()), snapshot.live);
                for (size_t i = 1; i < rows.size(); ++i) {
                    const auto a = snapshot.at(rows[i - 1]);
                    const auto b = snapshot.at(rows[i]);
                    const int o = order(a, b, sort.by) * (descending ? -1 : 1);
                    QVERIFY(o <= 0);
                    // Equal ones stand newest first, then as they came.
                    if (o == 0)
                        QVERIFY(a.lastMessageDate > b.lastMessageDate ||
                                (a.lastMessageDate == b.lastMessageDate && rows[i - 1] < rows[i]));
                }
            }
    }

    /// Alike to any letter, one the beginning of another, and most of them there several times, as messages
    /// from a template are.
    void sortsTextsThatBeginAlike()
    {
        RandomConversations random(22);
        Store store;
        for (int i = 0; i < 12'000; ++i) {
            highlevel::Conversation c = random.next();
            c.lastMessageBody = QString(random.below(70), QLatin1Char('a'));
            if (random.below(2) == 0)
                c.lastMessageBody +=
                    QChar(u'b' + random.below(3)) + QString(random.below(40), QLatin1Char('c'));
            (void)store.merge({c});
        }
        const Snapshot snapshot = store.snapshot();
        for (const bool descending : {false, true}) {
            const std::vector<Row> rows = sortedRows(snapshot, {Sort::By::LastMessage, descending});
            for (size_t i = 1; i < rows.size(); ++i) {
                const auto a = snapshot.at(rows[i - 1]);
                const auto b = snapshot.at(rows[i]);
                const int o = order(a, b, Sort::By::LastMessage) * (descending ? -1 : 1);
                QVERIFY2(o < 0 ||
                             (o == 0 && (a.lastMessageDate > b.lastMessageDate ||
                                         (a.lastMessageDate == b.lastMessageDate && rows[i - 1] < rows[i]))),
                         qPrintable(a.lastMessageBody + QLatin1Char('\n') + b.lastMessageBody));
            }
        }
    }

    /// Some texts many rows share, some few, some none; with dates in order, and not.
    void sortsWhatManyRowsShare_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::newRow("as HighLevel lists") << true;
        QTest::newRow("in no order") << false;
    }

    void sortsWhatManyRowsShare()
    {
        QFETCH(const bool, newestFirst);
        RandomConversations random(23);
        Store store;
        QList<highlevel::Conversation> page;
        for (int i = 0; i < 24'000; ++i) {
            highlevel::Conversation c = random.next();
            const int kind = random.below(8);
            const int text = kind == 0 ? i : random.below(kind < 3 ? 1'000 : kind < 6 ? 10 : 1);
            c.lastMessageBody =
                text == 0 ? QString() : QStringLiteral("Your appointment, number %1").arg(text);
            c.tags = kind < 6 ? QString() : QStringLiteral("a tag longer than a key holds, %1").arg(text % 7);
            if (newestFirst)
                c.lastMessageDate = 1'700'000'000'000 - qint64(i) * 60'000;
            page << c;
        }
        (void)store.merge(page);
        const Snapshot snapshot = store.snapshot();
        for (const auto by : {Sort::By::LastMessage, Sort::By::Tags, Sort::By::Unread})
            for (const bool descending : {false, true}) {
                const std::vector<Row> rows = sortedRows(snapshot, {by, descending});
                QCOMPARE(int(rows.size()), snapshot.live);
                QCOMPARE(std::set<Row>(rows.begin(), rows.end()).size(), rows.size());
                for (size_t i = 1; i < rows.size(); ++i) {
                    const auto a = snapshot.at(rows[i - 1]);
                    const auto b = snapshot.at(rows[i]);
                    const int o = order(a, b, by) * (descending ? -1 : 1);
                    QVERIFY(o < 0 ||
                            (o == 0 && (a.lastMessageDate > b.lastMessageDate ||
                                        (a.lastMessageDate == b.lastMessageDate && rows[i - 1] < rows[i]))));
                }
            }
    }

    void stepsLeadFromOneListToTheNext()
    {
        std::mt19937 dice(3);
        int walked = 0;
        for (int round = 0; round < 2'000; ++round) {
            std::vector<Row> all(30);
            std::iota(all.begin(), all.end(), 0);
            std::ranges::shuffle(all, dice);
            std::vector<Row> before;
            std::vector<Row> after;
            const auto keep = 1 + dice() % 10;
            for (const Row row : all) {
                if (dice() % 10 < keep)
                    before.push_back(row);
                if (dice() % 10 < keep)
                    after.push_back(row);
            }
            if (dice() % 5 == 0)
                std::ranges::shuffle(after, dice);
            const auto steps = stepsBetween(before, marked(before), after, marked(after), 12);
            if (!steps)
                continue;
            ++walked;
            std::vector<Row> list = before;
            for (auto run = steps->removed.rbegin(); run != steps->removed.rend(); ++run)
                list.erase(list.begin() + run->first, list.begin() + run->first + run->count);
            for (const Run &run : steps->inserted)
                list.insert(list.begin() + run.first, after.begin() + run.first,
                            after.begin() + run.first + run.count);
            QCOMPARE(list, after);
        }
        QVERIFY(walked > 500);
        const Marks both = marked({1, 2});
        QVERIFY(!stepsBetween({1, 2}, both, {2, 1}, both, 10)); // a row that moved
    }

    void whatHighLevelFoundIsAFilterLikeAnother()
    {
        Store store = randomStore(31, 100);
        std::vector<bool> found(60);
        found[3] = found[50] = true;
        const Filter filter{.found = std::make_shared<const std::vector<bool>>(found)};
        QCOMPARE(countPassing(store.snapshot(), filter, kNow), 2);
    }

    /// By the id alone, and in one sub-account alone: no file keeps it.
    void oneContactIsAFilterLikeAnother()
    {
        const Store store = randomStore(37, 3'000);
        const Snapshot snapshot = store.snapshot();
        const highlevel::Conversation one = snapshot.at(17);
        Filter filter{.contact = {.id = one.contactId, .name = QStringLiteral("whoever")}};
        QVERIFY(!filter.isEmpty() && filter.isOfOneSubAccount());
        ViewMaker maker;
        const std::atomic<bool> stop = false;
        const Sort sort;
        auto view = maker.make(snapshot, filter, sort, kNow, stop);
        std::vector<Row> shown = view->rows;
        std::ranges::sort(shown);
        QCOMPARE(shown, rowsOfContact(snapshot, one.contactId));
        QVERIFY(shown.size() > 1);
        QCOMPARE(toJson(filter), toJson(Filter()));
        // What is typed narrows it, and another contact is not a part of it.
        filter.text = one.contactName;
        for (const Row row : maker.make(snapshot, filter, sort, kNow, stop)->rows)
            QCOMPARE(snapshot.at(row).contactId, one.contactId);
        filter.contact.id += u'x';
        QVERIFY(maker.make(snapshot, filter, sort, kNow, stop)->rows.empty());
    }

    void whatOccursIsCountedAsEachAloneWouldBe()
    {
        Store store = randomStore(43, 9'000);
        for (int i = 0; i < 300; ++i)
            (void)store.bury(RandomConversations::id(i), {kFarFuture, kFarFuture});
        const Snapshot snapshot = store.snapshot();
        RandomConversations random(44);
        for (int round = 0; round < 20; ++round) {
            const Filter filter = randomFilter(&random);
            const Occurring occurring = occurringIn(snapshot, filter, kNow);
            QCOMPARE(occurring.users.size(), size_t(4));
            QCOMPARE(occurring.tags.size(), size_t(7)); // lead, vip, five that begin with Łead
            for (const auto *list : {&occurring.users, &occurring.tags})
                QVERIFY(std::ranges::is_sorted(*list, std::greater(), &Occurrence::all));
            for (const Occurrence &user : occurring.users) {
                Filter alone = filter;
                alone.assigned = Filter::Assigned::User;
                alone.user = user.name;
                QCOMPARE(user.passing, countPassing(snapshot, alone, kNow));
                QCOMPARE(
                    user.all,
                    countPassing(snapshot, {.assigned = Filter::Assigned::User, .user = user.name}, kNow));
            }
            for (const Occurrence &tag : occurring.tags) {
                Filter alone = filter;
                alone.tags = {tag.name};
                QCOMPARE(tag.passing, countPassing(snapshot, alone, kNow));
                QCOMPARE(tag.all, countPassing(snapshot, {.tags = {tag.name}}, kNow));
            }
        }
    }

    void whatNobodyCouldReadMatchesNoChoice()
    {
        using highlevel::Conversation;
        Store store;
        const auto row = [&](int number, quint16 unreadable) {
            Conversation c{.id = RandomConversations::id(number)};
            c.tags = QStringLiteral("vip");
            c.assignedTo = QStringLiteral("ann");
            c.unreadable = unreadable;
            (void)store.merge({c});
        };
        row(0, 0);
        row(1, Conversation::Tags);
        row(2, Conversation::AssignedTo);
        const Snapshot snapshot = store.snapshot();
        const Filter vip{.tags = {QStringLiteral("vip")}};
        const Filter ann{.assigned = Filter::Assigned::User, .user = QStringLiteral("ann")};
        QCOMPARE(countPassing(snapshot, vip, kNow), 2);
        QCOMPARE(countPassing(snapshot, ann, kNow), 2);
        const Occurring occurring = occurringIn(snapshot, {}, kNow);
        QCOMPARE(occurring.tags.front().all, 2);
        QCOMPARE(occurring.users.front().all, 2);
        // They say no date of their beginning at all.
        for (const Filter::Age::Kind kind : {Filter::Age::Kind::OlderThan, Filter::Age::Kind::NewerThan})
            QCOMPARE(countPassing(snapshot, {.created = {.kind = kind, .days = 1}}, kNow), 0);
    }

    /// A row that says a tag twice has it once; half of a tag is none.
    void aTagIsAWholeOne()
    {
        Store store;
        const auto row = [&](int number, const QString &tags) {
            highlevel::Conversation c{.id = RandomConversations::id(number)};
            c.tags = tags;
            (void)store.merge({c});
        };
        row(0, QStringLiteral("vip, vip ,,  lead"));
        row(1, QStringLiteral("vip customer"));
        const QString filling = QStringLiteral("x").repeated(Block::kMostLetters - 10);
        row(2, filling + QStringLiteral(", a, leadership")); // the last is cut behind "leader"
        const Snapshot snapshot = store.snapshot();
        const Occurring occurring = occurringIn(snapshot, {}, kNow);
        QCOMPARE(occurring.tags, (std::vector<Occurrence>{{QStringLiteral("a"), 1, 1},
                                                          {QStringLiteral("lead"), 1, 1},
                                                          {QStringLiteral("vip"), 1, 1},
                                                          {QStringLiteral("vip customer"), 1, 1},
                                                          {filling, 1, 1}}));
        QCOMPARE(countPassing(snapshot, {.tags = {QStringLiteral("lead")}}, kNow), 1);
        QCOMPARE(countPassing(snapshot, {.tags = {QStringLiteral("vip")}}, kNow), 1);
        QVERIFY(occurring.users.empty());
        // While it is not known of all whether they replied, fewer would be counted than there are.
        QCOMPARE(occurringIn(snapshot, {.neverReplied = true}, kNow).tags.front().passing, std::nullopt);
    }

    void aFilterSurvivesItsFile()
    {
        RandomConversations random(41);
        for (int round = 0; round < 200; ++round) {
            const Filter filter = randomFilter(&random);
            const Filter again = filterFrom(toJson(filter));
            QCOMPARE(again, filter);
        }
    }

    void whatIsNotUnderstoodMatchesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *text, const char *named) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(named);
        };
        row(R"({"channels":["telegram"]})", "telegram");
        row(R"({"channels":["sms","telegram"]})", "telegram");
        row(R"({"channels":[]})", "channels");
        row(R"({"channels":"sms"})", "channels");
        row(R"({"channels":[7]})", "7");
        row(R"({"status":"archived"})", "archived");
        row(R"({"status":""})", "status");
        row(R"({"status":["unread"]})", "unread");
        row(R"({"direction":null})", "direction");
        row(R"({"assigned":true})", "assigned");
        row(R"({"age":"older"})", "older");
        row(R"({"age":"older","days":0})", "days");
        row(R"({"age":"older","days":-4})", "-4");
        row(R"({"age":"older","days":"90"})", "90");
        row(R"({"age":"older","days":1.5})", "1.5");
        row(R"({"age":"older","days":1e9})", "days");
        row(R"({"age":"ancient","days":90})", "ancient");
        row(R"({"days":90})", "90");
        row(R"({"age":"between"})", "between");
        row(R"({"age":"between","from":"yesterday"})", "yesterday");
        row(R"({"age":"between","from":"2026-02-30","until":"2026-03-01"})", "2026-02-30");
        row(R"({"from":"2026-02-01"})", "2026-02-01");
        row(R"({"age":"newer","days":3,"until":"2026-02-01"})", "2026-02-01");
        row(R"({"neverReplied":"true"})", "neverReplied");
        row(R"({"nameless":1})", "nameless");
        row(R"({"text":5})", "text");
        row(R"({"tag":"vip"})", "tag");
        row(R"({"tags":"vip"})", "tags");
        row(R"({"tags":[]})", "tags");
        row(R"({"tags":["vip",""]})", "vip");
        row(R"({"tags":["vip",7]})", "7");
        row(R"({"assigned":"user"})", "assigned");
        row(R"({"assigned":"user","user":""})", "user");
        row(R"({"assigned":"user","user":7})", "7");
        row(R"({"assigned":"nobody","user":"ann"})", "ann");
        row(R"({"user":"ann"})", "ann");
        row(R"({"created":"older"})", "older");
        row(R"({"created":"older","days":90})", "90");
        row(R"({"createdDays":90})", "90");
        row(R"({"created":"ancient","createdDays":90})", "ancient");
        row(R"({"created":"between","createdFrom":"2026-02-30"})", "2026-02-30");
        row(R"({"format":2,"status":"unread"})", "format");
        row(R"({"format":"1"})", "format");
        row(R"({"status":"unread")", "unread"); // cut
        row("[]", "[]");
        row("nonsense", "nonsense");
    }
    void whatIsNotUnderstoodMatchesNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const Filter odd = filterFromText(text);
        QVERIFY(!odd.isUnderstood());
        QVERIFY2(odd.flaw.contains(named), qPrintable(odd.flaw));
        QVERIFY(!odd.isEmpty());
        QCOMPARE(toJson(odd), odd.asWritten);
        Store store = randomStore(41, 5'000);
        QCOMPARE(countPassing(store.snapshot(), odd, kNow), 0);
        // Nor after something else was chosen beside it, nor after it was saved and read again.
        Filter changed = odd;
        changed.status = Filter::Status::Unread;
        QCOMPARE(countPassing(store.snapshot(), changed, kNow), 0);
        changed.text.clear();
        QVERIFY(!filterFrom(toJson(changed)).isUnderstood());
        ViewMaker maker;
        const std::atomic<bool> stop = false;
        QCOMPARE(maker.make(store.snapshot(), {}, {}, kNow, stop)->rows.size(), size_t(5'000));
        QVERIFY(maker.make(store.snapshot(), odd, {}, kNow, stop)->rows.empty());
    }

    void noFilterAtAllIsTheEmptyOne()
    {
        QVERIFY(filterFromText({}).isEmpty());
        QVERIFY(filterFromText("{}").isEmpty());
        QVERIFY(filterFromText(R"({"format":1})").isEmpty());
        // As files of the first version have it.
        QCOMPARE(
            filterFromText(R"({"age":"older","days":90,"channels":["sms"]})"),
            (Filter{.channels = {Channel::Sms}, .age = {.kind = Filter::Age::Kind::OlderThan, .days = 90}}));
    }
};

QTEST_GUILESS_MAIN(ViewTest)
#include "tst_view.moc"
