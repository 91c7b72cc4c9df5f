#pragma once

#include "app/desk/desk.h"
#include "ui/parts/fitted_dialog.h"

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Adds a sub-account, or renews the name and the token of one; its location and its address are what it is,
/// and stay. HighLevel is asked once before anything is saved; each cause of refusal is told next to the
/// field that must change. Nothing entered is lost when a check fails.
class AccountDialog : public FittedDialog
{
    Q_OBJECT

public:
    /// Empty `account`: a new one. When changing one, an empty token field keeps `knownToken`.
    /// `desk` must outlive this object.
    AccountDialog(desk::Desk *desk, std::optional<accounts::Account> account,
                  std::optional<base::SecretToken> knownToken, QWidget *parent = nullptr);

    /// What is wrong with what was entered, in words; also for whoever pastes a list of them.
    [[nodiscard]] static QString wordsOf(base::SecretToken::Flaw flaw);
    [[nodiscard]] static QString noLocationWords();
    [[nodiscard]] static QString thereAlreadyWords(const QString &name);

    /// What the last check found, in a sentence; empty where nothing is to be told, as when one is changed.
    [[nodiscard]] QString found() const { return m_found; }
    /// While the keychain is at it, which may be for as long as a person takes to type a password.
    void showSaving(bool saving);

Q_SIGNALS:
    /// The check passed: to be saved. The dialog stays open until `accept()`.
    void checked(const accounts::Account &account, const highlevel::ProvenToken &token);
    /// Several are to be added at once, at that address.
    void listWanted(const base::ApiAddress &address);

private:
    struct Row
    {
        QLineEdit *field;
        QLabel *flaw;
    };

    Row addRow(QFormLayout *form, const QString &label, const QString &name);
    void check();
    /// Nothing where the field holds none; that is complained of then.
    [[nodiscard]] std::optional<base::ApiAddress> enteredAddress();
    void show(const highlevel::AccessCheck::Result &refused);
    static void complain(const Row &row, const QString &text);
    void clearComplaints();

    desk::Desk *m_desk;
    std::optional<accounts::Account> m_account;
    std::optional<base::SecretToken> m_knownToken;
    Row m_name{};
    Row m_location{};
    Row m_token{};
    Row m_address{};
    QLabel *m_result;
    QPushButton *m_save;
    QString m_found;
    QString m_confirmedName; ///< the real name that was shown; a second press confirms it
    std::optional<highlevel::ProvenToken> m_proven; ///< what is saved then
};

} // namespace ui
