#pragma once

#include "app/highlevel/client.h"

#include <QSet>

namespace conversations {

/// Asks for all conversations of a sub-account, page after page, newest first.
///
/// HighLevel's cursor is exclusive: rows that share the last row's time with it would be skipped. So each
/// page is asked from one millisecond back, and rows seen before are dropped; only where a whole page shares
/// one time can rows stay out, and then `Result::complete` is false.
class Lister : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        qint64 total = 0;    ///< what HighLevel says there is
        qint64 received = 0; ///< different conversations that came
        int unusable = 0;    ///< rows without a usable id, or of another sub-account
        bool complete = false;
        QSet<base::ConversationId> seen;
    };

    explicit Lister(highlevel::Client *client, QObject *parent = nullptr);

    /// Begins anew; a listing under way is dropped.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void rowsCame(const QList<highlevel::Conversation> &rows, qint64 received, qint64 total);
    void finished(const conversations::Lister::Result &result);
    void failed(const highlevel::ApiError &error);

private:
    void askFor(std::optional<qint64> startAfter);
    void take(const highlevel::SearchPage &page, std::optional<qint64> askedFrom);
    void finish(bool complete);

    highlevel::Client *m_client;
    std::stop_source m_stop;
    int m_run = 0;
    bool m_running = false;
    Result m_result;
};

} // namespace conversations
