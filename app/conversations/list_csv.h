#pragma once

#include "app/conversations/store.h"

#include <functional>

namespace conversations {

/// Rows of a list as a table (base/csv.h), in their order, part by part: a million of them are more than is
/// to be held at once. Pure: it reads the snapshot, on whatever thread it is called.
///
/// A field that HighLevel left out is empty; one that came in a shape nobody knows says `unknown`. Neither
/// ever stands as a number, a *no* or a date.
class ListCsv
{
public:
    /// What a channel is called, by HighLevel's type of message.
    using ChannelName = std::function<QString(const QString &messageType)>;

    ListCsv(Snapshot snapshot, std::vector<Row> rows, ChannelName channelName);

    /// The names of the columns, and then some thousand lines each time; empty at the end.
    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] QByteArray line(Row row) const;

    Snapshot m_snapshot;
    std::vector<Row> m_rows;
    ChannelName m_channelName;
    size_t m_written = 0;
    bool m_hasBegun = false;
};

} // namespace conversations
