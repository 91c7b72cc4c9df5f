// Tells ThreadSanitizer what Debian's Qt, which is not built for it, cannot: that what was written before a
// functor was posted to another thread, or given to a pool, is seen by the functor. Linked into the tests of
// the tsan build only; by being in the executable these two come before Qt's own.
#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}

namespace {

class Handover final : public QtPrivate::QSlotObjectBase
{
public:
    /// `done` is who waits for the end of it, or null.
    Handover(QSlotObjectBase *slot, void *done) : QSlotObjectBase(&Handover::impl), m_slot(slot), m_done(done)
    {
        __tsan_release(this);
    }

private:
    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *same)
    {
        auto *self = static_cast<Handover *>(base);
        __tsan_acquire(self);
        if (which == Call) {
            self->m_slot->call(receiver, arguments);
            if (self->m_done)
                __tsan_release(self->m_done);
        } else if (which == Compare) {
            *same = false;
        } else if (which == Destroy) {
            self->m_slot->destroyIfLastRef();
            delete self;
        }
    }

    QSlotObjectBase *m_slot;
    void *m_done;
};

class HandedOverWork final : public QRunnable
{
public:
    explicit HandedOverWork(std::function<void()> work) : m_work(std::move(work)) { __tsan_release(this); }
    void run() override
    {
        __tsan_acquire(this);
        m_work();
    }

private:
    std::function<void()> m_work;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    using Own = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto own = reinterpret_cast<Own>(
        dlsym(RTLD_NEXT, "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
                         "ConnectionTypeEPv"));
    char done = 0;
    const bool waits = type == Qt::BlockingQueuedConnection;
    const bool invoked = own(object, new Handover(slot, waits ? &done : nullptr), type, result);
    if (waits)
        __tsan_acquire(&done);
    return invoked;
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    start(new HandedOverWork(std::move(work)), priority);
}
