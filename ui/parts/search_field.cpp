#include "ui/parts/search_field.h"

#include <QToolButton>

namespace ui {

SearchField::SearchField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setClearButtonEnabled(true);
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(tr("Clear the search"));
}

} // namespace ui
