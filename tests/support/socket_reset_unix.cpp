#include "tests/support/socket_reset.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace support {

void resetConnection(QTcpSocket *socket)
{
    const linger hard{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}

} // namespace support
