#pragma once

#include "app/base/identity.h"

#include <QDate>

#include <optional>

namespace deletion {

/// What is looked for among past deletions. Empty finds all.
struct HistoryQuery
{
    QString text; ///< contact, phone, e-mail, id of a conversation, sub-account; all of its words
    std::optional<base::Identity> identity; ///< of one sub-account
    QDate from;                             ///< the first and the last day, in this computer's time
    QDate until;

    [[nodiscard]] bool findsAll() const
    {
        return text.trimmed().isEmpty() && !identity && !from.isValid() && !until.isValid();
    }
    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

} // namespace deletion
