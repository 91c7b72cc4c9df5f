#pragma once

#include <QSslConfiguration>

#include <optional>

namespace support {

struct TestCertificate
{
    QSslConfiguration server;
    QSslConfiguration client; ///< trusts that server and nobody else
};

/// A key and a self-signed certificate for 127.0.0.1, made by the `openssl` program for this run alone.
[[nodiscard]] std::optional<TestCertificate> makeTestCertificate();

} // namespace support
