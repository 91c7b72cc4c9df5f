#include "ui/conversations/selected_pane.h"

#include "ui/conversations/preview_pane.h"
#include "ui/conversations/selection_summary.h"
#include "ui/parts/focus_areas.h"

#include <QDateTime>

namespace ui {

SelectedPane::SelectedPane(QWidget *parent)
    : QStackedWidget(parent), m_preview(new PreviewPane(this)), m_summary(new SelectionSummary(this))
{
    addWidget(m_preview);
    addWidget(m_summary);
}

void SelectedPane::show(AccountSession *session, const Selection &selection, const QDateTime &now)
{
    const int selected = session ? selection.size() : 0;
    setCurrentWidget(selected > 1 ? static_cast<QWidget *>(m_summary) : m_preview);
    if (selected == 1) {
        m_preview->read(&session->client(), session->store().at(selection.rows().front()));
        return;
    }
    m_preview->clear(selected == 0 ? tr("Select a conversation to read it.") : QString());
    if (selected > 1)
        m_summary->summarise(session->account().name, session->store().snapshot(), selection,
                             now.toMSecsSinceEpoch());
}

void SelectedPane::readAgain()
{
    m_preview->readAgain();
}

void SelectedPane::takeKeyboard()
{
    if (currentWidget() == m_preview)
        m_preview->takeKeyboard();
    else
        focusNext({{m_summary, m_summary}});
}

} // namespace ui
