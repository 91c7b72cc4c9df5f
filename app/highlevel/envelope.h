#pragma once

#include "app/base/location_id.h"

#include <QJsonObject>
#include <QString>

/// What surrounds the contents of an answer: whether it tells of an error within, and whose it is. Pure
/// functions over JSON.
namespace highlevel::envelope {

/// Whether a field says no, or nothing.
[[nodiscard]] bool isNone(const QJsonValue &value);
/// Whether it says the status of an error within, though it came with that of an answer.
[[nodiscard]] bool saysErrorStatus(const QJsonObject &o);
/// Whether it tells of an error at all. A description of what was asked for may stand beside that.
[[nodiscard]] bool tellsOfAnError(const QJsonObject &o);
/// Whether it may be of this location. A row of another one is none of ours; nor is one that names an owner
/// nobody can read.
[[nodiscard]] bool belongsTo(const QString &location, const QJsonObject &row);
/// Whether a field only names something that is no conversation: who asked, when, or how the answer is
/// traced.
[[nodiscard]] bool isOfSomethingElse(const QString &key, const QJsonValue &value);
/// Whether a field says that an answer is about another location.
[[nodiscard]] bool namesAnotherLocation(const QString &key, const QJsonValue &value,
                                        const base::LocationId &location);

} // namespace highlevel::envelope
