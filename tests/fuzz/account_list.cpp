// The list of sub-accounts, from a file of any content.

#include "app/accounts/account_list.h"

#include "tests/fuzz/settings_file.h"

using accounts::AccountList;
using fuzz::promise;

namespace {

accounts::Account another()
{
    return {.key = QStringLiteral("another"),
            .name = QStringLiteral("Another"),
            .location = *base::LocationId::parse(QStringLiteral("AnotherLocation00000")),
            .apiAddress = QStringLiteral("https://another.example")};
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static fuzz::SettingsFile file;
    const QByteArray content = fuzz::bytesOf(data, size);
    file.write(content);

    AccountList list(file.path());
    const QList<accounts::Account> read = list.all();
    for (const accounts::Account &account : read)
        promise(!account.key.isEmpty(), "each has a key that its token is filed under");
    promise(read.isEmpty() || list.loaded() == AccountList::Loaded::Fine,
            "what is not understood gives none");

    const AccountList::Put put = list.put(another());
    if (list.loaded() != AccountList::Loaded::Fine)
        promise(file.stillHolds(content), "what is not understood is never overwritten");
    if (list.loaded() == AccountList::Loaded::FromTheFuture)
        promise(put == AccountList::Put::CannotBeSaved, "a newer program's file is left alone");
    if (put != AccountList::Put::Saved)
        return 0;
    const AccountList again(file.path());
    promise(again.loaded() == AccountList::Loaded::Fine && again.all() == list.all(),
            "a list that is written is read the same");
    promise(again.all().size() >= read.size(), "none is lost when another is added");
    return 0;
}
