#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QLockFile;

namespace base {

/// Sees to it that one program runs on a profile. The first holds a lock for as long as it lives (a crash
/// frees it); a later one can knock, and the first comes to the front.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `lockFile` is in the profile's folder, which is made when missing.
    explicit SingleInstance(const QString &lockFile, QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] bool isFirst() const { return m_first; }
    /// Asks the first to come to the front. False when it does not answer within two seconds.
    [[nodiscard]] bool knock() const;
    /// Whether the lock tells of no program of this computer: it is empty or garbled, as after a power loss,
    /// no file at all, or was made on another computer that shares the folder. Then nobody can be asked, and
    /// a person may decide.
    [[nodiscard]] bool isLockForeign() const;
    /// Takes the lock all the same; whether that worked. What is no file stays where it is, and the program
    /// runs without a lock.
    [[nodiscard]] bool takeOver();

Q_SIGNALS:
    void knocked();

private:
    void listen();

    QString m_name; ///< of the local socket
    QString m_lockFile;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
    bool m_first = false;
};

} // namespace base
