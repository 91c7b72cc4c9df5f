#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace ui {

/// An address from outside that a person is asked about before a browser opens it. What is shown is ASCII:
/// the host as the network knows it (`xn--…` for look-alike letters), all else in percent signs, so that no
/// letter, no mark that turns the line round and no blank can make it read as another address.
struct WebAddress
{
    QUrl url;
    QString host;
    QString shown; ///< at most some 200 letters of it, beginning with `https://` and the host
};

/// Nothing for what is no https address of a host, or holds a user name or a password: what stands before the
/// `@` looks like the host and is not.
[[nodiscard]] std::optional<WebAddress> webAddress(const QString &address);

/// Any text in ASCII and in one line, letters beyond it in percent signs; shortened to some 200 letters.
[[nodiscard]] QString inAscii(const QString &text);

} // namespace ui
