#pragma once

#include "ui/deletion/activity_filter.h"

#include <QWidget>

#include <utility>
#include <vector>

class QButtonGroup;

namespace ui {

/// Buttons, one of which is down: whether all conversations of deletions are shown, or which of those that
/// somebody should look into.
class ActivityChoice : public QWidget
{
    Q_OBJECT

public:
    using Show = ActivityFilter::Show;

    /// The first is chosen.
    ActivityChoice(const std::vector<std::pair<Show, QString>> &choices, QWidget *parent);

    [[nodiscard]] Show chosen() const;
    /// Without its being somebody's choice: it is not told.
    void choose(Show what);
    /// Whether there is something that it would show.
    void setOffered(Show what, bool offered);
    /// For whatever comes after it in the order of Tab.
    [[nodiscard]] QWidget *last() const;

Q_SIGNALS:
    /// Somebody did.
    void changed(ActivityFilter::Show what);

private:
    QButtonGroup *m_buttons;
};

} // namespace ui
