#pragma once

#include <QtGlobal>

namespace deletion {

/// What is different about a conversation since the person saw it in the list. What the list could not tell,
/// and what it left out, is no difference but news: it may have been so all along.
struct Changes
{
    enum What : quint16 {
        NewMessage = 1,
        MoreUnread = 2,
        ReadBySomebody = 4,
        Starred = 8,
        Unstarred = 16,
        Assigned = 32,   ///< to somebody, or to somebody else
        Unassigned = 64, ///< to nobody any more
        // News.
        HasMessage = 128,
        IsUnread = 256,
        IsStarred = 512,
        IsAssigned = 1024,
    };

    quint16 all = 0;

    void add(What what) { all = quint16(all | what); }
    [[nodiscard]] bool hold(What what) const { return all & what; }
    [[nodiscard]] bool any() const { return all != 0; }
    friend bool operator==(const Changes &, const Changes &) = default;
};

} // namespace deletion
