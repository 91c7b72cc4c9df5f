#pragma once

#include <QAnyStringView>
#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <optional>
#include <string_view>

namespace base {

/// The id of one HighLevel conversation, checked once and safe everywhere after.
///
/// Whoever holds one may put it into a URL path: it is never empty, never `.` or `..` (which Qt leaves
/// raw in a path, so that a DELETE would hit the collection), and holds nothing but letters, digits,
/// `-` and `_`.
class ConversationId
{
public:
    /// Nothing for anything that is not such an id. HighLevel's are 20 characters; the contract does not
    /// promise it, so any length up to 64 is taken.
    [[nodiscard]] static std::optional<ConversationId> parse(QAnyStringView text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] std::string_view view() const { return {m_bytes.constData(), size_t(m_bytes.size())}; }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_bytes); }

    friend bool operator==(const ConversationId &, const ConversationId &) = default;
    friend size_t qHash(const ConversationId &id, size_t seed = 0) { return qHash(id.m_bytes, seed); }

private:
    explicit ConversationId(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray m_bytes;
};

} // namespace base
