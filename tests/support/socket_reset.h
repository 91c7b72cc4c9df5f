#pragma once

class QTcpSocket;

namespace support {

/// Ends the connection by a reset, as a computer that crashed does, instead of saying goodbye. One file a
/// system.
void resetConnection(QTcpSocket *socket);

} // namespace support
