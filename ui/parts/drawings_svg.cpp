#include "ui/parts/drawings.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace ui {

QPixmap drawing(const QString &name, const QColor &colour, const QSize &size)
{
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray tinted = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    tinted.replace("currentColor", colour.name().toLatin1());
    QPainter painter(&drawn);
    QSvgRenderer(tinted).render(&painter, QRect({}, size));
    return drawn;
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/threadsweep.svg"));
}

} // namespace ui
