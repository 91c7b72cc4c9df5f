#pragma once

#include "app/accounts/account_list.h"
#include "app/base/profile.h"
#include "app/settings/settings.h"
#include "ui/parts/fitted_dialog.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QStackedWidget;

namespace ui {

class SubAccountsPage;
class WrappedCheck;

/// What people choose about the program as a whole, by subject. Nothing is in force before *Save*.
class SettingsDialog : public FittedDialog
{
    Q_OBJECT

public:
    /// `list` must outlive this object.
    SettingsDialog(const settings::Settings &now, const base::Profile &profile,
                   const accounts::AccountList &list, QWidget *parent = nullptr);

    /// As the fields have it.
    [[nodiscard]] settings::Settings chosen() const;
    /// What is done there is in force at once.
    [[nodiscard]] const SubAccountsPage *subAccounts() const { return m_subAccounts; }

Q_SIGNALS:
    /// Somebody wants to choose what of this is deleted.
    void eraseWanted();

private:
    [[nodiscard]] QFormLayout *addSubject(const QString &name);
    void buildGeneral();
    void buildSubAccounts(const accounts::AccountList &list);
    void buildDeleting();
    void buildNetwork();
    void buildPrivacy(const base::Profile &profile);
    void showProxyFields();
    void save();

    settings::Settings m_before;
    QListWidget *m_subjects;
    QStackedWidget *m_pages;
    SubAccountsPage *m_subAccounts = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_scheme = nullptr;
    QComboBox *m_density = nullptr;
    QSpinBox *m_undoSeconds = nullptr;
    WrappedCheck *m_checkFirst = nullptr;
    WrappedCheck *m_shareLimit = nullptr;
    QSpinBox *m_typedFrom = nullptr;
    QComboBox *m_proxyKind = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QSpinBox *m_proxyPort = nullptr;
    QLabel *m_proxyFlaw = nullptr;
    int m_networkPage = 0;
    WrappedCheck *m_logsMuch = nullptr;
};

} // namespace ui
