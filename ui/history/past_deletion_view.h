#pragma once

#include "app/deletion/inquiry.h"
#include "app/deletion/opened_deletion.h"
#include "ui/deletion/activity_filter.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ActivityChoice;
class ActivityModel;
class RowTable;

/// One past deletion: its conversations, all or those that somebody should look into, how each ended and how
/// that is known. It can be exported, and what HighLevel left open can be asked about again, where its
/// sub-account is the one that is open.
class PastDeletionView : public QWidget
{
    Q_OBJECT

public:
    explicit PastDeletionView(QWidget *parent);

    /// Null where none is chosen. Of another deletion than before, and where it was found by other words, the
    /// first conversation that these find is chosen.
    void show(std::shared_ptr<const deletion::OpenedDeletion> opened);
    /// Somebody comes back: what they exported then is of no concern any more.
    void forgetWritten();
    /// Of the sub-account that is open; null where none is.
    void setInquiry(deletion::Inquiry *inquiry, const std::optional<base::Identity> &about);

Q_SIGNALS:
    /// What became of some of them is known now, and in the journal.
    void foundOut();

private:
    using Show = ActivityFilter::Show;

    void settleChoice();
    void chooseOf(int position);
    [[nodiscard]] int chosenPosition() const;
    void showDetails();
    /// What came of asking about a deletion, or of exporting it.
    struct Told
    {
        QString words;
        QString file;          ///< what was written; empty for none
        bool isAsking = false; ///< an answer is waited for
    };
    void tell(qint64 batch, const Told &told);
    [[nodiscard]] Told told() const;
    void settleTold();
    void settleAsking();
    void askAgain();
    void tellResult(const deletion::Inquiry::Result &result);
    using Written = QByteArray (*)(const deletion::JournalBatch &);
    void save(const QString &suffix, Written written);
    void settleExport();
    void write(const std::shared_ptr<const deletion::OpenedDeletion> &opened, const QString &path,
               Written written);
    void tellNotWritten(const QString &path, const QString &why);
    void tellWritten(qint64 batch, const QString &path);
    [[nodiscard]] bool isShown(qint64 batch) const;

    ActivityChoice *m_what; ///< which of its conversations are shown
    QPushButton *m_csv;
    QPushButton *m_json;
    RowTable *m_items;
    ActivityModel *m_model;
    ActivityFilter *m_filter;
    QPlainTextEdit *m_details;
    QLabel *m_said;
    QPushButton *m_ask;
    QPushButton *m_show;                                      ///< in its folder, what was written last
    std::shared_ptr<const deletion::OpenedDeletion> m_opened; ///< null where none is chosen
    QPointer<deletion::Inquiry> m_inquiry;
    std::optional<base::Identity> m_about;
    QHash<qint64, Told> m_told; ///< by deletion, what came last
    QString m_whyNot;           ///< why HighLevel cannot be asked about the one that is shown
    bool m_isWriting = false;
};

} // namespace ui
