#include "app/base/single_instance.h"

#include "app/base/private_folder.h"
#include "app/base/whole_file.h"
#include "app/platform/platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

namespace base {

namespace {
constexpr int kPatienceMs = 2'000;
}

SingleInstance::SingleInstance(const QString &lockFile, QObject *parent)
    : QObject(parent), m_lockFile(lockFile), m_lock(std::make_unique<QLockFile>(lockFile))
{
    const QFileInfo file(lockFile);
    makePrivateFolder(file.path());
    // A path can be longer than a socket's name may be.
    m_name = QStringLiteral("threadsweep-") +
             QString::fromLatin1(QCryptographicHash::hash(QDir(file.path()).canonicalPath().toUtf8(),
                                                          QCryptographicHash::Sha256)
                                     .toHex()
                                     .left(24));
    m_lock->setStaleLockTime(0); // only the death of its holder makes it stale, however long that one runs
    if (isNoFile(lockFile))
        return; // QLockFile would wait for ever on a pipe
    m_first = m_lock->tryLock(0);
    if (!m_first && !isLockForeign() && platform::removeLockOfNobody(lockFile))
        m_first = m_lock->tryLock(0);
    // A folder that cannot be written to has no lock either; what cannot be saved is said elsewhere.
    if (!m_first && m_lock->error() != QLockFile::LockFailedError)
        m_first = true;
    if (!m_first)
        return;
    listen();
}

/// For those that knock.
void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server->nextPendingConnection()) {
            visitor->write("here");
            visitor->flush();
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        }
        Q_EMIT knocked();
    });
}

bool SingleInstance::isLockForeign() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    return isNoFile(m_lockFile) || !m_lock->getLockInfo(&pid, &host, &program) ||
           host != platform::computerName();
}

bool SingleInstance::takeOver()
{
    m_first = isNoFile(m_lockFile);
    if (!m_first) {
        QFile::remove(m_lockFile);
        m_first = m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError;
    }
    if (m_first)
        listen();
    return m_first;
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::knock() const
{
    platform::letAnotherComeToFront();
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(kPatienceMs) && socket.waitForReadyRead(kPatienceMs);
}

} // namespace base
