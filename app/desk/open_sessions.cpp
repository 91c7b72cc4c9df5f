#include "app/desk/open_sessions.h"

#include <algorithm>

namespace desk {

AccountSession *OpenSessions::show(std::unique_ptr<AccountSession> session)
{
    hide();
    m_all.push_back(std::move(session));
    m_shown = m_all.back().get();
    m_shown->setShown(true);
    return m_shown;
}

AccountSession *OpenSessions::showAgain(const base::Identity &identity)
{
    AccountSession *open = find(identity);
    if (!open)
        return nullptr;
    hide();
    m_shown = open;
    m_shown->setShown(true);
    return m_shown;
}

void OpenSessions::hide()
{
    if (AccountSession *was = std::exchange(m_shown, nullptr))
        was->setShown(false);
}

std::vector<AccountSession *> OpenSessions::idle() const
{
    std::vector<AccountSession *> found;
    for (const auto &session : m_all)
        if (session.get() != m_shown && !session->deletions().isBusy())
            found.push_back(session.get());
    return found;
}

void OpenSessions::close(const AccountSession *session)
{
    std::erase_if(m_all, [session](const auto &one) { return one.get() == session; });
}

AccountSession *OpenSessions::find(const base::Identity &identity) const
{
    const auto at = std::ranges::find_if(m_all, [&](const auto &s) { return s->identity() == identity; });
    return at == m_all.end() ? nullptr : at->get();
}

bool OpenSessions::isBusy() const
{
    return std::ranges::any_of(m_all, [](const auto &s) { return s->deletions().isBusy(); });
}

bool OpenSessions::isUnsettled() const
{
    return std::ranges::any_of(m_all, [](const auto &s) { return s->deletions().isUnsettled(); });
}

} // namespace desk
