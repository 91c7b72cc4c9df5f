#include "app/base/logging.h"

namespace base {

Q_LOGGING_CATEGORY(lcNetwork, "threadsweep.network", QtWarningMsg)
Q_LOGGING_CATEGORY(lcKeychain, "threadsweep.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDeletion, "threadsweep.deletion", QtWarningMsg)
Q_LOGGING_CATEGORY(lcListing, "threadsweep.listing", QtWarningMsg)

} // namespace base
