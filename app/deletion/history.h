#pragma once

#include "app/deletion/journal_reader.h"

#include <QDate>

#include <memory>

namespace deletion {

/// What is looked for among past deletions. Empty finds all.
struct HistoryQuery
{
    QString text; ///< contact, phone, e-mail, id of a conversation, sub-account; all of its words
    std::optional<base::Identity> identity; ///< of one sub-account
    QDate from;                             ///< the first and the last day, in this computer's time
    QDate until;
    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

/// All deletions that the journal holds, searched and exported. A value: a worker may search one while
/// another is read. Texts are compared as the list's search compares them.
class History
{
public:
    History() = default;
    explicit History(JournalReading reading);

    [[nodiscard]] const JournalReading &reading() const { return *m_reading; }
    [[nodiscard]] const std::vector<JournalBatch> &batches() const { return m_reading->batches; }
    /// Places in `batches`, newest first.
    [[nodiscard]] std::vector<int> find(const HistoryQuery &query) const;

private:
    [[nodiscard]] bool matches(size_t batch, const HistoryQuery &query,
                               const std::vector<QByteArray> &words) const;

    std::shared_ptr<const JournalReading> m_reading = std::make_shared<const JournalReading>();
    /// By batch: what is searched of it, folded; its head first, then its conversations, a line each.
    std::shared_ptr<const std::vector<QByteArray>> m_texts =
        std::make_shared<const std::vector<QByteArray>>();
};

/// One deletion as a table: RFC 4180, UTF-8, a line for each conversation, headed by the names of the
/// columns. No cell of it is taken for a formula by a program that opens it: one that begins as formulas do
/// gets a quote before it, as OWASP advises. https://owasp.org/www-community/attacks/CSV_Injection
[[nodiscard]] QByteArray toCsv(const JournalBatch &batch);
/// Likewise as one JSON object, times in ISO 8601, UTC.
[[nodiscard]] QByteArray toJson(const JournalBatch &batch);

} // namespace deletion
