#pragma once

#include "app/deletion/journal.h"
#include "app/deletion/journal_reader.h"

#include <QObject>

namespace ui {

class BannerArea;

/// Tells the person, in banners, what is wrong with the record of deletions, why nothing is deleted without
/// it, and what to do.
class JournalNotices : public QObject
{
    Q_OBJECT

public:
    /// `path` is where the journal lies; `banners` owns this.
    JournalNotices(QString path, BannerArea *banners);

    /// Each time it was opened, or could not be; what stood in the way before is over where it was.
    void opened(const deletion::JournalFile::Opened &opened);
    /// After it was read at the start; says nothing where all is well.
    void read(const deletion::JournalReading &reading);
    void failed(deletion::JournalTrouble trouble, const QString &systemText);

Q_SIGNALS:
    /// It is to be opened anew.
    void tryAgainWanted();

private:
    [[nodiscard]] static QString advice(deletion::JournalTrouble trouble);

    QString m_path;
    BannerArea *m_banners;
};

} // namespace ui
