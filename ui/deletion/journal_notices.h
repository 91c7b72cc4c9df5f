#pragma once

#include "app/deletion/journal_reader.h"

#include <QObject>

class QWidget;

namespace ui {

/// Tells the person what is wrong with the record of deletions, why nothing is deleted without it, and what
/// to do.
class JournalNotices : public QObject
{
    Q_OBJECT

public:
    /// `path` is where the journal lies; `window` is what the notices belong to.
    JournalNotices(QString path, QWidget *window);

    /// After it was opened at the start; says nothing where all is well.
    void opened(const deletion::JournalFile::Opened &opened);
    /// After it was read at the start; likewise.
    void read(const deletion::JournalReading &reading);
    /// One notice at a time: what fails while one stands has most likely the same cause.
    void failed(deletion::JournalTrouble trouble, const QString &systemText);

private:
    [[nodiscard]] static QString advice(deletion::JournalTrouble trouble);

    QString m_path;
    QWidget *m_window;
    bool m_shown = false;
};

} // namespace ui
