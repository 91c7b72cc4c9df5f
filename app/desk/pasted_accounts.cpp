#include "app/desk/pasted_accounts.h"

#include "app/accounts/naming.h"

#include <QUuid>

#include <algorithm>

namespace desk {

using Keychain = accounts::TokenStore::State;

namespace {

bool canBeTried(PastedAccounts::State state)
{
    using State = PastedAccounts::State;
    return state == State::Ready || state == State::ToConfirm || state == State::Refused ||
           state == State::NotSaved;
}

} // namespace

PastedAccounts::PastedAccounts(Desk *desk, base::ApiAddress address, QObject *parent)
    : QObject(parent), m_desk(desk), m_address(std::move(address))
{
}

void PastedAccounts::take(const QString &text)
{
    if (m_running)
        return;
    accounts::PastedList list = accounts::readPastedList(text, m_address, m_desk->list().all());
    m_lines.clear();
    m_headings = list.headings;
    m_leftOver = list.leftOver;
    for (accounts::PastedLine &pasted : list.lines) {
        const bool isFine = pasted.flaw == accounts::PastedLine::Flaw::None;
        m_lines.push_back({.pasted = std::move(pasted), .state = isFine ? State::Ready : State::Flawed});
    }
    Q_EMIT taken();
}

int PastedAccounts::count(State state) const
{
    return int(std::ranges::count(m_lines, state, &Line::state));
}

int PastedAccounts::waiting() const
{
    return int(std::ranges::count_if(m_lines, canBeTried, &Line::state));
}

base::Identity PastedAccounts::identityOf(const Line &line) const
{
    return {.address = m_address, .location = *line.pasted.location};
}

void PastedAccounts::run(Keep keep)
{
    if (m_running)
        return;
    m_running = true;
    m_keep = keep;
    m_next = 0;
    tryNext();
}

void PastedAccounts::tryNext()
{
    while (m_next < m_lines.size() && !canBeTried(m_lines[m_next].state))
        ++m_next;
    if (m_next == m_lines.size()) {
        m_running = false;
        Q_EMIT ended();
        return;
    }
    Line *line = &m_lines[m_next++];
    // It may have been added meanwhile, in another way.
    if (const accounts::Account *same = m_desk->list().find(identityOf(*line))) {
        line->pasted.flaw = accounts::PastedLine::Flaw::AlreadyThere;
        line->pasted.thereAs = same->name;
        line->pasted.token.reset();
        line->token.reset();
        settle(line, State::Flawed);
        tryNext();
    } else if (line->token) {
        save(line);
    } else {
        check(line);
    }
}

void PastedAccounts::check(Line *line)
{
    settle(line, State::Checking);
    auto *check = m_desk->makeCheck(identityOf(*line), *line->pasted.token, this);
    connect(check, &highlevel::AccessCheck::finished, this,
            [this, check, line](const highlevel::AccessCheck::Result &result) {
                check->deleteLater();
                hear(line, result);
            });
    check->start();
}

void PastedAccounts::hear(Line *line, const highlevel::AccessCheck::Result &result)
{
    if (result.refusal) {
        line->refusal = result.refusal;
        settle(line, State::Refused);
        tryNext();
        return;
    }
    const accounts::Naming naming =
        accounts::namingOf(line->pasted.name, result.locationName, *line->pasted.location);
    line->pasted.name = naming.name;
    line->nameAtHighLevel = naming.toConfirm;
    line->token = result.token;
    if (naming.toConfirm.isEmpty()) {
        save(line);
    } else {
        settle(line, State::ToConfirm);
        tryNext();
    }
}

void PastedAccounts::save(Line *line)
{
    settle(line, State::Saving);
    const accounts::Account account{.key = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                    .name = line->pasted.name,
                                    .location = *line->pasted.location,
                                    .apiAddress = m_address.toString()};
    const auto heard = [still = QPointer(this), line,
                        key = account.key](const accounts::TokenStore::Result &result) {
        if (!still)
            return;
        const bool isSaved = result.state == Keychain::Ok;
        line->keychain = {.state = result.state, .token = {}, .systemText = result.systemText};
        if (isSaved) {
            line->pasted.token.reset();
            line->token.reset();
        }
        still->settle(line, isSaved ? State::Saved : State::NotSaved);
        if (isSaved) {
            if (!still->m_desk->session() && !std::exchange(still->m_hasOpened, true))
                still->m_desk->open(key);
            still->tryNext();
        } else {
            still->m_running = false;
            Q_EMIT still->ended();
        }
    };
    if (m_keep == Keep::InKeychain)
        m_desk->save(account, *line->token, heard, Desk::Opens::Later);
    else
        heard({.state = m_desk->saveForThisSession(account, *line->token, Desk::Opens::Later)
                            ? Keychain::Ok
                            : Keychain::ListNotSaved,
               .token = {},
               .systemText = {}});
}

void PastedAccounts::settle(Line *line, State state)
{
    line->state = state;
    Q_EMIT changed(int(line - m_lines.data()));
}

} // namespace desk
