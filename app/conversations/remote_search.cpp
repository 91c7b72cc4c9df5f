#include "app/conversations/remote_search.h"

namespace conversations {

namespace {
constexpr int kPage = 100;
}

void RemoteSearch::start(const QString &text)
{
    stop();
    m_stop = std::stop_source();
    m_text = text;
    m_rows.clear();
    ask(std::nullopt);
}

void RemoteSearch::stop()
{
    m_stop.request_stop();
    ++m_run;
}

void RemoteSearch::ask(std::optional<qint64> after)
{
    m_client
        ->search({.limit = kPage, .startAfterDate = after, .text = m_text},
                 highlevel::Client::Priority::Interactive, m_stop.get_token())
        .then(this, [this, run = m_run, after](const highlevel::Finding<highlevel::SearchPage> &answer) {
            if (run != m_run)
                return;
            if (answer.ok())
                take(answer.value(), after);
            else
                Q_EMIT failed(answer.error());
        });
}

void RemoteSearch::take(const highlevel::SearchPage &page, std::optional<qint64> after)
{
    (void)m_store->merge(page.conversations);
    bool fresh = false;
    for (const highlevel::Conversation &c : page.conversations) {
        const auto row = size_t(m_store->rowOf(c.id));
        if (m_rows.size() <= row)
            m_rows.resize(row + 1);
        fresh = fresh || !m_rows[row];
        m_rows[row] = true;
    }
    // One millisecond back, for rows that share a date at the page's edge; where that is no step, past it.
    std::optional<qint64> next = page.cursor ? std::optional(*page.cursor + 1) : std::nullopt;
    if (next && after && *next >= *after)
        next = page.cursor;
    const bool more = page.rowsReceived >= kPage && next && fresh;
    Q_EMIT found(std::make_shared<const std::vector<bool>>(m_rows), !more);
    if (more)
        ask(next);
}

} // namespace conversations
