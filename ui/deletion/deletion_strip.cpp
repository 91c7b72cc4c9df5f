#include "ui/deletion/deletion_strip.h"

#include "ui/deletion/strip_folding.h"
#include "ui/parts/announce.h"

#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int kTickMs = 250;
}

DeletionStrip::DeletionStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
    , m_tick(new QTimer(this))
{
    m_layout->setContentsMargins(0, 2, 0, 2);
    m_layout->setSpacing(0);
    m_more->hide();
    // Below the names of the lines.
    auto *below = new QHBoxLayout;
    below->setContentsMargins(8, 2, 8, 2);
    below->addWidget(m_more);
    below->addStretch(1);
    m_layout->addLayout(below);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        fold();
    });
    m_tick->setInterval(kTickMs);
    connect(m_tick, &QTimer::timeout, this, &DeletionStrip::tick);
    hide();
}

void DeletionStrip::follow(AccountSession *session)
{
    connect(&session->deletions(), &deletion::Queue::batchChanged, this,
            [this, session](const deletion::BatchStatus &status) { take(session, status); });
    for (int batch = 0; batch < session->deletions().batches(); ++batch)
        take(session, session->deletions().status(batch));
}

void DeletionStrip::leave(AccountSession *session)
{
    session->deletions().disconnect(this);
    for (StripLine *line : m_lines)
        if (line->session() == session)
            line->close();
    Q_EMIT progressed();
}

bool DeletionStrip::hasUseFor(const AccountSession *session) const
{
    return std::ranges::any_of(m_lines, [session](const StripLine *line) {
        return line->session() == session && (line->canSeeWhy() || line->canTryAgain());
    });
}

QStringList DeletionStrip::sentences() const
{
    QStringList all;
    for (const StripLine *line : m_lines)
        all << line->sentence();
    return all;
}

std::optional<DeletionStrip::Progress> DeletionStrip::progress() const
{
    qint64 all = 0;
    qint64 ended = 0;
    QSet<QString> where;
    for (const StripLine *line : m_lines)
        if (const auto status = line->status(); status && !status->hasEnded()) {
            all += status->total;
            ended += status->ended() - status->tally.of(deletion::State::Cancelled);
            where << line->session()->account().name;
        }
    if (all == 0)
        return std::nullopt;
    return Progress{.percent = int(ended * 100 / all),
                    .subAccount = where.size() == 1 ? *where.begin() : QString()};
}

bool DeletionStrip::anyCan(bool (StripLine::*what)() const) const
{
    return std::ranges::any_of(m_lines, [what](const StripLine *line) { return (line->*what)(); });
}

template <class Can, class Act> void DeletionStrip::withNewest(Can can, Act act)
{
    const auto line = std::ranges::find_if(m_lines, [&](const StripLine *one) { return (one->*can)(); });
    if (line != m_lines.end())
        ((*line)->*act)();
}

void DeletionStrip::undoNewest()
{
    withNewest(&StripLine::canUndo, &StripLine::undo);
}

StripLine *DeletionStrip::nearest(bool (StripLine::*can)() const) const
{
    StripLine *found = nullptr;
    for (StripLine *line : m_lines)
        if ((line->*can)() && (!found || line->standing() < found->standing()))
            found = line;
    return found;
}

void DeletionStrip::pauseOrResume()
{
    if (StripLine *line = nearest(&StripLine::canPauseOrResume))
        line->pauseOrResume();
}

void DeletionStrip::stop()
{
    if (StripLine *line = nearest(&StripLine::canStop))
        line->stop();
}

std::optional<QString> DeletionStrip::pausedOrResumed() const
{
    const StripLine *line = nearest(&StripLine::canPauseOrResume);
    return line ? std::optional(line->about()) : std::nullopt;
}

std::optional<QString> DeletionStrip::stopped() const
{
    const StripLine *line = nearest(&StripLine::canStop);
    return line ? std::optional(line->about()) : std::nullopt;
}

void DeletionStrip::tryNewestAgain()
{
    withNewest(&StripLine::canTryAgain, &StripLine::tryAgainWanted);
}

