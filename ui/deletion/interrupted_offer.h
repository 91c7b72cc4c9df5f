#pragma once

#include "app/deletion/journal_record.h"

#include <QObject>

namespace ui {

class BannerArea;

/// Asks, in a banner, what becomes of a deletion that an earlier run of the program did not end.
class InterruptedOffer : public QObject
{
    Q_OBJECT

public:
    /// `banners` owns it.
    explicit InterruptedOffer(BannerArea *banners);

    void offer(const deletion::JournalBatch &batch);
    void withdraw();

Q_SIGNALS:
    /// What is left of it is to be deleted, after a question.
    void deleteWanted(const deletion::JournalBatch &batch);
    /// Nothing of it is deleted any more; what was under way is asked about.
    void keepWanted(const deletion::JournalBatch &batch);

private:
    BannerArea *m_banners;
};

} // namespace ui
