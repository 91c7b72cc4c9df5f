#pragma once

#include "app/accounts/account_list.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

/// The sub-accounts that the program knows, with where each is; added, changed and removed at once, not only
/// when the settings are saved.
class SubAccountsPage : public QWidget
{
    Q_OBJECT

public:
    /// `list` must outlive this object.
    SubAccountsPage(const accounts::AccountList *list, QWidget *parent);

Q_SIGNALS:
    void addWanted();
    void editWanted(const QString &key);
    void removeWanted(const QString &key);

private:
    void fill();
    [[nodiscard]] QString chosen() const;

    const accounts::AccountList *m_list;
    QListWidget *m_lines;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace ui
