#pragma once

#include "app/deletion/report.h"

namespace deletion {

/// Notices when a batch goes wrong as a whole, though each conversation for itself may be told truthfully.
/// Pure.
class Brakes
{
public:
    enum class Answer { None, Some };

    /// What a request about one of its conversations came to, and whether anything was heard at all. The
    /// reason to pause for, if that is one.
    [[nodiscard]] std::optional<PauseReason> heard(Event event, Answer answer);
    /// How one of its conversations ended. Likewise.
    [[nodiscard]] std::optional<PauseReason> ended(State state);
    /// A person has looked and goes on.
    void release() { *this = {}; }
    /// Whether answers were unclear just before: then one request at a time is enough until a DELETE is
    /// answered clearly, and one more that is not pauses again.
    [[nodiscard]] bool isCautious() const { return m_pausesInARow > 0; }
    /// Pauses for want of a clear answer, since the last DELETE that was answered clearly.
    [[nodiscard]] int pausesInARow() const { return m_pausesInARow; }

private:
    int m_unclear = 0;     ///< answers of any kind, in a row
    int m_lostDeletes = 0; ///< DELETEs without a clear answer, in a row
    int m_unanswered = 0;  ///< requests without any, in a row
    int m_pausesInARow = 0;
    int m_refusals = 0;
    int m_gone = 0;
};

} // namespace deletion
