#include "app/platform/platform.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

/// What listing a million rows leaves behind is not kept from the other programs.
class MemoryTest : public QObject
{
    Q_OBJECT

    /// Of this process.
    static qint64 residentBytes()
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
        return 0;
    }

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    /// Whatever was freed before, which is what glibc goes by if it is let.
    void whatIsSortedWithGoesBackAtOnce()
    {
        constexpr qsizetype mebibyte = 1024 * 1024;
        const auto use = [](qsizetype size) {
            const QByteArray one(size, 'x');
            const QByteArray another(size, 'y');
            QVERIFY(one.back() != another.back());
        };
        use(24 * mebibyte);
        const qint64 before = residentBytes();
        use(6 * mebibyte);
        const qint64 after = residentBytes();
        QVERIFY2(after - before < mebibyte, qPrintable(QStringLiteral("%1 kept").arg(after - before)));
    }

    void whatWasFreedBetweenOthersGoesBack()
    {
        QVERIFY(residentBytes() > 0);
        constexpr size_t piece = 32 * 1024; // too small for a mapping of its own
        constexpr size_t pieces = 2'000;
        std::vector<std::unique_ptr<QByteArray>> all;
        for (size_t i = 0; i < pieces; ++i)
            all.push_back(std::make_unique<QByteArray>(qsizetype(piece), 'x'));
        for (size_t i = 0; i < pieces; ++i)
            if (i % 100 != 99) // the last one stays, so that the heap cannot shrink at its end
                all[i].reset();
        const qint64 before = residentBytes();
        platform::giveBackMemory();
        const qint64 after = residentBytes();
        QVERIFY2(before - after > qint64(pieces * piece / 2),
                 qPrintable(QStringLiteral("%1 before, %2 after").arg(before).arg(after)));
    }
};

QTEST_GUILESS_MAIN(MemoryTest)

#include "tst_memory.moc"
