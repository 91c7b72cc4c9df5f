#pragma once

#include "app/conversations/page_merge.h"
#include "app/conversations/page_walk.h"
#include "app/conversations/store.h"
#include "app/highlevel/client.h"

namespace conversations {

/// HighLevel's own search, which looks into older messages too. What it finds comes into the store like any
/// other row, but does not count as listed; which rows those are is the result.
class RemoteSearch : public QObject
{
    Q_OBJECT

public:
    using Found = std::shared_ptr<const std::vector<bool>>; ///< by row

    /// All must outlive this object.
    RemoteSearch(base::Clock *clock, highlevel::Client *client, Store *store, QObject *parent = nullptr)
        : QObject(parent), m_client(client), m_walk(clock, client, this), m_merge(store)
    {
    }

    void start(const QString &text);
    [[nodiscard]] bool isRunning() const { return m_walk.isWalking(); }
    void stop()
    {
        m_walk.stop();
        m_merge.drop();
    }

Q_SIGNALS:
    /// So far; emitted again as more comes. `complete` with the last.
    void found(const conversations::RemoteSearch::Found &rows, bool complete);
    void failed(const highlevel::ApiError &error);
    /// As Lister's.
    void cameBack(const QList<base::ConversationId> &ids);
    void stillListed(const QList<base::ConversationId> &ids);

private:
    void ask(std::optional<qint64> after);
    void take(const highlevel::Finding<highlevel::SearchPage> &answer, std::optional<qint64> after);

    highlevel::Client *m_client;
    PageWalk m_walk;
    PageMerge m_merge;
    QString m_text;
    std::vector<bool> m_rows;
};

} // namespace conversations
