#include "app/conversations/store.h"

namespace conversations {

Store::Merged Store::merge(const QList<highlevel::Conversation> &rows)
{
    Merged merged;
    merged.firstNewRow = size();
    for (const highlevel::Conversation &row : rows) {
        if (m_buried.contains(row.id))
            continue;
        const auto known = m_rowOf.constFind(row.id);
        if (known == m_rowOf.constEnd()) {
            m_rowOf.insert(row.id, size());
            m_rows.push_back(row);
            ++merged.newRows;
        } else if (m_rows[size_t(*known)] != row) {
            m_rows[size_t(*known)] = row;
            merged.changedRows.push_back(*known);
        }
    }
    return merged;
}

int Store::bury(const base::ConversationId &id)
{
    m_buried.insert(id);
    const int row = m_rowOf.value(id, -1);
    if (row < 0)
        return -1;
    m_rowOf.remove(id);
    m_rows.erase(m_rows.begin() + row);
    renumberFrom(row);
    return row;
}

void Store::keepOnly(const QSet<base::ConversationId> &seen)
{
    std::erase_if(m_rows, [&](const highlevel::Conversation &row) { return !seen.contains(row.id); });
    m_rowOf.clear();
    renumberFrom(0);
}

void Store::renumberFrom(int row)
{
    for (int i = row; i < size(); ++i)
        m_rowOf[m_rows[size_t(i)].id] = i;
}

} // namespace conversations
