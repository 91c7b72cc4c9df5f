#include "app/deletion/batch.h"

namespace deletion {

void Batch::moved(const Life &before, const Life &now)
{
    unsettled += int(isUnsettled(now)) - int(isUnsettled(before));
    sending += int(now.state == State::Sending) - int(before.state == State::Sending);
    beforeSending += int(mayStillSend(now)) - int(mayStillSend(before));
}

BatchStatus Batch::status(base::Milliseconds now) const
{
    return {.stage = life.stage,
            .pauses = life.pauses,
            .interrupted = life.interrupted,
            .cause = cause,
            .total = total(),
            .tally = tally,
            .unsettled = unsettled,
            .sending = sending,
            .foundAgain = foundAgain,
            .started = started,
            .undoUntil = hold.until(),
            .perSecond = pace.perSecond(now)};
}

Evidence Item::evidenceOf(const Evidence &heard, State in)
{
    if (in == State::Sending)
        deleteAnswer = heard;
    Evidence evidence = heard;
    if (in == State::Checking) {
        evidence.httpStatus = deleteAnswer.httpStatus;
        evidence.message = deleteAnswer.message;
        evidence.error = deleteAnswer.error;
        evidence.traceId = deleteAnswer.traceId;
    }
    return evidence;
}

} // namespace deletion
