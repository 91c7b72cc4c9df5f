#pragma once

#include <QIODevice>

namespace highlevel {

/// The empty body of a request that must leave this machine at most once.
///
/// QNetworkAccessManager sends a request again by itself, up to three times, when an HTTP/1.1 connection
/// ends before the answer's header, a DELETE too, and uncounted by anybody. It does not when the request has
/// an upload it cannot rewind: then it reports ContentReSendError. So this body is sequential and refuses to
/// rewind. This leans on Qt's insides; tests/faults counts the arrivals for every way of dropping a
/// connection.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QObject *parent = nullptr) : QIODevice(parent) { open(QIODevice::ReadOnly); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace highlevel
