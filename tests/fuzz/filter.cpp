// A filter, as settings remember it: what is not understood must not let anything through.

#include "app/conversations/matcher.h"
#include "tests/fuzz/promise.h"

#include <QDateTime>
#include <QJsonDocument>

using conversations::Filter;
using fuzz::promise;

namespace {

/// Some rows of every kind.
conversations::Snapshot someRows()
{
    QList<highlevel::Conversation> rows;
    for (const char16_t *type : {u"TYPE_SMS", u"TYPE_EMAIL", u"TYPE_CALL", u"", u"TYPE_NEW"})
        for (const int unread : {0, 3})
            rows << highlevel::Conversation{.id = *base::ConversationId::parse(QString::number(rows.size())),
                                            .contactName = unread ? QString() : QStringLiteral("Ann"),
                                            .lastMessageType = QString::fromUtf16(type),
                                            .assignedTo = unread ? QStringLiteral("ann, bob") : QString(),
                                            .tags = unread ? QStringLiteral("lead, vip") : QString(),
                                            .unreadCount = unread,
                                            .starred = unread > 0,
                                            .lastMessageDate = 1'700'000'000'000,
                                            .dateAdded = 1'690'000'000'000};
    conversations::Store store;
    store.merge(rows);
    return store.snapshot();
}

int matches(const Filter &filter)
{
    static const conversations::Snapshot rows = someRows();
    const conversations::Matcher matcher(filter, rows, QDateTime({2026, 11, 25}, {12, 0}, Qt::UTC));
    conversations::Marks marks(size_t(rows.rows()));
    matcher.match(0, marks);
    return int(std::ranges::count_if(marks, [](quint8 mark) { return (mark & conversations::Passes) != 0; }));
}

/// What was written by hand may name one thing twice or in another order: compared is what is read of it.
void checkUnderstood(const Filter &filter)
{
    const QByteArray text = QJsonDocument(toJson(filter)).toJson();
    const Filter again = conversations::filterFromText(text);
    promise(again.isUnderstood(), "what was understood and is written is understood");
    promise(QJsonDocument(toJson(again)).toJson() == text, "a filter that is written is read the same");
    promise(matches(again) == matches(filter), "and lets the same through");
}

void checkFlawed(const Filter &filter)
{
    promise(matches(filter) == 0, "a filter that is not understood matches nothing");
    promise(!filter.isEmpty(), "and does not pass for none");
    const Filter again = conversations::filterFrom(toJson(filter));
    promise(!again.isUnderstood(), "written and read it is not understood again");
    promise(toJson(again) == toJson(filter), "and stays as it was written");
    Filter untyped = filter;
    untyped.text.clear();
    promise(!conversations::filterFrom(toJson(untyped)).isUnderstood(), "nor without what was typed");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Filter filter = conversations::filterFromText(fuzz::bytesOf(data, size));
    if (filter.isUnderstood())
        checkUnderstood(filter);
    else
        checkFlawed(filter);
    return 0;
}
