#include "ui/deletion/journal_notices.h"

#include "ui/banners/banner_area.h"

namespace ui {

namespace {

const QString kFailed = QStringLiteral("journal failed");
const QString kSetAside = QStringLiteral("journal set aside");
const QString kChanged = QStringLiteral("journal changed");

} // namespace

JournalNotices::JournalNotices(QString path, BannerArea *banners)
    : QObject(banners), m_path(std::move(path)), m_banners(banners)
{
}

void JournalNotices::opened(const deletion::JournalFile::Opened &opened)
{
    if (!opened.setAsideAs.isEmpty())
        m_banners->put(
            kSetAside,
            {.tone = Banner::Tone::Warning,
             .text = tr("The record of past deletions could not be read. It was set aside, and a new "
                        "one is begun."),
             .more = opened.setAsideAs});
    if (opened.fault.any())
        failed(opened.fault.trouble, opened.fault.systemText);
    else
        m_banners->withdraw(kFailed);
}

void JournalNotices::read(const deletion::JournalReading &reading)
{
    if (!reading.firstBroken)
        return;
    m_banners->put(
        kChanged,
        {.tone = Banner::Tone::Error,
         .text =
             tr("The record of deletions is not as it was written, from record %L1 on. What an interrupted "
                "deletion had come to cannot be relied on: nothing of it is deleted any more. New deletions "
                "are not affected.")
                 .arg(*reading.firstBroken),
         .more = m_path});
}

void JournalNotices::failed(deletion::JournalTrouble trouble, const QString &systemText)
{
    m_banners->put(kFailed,
                   {.tone = Banner::Tone::Error,
                    .text = tr("Deleting is not possible now. %1").arg(advice(trouble)),
                    .buttons = {{tr("Try again"), [this] { Q_EMIT tryAgainWanted(); }}},
                    .canBeClosed = false,
                    .more = systemText.isEmpty() ? m_path : m_path + QLatin1Char('\n') + systemText});
}

QString JournalNotices::advice(deletion::JournalTrouble trouble)
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
    case JournalTrouble::Busy:
        return tr(
            "Another program holds the record of deletions, and nothing is deleted without it. End that "
            "program, then resume.");
    case JournalTrouble::TakenAway:
        return tr("The record of deletions was moved, replaced or cut while Threadsweep ran, and nothing is "
                  "deleted without it. Put the file back, then resume; or start the program again.");
    case JournalTrouble::Damaged:
        return tr("The record of deletions is damaged, and nothing is deleted without it. Start the program "
                  "again: the damaged file is kept, and a new one is begun.");
    case JournalTrouble::FromTheFuture:
        return tr("The record of deletions was written by a newer Threadsweep. It was left as it is; install "
                  "that version to delete.");
    case JournalTrouble::NotOurs:
        return tr(
            "In the place of the record of deletions stands something else: a folder, a pipe, or a file "
            "of another program. It was left as it is, and nothing is deleted without a record. Move it "
            "away, then try again.");
    case JournalTrouble::NoThread:
        return tr(
            "The system does not let Threadsweep do several things at once, and the record of deletions "
            "needs that. End other programs, then try again.");
    }
    return {};
}

} // namespace ui
