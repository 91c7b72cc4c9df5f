#include "ui/parts/labelled_combo.h"

#include "ui/parts/plain_box.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QStylePainter>
#include <QToolTip>

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

QString LabelledCombo::wholeText() const
{
    return currentIndex() < 0 ? placeholderText() : currentText();
}

QString LabelledCombo::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    constexpr int betweenTextAndFrame = 2;
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(wholeText(), Qt::ElideMiddle, field.width() - betweenTextAndFrame);
}

void LabelledCombo::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (currentIndex() < 0)
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

/// Asked for, and not kept as a tool tip: assistive technology would read the choice twice.
bool LabelledCombo::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownText() == wholeText())
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), inToolTip(wholeText()), this);
    return true;
}

} // namespace ui
