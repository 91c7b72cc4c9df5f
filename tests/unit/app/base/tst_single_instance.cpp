#include "app/base/single_instance.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

} // namespace

/// One program runs on a profile; what a dead one left keeps nobody out.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("running.lock"));
    }

    void theFirstHoldsIt()
    {
        const base::SingleInstance first(m_path);
        QVERIFY(first.isFirst());
        const base::SingleInstance second(m_path);
        QVERIFY(!second.isFirst());
        QVERIFY(!second.isLockForeign());
    }

    /// A killed program's file stays, and the system gives its number to another process, here to this one:
    /// as happens on Windows at once, and in a container each time.
    void aDeadProgramsNumberMayBeOurs()
    {
        QByteArray left;
        {
            const base::SingleInstance killed(m_path);
            left = contentsOf(m_path);
        }
        QVERIFY(left.startsWith(QByteArray::number(QCoreApplication::applicationPid())));
        QVERIFY(write(m_path, left));
        const base::SingleInstance next(m_path);
        QVERIFY(next.isFirst());
    }

    /// Though it lives in this very process, so that its number tells nothing.
    void aLivingProgramKeepsItsFile()
    {
        QLockFile living(m_path);
        living.setStaleLockTime(0);
        QVERIFY(living.tryLock(0));
        const base::SingleInstance next(m_path);
        QVERIFY(!next.isFirst());
        QVERIFY(QFile::exists(m_path));
    }

    /// Whether that one lives nobody here can tell.
    void anotherComputersFileIsForAPersonToJudge()
    {
        QVERIFY(write(m_path, "4711\nthreadsweep\nsome-other-computer\n"));
        base::SingleInstance next(m_path);
        QVERIFY(!next.isFirst());
        QVERIFY(next.isLockForeign());
        QVERIFY(next.takeOver());
    }

    void anEmptyFileIsForAPersonToJudge()
    {
        QVERIFY(write(m_path, {}));
        base::SingleInstance next(m_path);
        QVERIFY(!next.isFirst());
        QVERIFY(next.isLockForeign());
        QVERIFY(next.takeOver());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_single_instance.moc"
