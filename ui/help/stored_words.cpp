#include "ui/help/stored_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace

QString whatIsStored(const base::Profile &profile)
{
    return QStringList{
        HelpWords::tr("Tokens, and a proxy's sign-in: in this computer's keychain, and nowhere else."),
        HelpWords::tr("Everything else in %1").arg(profile.folder().absolutePath()),
        HelpWords::tr("That is the list of sub-accounts, the settings, saved filters, how the window "
                      "looked, how many requests "
                      "were made lately, a log of ids, counts, states and times, and the record of "
                      "deletions: names, phone numbers and e-mail addresses "
                      "of contacts, ids, times, outcomes, "
                      "and what HighLevel said when it refused."),
        HelpWords::tr("Messages are not kept. Nothing is sent to anybody but HighLevel.")}
        .join(QStringLiteral("\n\n"));
}

} // namespace ui
