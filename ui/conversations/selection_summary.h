#pragma once

#include "app/conversations/selection_facts.h"
#include "ui/conversations/selection.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

/// What several selected conversations are, in the place of the messages of one: the place to think before
/// they go. What is to be minded can be taken out of the selection again: its line keeps its place until
/// another selection is made, so that no other comes under the mouse of whoever clicks twice.
class SelectionSummary : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionSummary(QWidget *parent = nullptr);

    /// What is selected in `account` from now on. It is counted by a worker, one selection at a time, and
    /// shown when that is done; of several that come meanwhile only the newest is counted.
    void summarise(const QString &account, const conversations::Snapshot &snapshot,
                   const Selection &selection, qint64 nowMs);

Q_SIGNALS:
    /// What was to be summarised is counted.
    void counted(const conversations::SelectionFacts &facts);
    void deleteWanted();
    /// Those that are to be minded for this are to be selected no longer.
    void takeOutWanted(conversations::Concern concern);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Minded
    {
        QWidget *line;
        QLabel *text;
        QPushButton *takeOut;
        int count = 0;           ///< as it was shown last
        bool isTakenOut = false; ///< by this line, from what is selected now
    };

    struct Wish
    {
        QString account;
        conversations::Snapshot snapshot;
        Selection selection;
        qint64 nowMs;
    };

    void takeOut(conversations::Concern concern);
    void noteAnother(const QString &account, const Selection &selection);
    void forgetTakenOut();
    void countNext();
    void showFacts(const QString &account, const conversations::SelectionFacts &facts);

    QLabel *m_title;
    QLabel *m_channels;
    QLabel *m_dates;
    std::array<Minded, conversations::kConcerns.size()> m_minded;
    QPushButton *m_delete;
    // What was summarised last, by whose name, and whether a line is about to change it.
    QString m_account;
    Selection m_selection;
    bool m_isTakingOut = false;
    std::optional<Wish> m_next; ///< the newest one, to be counted when the one at hand is done
    bool m_isCounting = false;
};

} // namespace ui
