#pragma once

#include "app/base/clock.h"
#include "app/base/identity.h"
#include "app/base/json_file.h"
#include "app/highlevel/rate_budget.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace highlevel {

/// The request budget of each sub-account, one for all that this program asks there: HighLevel counts the
/// account check, a second session and the run before this one together, so this program does too. Otherwise
/// it would take its own requests for a colleague's, and make room for nobody.
///
/// What was sent lately is kept in a file, because a program closed and opened again at once finds its
/// requests still counted. Steady time means nothing to another run, so the file tells ages, and how much
/// time has passed since is the least that the two clocks allow: remembering too long costs at most two
/// intervals of waiting, remembering too short would overdraw the limit. A file that cannot be read or
/// written costs no more than the knowledge in it.
class LimitBook : public QObject
{
    Q_OBJECT

public:
    /// Where `saveSoon` waits for the disk: on a thread of the workers, or in the thread of this object, for
    /// a simulation that owns the order of all things.
    enum class Threads { Workers, None };

    /// `clock` must outlive this object. Reads the file at `path`; an empty path keeps nothing.
    LimitBook(base::Clock *clock, const QString &path, Threads threads = Threads::Workers,
              QObject *parent = nullptr);
    /// Saves.
    ~LimitBook() override;

    /// The same one for the same sub-account, for as long as this object lives.
    [[nodiscard]] std::shared_ptr<RateBudget> budgetOf(const base::Identity &identity);

    /// False where the file could not be written. Waits for the disk.
    bool save();
    /// How the file was found; fine where none is kept.
    [[nodiscard]] base::JsonFile::Loaded loaded() const { return m_loaded; }
    /// Saves within some seconds: for whoever hears that a budget has changed
    /// (RequestLane::budgetChanged). What a killed program sent in those seconds is not known to the next.
    void saveSoon();

private:
    class Shelf;

    void load();
    [[nodiscard]] QJsonObject asJson() const;
    [[nodiscard]] qint64 changes() const;

    base::Clock *m_clock;
    Threads m_threads;
    std::shared_ptr<Shelf> m_shelf; ///< nothing: nothing is kept
    base::JsonFile::Loaded m_loaded = base::JsonFile::Loaded::Fine;
    QHash<base::Identity, std::shared_ptr<RateBudget>> m_budgets;
    qint64 m_savedChanges = 0;
    int m_writings = 0;
    bool m_saveIsDue = false;
};

} // namespace highlevel
