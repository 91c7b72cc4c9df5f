#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <utility>

namespace ui {

/// Paints the cells of a table: an icon and one line of text, bold where the model's font is, which ends in
/// "…" where it does not fit. Looks as the style would have it, at a third of the time: the style lays a text
/// out twice at every painting, this once for as long as it is remembered. Which row has the keyboard is the
/// table's to show, since it is the whole row.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    [[nodiscard]] QStaticText laidOut(const QString &text, int width,
                                      const QStyleOptionViewItem &option) const;

    using Key = std::pair<QString, std::pair<int, bool>>; ///< text, width, bold

    static constexpr int kRemembered = 2'000; ///< cells: some screenfuls
    mutable QCache<Key, QStaticText> m_laidOut{kRemembered};
    mutable QFont m_font; ///< it is laid out in, or in its bold one
};

} // namespace ui
