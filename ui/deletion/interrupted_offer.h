#pragma once

#include "app/accounts/account.h"
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

    /// So many `more` of the same sub-account are asked about one after the other.
    void offer(const deletion::JournalBatch &batch, int more);
    /// Says that there is one in another sub-account than the one that is shown.
    void offerElsewhere(const accounts::Account &account);
    void withdraw();

Q_SIGNALS:
    /// What is left of it is to be deleted, after a question.
    void deleteWanted(const deletion::JournalBatch &batch);
    /// Nothing of it is deleted any more; what was under way is asked about.
    void keepWanted(const deletion::JournalBatch &batch);
    /// The sub-account with that key is to be shown.
    void showWanted(const QString &accountKey);

private:
    BannerArea *m_banners;
};

} // namespace ui
