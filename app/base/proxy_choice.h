#pragma once

#include <QString>

namespace base {

/// Which way requests leave this computer, as a person chose it. This computer itself is never reached over a
/// proxy.
struct ProxyChoice
{
    enum class Kind {
        System, ///< as the system's settings have it
        None,
        Http,  ///< a tunnel (CONNECT) through this one
        Socks, ///< SOCKS 5
    };

    Kind kind = Kind::System;
    QString host; ///< of Http and Socks
    quint16 port = 0;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace base
