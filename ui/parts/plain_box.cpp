#include "ui/parts/plain_box.h"

#include <QLabel>

namespace ui {

PlainBox::PlainBox(Icon icon, const QString &text, const QString &more, QWidget *parent)
    : QMessageBox(icon, QString(), text, NoButton, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(more);
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
