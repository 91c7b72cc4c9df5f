#include "ui/parts/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

namespace {

class TintedSvg final : public QIconEngine
{
public:
    explicit TintedSvg(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    /// Drawn once for each size and colour: a list shows the same few icons in every row.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        const QString colour = QApplication::palette().color(group, role).name();
        const QString key =
            QStringLiteral("icon %1 %2 %3x%4").arg(m_name, colour).arg(size.width()).arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        QByteArray tinted = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        tinted.replace("currentColor", colour.toLatin1());
        QPainter painter(&drawn);
        QSvgRenderer(tinted).render(&painter, QRect({}, size));
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedSvg(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedSvg(name));
}

} // namespace ui