void DeletionStrip::take(AccountSession *session, const deletion::BatchStatus &status)
{
    const auto known = std::ranges::find_if(m_lines, [&](const StripLine *line) {
        return line->session() == session && line->batch() == status.batch;
    });
    StripLine *line = known != m_lines.end() ? *known : nullptr;
    if (line) {
        line->show(status);
    } else if (!status.hasEnded()) {
        line = new StripLine(session, status.batch, this);
        // A press may come to its end when the session has gone.
        connect(line, &StripLine::updateTokenWanted, this, [this, line] {
            if (line->session())
                Q_EMIT updateTokenWanted(line->session());
        });
        connect(line, &StripLine::seeWhyWanted, this, [this, line] {
            if (line->session())
                Q_EMIT seeWhyWanted(line->session(), line->batch());
        });
        connect(line, &StripLine::tryAgainWanted, this, [this, line] {
            if (line->session())
                Q_EMIT tryAgainWanted(line->session(), line->batch());
        });
        connect(line, &StripLine::seen, this, [this, line] { remove(line); });
        connect(line, &StripLine::keyboardLeftOver, this, &DeletionStrip::keyboardLeftOver);
        m_lines.insert(m_lines.begin(), line);
        m_layout->insertWidget(0, line);
        // First among its siblings, too: assistive technology reads them in that order.
        line->lower();
        putTabsInOrder();
        // What went well is looked at by now, as the next one was begun; what did not stays until it is
        // closed.
        const std::vector<StripLine *> lines = m_lines;
        for (StripLine *other : lines)
            if (other != line && other->hasEnded() && !other->canSeeWhy() && !other->canTryAgain())
                remove(other);
    }
    if (line && m_announcements.isNews(line, status, session->deletions().now()))
        announce(window(), line->sentence());
    tick();
}

/// As they stand below each other, and not as they were made.
void DeletionStrip::putTabsInOrder()
{
    QWidget *last = nullptr;
    for (const StripLine *line : m_lines) {
        const auto buttons = line->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (last)
                setTabOrder(last, button);
            last = button;
        }
    }
    if (last)
        setTabOrder(last, m_more);
}

void DeletionStrip::remove(StripLine *line)
{
    std::erase(m_lines, line);
    m_announcements.forget(line);
    m_layout->removeWidget(line);
    if (line->isAncestorOf(window()->focusWidget()))
        Q_EMIT keyboardLeftOver();
    line->hide();
    line->deleteLater();
    fold();
    setVisible(!m_lines.empty());
    Q_EMIT progressed();
    Q_EMIT looked();
}

/// Shows what there is room for, or all. A line that goes out of sight hands its keyboard to what brings it
/// back.
void DeletionStrip::fold()
{
    std::vector<Attention> attentions;
    for (const StripLine *line : m_lines) {
        const auto status = line->status();
        attentions.push_back(status ? attentionOf(*status) : Attention::HasEnded);
    }
    const std::vector<bool> shown = shownLines(attentions);
    const int others = int(std::ranges::count(shown, false));
    m_isUnfolded = m_isUnfolded && others > 0;
    m_more->setText(m_isUnfolded ? tr("Show fewer") : tr("%Ln more", nullptr, others));
    m_more->setAccessibleName(m_isUnfolded ? tr("Show fewer deletions")
                                           : tr("%Ln more deletions", nullptr, others));
    if (others == 0 && window()->focusWidget() == m_more)
        Q_EMIT keyboardLeftOver();
    m_more->setVisible(others > 0);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool isShown = m_isUnfolded || shown[i];
        if (!isShown && m_lines[i]->isAncestorOf(window()->focusWidget()))
            m_more->setFocus();
        m_lines[i]->setVisible(isShown);
    }
}

void DeletionStrip::tick()
{
    bool anyGoesOn = false;
    // A key undoes the newest that can be undone.
    const auto undoneByKey = std::ranges::find_if(m_lines, &StripLine::canUndo);
    for (StripLine *line : m_lines)
        line->setUndoKey(undoneByKey != m_lines.end() && line == *undoneByKey ? m_undoKey : QKeySequence());
    for (StripLine *line : m_lines) {
        if (line->hasEnded())
            continue;
        anyGoesOn = true;
        line->refresh();
    }
    fold();
    setVisible(!m_lines.empty());
    Q_EMIT progressed();
    // Nothing changes by itself while nothing runs.
    if (anyGoesOn)
        m_tick->start();
    else
        m_tick->stop();
}

} // namespace ui
