#include "app/conversations/reply_survey.h"

#include <array>

namespace conversations {

namespace {
/// Without a channel the export leaves e-mail out (D), so it is asked twice.
constexpr std::array kChannels{"", "Email"};
/// So many take some milliseconds.
constexpr Row kNotedAtOnce = Block::kRows;
} // namespace

bool ReplySurvey::start(const Listing &listing)
{
    if (!listing.isWhole() || listing.origin.about != m_client->about())
        return false;
    stop();
    m_walk.begin();
    m_listedAt = listing.origin.asked;
    m_listed = m_store->snapshot();
    m_isListed.assign(size_t(m_store->rows()), false);
    for (Row row = 0; row < m_store->rows(); ++row)
        m_isListed[size_t(row)] = m_store->wasSeen(row) && !m_store->isGone(row);
    m_replied.clear();
    m_channel = 0;
    m_looked = 0;
    m_lookedInChannel = 0;
    m_mostStated = 0;
    ask({});
    return true;
}

void ReplySurvey::stop()
{
    m_walk.stop();
    m_isNoting = false;
    ++m_survey;
}

void ReplySurvey::ask(const QString &cursor)
{
    m_walk.ask(
        [this, cursor](std::stop_token stop) {
            return m_client->exportMessages(QLatin1String(kChannels[m_channel]), cursor, std::move(stop));
        },
        [this](const highlevel::Finding<highlevel::ExportPage> &answer) {
            if (!answer.ok()) {
                m_walk.stop();
                Q_EMIT failed(answer.error());
            } else if (answer.about() != m_client->about()) {
                end(false);
            } else {
                take(answer.value());
            }
        });
}

void ReplySurvey::take(const highlevel::ExportPage &page)
{
    for (const highlevel::ExportPage::Line &line : page.lines) {
        // A direction that is not known counts as a reply: better one too few in the list than one too many.
        if (line.direction != highlevel::Direction::Outbound)
            m_replied.insert(line.conversation);
    }
    const auto lines = qint64(page.lines.size());
    m_looked += lines;
    m_lookedInChannel += lines;
    m_mostStated = std::max(m_mostStated, page.total);
    Q_EMIT progressed(m_looked);
    if (!isRunning())
        return; // whoever heard of it stopped it

    const bool isLast = page.nextCursor.isEmpty();
    // More than was ever stated: then the number is not of all messages, and proves nothing.
    const bool isNumberOfUse = page.totalStated && m_lookedInChannel <= m_mostStated;
    const bool goesOn = lines > 0 && m_walk.isNewCursor(QLatin1String(kChannels[m_channel]) +
                                                        QLatin1Char(' ') + page.nextCursor);
    if (!isNumberOfUse || (isLast && m_lookedInChannel < page.total) || (!isLast && !goesOn))
        end(false);
    else if (isLast)
        nextChannel();
    else
        ask(page.nextCursor);
}

void ReplySurvey::nextChannel()
{
    m_lookedInChannel = 0;
    m_mostStated = 0;
    if (++m_channel < kChannels.size())
        ask({});
    else
        end(true);
}

void ReplySurvey::end(bool isProven)
{
    stop();
    m_isNoting = true;
    note(0, isProven);
}

/// A message seen is a fact; that there was none is one only of a conversation that got no message since it
/// was listed, and only where all messages were seen.
void ReplySurvey::note(Row from, bool isProven)
{
    const Row rows = std::min(Row(m_isListed.size()), m_store->rows());
    const Row until = std::min(rows, from + kNotedAtOnce);
    const Snapshot now = m_store->snapshot();
    for (Row row = from; row < until; ++row) {
        if (!m_isListed[size_t(row)] || now.isGone(row))
            continue;
        const int place = row % Block::kRows;
        const bool isAsListed =
            now.blockOf(row).lastMessageDate(place) == m_listed.blockOf(row).lastMessageDate(place);
        const bool replied = m_replied.contains(m_store->idOf(row));
        if (replied || (isProven && isAsListed))
            m_store->setReplied(row, replied);
    }
    if (until < rows) {
        QMetaObject::invokeMethod(
            this,
            [this, until, isProven, survey = m_survey] {
                if (survey == m_survey)
                    note(until, isProven);
            },
            Qt::QueuedConnection);
        return;
    }
    m_isNoting = false;
    m_listed = {};
    m_replied.clear();
    if (isProven)
        Q_EMIT finished();
    else
        Q_EMIT unproven();
}

} // namespace conversations
