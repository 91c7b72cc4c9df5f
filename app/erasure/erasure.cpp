#include "app/erasure/erasure.h"

#include "app/accounts/account_list.h"

#include <QFile>

namespace erasure {

using base::Stored;

namespace {

QStringList eraseFiles(const Wanted &wanted, const QDir &folder)
{
    QStringList left;
    for (const base::ProfileFile &file : base::profileFiles(folder)) {
        const auto holds = base::storedIn(file.name);
        const QString path = folder.filePath(file.name);
        // A folder of that name is not ours.
        if (!file.isFolder && holds && wanted.contains(*holds) && !QFile::remove(path))
            left << path;
    }
    if (wanted.contains(Stored::Log))
        folder.rmdir(QStringLiteral("log")); // stays where something else lies in it
    return left;
}

} // namespace

std::map<Stored, qint64> amounts(const base::Profile &profile)
{
    std::map<Stored, qint64> all;
    for (const base::ProfileFile &file : base::profileFiles(profile.folder()))
        if (const auto holds = base::storedIn(file.name); holds && !file.isFolder)
            all[*holds] += file.bytes;
    return all;
}

void erase(const Wanted &wanted, const base::Profile &profile, accounts::TokenStore *tokens,
           accounts::ProxySignInStore *signIns, std::function<void(Left)> done)
{
    if (!wanted.contains(Stored::SubAccounts)) {
        done({.files = eraseFiles(wanted, profile.folder()), .inKeychain = {}});
        return;
    }
    auto list = std::make_shared<accounts::AccountList>(profile.accountsFile());
    accounts::emptyKeychain(
        tokens, signIns, list->all(),
        [=, done = std::move(done)](const accounts::LeftInKeychain &inKeychain) {
            Wanted files = wanted;
            QStringList left;
            if (!inKeychain.tokensOf.isEmpty()) {
                files.erase(Stored::SubAccounts);
                const QList<accounts::Account> all = list->all();
                for (const accounts::Account &account : all)
                    if (!inKeychain.tokensOf.contains(account) && !list->remove(account.key))
                        left << profile.accountsFile();
                left.removeDuplicates();
            }
            done({.files = left + eraseFiles(files, profile.folder()), .inKeychain = inKeychain});
        });
}

} // namespace erasure
