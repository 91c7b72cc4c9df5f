#pragma once

#include "app/conversations/store.h"
#include "app/highlevel/client.h"

namespace conversations {

/// Finds out which contacts never wrote. The search does not tell, and asking conversation by conversation
/// would cost a request each; the export of all messages costs one for 500. What is found out goes into the
/// store: a conversation whose every message went out has never been replied to.
class ReplySurvey : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    ReplySurvey(highlevel::Client *client, Store *store, QObject *parent = nullptr)
        : QObject(parent), m_client(client), m_store(store)
    {
    }

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Whether it came to its end since `start`; messages that came in later are noticed by the listing.
    [[nodiscard]] bool isDone() const { return m_done; }

Q_SIGNALS:
    /// Messages looked at so far.
    void progressed(qint64 looked);
    void finished();
    void failed(const highlevel::ApiError &error);

private:
    void ask(const QString &cursor);
    void take(const highlevel::ExportPage &page);

    highlevel::Client *m_client;
    Store *m_store;
    std::vector<bool> m_replied; ///< by row
    std::stop_source m_stop;
    int m_run = 0;
    int m_channel = 0;
    qint64 m_looked = 0;
    bool m_running = false;
    bool m_done = false;
};

} // namespace conversations
