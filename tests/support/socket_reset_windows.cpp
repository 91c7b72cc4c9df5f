#include "tests/support/socket_reset.h"

#include <QTcpSocket>

#include <winsock2.h>

namespace support {

void resetConnection(QTcpSocket *socket)
{
    const linger hard{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(SOCKET(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&hard), sizeof hard);
    socket->abort();
}

} // namespace support
