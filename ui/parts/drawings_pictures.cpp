#include "ui/parts/drawings.h"

#include <QDir>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

const QString kPath = QStringLiteral(":/icons/%1-%2.png");

/// The widths that there are pictures of, the smallest first. The build made each of them of every icon.
std::vector<int> widths(const QString &name)
{
    std::vector<int> all;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({name + QStringLiteral("-*.png")});
    for (const QString &file : files) {
        bool isNumber = false;
        const int width = file.mid(name.size() + 1).chopped(4).toInt(&isNumber);
        if (isNumber) // an icon's name may be the beginning of another's
            all.push_back(width);
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// Drawn for just this size, or for the next larger one and made smaller.
QPixmap picture(const QString &name, const QSize &size)
{
    const std::vector<int> all = widths(name);
    if (all.empty())
        return QPixmap();
    const auto fit = std::lower_bound(all.begin(), all.end(), std::max(size.width(), size.height()));
    const QPixmap found(kPath.arg(name).arg(fit == all.end() ? all.back() : *fit));
    return found.size() == size ? found : found.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

QPixmap drawing(const QString &name, const QColor &colour, const QSize &size)
{
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    const QPixmap shape = picture(name, size);
    QPainter painter(&drawn);
    painter.drawPixmap((size.width() - shape.width()) / 2, (size.height() - shape.height()) / 2, shape);
    // They are drawn in one colour, which stands for any.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawn.rect(), colour);
    return drawn;
}

QIcon programIcon()
{
    const QString name = QStringLiteral("threadsweep");
    QIcon icon;
    for (const int width : widths(name))
        icon.addFile(kPath.arg(name).arg(width));
    return icon;
}

} // namespace ui
