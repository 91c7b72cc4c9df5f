#pragma once

#include "app/conversations/store.h"
#include "app/highlevel/client.h"

namespace conversations {

/// HighLevel's own search, which looks into older messages too. What it finds comes into the store like any
/// other row; which rows those are is the result.
class RemoteSearch : public QObject
{
    Q_OBJECT

public:
    using Found = std::shared_ptr<const std::vector<bool>>; ///< by row

    /// Both must outlive this object.
    RemoteSearch(highlevel::Client *client, Store *store, QObject *parent = nullptr)
        : QObject(parent), m_client(client), m_store(store)
    {
    }

    void start(const QString &text);
    void stop();

Q_SIGNALS:
    /// So far; emitted again as more comes. `complete` with the last.
    void found(const conversations::RemoteSearch::Found &rows, bool complete);
    void failed(const highlevel::ApiError &error);

private:
    void ask(std::optional<qint64> after);
    void take(const highlevel::SearchPage &page, std::optional<qint64> after);

    highlevel::Client *m_client;
    Store *m_store;
    QString m_text;
    std::vector<bool> m_rows;
    std::stop_source m_stop;
    int m_run = 0;
};

} // namespace conversations
