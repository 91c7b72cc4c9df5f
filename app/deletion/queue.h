#pragma once

#include "app/base/clock.h"
#include "app/base/conversation_id.h"
#include "app/deletion/lifecycle.h"
#include "app/highlevel/client.h"

#include <QDateTime>

#include <deque>
#include <vector>

namespace deletion {

/// One deletion as it stands: what the Activity panel shows.
struct Report
{
    int number = 0; ///< counts up over the session; names the deletion in `changed()`
    base::ConversationId id;
    QString contact;
    State state = State::Planned;
    QDateTime at;       ///< UTC, of the last change
    int httpStatus = 0; ///< of the DELETE's answer, 0 where none came
    /// What stood in the way: of the DELETE, or of the check when that is what fails now.
    std::optional<highlevel::ApiError> deleteError;
    std::optional<highlevel::ApiError> checkError;
    bool saidNoSuccess = false; ///< 200 with success:false
};

/// Carries out deletions of one sub-account, one conversation at a time, each through Lifecycle.
/// What it reports is final only when `hasEnded(report.state)`.
class Queue : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        base::ConversationId id;
        QString contact;
    };

    /// `clock` and `client` must outlive this object.
    Queue(base::Clock *clock, highlevel::Client *client, QObject *parent = nullptr);

    /// Puts the conversations at the end, in order. One already waiting or under way is not taken twice.
    void add(const std::vector<Wanted> &wanted);

    [[nodiscard]] const std::vector<Report> &reports() const { return m_reports; }
    /// Whether a deletion is waiting, under way or being checked.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void added(int number);
    void changed(int number);

private:
    void startNext();
    void handle(int number, Event event);
    void carryOut(int number, Effect effect);
    void send(int number);
    void check(int number);

    base::Clock *m_clock;
    highlevel::Client *m_client;
    std::vector<Report> m_reports; ///< index = number
    std::vector<Life> m_lives;     ///< index = number
    std::deque<int> m_waiting;
    std::optional<int> m_current;
};

/// How long to rest before the check that follows the `rests`-th rest: doubling from 1 s to 60 s.
[[nodiscard]] base::Milliseconds restBefore(int rests);

} // namespace deletion
