#pragma once

#include "app/base/location_id.h"
#include "app/highlevel/values.h"

#include <QByteArray>

#include <optional>

/// What fills the list, from HighLevel's JSON to values: pages of conversations, and the export of all
/// messages by which those are found that were never answered. Nothing is returned for a body that is not
/// whole JSON of the expected shape: a cut or foreign body must never pass for an answer. Rows that are no
/// JSON cost themselves alone. Fields within are read in every shape that json_reader.h knows; one bad part
/// does not spoil the whole, and is told apart from one that is not there.
namespace highlevel::decode {

[[nodiscard]] std::optional<SearchPage> searchPage(const QByteArray &body, const base::LocationId &location);
[[nodiscard]] std::optional<ExportPage> exportPage(const QByteArray &body);
/// The name of a location, from GET /locations/{id}.
[[nodiscard]] std::optional<QString> locationName(const QByteArray &body);

} // namespace highlevel::decode
