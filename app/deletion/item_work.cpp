#include "app/deletion/item_work.h"

namespace deletion {

ItemWork::ItemWork(base::Clock *clock, highlevel::Client *client, Journal *journal, Tell tell)
    : m_clock(clock), m_journal(journal), m_tell(std::move(tell)), m_requests(clock, client)
{
}

void ItemWork::look(int number, const PlannedItem &item)
{
    m_requests.look(item, m_withdraw.get_token(),
                    [this, number](const Heard &heard) { m_tell(number, heard.event, &heard); });
}

void ItemWork::recordIntent(int number, Place place)
{
    m_journal->append(
        {{.kind = Record::Kind::Intent, .batch = place.batch, .item = place.item, .at = m_clock->utc()}},
        [guard = QPointer(this), number](bool durable) {
            if (guard)
                guard->m_tell(number, durable ? Event::IntentRecorded : Event::IntentLost, nullptr);
        });
}

void ItemWork::recordWithdrawn(Place place)
{
    m_journal->append(
        {{.kind = Record::Kind::Withdrawn, .batch = place.batch, .item = place.item, .at = m_clock->utc()}},
        {});
}

void ItemWork::send(int number, const base::ConversationId &id, base::Milliseconds leaveBefore)
{
    m_requests.send(id, leaveBefore, m_withdraw.get_token(),
                    [this, number](const Heard &heard) { m_tell(number, heard.event, &heard); });
}

void ItemWork::check(int number, const base::ConversationId &id, base::Milliseconds believedAliveFrom)
{
    m_requests.check(id, believedAliveFrom,
                     [this, number](const Heard &heard) { m_tell(number, heard.event, &heard); });
}

void ItemWork::recordOutcome(int number, Place place, const ItemOutcome &outcome)
{
    m_journal->appendSurely(outcomeRecord(place.batch, place.item, outcome),
                            [guard = QPointer(this), number] {
                                if (guard)
                                    guard->m_tell(number, Event::OutcomeRecorded, nullptr);
                            });
}

void ItemWork::withdrawWaiting()
{
    m_withdraw.request_stop();
    m_withdraw = std::stop_source();
}

} // namespace deletion
