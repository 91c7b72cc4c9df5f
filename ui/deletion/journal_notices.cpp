#include "ui/deletion/journal_notices.h"

#include "ui/parts/plain_box.h"

namespace ui {

JournalNotices::JournalNotices(QString path, QWidget *window)
    : QObject(window), m_path(std::move(path)), m_window(window)
{
}

void JournalNotices::opened(const deletion::JournalFile::Opened &opened)
{
    if (!opened.setAsideAs.isEmpty())
        (new PlainBox(QMessageBox::Warning, tr("The record of deletions is damaged"),
                      tr("The record of past deletions could not be read. It was set aside as\n%1\nand a "
                         "new one is begun.")
                          .arg(opened.setAsideAs),
                      m_window))
            ->open();
    else if (opened.fault.trouble != deletion::JournalTrouble::None)
        failed(opened.fault.trouble, opened.fault.systemText);
}

void JournalNotices::read(const deletion::JournalReading &reading)
{
    if (!reading.firstBroken)
        return;
    auto *box =
        new PlainBox(QMessageBox::Warning, tr("The record of deletions is not as it was written"),
                     tr("From record %L1 on it was changed, or its end is missing. What an interrupted "
                        "deletion had come to cannot be relied on: its conversations can be asked about, "
                        "and nothing of it is deleted any more. New deletions are not affected.\n\n%2")
                         .arg(*reading.firstBroken)
                         .arg(m_path),
                     m_window);
    box->setWindowTitle(tr("The record of deletions is not as it was written"));
    box->open();
}

void JournalNotices::failed(deletion::JournalTrouble trouble, const QString &systemText)
{
    if (m_shown)
        return;
    m_shown = true;
    auto *box = new PlainBox(QMessageBox::Warning, tr("Deleting is not possible now"),
                             advice(trouble) + QStringLiteral("\n\n") + m_path +
                                 (systemText.isEmpty() ? QString() : QLatin1Char('\n') + systemText),
                             m_window);
    box->setWindowTitle(tr("Deleting is not possible now"));
    connect(box, &QDialog::finished, this, [this] { m_shown = false; });
    box->open();
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
    }
    return {};
}

} // namespace ui
