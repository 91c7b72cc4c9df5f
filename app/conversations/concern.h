#pragma once

#include <QtGlobal>

#include <array>

namespace conversations {

/// What somebody should think of before a conversation goes.
enum class Concern {
    Unread,
    Starred,
    Assigned, ///< to anybody
    Recent,   ///< its last message is younger than kRecentMs
    Unknown,  ///< HighLevel said one of these in a form that nobody can read
};
inline constexpr std::array kConcerns{Concern::Unread, Concern::Starred, Concern::Assigned, Concern::Recent,
                                      Concern::Unknown};
inline constexpr qint64 kRecentMs = 24LL * 60 * 60 * 1000;

/// How many of some conversations are to be minded for what.
class Concerns
{
public:
    void count(Concern concern, bool isSo) { m_counts[size_t(concern)] += isSo; }
    [[nodiscard]] int of(Concern concern) const { return m_counts[size_t(concern)]; }
    friend bool operator==(const Concerns &, const Concerns &) = default;

private:
    std::array<int, kConcerns.size()> m_counts{};
};

} // namespace conversations
