#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace deletion {

/// How far the journal goes: the number of its last record, and that one's hash.
struct JournalHead
{
    qint64 count = 0;
    QByteArray hash;

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// The journal's head, kept in a small file of its own beside the journal, and written with each transaction.
/// A chain of hashes shows what was changed; it cannot show that its end is missing, and SQLite drops the
/// rest of a damaged WAL without a word. This does.
///
/// It is written after the transaction and before anybody is told of it. So the journal may be ahead of its
/// head, by what nobody was told; it may never be behind.
class JournalHeadFile
{
public:
    explicit JournalHeadFile(QString path) : m_path(std::move(path)) {}

    /// Whether there is one, be it one that can be read or not.
    [[nodiscard]] bool isThere() const;
    /// Nothing where there is none, or none that can be read.
    [[nodiscard]] std::optional<JournalHead> read() const;
    [[nodiscard]] bool write(const JournalHead &head) const;

private:
    QString m_path;
};

} // namespace deletion
