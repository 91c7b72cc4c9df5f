#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <variant>

class QDebug;

namespace base {

/// A private integration token.
///
/// It cannot be printed (streaming it to QDebug does not compile), it is not convertible to anything, and
/// its bytes are overwritten when the last copy goes. All copies share one buffer, so there is one place
/// to wipe. Only two kinds of code may call `reveal()`: what builds the Authorization header, and what
/// hands the token to the keychain.
class SecretToken
{
public:
    enum class Flaw {
        Empty,
        HasBlanks,     ///< a blank or line break inside: usually two lines pasted at once
        HasOddLetters, ///< not printable ASCII: usually typographic dashes from a chat program
        TooLong,
    };

    /// Blanks and line breaks around the text are forgiven, as pasting brings them along.
    [[nodiscard]] static std::variant<SecretToken, Flaw> parse(const QString &text);

    SecretToken(const SecretToken &) = default;
    SecretToken(SecretToken &&) noexcept = default;
    SecretToken &operator=(const SecretToken &) = default;
    SecretToken &operator=(SecretToken &&) noexcept = default;
    ~SecretToken() = default;

    /// A view into the secret, valid while this object lives. Never log it, never store a deep copy.
    [[nodiscard]] QByteArrayView reveal() const { return *m_bytes; }

    /// `text` with each occurrence of the token replaced: for answers that echo what was sent.
    [[nodiscard]] QByteArray redactedFrom(QByteArray text) const;

private:
    explicit SecretToken(QByteArray bytes);

    std::shared_ptr<const QByteArray> m_bytes;
};

void operator<<(const QDebug &, const SecretToken &) = delete;

} // namespace base
