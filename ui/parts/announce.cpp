#include "ui/parts/announce.h"

#include <QAccessible>
#include <QLabel>

namespace ui {

void announce(QWidget *window, const QString &text)
{
    const QString name = QStringLiteral("announcement");
    auto *label = window->findChild<QLabel *>(name, Qt::FindDirectChildrenOnly);
    if (!label) {
        label = new QLabel(window);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->resize(0, 0);
        label->show();
    }
    label->setAccessibleName(text);
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
