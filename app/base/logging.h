#pragma once

#include <QLoggingCategory>

/// Every logging category of the program. What went wrong is a warning, and always said; what went well is
/// switched on in the settings, or with QT_LOGGING_RULES, e.g. `threadsweep.*=true`.
/// Rule: ids, counts, states and times only; never a token, a message body, a name, an address or a URL's
/// query.
namespace base {

Q_DECLARE_LOGGING_CATEGORY(lcNetwork)  ///< threadsweep.network: calls, statuses, durations
Q_DECLARE_LOGGING_CATEGORY(lcKeychain) ///< threadsweep.keychain: states of the OS keychain
Q_DECLARE_LOGGING_CATEGORY(lcDeletion) ///< threadsweep.deletion: lifecycle steps of each deletion
Q_DECLARE_LOGGING_CATEGORY(lcListing)  ///< threadsweep.listing: pages and counts

} // namespace base
