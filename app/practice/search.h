#pragma once

#include "app/practice/reply.h"
#include "app/practice/world.h"

#include <QStringList>

namespace practice {

/// What HighLevel's validation says of a search's parameters; empty where all are fine.
[[nodiscard]] QStringList searchFlaws(const Parameters &parameters);

/// The documented search: all its filters, both directions, every sort. Rows deleted before `listedSince`
/// are left out: the index lags behind the truth, so later ones are still listed. The body of the answer.
[[nodiscard]] QJsonObject search(const World &world, const Parameters &parameters, qint64 listedSince);

} // namespace practice
