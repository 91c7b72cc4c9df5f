#pragma once

#include <QtGlobal>

namespace deletion {

/// What is different about a conversation since the person saw it in the list.
struct Changes
{
    enum What : quint8 {
        NewMessage = 1,
        MoreUnread = 2,
        ReadBySomebody = 4,
        Starred = 8,
        Unstarred = 16,
        Assigned = 32, ///< to somebody, somebody else or nobody
    };

    quint8 all = 0;

    void add(What what) { all = quint8(all | what); }
    [[nodiscard]] bool hold(What what) const { return all & what; }
    [[nodiscard]] bool any() const { return all != 0; }
    friend bool operator==(const Changes &, const Changes &) = default;
};

} // namespace deletion
