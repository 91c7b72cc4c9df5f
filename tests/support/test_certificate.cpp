#include "tests/support/test_certificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace support {

std::optional<TestCertificate> makeTestCertificate()
{
    const QTemporaryDir dir;
    const QString key = dir.filePath(QStringLiteral("key.pem"));
    const QString certificate = dir.filePath(QStringLiteral("cert.pem"));
    const QString arguments = QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 "
                                             "-addext subjectAltName=IP:127.0.0.1 -keyout %1 -out %2")
                                  .arg(key, certificate);
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return std::nullopt;
    QFile keyFile(key);
    QFile certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QSslCertificate made(certificateFile.readAll());

    TestCertificate pair{.server = QSslConfiguration::defaultConfiguration(),
                         .client = QSslConfiguration::defaultConfiguration()};
    pair.server.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
    pair.server.setLocalCertificate(made);
    pair.server.setPeerVerifyMode(QSslSocket::VerifyNone);
    pair.client.setCaCertificates({made});
    return pair;
}

} // namespace support
