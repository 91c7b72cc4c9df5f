#include "ui/conversations/take_out_menu.h"

namespace ui {

using conversations::Concern;

namespace {

QString wordsOf(Concern concern)
{
    switch (concern) {
    case Concern::Unread:
        return TakeOutMenu::tr("Those with &unread messages");
    case Concern::Starred:
        return TakeOutMenu::tr("The &starred ones");
    case Concern::Assigned:
        return TakeOutMenu::tr("Those &assigned to somebody");
    case Concern::Recent:
        return TakeOutMenu::tr("Those with a &message in the last 24 hours");
    case Concern::Unknown:
        return TakeOutMenu::tr("Those with &details that could not be read");
    }
    return {};
}

} // namespace

TakeOutMenu::TakeOutMenu(QWidget *parent) : QMenu(tr("&Take out"), parent)
{
    for (const Concern concern : conversations::kConcerns)
        m_actions[size_t(concern)] = addAction({}, this, [this, concern] { Q_EMIT wanted(concern); });
    showNone();
}

void TakeOutMenu::showCounts(const conversations::Concerns &concerns)
{
    bool any = false;
    for (const Concern concern : conversations::kConcerns) {
        QAction *action = m_actions[size_t(concern)];
        const int count = concerns.of(concern);
        action->setText(count > 0 ? tr("%1 (%L2)").arg(wordsOf(concern)).arg(count) : wordsOf(concern));
        action->setEnabled(count > 0);
        any = any || count > 0;
    }
    menuAction()->setEnabled(any);
}

} // namespace ui
