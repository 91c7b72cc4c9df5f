#include "ui/parts/fitted_dialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace ui {

void FittedDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void FittedDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

bool FittedDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void FittedDialog::fit()
{
    if (!layout() || !layout()->hasHeightForWidth())
        return;
    const int wanted = layout()->totalHeightForWidth(width());
    setMinimumHeight(std::min(wanted, screen()->availableGeometry().height()));
}

} // namespace ui
