#pragma once

#include "app/highlevel/api_error.h"

namespace support {

/// What an answer with that status and body is read as.
inline highlevel::ApiError errorAnswer(int status, const QByteArray &body)
{
    highlevel::HttpOutcome outcome;
    outcome.status = status;
    outcome.body = body;
    return highlevel::ApiError::from(outcome);
}

} // namespace support
