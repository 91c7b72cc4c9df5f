#pragma once

#include <QJsonObject>
#include <QString>

#include <map>
#include <string>

namespace practice {

using Parameters = std::multimap<std::string, std::string>;

/// An answer before it is put on the wire.
struct Reply
{
    int status = 200;
    QJsonObject body;
};

/// HighLevel's error bodies; `message` is a text or a list of texts, `name` its `error`, left out when empty.
[[nodiscard]] inline Reply error(int status, const QJsonValue &message, const QString &name)
{
    QJsonObject body{{QStringLiteral("statusCode"), status}, {QStringLiteral("message"), message}};
    if (!name.isEmpty())
        body[QStringLiteral("error")] = name;
    return {status, body};
}

[[nodiscard]] inline Reply unauthorized(const char *message)
{
    return error(401, QString::fromLatin1(message), QStringLiteral("Unauthorized"));
}

[[nodiscard]] inline Reply badRequest(const char *message)
{
    return error(400, QString::fromLatin1(message), {});
}

[[nodiscard]] inline QString text(const Parameters &parameters, const char *name)
{
    const auto at = parameters.find(name);
    return at == parameters.end() ? QString() : QString::fromStdString(at->second);
}

} // namespace practice
