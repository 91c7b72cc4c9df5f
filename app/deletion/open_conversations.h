#pragma once

#include "app/deletion/places.h"

#include <QHash>

#include <map>
#include <memory>
#include <optional>
#include <span>

namespace deletion {

/// Which conversations of a sub-account a deletion has open. It keeps the promise *one conversation, one
/// deletion*: what one batch has open is not in another, and neither is what an interrupted batch of an
/// earlier run has open until that is taken up. A value; when a batch comes or goes as a whole no id of it is
/// hashed or looked up.
class OpenConversations
{
public:
    /// Conversations that interrupted batches have open, and how many of these batches each.
    using Reserved = QHash<base::ConversationId, int>;

    /// What may not be the same any more.
    struct Change
    {
        enum class What { Opened, Released };
        What what = What::Opened;
        std::shared_ptr<const Places> places;
        int place = kAll;

        static constexpr int kAll = -1;
        /// Calls `act` with each conversation that it is about.
        template <class Act> void forEach(Act act) const
        {
            const int end = place == kAll ? places->size() : place + 1;
            for (int at = place == kAll ? 0 : place; at < end; ++at)
                act(places->at(at));
        }
    };

    /// Whether it is open in a batch of this run, or reserved for an interrupted one.
    [[nodiscard]] bool contains(std::string_view id) const { return isOpen(id) || isReserved(id); }
    [[nodiscard]] bool contains(const base::ConversationId &id) const { return contains(id.view()); }
    [[nodiscard]] bool isOpen(std::string_view id) const { return batchOf(id).has_value(); }
    /// The batch of this run that has it open.
    [[nodiscard]] std::optional<int> batchOf(std::string_view id) const;
    [[nodiscard]] bool isReserved(std::string_view id) const;
    [[nodiscard]] bool isEmpty() const { return m_batches.empty() && m_reserved.isEmpty(); }
    /// As many as there are, or some more: one that is open and reserved counts twice.
    [[nodiscard]] qsizetype atMost() const;
    /// Calls `act` with each of them; with one that is open and reserved, twice.
    template <class Act> void forEach(Act act) const
    {
        for (const auto &[number, batch] : m_batches)
            for (int place = 0; place < batch.places->size(); ++place)
                if (batch.isOpen[size_t(place)])
                    act(batch.places->at(place));
        for (auto it = m_reserved.keyBegin(); it != m_reserved.keyEnd(); ++it)
            act(Places::Conversation{.id = *it});
    }
    /// Those of a batch, with the ones that are released already; nothing where none of it is open.
    [[nodiscard]] std::shared_ptr<const Places> placesOf(int batch) const;

    /// While it stays the same, nothing is open or reserved that was not before.
    [[nodiscard]] quint64 openings() const { return m_openings; }
    /// Grows with each change, and with all that are reserved anew.
    [[nodiscard]] quint64 changes() const { return m_forgotten + quint64(m_changed.size()); }
    /// Which these were since there were `before`, in their order. Nothing where that is not known any more:
    /// any may be different then. What was released may be open still, in another batch. Good until the next
    /// change.
    [[nodiscard]] std::optional<std::span<const Change>> changedSince(quint64 before) const;

    /// A batch opens what `isOpen` says, by place. It has opened none before.
    void open(int batch, std::shared_ptr<const Places> places, std::vector<bool> isOpen);
    /// It may be chosen again. Nothing where the batch does not have it open.
    void release(int batch, int place);
    void releaseAll(int batch);
    /// What interrupted batches have open, instead of what was known of them before.
    void reserveFor(const Reserved &interrupted);
    /// One of the interrupted batches that have it open is taken up, and opens it.
    void takeOver(const base::ConversationId &id);

private:
    struct Batch
    {
        std::shared_ptr<const Places> places;
        std::vector<bool> isOpen; ///< by place
        int open = 0;
    };

    void note(Change change);
    void forgetChanges();

    std::map<int, Batch> m_batches; ///< those that have any open, by number
    Reserved m_reserved;
    std::vector<Change> m_changed; ///< the last ones
    quint64 m_forgotten = 0;       ///< changes before these
    quint64 m_openings = 0;
};

} // namespace deletion
