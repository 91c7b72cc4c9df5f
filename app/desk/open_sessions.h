#pragma once

#include "app/session.h"

#include <memory>
#include <vector>

namespace desk {

/// The sub-accounts that are open: the one that is shown, and those behind it whose deletions go on, or are
/// still looked at.
class OpenSessions
{
public:
    /// Shows this one, which is open from now on. What was shown stays open while its deletions go on.
    AccountSession *show(std::unique_ptr<AccountSession> session);
    /// Shows the one of this sub-account again; null where it is not open.
    AccountSession *showAgain(const base::Identity &identity);
    /// Nothing is shown any more.
    void hide();
    /// Those that are not shown and have nothing to do.
    [[nodiscard]] std::vector<AccountSession *> idle() const;
    void close(const AccountSession *session);

    [[nodiscard]] AccountSession *shown() const { return m_shown; }
    [[nodiscard]] AccountSession *find(const base::Identity &identity) const;
    [[nodiscard]] const std::vector<std::unique_ptr<AccountSession>> &all() const { return m_all; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isUnsettled() const;

private:
    std::vector<std::unique_ptr<AccountSession>> m_all;
    AccountSession *m_shown = nullptr;
};

} // namespace desk
