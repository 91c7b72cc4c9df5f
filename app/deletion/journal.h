#pragma once

#include "app/deletion/journal_file.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace deletion {

/// What every batch leaves behind: each intent is here before its DELETE leaves, each outcome before it is
/// shown as final. One journal serves all sub-accounts of a profile.
///
/// The file lives on a thread of its own; records that come while it writes go together in the next
/// transaction, so that six deletions at once cost one wait for the disk, not six. All callbacks come later,
/// in the thread of this object, in order; none comes once it is gone. Destruction waits until all that was
/// handed over is on the disk.
class Journal : public QObject
{
    Q_OBJECT

public:
    explicit Journal(QString path, QObject *parent = nullptr);
    ~Journal() override;

    /// Everything below works only after this one's callback told of no fault.
    void open(std::function<void(JournalFile::Opened)> done);
    /// True once they are on the disk; false when they are not, and `failed` says why. It may be tried again.
    void append(std::vector<Record> records, std::function<void(bool)> done);
    /// Likewise, of records that are many: they are put into words on the journal's own thread. `make` must
    /// not touch what others change.
    void append(std::function<std::vector<Record>()> make, std::function<void(bool)> done);
    void read(std::function<void(std::vector<JournalBatch>)> done);
    void verify(std::function<void(std::optional<qint64> firstBroken)> done);

    /// A number that no batch had before.
    [[nodiscard]] qint64 newBatch() { return ++m_lastBatch; }
    /// Appends handed over and not yet answered; for tests that turn the clock.
    [[nodiscard]] int pending() const { return m_pending; }

Q_SIGNALS:
    void failed(deletion::JournalTrouble trouble, const QString &systemText);

private:
    class Writer;

    template <class Work> void post(Work work);

    QThread m_thread;
    std::unique_ptr<Writer> m_writer; ///< lives in m_thread
    qint64 m_lastBatch = 0;
    int m_pending = 0;
};

} // namespace deletion
