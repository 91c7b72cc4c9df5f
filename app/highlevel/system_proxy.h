#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace highlevel {

/// The way to `url` as the system's settings have it: a proxy that makes end-to-end connections, or none
/// (QNetworkProxy::NoProxy), which is always so for this computer itself. Nothing where the settings allow
/// only proxies that would read along.
[[nodiscard]] std::optional<QNetworkProxy> systemProxyFor(const QUrl &url);

} // namespace highlevel
