#include "ui/help.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString paragraphs(const QStringList &all)
{
    return all.join(QStringLiteral("\n\n"));
}

} // namespace

Help Help::aboutThreadsweep()
{
    return {.title = HelpWords::tr("Threadsweep %1").arg(QStringLiteral(THREADSWEEP_VERSION)),
            .text = paragraphs(
                {HelpWords::tr("Lists, reads and deletes HighLevel conversations."),
                 HelpWords::tr("MIT licence. Uses Qt %1 (LGPL), QtKeychain (BSD) and cpp-httplib (MIT).")
                     .arg(QString::fromLatin1(qVersion()))})};
}

Help Help::whatIsStored(const base::Profile &profile)
{
    const QString folder = QFileInfo(profile.journalFile()).absolutePath();
    return {
        .title = HelpWords::tr("What is stored where"),
        .text = paragraphs(
            {HelpWords::tr("Tokens, and a proxy's sign-in: in this computer's keychain, and nowhere else."),
             HelpWords::tr("Everything else in %1").arg(folder),
             HelpWords::tr("That is the list of sub-accounts, the settings, saved filters, how the window "
                           "looked, how many requests "
                           "were made lately, a log of ids, counts, states and times, and the record of "
                           "deletions: names, phone numbers and e-mail addresses "
                           "of contacts, ids, times, outcomes, "
                           "and what HighLevel said when it refused."),
             HelpWords::tr("Messages are not kept. Nothing is sent to anybody but HighLevel.")})};
}

} // namespace ui
