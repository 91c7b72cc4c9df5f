#pragma once

#include "app/conversations/view.h"

#include <QAbstractTableModel>

#include <functional>

namespace ui {

/// A view of the store as a table: shows, decides nothing. Where a new view differs from the one before by a
/// few rows, only those come and go; else every place may show another conversation, as `becomesNew` tells
/// beforehand: then whoever holds places, such as a selection, must let go of them first.
class ConversationTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Contact,
        Channel,
        LastMessage,
        When,
        Unread,
        Starred,
        Phone,
        Email,
        Created,
        AssignedTo,
        Tags,
        ColumnCount
    };

    explicit ConversationTableModel(QObject *parent = nullptr);

    /// `store` must stay until the next call; null for none. Nothing is shown until a view comes. What
    /// `isInDeletion` says so of cannot be chosen, and says what its deletion comes to: `inDeletionWords`.
    void follow(const conversations::Store *store,
                std::function<bool(const base::ConversationId &)> isInDeletion = {},
                std::function<QString(const base::ConversationId &)> inDeletionWords = {});
    void show(const std::shared_ptr<const conversations::View> &view);
    [[nodiscard]] bool becomesNew(const conversations::View &view) const { return !view.steps || !m_view; }
    /// Repaints those of them that are shown.
    void refresh(const std::vector<conversations::Row> &changed);

    [[nodiscard]] const conversations::View *view() const { return m_view.get(); }
    /// What is in the list now, also on its way from one view to the next.
    [[nodiscard]] std::shared_ptr<const std::vector<conversations::Row>> sharedRows() const
    {
        if (m_view && m_rows == &m_view->rows)
            return {m_view, m_rows};
        return std::make_shared<const std::vector<conversations::Row>>(*m_rows);
    }
    [[nodiscard]] conversations::Row rowAt(int place) const { return (*m_rows)[size_t(place)]; }
    [[nodiscard]] const std::vector<conversations::Row> &shown() const { return *m_rows; }
    [[nodiscard]] highlevel::Conversation at(int place) const { return m_store->at(rowAt(place)); }
    [[nodiscard]] static conversations::Sort::By sortOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void replace(const std::shared_ptr<const conversations::View> &view);
    void walk(const conversations::View::Steps &steps, const conversations::View &to);
    [[nodiscard]] const highlevel::Conversation &unpacked(int place) const;

    [[nodiscard]] QString lastMessage(const highlevel::Conversation &c) const;

    const conversations::Store *m_store = nullptr;
    std::function<bool(const base::ConversationId &)> m_isInDeletion;
    std::function<QString(const base::ConversationId &)> m_inDeletionWords;
    std::shared_ptr<const conversations::View> m_view;
    std::vector<conversations::Row> m_between; ///< the list on its way from one view to the next
    const std::vector<conversations::Row> *m_rows = &m_between;
    int m_count = 0;       ///< rows the views have been told of
    QVariant m_unreadFont; ///< of rows with unread messages
    // The row painted last: its cells are asked for one by one.
    mutable std::optional<highlevel::Conversation> m_unpacked;
    mutable conversations::Row m_unpackedRow = -1;
};

} // namespace ui
