#include "app/conversations/lister.h"

#include "app/base/logging.h"

namespace conversations {

namespace {
constexpr int kPage = 100;
}

Lister::Lister(highlevel::Client *client, QObject *parent) : QObject(parent), m_client(client) {}

void Lister::start()
{
    stop();
    m_stop = std::stop_source();
    m_running = true;
    m_result = {};
    askFor(std::nullopt);
}

void Lister::stop()
{
    m_stop.request_stop();
    m_running = false;
    ++m_run;
}

void Lister::askFor(std::optional<qint64> startAfter)
{
    m_client
        ->search({.limit = kPage, .startAfterDate = startAfter}, highlevel::Client::Priority::Bulk,
                 m_stop.get_token())
        .then(this, [this, run = m_run, startAfter](const highlevel::Answer<highlevel::SearchPage> &answer) {
            if (run != m_run)
                return;
            if (answer.ok()) {
                take(answer.value(), startAfter);
            } else {
                m_running = false;
                Q_EMIT failed(answer.error());
            }
        });
}

void Lister::take(const highlevel::SearchPage &page, std::optional<qint64> askedFrom)
{
    QList<highlevel::Conversation> fresh;
    for (const highlevel::Conversation &row : page.conversations) {
        if (m_result.seen.contains(row.id))
            continue;
        m_result.seen.insert(row.id);
        fresh << row;
    }
    m_result.total = page.total;
    m_result.unusable += page.unusable;
    m_result.received += fresh.size();
    qCInfo(base::lcListing) << "page of" << page.rowsReceived << "new" << fresh.size() << "so far"
                            << m_result.received << "of" << page.total;
    Q_EMIT rowsCame(fresh, m_result.received, m_result.total);

    const bool lastPage = page.rowsReceived < kPage;
    if (lastPage || !page.cursor) {
        finish(lastPage && m_result.received + m_result.unusable >= m_result.total);
        return;
    }
    // One millisecond back towards what was seen, for rows that share the last one's time. Where that is
    // where this page began, the whole page shares one time: step past it, or it would be asked for ever.
    std::optional<qint64> next = *page.cursor + 1;
    if (askedFrom && *next >= *askedFrom)
        next = *page.cursor;
    if (askedFrom && *next >= *askedFrom && fresh.isEmpty()) {
        finish(false);
        return;
    }
    askFor(next);
}

void Lister::finish(bool complete)
{
    m_running = false;
    m_result.complete = complete;
    Q_EMIT finished(m_result);
}

} // namespace conversations
