#include "ui/parts/labelled_combo.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>

namespace ui {

namespace {

class AccessibleCombo : public QAccessibleWidget
{
public:
    explicit AccessibleCombo(LabelledCombo *combo) : QAccessibleWidget(combo, QAccessible::ComboBox) {}

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? combo()->currentText() : QAccessibleWidget::text(which);
    }
    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(combo()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == combo()->view() ? 0 : -1;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {QAccessibleActionInterface::showMenuAction(), QAccessibleActionInterface::pressAction()};
    }
    void doAction(const QString &) override
    {
        if (combo()->view()->isVisible())
            combo()->hidePopup();
        else
            combo()->showPopup();
    }

private:
    [[nodiscard]] QComboBox *combo() const { return static_cast<QComboBox *>(object()); }
};

QAccessibleInterface *made(const QString &, QObject *object)
{
    auto *combo = qobject_cast<LabelledCombo *>(object);
    return combo ? new AccessibleCombo(combo) : nullptr;
}

} // namespace

LabelledCombo::LabelledCombo(const QString &label, QWidget *parent) : QComboBox(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(made);
        return true;
    }();
    Q_UNUSED(installed)
    setAccessibleName(label);
}

} // namespace ui
