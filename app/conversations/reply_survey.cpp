#include "app/conversations/reply_survey.h"

#include <array>

namespace conversations {

namespace {
/// Without a channel the export leaves e-mail out (D), so it is asked twice.
constexpr std::array kChannels{"", "Email"};
} // namespace

void ReplySurvey::start()
{
    stop();
    m_stop = std::stop_source();
    m_running = true;
    m_done = false;
    m_channel = 0;
    m_looked = 0;
    m_replied.clear();
    ask({});
}

void ReplySurvey::stop()
{
    m_stop.request_stop();
    m_running = false;
    ++m_run;
}

void ReplySurvey::ask(const QString &cursor)
{
    m_client->exportMessages(QLatin1String(kChannels[size_t(m_channel)]), cursor, m_stop.get_token())
        .then(this, [this, run = m_run, cursor](const highlevel::Finding<highlevel::ExportPage> &answer) {
            if (run != m_run)
                return;
            if (!answer.ok()) {
                stop();
                Q_EMIT failed(answer.error());
                return;
            }
            const highlevel::ExportPage &page = answer.value();
            take(page);
            // The same cursor again would go round for ever.
            if (!page.nextCursor.isEmpty() && page.nextCursor != cursor)
                ask(page.nextCursor);
            else if (++m_channel < int(kChannels.size()))
                ask({});
            else {
                const Row rows = Row(m_replied.size());
                for (Row row = 0; row < m_store->rows(); ++row)
                    if (m_store->wasSeen(row) && !m_store->isGone(row))
                        m_store->setReplied(row, row < rows && m_replied[size_t(row)]);
                m_running = false;
                m_done = true;
                Q_EMIT finished();
            }
        });
}

void ReplySurvey::take(const highlevel::ExportPage &page)
{
    for (const highlevel::ExportPage::Line &line : page.lines) {
        const Row row = m_store->rowOf(line.conversation);
        if (row < 0 || line.direction == highlevel::Direction::Outbound)
            continue;
        // A direction that is not known counts as a reply: better one too few in the list than one too many.
        if (m_replied.size() <= size_t(row))
            m_replied.resize(size_t(row) + 1);
        m_replied[size_t(row)] = true;
    }
    m_looked += qint64(page.lines.size());
    Q_EMIT progressed(m_looked);
}

} // namespace conversations
