#pragma once

#include "app/desk/pasted_accounts.h"

#include <QAbstractTableModel>

namespace ui {

/// The lines that were pasted, and how far each has come. Of a token it shows that there is one.
class PastedListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Location, Token, What, ColumnCount };

    /// `pasted` must outlive this object.
    explicit PastedListModel(const desk::PastedAccounts *pasted, QObject *parent = nullptr);

    /// What is said of a line, in one or a few sentences.
    [[nodiscard]] static QString whatOf(const desk::PastedAccounts::Line &line);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const desk::PastedAccounts *m_pasted;
    int m_count = 0;
};

} // namespace ui
