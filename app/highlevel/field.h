#pragma once

#include <optional>
#include <utility>

namespace highlevel {

/// One field of an answer. Absent and unreadable are two things: a field that HighLevel left out may be asked
/// for elsewhere, one that came in a shape nobody knows is not known, and is never taken for "none".
template <class T> class Field
{
public:
    /// Absent.
    Field() = default;
    Field(T value) : m_value(std::move(value)) {}
    [[nodiscard]] static Field unreadable()
    {
        Field field;
        field.m_unreadable = true;
        return field;
    }

    [[nodiscard]] bool isKnown() const { return m_value.has_value(); }
    [[nodiscard]] bool isAbsent() const { return !m_value && !m_unreadable; }
    [[nodiscard]] bool isUnreadable() const { return m_unreadable; }
    /// Only where `isKnown()`.
    [[nodiscard]] const T &value() const { return *m_value; }
    [[nodiscard]] T valueOr(T otherwise) const & { return m_value.value_or(std::move(otherwise)); }
    [[nodiscard]] T valueOr(T otherwise) && { return m_value ? *std::move(m_value) : std::move(otherwise); }

    friend bool operator==(const Field &, const Field &) = default;

private:
    std::optional<T> m_value;
    bool m_unreadable = false;
};

} // namespace highlevel
