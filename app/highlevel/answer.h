#pragma once

#include "app/highlevel/api_error.h"

#include <variant>

namespace highlevel {

/// What a call came to: the value that was asked for, or why not.
template <class T> class [[nodiscard]] Answer
{
public:
    Answer(T value) : m_what(std::move(value)) {}
    Answer(ApiError error) : m_what(std::move(error)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_what); }
    [[nodiscard]] const T &value() const { return std::get<T>(m_what); }
    [[nodiscard]] const ApiError &error() const { return std::get<ApiError>(m_what); }

private:
    std::variant<T, ApiError> m_what;
};

} // namespace highlevel
