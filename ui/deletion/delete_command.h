#pragma once

#include "app/session.h"

#include <QPointer>

class QWidget;

namespace ui {

/// From selected rows to a batch: makes the plan, asks, and hands it over. What is asked about is fixed the
/// moment it is asked for, whatever the list does meanwhile.
class DeleteCommand : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this object; `window` is what the question belongs to.
    DeleteCommand(base::Clock *clock, QWidget *window);

    /// One question at a time: a second wish while one stands does nothing.
    void ask(AccountSession *session, std::vector<conversations::Row> rows);

private:
    void question(const deletion::DeletionPlan &plan);

    base::Clock *m_clock;
    QWidget *m_window;
    QPointer<AccountSession> m_session;
    bool m_asking = false;
};

} // namespace ui
