#pragma once

#include <QObject>

#include <map>

class QTableView;

namespace ui {

/// The columns of the list: which are shown, how wide and in which order, kept from one start to the next.
/// The contact always is: without it nobody knows what a row is. Where the list is so narrow that next to
/// nothing of the last message would be seen, the others give it what they can spare, and get that back in a
/// wider one.
class Columns : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        int number; ///< of ConversationTableModel
        QString name;
        bool isShown;
        bool mayBeHidden;
    };

    /// `table` shows a ConversationTableModel, and owns this.
    explicit Columns(QTableView *table);

    [[nodiscard]] QList<Column> all() const;
    void show(int column, bool shown);

    [[nodiscard]] QByteArray state();
    /// As `state` told them; as at first where that is empty or of another version.
    void restore(const QByteArray &state);

Q_SIGNALS:
    void changed();

protected:
    /// The table's room changes.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillTheTable();
    void share();
    void setWidths(const std::map<int, int> &widths);
    void takeAsChosen();

    QTableView *m_table;
    /// How wide somebody wants those that are shown; they may be narrower at the moment.
    std::map<int, int> m_chosen;
    bool m_isSharing = false;
};

} // namespace ui
