#pragma once

#include "app/desk/pasted_accounts.h"
#include "ui/parts/fitted_dialog.h"

class QLabel;
class QPushButton;

namespace ui {

class PasteField;
class PastedListModel;
class RowTable;

/// Adds several sub-accounts from lines that were copied from a spreadsheet. What was understood stands there
/// line by line, and beside each how far it has come; no token is ever shown. Closing it cancels what is
/// under way. Once some were tried it offers to empty a clipboard that still holds the list.
class PasteListDialog : public FittedDialog
{
    Q_OBJECT

public:
    /// `desk` must outlive this object.
    PasteListDialog(desk::Desk *desk, const base::ApiAddress &address, QWidget *parent = nullptr);

    [[nodiscard]] bool hasSaved() const { return m_hasSaved; }

private:
    void buildTable();
    [[nodiscard]] QWidget *buildClipboardOffer();
    void take(const QString &text);
    void run(desk::PastedAccounts::Keep keep);
    void showState();
    void showDetails();
    void tellEnd();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool holdsList(int clipboardMode) const;
    void emptyClipboard();

    desk::PastedAccounts *m_pasted;
    PastedListModel *m_model;
    PasteField *m_field;
    RowTable *m_table;
    QLabel *m_details; ///< all that is said of the line that is chosen
    QLabel *m_result;
    QWidget *m_clipboardOffer;
    QPushButton *m_paste;
    QPushButton *m_here; ///< for this session only
    QPushButton *m_save;
    QPushButton *m_close;
    QByteArray m_listHash; ///< of what was pasted: the text itself, with its tokens, is not kept
    bool m_wasRun = false;
    bool m_hasSaved = false;
};

} // namespace ui
