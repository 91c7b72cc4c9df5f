#include "app/deletion/open_conversations.h"

#include <algorithm>

namespace deletion {

std::optional<int> OpenConversations::batchOf(std::string_view id) const
{
    const auto at = std::ranges::find_if(m_batches, [id](const auto &entry) {
        const Batch &batch = entry.second;
        const int place = batch.places->of(id);
        return place >= 0 && batch.isOpen[size_t(place)];
    });
    return at == m_batches.end() ? std::nullopt : std::optional(at->first);
}

bool OpenConversations::isReserved(std::string_view id) const
{
    if (m_reserved.isEmpty())
        return false;
    const auto parsed = base::ConversationId::parse(QLatin1StringView(id.data(), qsizetype(id.size())));
    return parsed && m_reserved.contains(*parsed);
}

qsizetype OpenConversations::atMost() const
{
    qsizetype sum = m_reserved.size();
    for (const auto &[number, batch] : m_batches)
        sum += batch.open;
    return sum;
}

std::shared_ptr<const Places> OpenConversations::placesOf(int batch) const
{
    const auto at = m_batches.find(batch);
    return at == m_batches.end() ? nullptr : at->second.places;
}

void OpenConversations::open(int batch, std::shared_ptr<const Places> places, std::vector<bool> isOpen)
{
    const int open = int(std::ranges::count(isOpen, true));
    if (open == 0)
        return;
    ++m_openings;
    const Batch &of = m_batches[batch] = {.places = places, .isOpen = std::move(isOpen), .open = open};
    if (open == places->size()) {
        note({.what = Change::What::Opened, .places = std::move(places)});
        return;
    }
    for (int place = 0; place < places->size(); ++place)
        if (of.isOpen[size_t(place)])
            note({.what = Change::What::Opened, .places = places, .place = place});
}

void OpenConversations::release(int batch, int place)
{
    const auto at = m_batches.find(batch);
    if (at == m_batches.end() || !at->second.isOpen[size_t(place)])
        return;
    Batch &of = at->second;
    of.isOpen[size_t(place)] = false;
    const std::shared_ptr<const Places> places = of.places;
    if (--of.open == 0)
        m_batches.erase(at);
    note({.what = Change::What::Released, .places = places, .place = place});
}

void OpenConversations::releaseAll(int batch)
{
    if (const auto at = m_batches.find(batch); at != m_batches.end()) {
        const std::shared_ptr<const Places> places = at->second.places;
        m_batches.erase(at);
        note({.what = Change::What::Released, .places = places});
    }
}

void OpenConversations::reserveFor(const Reserved &interrupted)
{
    ++m_openings;
    m_reserved = interrupted;
    forgetChanges();
}

void OpenConversations::takeOver(const base::ConversationId &id)
{
    // Two interrupted batches can have the same one open: it stays reserved for the other.
    if (const auto at = m_reserved.find(id); at != m_reserved.end() && --*at <= 0) {
        m_reserved.erase(at);
        forgetChanges();
    }
}

std::optional<std::span<const OpenConversations::Change>>
OpenConversations::changedSince(quint64 before) const
{
    if (before < m_forgotten || before > changes())
        return std::nullopt;
    return std::span(m_changed).subspan(size_t(before - m_forgotten));
}

/// Whoever is further behind looks at all that are open. Few, as whoever copies this copies them, too.
void OpenConversations::note(Change change)
{
    constexpr size_t most = 2'048;
    if (m_changed.size() >= most)
        forgetChanges();
    m_changed.push_back(std::move(change));
}

/// One more than there were: nobody is up to date.
void OpenConversations::forgetChanges()
{
    m_forgotten = changes() + 1;
    m_changed.clear();
}

} // namespace deletion
