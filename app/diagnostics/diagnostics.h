#pragma once

#include "app/base/profile_files.h"
#include "app/deletion/journal.h"
#include "app/settings/settings.h"

#include <QDateTime>
#include <QSize>

#include <memory>
#include <vector>

namespace diagnostics {

struct Screen
{
    QSize size; ///< as programs see it
    double scale = 1;
};

/// What the program, Qt and the system say of themselves.
struct System
{
    QString version;
    QString commit;
    QString qtBuilt;
    QString qtRunning;
    QString name; ///< of the operating system
    QString kernel;
    QString processor;
    QString language; ///< that is spoken
    QString style;
    QString platformPlugin;
    std::vector<Screen> screens;
};

/// All that a report is made of. Some of it holds what must not be in one: a proxy's address, a journal's
/// contacts, a file named after somebody. `reportText` leaves that out.
struct Facts
{
    QDateTime at;
    System system;
    bool isOwnProfile = true; ///< the user's own one, and not one that was chosen
    settings::Settings settings;
    QStringList refusedSettings;
    int subAccounts = 0;
    deletion::Journal::State journal = deletion::Journal::State::Opening;
    deletion::JournalFile::Fault journalFault;
    std::shared_ptr<const deletion::JournalReading> reading; ///< null where it was not read
    std::vector<base::ProfileFile> files;
    QStringList log; ///< its last lines, the newest last
};

/// The report, in English, as whoever helps may speak another language than who asks. Pure.
///
/// No token, no name of a contact, a sub-account or a person, no message, phone number or e-mail address, no
/// id and no path is in it, whatever `facts` hold; words of the log that the program itself does not use
/// stand there as marks made with `salt`, which is to be random, and new for each report.
[[nodiscard]] QString reportText(const Facts &facts, const QByteArray &salt);

} // namespace diagnostics
