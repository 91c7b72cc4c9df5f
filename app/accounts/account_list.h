#pragma once

#include "app/accounts/account.h"

#include <QList>
#include <QObject>

namespace accounts {

/// The sub-accounts this program knows, kept in one small JSON file.
///
/// Saving is all or nothing (QSaveFile). A file that cannot be read is never overwritten: one of a newer
/// program is left where it is and nothing is saved; a broken one is set aside under another name.
class AccountList : public QObject
{
    Q_OBJECT

public:
    enum class Loaded {
        Fine,
        FromTheFuture, ///< written by a newer version; the list is empty and cannot be changed
        Broken,        ///< cut or garbled; set aside as `setAsideAs()`, the list starts empty
        Unreadable,    ///< the file is there, but the system does not let it be read
    };

    /// `file` need not exist yet.
    explicit AccountList(QString file, QObject *parent = nullptr);

    [[nodiscard]] Loaded loaded() const { return m_loaded; }
    [[nodiscard]] const QString &setAsideAs() const { return m_setAsideAs; }
    [[nodiscard]] const QList<Account> &all() const { return m_all; }
    [[nodiscard]] const Account *find(const QString &key) const;

    /// Adds the account, or changes the one with its key. False, with nothing changed, where it cannot be
    /// saved.
    [[nodiscard]] bool put(const Account &account);
    /// Likewise. The token is the caller's to remove first.
    [[nodiscard]] bool remove(const QString &key);

Q_SIGNALS:
    void changed();

private:
    void load();
    [[nodiscard]] bool save(QList<Account> wanted);

    QString m_file;
    QString m_setAsideAs;
    Loaded m_loaded = Loaded::Fine;
    QList<Account> m_all;
};

} // namespace accounts
