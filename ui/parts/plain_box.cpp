#include "ui/parts/plain_box.h"

#include "ui/parts/icon.h"

#include <QLabel>

namespace ui {

namespace {

/// Of our own family, in place of the stock ones.
QString drawingOf(QMessageBox::Icon icon)
{
    switch (icon) {
    case QMessageBox::Warning:
        return QStringLiteral("warning");
    case QMessageBox::Critical:
        return QStringLiteral("error");
    case QMessageBox::Information:
    case QMessageBox::Question:
        return QStringLiteral("info");
    case QMessageBox::NoIcon:
        break;
    }
    return {};
}

} // namespace

PlainBox::PlainBox(Icon icon, const QString &text, const QString &more, QWidget *parent)
    : QMessageBox(icon, QString(), text, NoButton, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(more);
    if (const QString drawing = drawingOf(icon); !drawing.isEmpty()) {
        constexpr QSize size(32, 32);
        setIconPixmap(ui::icon(drawing).pixmap(size, devicePixelRatioF()));
    }
    // setTextFormat is for the first of the two alone.
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

QString inMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString inToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(inToolTip(text));
}

} // namespace ui
