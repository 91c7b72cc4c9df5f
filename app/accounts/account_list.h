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

    /// Adds the account, or changes the one with its key. False, with nothing changed, where it cannot be
    /// saved.
    [[nodiscard]] bool put(const Account &account);
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
