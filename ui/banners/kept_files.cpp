#include "ui/banners/kept_files.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Loaded = base::JsonFile::Loaded;

struct KeptFiles
{
    Q_DECLARE_TR_FUNCTIONS(KeptFiles)
};

Banner warning(const QString &text, const QString &more)
{
    return {.tone = Banner::Tone::Warning, .text = text, .more = more};
}

} // namespace

std::optional<Banner> savedFiltersBanner(const base::JsonFile &file, const QString &path)
{
    switch (file.loaded()) {
    case Loaded::Fine:
        break;
    case Loaded::FromTheFuture:
        return warning(KeptFiles::tr("The saved filters were written by a newer Threadsweep. They were left "
                                     "as they are, and none can be used or saved here."),
                       path);
    case Loaded::Broken:
        return warning(
            KeptFiles::tr("The saved filters are damaged. They were set aside, and new ones can be saved."),
            file.setAsideAs());
    case Loaded::Unreadable:
        return warning(KeptFiles::tr("The saved filters cannot be read, and none can be saved."), path);
    }
    return std::nullopt;
}

std::optional<Banner> limitsBanner(Loaded loaded, const QString &path)
{
    switch (loaded) {
    case Loaded::Fine:
        break;
    case Loaded::Broken: // it was set aside, and is written anew
        return warning(
            KeptFiles::tr("How much was asked of HighLevel lately is not known: the file was damaged. "
                          "For some seconds, more may be asked than HighLevel allows."),
            path);
    case Loaded::FromTheFuture:
    case Loaded::Unreadable:
        return warning(
            KeptFiles::tr("How much is asked of HighLevel cannot be kept: the file cannot be read. "
                          "A program that is closed and opened again at once may ask more than "
                          "HighLevel allows."),
            path);
    }
    return std::nullopt;
}

} // namespace ui
