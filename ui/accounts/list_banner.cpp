#include "ui/accounts/list_banner.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct ListBanner
{
    Q_DECLARE_TR_FUNCTIONS(ListBanner)
};

} // namespace

std::optional<Banner> listBanner(const accounts::AccountList &list, const QString &path)
{
    using Loaded = accounts::AccountList::Loaded;
    switch (list.loaded()) {
    case Loaded::Fine:
        break;
    case Loaded::FromTheFuture:
        return Banner{
            .tone = Banner::Tone::Error,
            .text = ListBanner::tr("The list of sub-accounts was written by a newer Threadsweep. It was left "
                                   "as it is; install that version to use it."),
            .more = path};
    case Loaded::Broken:
        return Banner{
            .tone = Banner::Tone::Warning,
            .text =
                ListBanner::tr("The list of sub-accounts is damaged. It was set aside as %1, and a new one "
                               "is begun. The tokens are still in the keychain.")
                    .arg(list.setAsideAs())};
    case Loaded::Unreadable:
        return Banner{
            .tone = Banner::Tone::Error,
            .text =
                QFileInfo(path).isFile() || !QFileInfo::exists(path)
                    ? ListBanner::tr("The list of sub-accounts cannot be read. Check the permissions of %1")
                          .arg(path)
                    : ListBanner::tr("The list of sub-accounts cannot be read: %1 is no file. Move it away, "
                                     "and start Threadsweep again.")
                          .arg(path)};
    }
    return std::nullopt;
}

} // namespace ui
