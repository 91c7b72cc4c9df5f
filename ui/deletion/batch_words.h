#pragma once

#include "app/deletion/estimate.h"
#include "app/deletion/journal_record.h"
#include "app/deletion/report.h"
#include "app/highlevel/wait.h"

namespace ui {

/// Where a deletion stands, in one sentence for the strip. `now` is steady time; `wait` is why its requests
/// wait; of one that has ended `wasStopped` tells whether somebody wanted its rest left alone; `left` is how
/// long it still takes, where that is not to be reckoned from its pace alone.
[[nodiscard]] QString batchSentence(const deletion::BatchStatus &status, base::Milliseconds now,
                                    const highlevel::Wait &wait, bool wasStopped = false,
                                    std::optional<base::Milliseconds> left = std::nullopt);
/// `148 deleted · 3 already gone · 2 not deleted`; parts that are nought are left out.
[[nodiscard]] QString batchCounts(const deletion::BatchStatus &status);
/// The same of a record, which does not say whether anybody asks about what is open: `12 deleted · 3 may have
/// been sent · 25 not sent`.
[[nodiscard]] QString recordedCounts(const deletion::BatchStatus &status);
/// What an interrupted deletion had come to, for the question what becomes of it.
[[nodiscard]] QString interruptedSentence(const deletion::JournalBatch &batch);
/// Of a conversation in the list that a deletion has open, so that it cannot be chosen: what becomes of it,
/// by how that deletion stands; nothing where it is one of an earlier run, that nobody has decided on.
[[nodiscard]] QString inDeletionWords(const std::optional<deletion::BatchStatus> &status);
/// How long a deletion takes, as far as that can be known, for the confirmation; and of the day's requests
/// where it uses enough of them to be minded.
[[nodiscard]] QString estimateSentence(const deletion::Estimate &estimate, const QDateTime &now);
/// A duration as people say it: `17 s`, `4 min`, `2 h 10 min`.
[[nodiscard]] QString durationWords(base::Milliseconds duration);

} // namespace ui
