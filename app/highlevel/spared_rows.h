#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringView>

#include <optional>

namespace highlevel::json {

/// The object a body is, as object() reads it; but a row of the list under `key` that is no JSON (a wrong
/// escape, a number no double holds, a thousand brackets) costs itself alone: an object of its hash stands in
/// its place, which is no row of anything and the same whenever the same row comes. The list may lie in an
/// object under the same key. Nothing for a body that is cut off, or wrong anywhere but within its rows.
[[nodiscard]] std::optional<QJsonObject> objectSparingRows(const QByteArray &body, QStringView key);

} // namespace highlevel::json
