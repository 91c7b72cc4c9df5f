#pragma once

#include "app/session.h"
#include "ui/conversations/selection.h"

#include <QStackedWidget>

namespace ui {

class PreviewPane;
class SelectionSummary;

/// What is selected in the list: the messages of one conversation, the summary of many, or a word about what
/// to do while there is none.
class SelectedPane : public QStackedWidget
{
    Q_OBJECT

public:
    explicit SelectedPane(QWidget *parent = nullptr);

    /// `session` may be null, with nothing selected; else it must stay until this is called again. `now` is
    /// what "in the last 24 hours" counts from.
    void show(AccountSession *session, const Selection &selection, const QDateTime &now);
    /// Asks anew for the messages that are read, if any are.
    void readAgain();
    /// Gives the keyboard to the messages, or to the first thing that can be done with many.
    void takeKeyboard();
    [[nodiscard]] SelectionSummary *summary() const { return m_summary; }

private:
    PreviewPane *m_preview;
    SelectionSummary *m_summary;
};

} // namespace ui
