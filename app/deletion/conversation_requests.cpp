#include "app/deletion/conversation_requests.h"

#include <algorithm>
#include <utility>

namespace deletion {

namespace {

using Priority = highlevel::Client::Priority;
using Kind = highlevel::ApiError::Kind;

template <class T> std::shared_ptr<const highlevel::ApiError> errorOf(const highlevel::Finding<T> &finding)
{
    return finding.ok() ? nullptr : std::make_shared<const highlevel::ApiError>(finding.error());
}

template <class T> base::Milliseconds timeTaken(const highlevel::Finding<T> &finding)
{
    return finding.answered() - finding.asked();
}

/// The same answer, known not to be about the token.
std::shared_ptr<const highlevel::ApiError> ofThisOneAlone(highlevel::ApiError error)
{
    error.kind = Kind::ThisOneRefused;
    return std::make_shared<const highlevel::ApiError>(std::move(error));
}

template <class T> const highlevel::ApiError *errorIn(const highlevel::Finding<T> &finding)
{
    return finding.ok() ? nullptr : &finding.error();
}

} // namespace

Evidence ConversationRequests::evidenceOf(const highlevel::Origin &origin,
                                          const highlevel::ApiError *error) const
{
    const base::Milliseconds now = m_clock->steady();
    const QDateTime utc = m_clock->utc();
    Evidence evidence{.askedAt = utc.addMSecs((origin.asked - now).count()),
                      .answeredAt = utc.addMSecs((origin.answered - now).count())};
    if (error) {
        evidence.httpStatus = error->httpStatus;
        evidence.message = error->message();
        evidence.error = error->error;
        evidence.traceId = error->traceId;
    } else {
        evidence.httpStatus = 200;
    }
    return evidence;
}

/// A refusal may well come after the token was replaced, be it only that of the search that is its proof; and
/// that proof may have been asked with the new token, and work.
ConversationRequests::Done ConversationRequests::unlessOutdated(Done done)
{
    return [this, tokens = m_client->tokens(), done = std::move(done)](const Heard &heard) {
        Heard told = heard;
        const bool isRefusal =
            told.error && (told.error->isAboutToken() || told.error->kind == Kind::ThisOneRefused);
        if (tokens != m_client->tokens() && isRefusal) {
            told.event = Event::NotCarriedOut;
            told.isOutdated = true;
        }
        done(told);
    };
}

void ConversationRequests::look(const PlannedItem &item, std::stop_token withdraw, Done done)
{
    m_client->conversation(item.id, Priority::Bulk, withdraw)
        .then(this,
              [this, item, withdraw, done = unlessOutdated(std::move(done))](const StateFinding &finding) {
                  Heard heard{.error = errorOf(finding),
                              .evidence = evidenceOf(finding.origin(), errorIn(finding))};
                  const auto tell = [heard, done](Event event) {
                      Heard told = heard;
                      told.event = event;
                      done(told);
                  };
                  switch (presence(finding, item.id)) {
                  case Presence::Alive:
                      noteAlive(finding);
                      goOn(std::make_shared<Look>(Look{.item = item,
                                                       .withdraw = withdraw,
                                                       .done = done,
                                                       .seen = seenIn(finding.value(), item),
                                                       .origin = finding.origin(),
                                                       .onTheWay = timeTaken(finding)}));
                      break;
                  case Presence::Gone:
                      controlGone({item.id, finding.asked(), [tell](bool isKnown) {
                                       tell(isKnown ? Event::SeenGone : Event::SeenNothing);
                                   }});
                      break;
                  case Presence::Refused:
                      tellOfRefusal(heard, Event::Refused, done);
                      break;
                  case Presence::NotAsked:
                      heard.event = Event::NotCarriedOut;
                      tellOrControl(heard, Event::Refused, done);
                      break;
                  case Presence::NotSaid:
                      tell(Event::SeenNothing);
                      break;
                  }
              });
}

void ConversationRequests::noteAlive(const StateFinding &alive)
{
    m_aliveAsked = std::max(alive.asked(), m_aliveAsked.value_or(alive.asked()));
    const auto &to = alive.value().assignedTo;
    m_getTellsAssignment = m_getTellsAssignment || (to.isKnown() && !to.value().isEmpty());
}

/// Asks for what is still missing, or tells what all of it means. What has begun goes before other looks: it
/// grows old.
void ConversationRequests::goOn(const std::shared_ptr<Look> &look)
{
    // Of one that somebody had, that nobody has it now is asked elsewhere: it is the end of this deletion.
    if (look->seen.assignedTo.isAbsent() && m_getTellsAssignment && look->item.assignedTo.isEmpty())
        look->seen.assignedTo = QString();
    if (look->seen.lacksDate()) {
        askWitness(look);
    } else if (look->seen.lacksMarks()) {
        askMarks(look);
    } else {
        Heard heard{.evidence = evidenceOf(look->origin, nullptr), .asked = look->origin.asked};
        heard.evidence.changes = changesSince(look->item, look->seen);
        // Who answers so slowly would be asked for ever; where it was the limit that kept us waiting, not.
        const bool isTooSlow = look->onTheWay >= kLookHolds;
        heard.event = heard.evidence.changes.any() ? Event::Changed
                      : isTooSlow                  ? Event::SeenNothing
                                                   : Event::Unchanged;
        look->done(heard);
    }
}

/// After a further question of the look: whether its answer `told` what was missing.
template <class T>
void ConversationRequests::goOnOrEnd(const std::shared_ptr<Look> &look, const highlevel::Finding<T> &finding,
                                     bool told)
{
    look->onTheWay += timeTaken(finding);
    if (told) {
        goOn(look);
        return;
    }
    const Heard heard{.event = finding.ok() ? Event::SeenNothing : verdictOnQuestion(finding.error()),
                      .error = errorOf(finding),
                      .evidence = evidenceOf(finding.origin(), errorIn(finding))};
    // The messages have a scope of their own, of which the search that works tells nothing.
    if (heard.error && heard.error->kind == Kind::ScopeMissing)
        look->done(heard);
    else
        tellOrControl(heard, Event::SeenNothing, look->done);
}

void ConversationRequests::askWitness(const std::shared_ptr<Look> &look)
{
    m_client->newestMessages(look->item.id, Priority::Next, look->withdraw)
        .then(this, [this, look](const highlevel::Finding<highlevel::MessagePage> &finding) {
            goOnOrEnd(look, finding, finding.ok() && addWitness(&look->seen, finding.value(), look->item));
        });
}

void ConversationRequests::askMarks(const std::shared_ptr<Look> &look)
{
    m_client->search({.limit = 1, .id = look->item.id}, Priority::Next, look->withdraw)
        .then(this, [this, look](const highlevel::Finding<highlevel::SearchPage> &finding) {
            goOnOrEnd(look, finding,
                      finding.ok() && addMarks(&look->seen, finding.value(), look->item) &&
                          !look->seen.lacksMarks());
        });
}

void ConversationRequests::send(const base::ConversationId &id, base::Milliseconds leaveBefore,
                                std::stop_token withdraw, Done done)
{
    // What was just found unchanged goes before what is still to be looked at.
    m_client->deleteConversation(id, Priority::Next, leaveBefore, std::move(withdraw))
        .then(this,
              [this, id, done = unlessOutdated(std::move(done))](const highlevel::Finding<bool> &finding) {
                  Heard heard{.event = verdictOnDelete(finding, id),
                              .error = errorOf(finding),
                              .evidence = evidenceOf(finding.origin(), errorIn(finding))};
                  if (heard.event == Event::AnswerLost)
                      heard.believedAliveFrom = believedAliveFrom(finding, m_patience);
                  if (heard.event == Event::Confirmed) {
                      m_hasDeleted = true;
                      noteGone(id);
                  }
                  // Deleting has a scope of its own, of which only a DELETE that worked tells.
                  if (heard.error && heard.error->kind == Kind::ScopeMissing && !m_hasDeleted)
                      done(heard);
                  else
                      tellOrControl(heard, Event::Refused, done);
              });
}

void ConversationRequests::check(const base::ConversationId &id, base::Milliseconds believed, Done done)
{
    m_client->conversation(id, Priority::Interactive)
        .then(this,
              [this, id, believed, done = unlessOutdated(std::move(done))](const StateFinding &finding) {
                  Heard heard{.error = errorOf(finding),
                              .evidence = evidenceOf(finding.origin(), errorIn(finding))};
                  switch (presence(finding, id)) {
                  case Presence::Alive:
                      noteAlive(finding);
                      heard.event = finding.asked() >= believed ? Event::SeenAlive : Event::SeenAliveTooEarly;
                      break;
                  case Presence::Gone:
                      controlGone({id, finding.asked(), [heard, done](bool isKnown) mutable {
                                       heard.event = isKnown ? Event::SeenGone : Event::SeenNothing;
                                       done(heard);
                                   }});
                      return;
                  case Presence::NotAsked:
                      heard.event = Event::NotCarriedOut;
                      break;
                  case Presence::Refused:
                  case Presence::NotSaid:
                      heard.event = Event::SeenNothing;
                      break;
                  }
                  tellOrControl(heard, Event::SeenNothing, done);
              });
}

/// What seems to be about the token is put to the proof; all else is told as it was heard.
void ConversationRequests::tellOrControl(const Heard &heard, Event ofThisOne, const Done &done)
{
    if (heard.error && heard.error->isAboutToken())
        tellOfRefusal(heard, ofThisOne, done);
    else
        done(heard);
}

/// A 401 or 403 is about the one conversation, and then means `ofThisOne`, unless what surely works is
/// refused too. Where the proof fails for another reason the refusal stands as it was heard, and pauses:
/// without a pause the same DELETE would be sent, and refused, again and again.
void ConversationRequests::tellOfRefusal(const Heard &heard, Event ofThisOne, const Done &done)
{
    controlToken([heard, ofThisOne, done](const Error &refusal) {
        Heard told = heard;
        told.event = refusal ? Event::NotCarriedOut : ofThisOne;
        const bool saysNothing = refusal && refusal->isPassing() && !reasonToPause(*refusal);
        if (refusal && !saysNothing)
            told.error = refusal;
        else if (!refusal)
            told.error = ofThisOneAlone(*heard.error);
        done(told);
    });
}

/// Whether a GET that says "gone" may be believed: one that was asked no earlier must have found another
/// conversation alive. What looked alive before proves nothing for a HighLevel that fails since.
void ConversationRequests::controlGone(Gone gone)
{
    if (m_aliveAsked && *m_aliveAsked >= gone.asked) {
        noteGone(gone.id);
        gone.told(true);
        return;
    }
    m_inControl.push_back(std::move(gone));
    if (!std::exchange(m_isControlling, true))
        control();
}

/// Looks for others that may be alive: those that the search lists, which lags. Not for many, as they may all
/// have gone meanwhile.
void ConversationRequests::control()
{
    constexpr int asked = 20;
    m_client->search({.limit = asked}, Priority::Interactive)
        .then(this, [this](const highlevel::Finding<highlevel::SearchPage> &finding) {
            if (!finding.ok()) {
                endControl({});
                return;
            }
            constexpr qsizetype most = 3;
            const highlevel::SearchPage &page = finding.value();
            QList<base::ConversationId> others;
            bool isAnyDoubted = false;
            for (const highlevel::Conversation &row : page.conversations) {
                const bool isDoubted = std::ranges::find(m_inControl, row.id, &Gone::id) != m_inControl.end();
                isAnyDoubted = isAnyDoubted || isDoubted;
                const bool isGone = std::ranges::find(m_gone, row.id) != m_gone.end();
                if (!isDoubted && !isGone && others.size() < most)
                    others << row.id;
            }
            // Where nothing else is left to be asked for, and the list ends without what is in doubt, it
            // agrees.
            const bool isAll = page.rowsReceived < asked && page.unusable == 0;
            if (!others.isEmpty())
                controlBy(std::move(others));
            else if (m_aliveAsked && isAll && !isAnyDoubted)
                endControl(finding.asked());
            else
                endControl({});
        });
}

/// Asks for one after the other until one is alive.
void ConversationRequests::controlBy(QList<base::ConversationId> others)
{
    const base::ConversationId other = others.takeFirst();
    m_client->conversation(other, Priority::Interactive)
        .then(this, [this, other, others = std::move(others)](const StateFinding &finding) {
            if (presence(finding, other) == Presence::Alive) {
                noteAlive(finding);
                endControl(finding.asked());
            } else if (others.isEmpty()) {
                endControl({});
            } else {
                controlBy(others);
            }
        });
}

/// What was asked at `provenUntil` or before is gone; what was asked later is controlled anew. Nothing is
/// proven where that is nothing.
void ConversationRequests::endControl(std::optional<base::Milliseconds> provenUntil)
{
    const std::vector<Gone> all = std::exchange(m_inControl, {});
    m_isControlling = false;
    for (const Gone &gone : all) {
        if (provenUntil && gone.asked > *provenUntil) {
            controlGone(gone);
            continue;
        }
        if (provenUntil)
            noteGone(gone.id);
        gone.told(provenUntil.has_value());
    }
}

void ConversationRequests::noteGone(const base::ConversationId &id)
{
    constexpr size_t most = 200;
    m_gone.push_back(id);
    if (m_gone.size() > most)
        m_gone.pop_front();
}

/// Whether a 401 or 403 is about the one conversation: then a search, which every good token may do, works. A
/// fault that passes is passed over.
void ConversationRequests::controlToken(std::function<void(const Error &)> told, int tries)
{
    m_client->search({.limit = 1}, Priority::Interactive)
        .then(this, [this, told = std::move(told),
                     tries](const highlevel::Finding<highlevel::SearchPage> &finding) {
            const Error error = errorOf(finding);
            if (error && error->isPassing() && tries > 1)
                controlToken(told, tries - 1);
            else
                told(error);
        });
}

} // namespace deletion
