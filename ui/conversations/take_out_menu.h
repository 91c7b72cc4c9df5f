#pragma once

#include "app/conversations/concern.h"

#include <QMenu>

namespace ui {

/// Takes out of what is selected what is to be minded, as the summary beside the list does: with how many
/// those are, and only where there are some.
class TakeOutMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TakeOutMenu(QWidget *parent);

    void showCounts(const conversations::Concerns &concerns);
    /// Nothing can be taken out, or it is not counted yet.
    void showNone() { showCounts({}); }

Q_SIGNALS:
    void wanted(conversations::Concern concern);

private:
    std::array<QAction *, conversations::kConcerns.size()> m_actions{};
};

} // namespace ui
