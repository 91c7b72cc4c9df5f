#pragma once

#include <QString>

#include <optional>

namespace base {

/// The id of a HighLevel location: what staff call a sub-account.
class LocationId
{
public:
    /// Takes the id itself, or any pasted HighLevel address that holds it (`…/v2/location/<ID>/…`).
    /// Blanks around it are forgiven. HighLevel's ids have 20 letters and digits; as no document promises
    /// that, 10 to 40 are taken.
    [[nodiscard]] static std::optional<LocationId> parse(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const LocationId &, const LocationId &) = default;

private:
    explicit LocationId(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace base
