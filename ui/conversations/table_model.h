#pragma once

#include "app/conversations/store.h"

#include <QAbstractTableModel>

namespace ui {

/// The store as a table: shows, decides nothing. The store changes only through the slots here, so that
/// the views hear of it.
class ConversationTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Contact, Channel, LastMessage, When, Unread, Starred, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing is shown for null. The store must outlive this, or be replaced first.
    void show(conversations::Store *store);

    void merge(const QList<highlevel::Conversation> &rows);
    void bury(const base::ConversationId &id);
    void keepOnly(const QSet<base::ConversationId> &seen);

    [[nodiscard]] const highlevel::Conversation &at(int row) const { return m_store->at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    conversations::Store *m_store = nullptr;
};

} // namespace ui
