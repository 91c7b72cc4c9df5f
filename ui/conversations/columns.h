#pragma once

#include <QObject>

class QTableView;

namespace ui {

/// The columns of the list: which are shown, how wide and in which order, kept from one start to the next.
/// The contact always is: without it nobody knows what a row is.
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

    [[nodiscard]] QByteArray state() const;
    /// As `state` told them; as at first where that is empty or of another version.
    void restore(const QByteArray &state);

Q_SIGNALS:
    void changed();

private:
    void fillTheTable();

    QTableView *m_table;
};

} // namespace ui
