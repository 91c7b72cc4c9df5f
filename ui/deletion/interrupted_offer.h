#pragma once

#include "app/deletion/journal_record.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Asks what becomes of a deletion that an earlier run of the program did not end. Hidden while there is
/// none.
class InterruptedOffer : public QWidget
{
    Q_OBJECT

public:
    explicit InterruptedOffer(QWidget *parent = nullptr);

    void offer(const deletion::JournalBatch &batch);
    void withdraw();

Q_SIGNALS:
    /// What is left of it is to be deleted, after a question.
    void deleteWanted(const deletion::JournalBatch &batch);
    /// Nothing of it is deleted any more; what was under way is asked about.
    void keepWanted();

private:
    deletion::JournalBatch m_batch;
    QLabel *m_text;
    QPushButton *m_delete;
    QPushButton *m_keep;
};

} // namespace ui
