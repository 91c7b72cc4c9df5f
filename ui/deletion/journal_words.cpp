#include "ui/deletion/journal_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JournalWords", text);
}

} // namespace

QString journalAdvice(deletion::JournalTrouble trouble)
{
    using deletion::JournalTrouble;
    switch (trouble) {
    case JournalTrouble::None:
        return {};
    case JournalTrouble::NoRoom:
        return tr("The disk is full, and nothing is deleted without a record of it. Make room, then resume.");
    case JournalTrouble::Unwritable:
        return tr("The record of deletions cannot be written, and nothing is deleted without it. Check the "
                  "permissions of its folder, then resume.");
    case JournalTrouble::Damaged:
        return tr("The record of deletions is damaged, and nothing is deleted without it. Start the program "
                  "again: the damaged file is kept, and a new one is begun.");
    case JournalTrouble::FromTheFuture:
        return tr("The record of deletions was written by a newer Threadsweep. It was left as it is; install "
                  "that version to delete.");
    }
    return {};
}

} // namespace ui
