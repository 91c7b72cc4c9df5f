#pragma once

#include "app/deletion/journal_reader.h"
#include "app/session.h"
#include "tests/simulation/person.h"

namespace simulation {

/// Whether what the journal says is so, once all has come to its end: every batch has ended, every
/// conversation has one outcome with its evidence, and none says of HighLevel what is not true there. What is
/// untrue; empty where nothing is.
[[nodiscard]] QString judgeJournal(const deletion::JournalReading &reading, const Person::Worlds &worlds);

/// Whether what the screen of this sub-account says is what the journal says, batch by batch, and its counts
/// are those of its rows.
[[nodiscard]] QString judgeScreen(const AccountSession &session, const deletion::Queue &queue,
                                  const deletion::JournalReading &reading);

/// Whether nothing that lives, and that was listed twice, more than a minute apart, is hidden as deleted.
[[nodiscard]] QString judgeList(const conversations::Snapshot &rows, const World &world);

} // namespace simulation
