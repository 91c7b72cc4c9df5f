#include "ui/parts/cell_delegate.h"

#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

/// The longest text that is laid out, in UTF-16 units. A message can be a whole newsletter; no cell is as
/// wide.
constexpr int kMost = 600;

QString oneLine(const QString &text)
{
    if (text.size() <= kMost)
        return text.simplified();
    const int cut = text.at(kMost - 1).isHighSurrogate() ? kMost - 1 : kMost;
    return text.left(cut).simplified() + QChar(0x2026);
}

QPalette::ColorGroup colorGroup(QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.index = index;
    if (index.data(Qt::FontRole).value<QFont>().bold()) {
        option.font.setBold(true);
        option.fontMetrics = QFontMetrics(option.font);
    }
    const QStyle *style = option.widget->style();
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = colorGroup(option.state);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const QSize size = option.decorationSize;
        const Qt::Alignment at = text.isEmpty() ? alignment : Qt::AlignLeft | Qt::AlignVCenter;
        QIcon::Mode mode = selected ? QIcon::Selected : QIcon::Normal;
        if (group == QPalette::Disabled)
            mode = QIcon::Disabled;
        icon.paint(painter, QStyle::alignedRect(option.direction, at, size, room), Qt::AlignCenter, mode);
        room = QStyle::visualRect(option.direction, room, room.adjusted(size.width() + margin, 0, 0, 0));
    }
    if (!text.isEmpty() && room.width() > 0) {
        const QStaticText line = laidOut(text, room.width(), option);
        const QRect place = QStyle::alignedRect(option.direction, alignment, line.size().toSize(), room);
        painter->save();
        // Letters can be higher than the row; the next row is somebody else's.
        painter->setClipRect(option.rect, Qt::IntersectClip);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawStaticText(place.topLeft(), line);
        painter->restore();
    }
}

QStaticText CellDelegate::laidOut(const QString &text, int width, const QStyleOptionViewItem &option) const
{
    const bool isBold = option.font.bold();
    QFont plain = option.font;
    plain.setBold(false);
    if (plain != m_font) {
        m_laidOut.clear();
        m_font = plain;
    }
    const Key key(text.left(kMost + 1), {width, isBold});
    if (const QStaticText *known = m_laidOut.object(key))
        return *known;
    const QString all = oneLine(text);
    const auto prepared = [&](const QString &words) {
        QStaticText line(words);
        line.setTextFormat(Qt::PlainText);
        line.prepare({}, option.font);
        return line;
    };
    // To cut a text is to lay it out twice, and most of them fit.
    const bool mayFit = all.size() * option.fontMetrics.averageCharWidth() < 2 * width;
    QStaticText line = mayFit ? prepared(all) : QStaticText();
    if (!mayFit || line.size().width() > width)
        line = prepared(option.fontMetrics.elidedText(all, option.textElideMode, width));
    m_laidOut.insert(key, new QStaticText(line));
    return line;
}

} // namespace ui
