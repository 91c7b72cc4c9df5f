#pragma once

#include "app/accounts/account.h"
#include "app/base/json_file.h"

#include <QList>
#include <QObject>

namespace accounts {

/// The sub-accounts this program knows, kept in one small JSON file, which is never overwritten unread.
class AccountList : public QObject
{
    Q_OBJECT

public:
    using Loaded = base::JsonFile::Loaded;

    /// `file` need not exist yet.
    explicit AccountList(QString file, QObject *parent = nullptr);

    [[nodiscard]] Loaded loaded() const { return m_file.loaded(); }
    [[nodiscard]] const QString &setAsideAs() const { return m_file.setAsideAs(); }
    [[nodiscard]] const QList<Account> &all() const { return m_all; }
    [[nodiscard]] const Account *find(const QString &key) const;

    /// The one that stands for this sub-account, whatever it is called.
    [[nodiscard]] const Account *find(const base::Identity &identity) const;

    enum class Put {
        Saved,
        CannotBeSaved,
        AlreadyThere,  ///< another entry stands for the same sub-account
        OtherIdentity, ///< the entry stands for another sub-account: with another address or location it is
                       ///< one
    };
    /// Adds the account, or changes the name of the one with its key. Nothing is changed but with Saved.
    [[nodiscard]] Put put(const Account &account);
    /// Likewise. The token is the caller's to remove first.
    [[nodiscard]] bool remove(const QString &key);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool save(QList<Account> wanted);

    base::JsonFile m_file;
    QList<Account> m_all;
};

} // namespace accounts
