#pragma once

#include "app/deletion/estimate.h"
#include "app/deletion/proposal.h"
#include "ui/parts/fitted_dialog.h"

class QLabel;
class QPushButton;

namespace ui {

class WrappedCheck;

/// The last question before conversations go. `Cancel` is what Enter and Esc do; from some on, ten
/// as a rule, the number must be typed.
class Confirmation : public FittedDialog
{
    Q_OBJECT

public:
    /// What people chose for all of them.
    struct Ways
    {
        bool shareLimit = true;
        int typedFrom = 10;
    };

    /// `subAccount` is named, so that nobody deletes from the wrong client's. At most five are listed by
    /// name. `checkFirst` is what is ticked to begin with; `limit` tells how long it takes.
    Confirmation(const QString &subAccount, const deletion::Proposal &proposal, bool checkFirst,
                 const deletion::RequestLimit &limit, const Ways &ways, QWidget *parent = nullptr);

    /// Offers to take out what is to be minded; without this all of it is deleted or nothing. Whoever is told
    /// by `takeOutWanted` asks anew about the rest.
    void offerToTakeOut();
    /// The filter, in words, that the conversations were chosen by; empty for none.
    void nameFilter(const QString &chosenBy);
    [[nodiscard]] bool checkBeforeSend() const;
    /// Whether others who share the limit may be left without.
    [[nodiscard]] bool fullSpeed() const;

    /// What speaks against deleting, in words; empty where nothing does.
    [[nodiscard]] static QStringList warnings(const conversations::Concerns &concerns);

Q_SIGNALS:
    void takeOutWanted(conversations::Concern concern);

protected:
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *m_remove = nullptr; ///< what deletes
    QWidget *m_takeOut;              ///< a line of buttons
    QLabel *m_filter;
    WrappedCheck *m_check;
    WrappedCheck *m_fullSpeed;
};

} // namespace ui
