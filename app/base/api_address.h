#pragma once

#include <QString>
#include <QUrl>

#include <variant>

namespace base {

/// Where HighLevel's API is reached: an address that is safe to send a token to.
class ApiAddress
{
public:
    enum class Flaw {
        NotAnAddress,
        NotEncrypted,  ///< plain http to anything but this computer
        HoldsUserInfo, ///< `user:password@`: Qt would let it replace our Authorization header
        HoldsMore,     ///< a path, a query or a fragment: this is a page's address, not the API's
    };

    /// HighLevel's own (D: openapi `servers`).
    [[nodiscard]] static ApiAddress highLevel();
    /// https anywhere; plain http on loopback alone. Blanks around and one `/` behind are forgiven.
    [[nodiscard]] static std::variant<ApiAddress, Flaw> parse(const QString &text);

    [[nodiscard]] const QUrl &url() const { return m_url; }
    /// In ASCII, the host in Punycode: letters that look like others do not pass for them, and what is
    /// written is read again as the same.
    [[nodiscard]] QString toString() const
    {
        return QString::fromLatin1(m_url.toEncoded(QUrl::FullyEncoded));
    }
    [[nodiscard]] bool isLoopback() const;

    friend bool operator==(const ApiAddress &, const ApiAddress &) = default;

private:
    explicit ApiAddress(QUrl url) : m_url(std::move(url)) {}

    QUrl m_url;
};

} // namespace base
