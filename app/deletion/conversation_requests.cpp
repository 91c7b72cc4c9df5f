#include "app/deletion/conversation_requests.h"

#include <algorithm>

namespace deletion {

namespace {

using Priority = highlevel::Client::Priority;
using Kind = highlevel::ApiError::Kind;

template <class T> std::shared_ptr<const highlevel::ApiError> errorOf(const highlevel::Finding<T> &finding)
{
    return finding.ok() ? nullptr : std::make_shared<const highlevel::ApiError>(finding.error());
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
                              .evidence = evidenceOf(finding.origin(), errorIn(finding)),
                              .answered = finding.answered()};
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
                                                       .origin = finding.origin()}));
                      break;
                  case Presence::Gone:
                      controlGone(item.id,
                                  [tell](bool known) { tell(known ? Event::SeenGone : Event::SeenNothing); });
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
    m_isKnownToWork = true;
    const auto &to = alive.value().assignedTo;
    m_getTellsAssignment = m_getTellsAssignment || (to.isKnown() && !to.value().isEmpty());
}

/// Asks for what is still missing, or tells what all of it means.
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
        Heard heard{.evidence = evidenceOf(look->origin, nullptr), .answered = look->origin.answered};
        heard.evidence.changes = changesSince(look->item, look->seen);
        heard.event = heard.evidence.changes.any() ? Event::Changed : Event::Unchanged;
        look->done(heard);
    }
}

/// After a further question of the look: whether its answer `told` what was missing.
template <class T>
void ConversationRequests::goOnOrEnd(const std::shared_ptr<Look> &look, const highlevel::Finding<T> &finding,
                                     bool told)
{
    if (told) {
        goOn(look);
        return;
    }
    const Heard heard{.event = finding.ok() ? Event::SeenNothing : verdictOnQuestion(finding.error()),
                      .error = errorOf(finding),
                      .evidence = evidenceOf(finding.origin(), errorIn(finding)),
                      .answered = look->origin.answered};
    // The messages have a scope of their own, of which the search that works tells nothing.
    if (heard.error && heard.error->kind == Kind::ScopeMissing)
        look->done(heard);
    else
        tellOrControl(heard, Event::SeenNothing, look->done);
}

void ConversationRequests::askWitness(const std::shared_ptr<Look> &look)
{
    m_client->newestMessage(look->item.id, Priority::Bulk, look->withdraw)
        .then(this, [this, look](const highlevel::Finding<highlevel::MessagePage> &finding) {
            goOnOrEnd(look, finding, finding.ok() && addWitness(&look->seen, finding.value(), look->item));
        });
}

void ConversationRequests::askMarks(const std::shared_ptr<Look> &look)
{
    m_client->search({.limit = 1, .id = look->item.id}, Priority::Bulk, look->withdraw)
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
                              .evidence = evidenceOf(finding.origin(), errorIn(finding)),
                              .answered = finding.answered()};
                  if (heard.event == Event::AnswerLost)
                      heard.believedAliveFrom = believedAliveFrom(finding, m_patience);
                  m_hasDeleted = m_hasDeleted || heard.event == Event::Confirmed;
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
                              .evidence = evidenceOf(finding.origin(), errorIn(finding)),
                              .answered = finding.answered()};
                  switch (presence(finding, id)) {
                  case Presence::Alive:
                      noteAlive(finding);
                      heard.event = finding.asked() >= believed ? Event::SeenAlive : Event::SeenAliveTooEarly;
                      break;
                  case Presence::Gone:
                      controlGone(id, [heard, done](bool known) mutable {
                          heard.event = known ? Event::SeenGone : Event::SeenNothing;
                          done(heard);
                      });
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

/// Whether a GET that says "gone" may be believed: another conversation, one that the search lists, is asked
/// for in the same way and must be found alive.
void ConversationRequests::controlGone(const base::ConversationId &id, std::function<void(bool)> known)
{
    if (m_isKnownToWork) {
        known(true);
        return;
    }
    constexpr int enoughForAnother = 5;
    m_client->search({.limit = enoughForAnother}, Priority::Interactive)
        .then(this,
              [this, id, known = std::move(known)](const highlevel::Finding<highlevel::SearchPage> &finding) {
                  const auto other = finding.ok()
                                         ? std::ranges::find_if(finding.value().conversations,
                                                                [&](const auto &row) { return row.id != id; })
                                         : QList<highlevel::Conversation>::const_iterator();
                  if (!finding.ok() || other == finding.value().conversations.end()) {
                      known(false);
                      return;
                  }
                  m_client->conversation(other->id, Priority::Interactive)
                      .then(this, [this, otherId = other->id, known](const StateFinding &control) {
                          if (presence(control, otherId) == Presence::Alive)
                              noteAlive(control);
                          known(m_isKnownToWork);
                      });
              });
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
