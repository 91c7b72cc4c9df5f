#include "ui/conversations/selection_summary.h"

#include "app/base/workers.h"
#include "ui/conversations/conversation_words.h"
#include "ui/moment_words.h"
#include "ui/parts/scrolled_column.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

using conversations::Channel;
using conversations::Concern;
using conversations::SelectionFacts;

namespace {

QString takeOutName(Concern concern)
{
    switch (concern) {
    case Concern::Unread:
        return SelectionSummary::tr("Take out – those with unread messages");
    case Concern::Starred:
        return SelectionSummary::tr("Take out – the starred ones");
    case Concern::Assigned:
        return SelectionSummary::tr("Take out – those assigned to somebody");
    case Concern::Recent:
        return SelectionSummary::tr("Take out – those with a message in the last 24 hours");
    case Concern::Unknown:
        return SelectionSummary::tr("Take out – those with details that could not be read");
    }
    return {};
}

/// The most frequent ones; `E-mail 1,204 · SMS 1,190 · 5 more`.
QString channelWords(const std::map<Channel, int> &byChannel)
{
    constexpr size_t named = 4;
    std::vector<std::pair<int, Channel>> sorted;
    sorted.reserve(byChannel.size());
    for (const auto &[channel, count] : byChannel)
        sorted.emplace_back(count, channel);
    std::ranges::sort(sorted, std::greater());
    QStringList parts;
    int rest = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        const auto &[count, channel] = sorted[i];
        if (i < named)
            parts << channelCount(channel, count);
        else
            rest += count;
    }
    if (rest > 0)
        parts << SelectionSummary::tr("%Ln more", nullptr, rest);
    return parts.join(QStringLiteral(" · "));
}

QString dateWords(const SelectionFacts &facts)
{
    if (!facts.oldest)
        return {};
    const auto day = [](qint64 moment) {
        return dayLabel(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toLocalTime().date());
    };
    return SelectionSummary::tr("Oldest %1 · newest %2").arg(day(*facts.oldest), day(*facts.newest));
}

} // namespace

SelectionSummary::SelectionSummary(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_channels(new QLabel(this))
    , m_dates(new QLabel(this))
    , m_delete(nullptr)
{
    setAccessibleName(tr("Selection"));
    for (QLabel *label : {m_title, m_channels, m_dates}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setAccessibleDescription(tr("Selection"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    // In a low window the words scroll, so that none is cut off, and the button stays in sight.
    auto *column = new ScrolledColumn(this);
    QVBoxLayout *lines = column->lines();
    lines->setSpacing(8);
    lines->addWidget(m_title);
    lines->addWidget(m_channels);
    lines->addWidget(m_dates);
    lines->addSpacing(4);
    for (const Concern concern : conversations::kConcerns) {
        auto *line = new QWidget(this);
        Minded minded{
            .line = line, .text = new QLabel(line), .takeOut = new QPushButton(tr("Take out"), line)};
        minded.text->setTextFormat(Qt::PlainText);
        minded.text->setWordWrap(true);
        minded.text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        minded.takeOut->setAccessibleName(takeOutName(concern));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(minded.text, 1);
        row->addWidget(minded.takeOut);
        connect(minded.takeOut, &QPushButton::clicked, this, [this, concern] { takeOut(concern); });
        lines->addWidget(line);
        m_minded[size_t(concern)] = minded;
    }
    layout->addWidget(column);
    layout->addSpacing(8);
    m_delete = new QPushButton(this); // made when it is read, and so reached with Tab
    layout->addWidget(m_delete, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_delete, &QPushButton::clicked, this, &SelectionSummary::deleteWanted);
}

void SelectionSummary::summarise(const QString &account, const conversations::Snapshot &snapshot,
                                 const Selection &selection, qint64 nowMs)
{
    noteAnother(account, selection);
    m_next = {.account = account, .snapshot = snapshot, .selection = selection, .nowMs = nowMs};
    if (!m_isCounting)
        countNext();
}

void SelectionSummary::takeOut(Concern concern)
{
    Minded &minded = m_minded[size_t(concern)];
    minded.isTakenOut = true;
    m_isTakingOut = true;
    // The keyboard would go on to the next line's button by itself, and take out others with the next press.
    if (minded.takeOut->hasFocus())
        setFocus();
    minded.takeOut->setEnabled(false);
    Q_EMIT takeOutWanted(concern);
}

void SelectionSummary::noteAnother(const QString &account, const Selection &selection)
{
    if (account == m_account && selection.list == m_selection.list && selection.runs == m_selection.runs)
        return;
    m_account = account;
    m_selection = selection;
    if (!std::exchange(m_isTakingOut, false))
        forgetTakenOut();
}

void SelectionSummary::forgetTakenOut()
{
    m_isTakingOut = false;
    for (Minded &minded : m_minded)
        minded.isTakenOut = false;
}

void SelectionSummary::hideEvent(QHideEvent *event)
{
    // Where nothing is left, or one, the next selection is another, and comes without a word of this one.
    if (!event->spontaneous())
        forgetTakenOut();
    QWidget::hideEvent(event);
}

void SelectionSummary::countNext()
{
    const Wish wish = *std::exchange(m_next, {});
    auto *counting = new QFutureWatcher<SelectionFacts>(this);
    connect(counting, &QFutureWatcherBase::finished, this, [this, counting, account = wish.account] {
        counting->deleteLater();
        m_isCounting = false;
        // What is overtaken is shown for as long as the next is counted: while a deletion frees one after the
        // other, the newest would never come to be shown. Not of another sub-account.
        if (!m_next || m_next->account == account)
            showFacts(account, counting->result());
        if (m_next && !m_isCounting)
            countNext();
    });
    m_isCounting = true;
    counting->setFuture(QtConcurrent::run(base::workers(), [wish] {
        return conversations::selectionFacts(wish.snapshot, wish.selection.rows(), wish.nowMs);
    }));
}

void SelectionSummary::showFacts(const QString &account, const SelectionFacts &facts)
{
    m_title->setText(tr("%Ln selected in %1", nullptr, facts.total).arg(account));
    m_channels->setText(channelWords(facts.byChannel));
    m_dates->setText(dateWords(facts));
    m_dates->setVisible(!m_dates->text().isEmpty());
    for (const Concern concern : conversations::kConcerns) {
        Minded &minded = m_minded[size_t(concern)];
        const int count = facts.concerns.of(concern);
        const bool isGone = minded.isTakenOut && count == 0;
        if (!isGone)
            minded.count = count;
        const QString words = concernWords(concern, minded.count);
        minded.text->setText(isGone ? tr("%1: taken out").arg(words) : QStringLiteral("⚠ ") + words);
        minded.takeOut->setEnabled(!minded.isTakenOut);
        minded.line->setVisible(count > 0 || isGone);
    }
    // Beside the toolbar's *Delete*, which names no number.
    m_delete->setText(tr("Delete %L1…").arg(facts.total));
    m_delete->setAccessibleName(tr("Delete %Ln selected…", nullptr, facts.total));
    m_delete->setEnabled(facts.total > 0);
    Q_EMIT counted(facts);
}

} // namespace ui
