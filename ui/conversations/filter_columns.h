#pragma once

#include <QWidget>

class QGroupBox;
class QHBoxLayout;
class QVBoxLayout;

namespace ui {

/// The subjects of the filters side by side: in five columns all of them stand in a usual window; a narrow
/// one has room for three. The order they are read in is the same in both, column after column, each
/// downwards.
class FilterColumns : public QWidget
{
public:
    enum class Columns { Five, Three };

    explicit FilterColumns(QWidget *parent);

    /// In the order they are read. They stand on this already.
    void setSubjects(const std::vector<QGroupBox *> &subjects);
    void arrange(Columns columns);
    [[nodiscard]] Columns standIn() const { return m_standIn; }
    /// As wide as its words have been, each column stays: smaller counts would move the next one. Where there
    /// is no `room` for that (pixels), they share what there is.
    void keepWidths(int room);
    /// Qt does so only when it lays out, and how large all of it wants to be is asked before.
    void measureAnew();
    [[nodiscard]] QSize wantedSize() const;

private:
    QHBoxLayout *m_columns;
    std::vector<QVBoxLayout *> m_inColumns; ///< some may be empty
    std::vector<QGroupBox *> m_subjects;
    Columns m_standIn = Columns::Five;
};

} // namespace ui
