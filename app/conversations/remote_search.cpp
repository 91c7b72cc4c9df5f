#include "app/conversations/remote_search.h"

namespace conversations {

namespace {
constexpr int kPage = 100;
}

void RemoteSearch::start(const QString &text)
{
    m_walk.begin();
    m_merge.drop();
    m_text = text;
    m_rows.clear();
    ask(std::nullopt);
}

void RemoteSearch::ask(std::optional<qint64> after)
{
    m_walk.ask(
        [this, after](std::stop_token stop) {
            return m_client->search({.limit = kPage, .startAfterDate = after, .text = m_text},
                                    highlevel::Client::Priority::Interactive, std::move(stop));
        },
        [this, after](const highlevel::Finding<highlevel::SearchPage> &answer) {
            if (answer.ok()) {
                take(answer, after);
            } else {
                m_walk.stop();
                Q_EMIT failed(answer.error());
            }
        });
}

void RemoteSearch::take(const highlevel::Finding<highlevel::SearchPage> &answer, std::optional<qint64> after)
{
    struct Progress
    {
        bool anyNew = false;
        bool isComplete = false;
    };
    const auto progress = std::make_shared<Progress>();
    const auto note = [this, progress](const Store::Merged &merged) {
        for (const Store::Took &took : merged.took) {
            const auto row = size_t(took.row);
            if (m_rows.size() <= row)
                m_rows.resize(row + 1);
            progress->anyNew = progress->anyNew || !m_rows[row];
            m_rows[row] = true;
        }
        return true;
    };
    const auto whole = [this, progress, answer, after](const auto &) {
        const highlevel::SearchPage &page = answer.value();
        // One millisecond back, for rows that share a date at the page's edge; where that is no step, past
        // it.
        std::optional<qint64> next = page.cursor ? std::optional(*page.cursor + 1) : std::nullopt;
        if (next && after && *next >= *after)
            next = page.cursor;
        progress->isComplete = page.rowsReceived < kPage || !next || !progress->anyNew;
        if (progress->isComplete)
            m_walk.stop();
        else
            ask(next);
    };
    const auto tell = [this, progress](const Store::Merged &merged) {
        // Told last: whoever hears of it may begin another search.
        if (!merged.cameBack.isEmpty())
            Q_EMIT cameBack(merged.cameBack);
        if (!merged.stillListed.isEmpty())
            Q_EMIT stillListed(merged.stillListed);
        Q_EMIT found(std::make_shared<const std::vector<bool>>(m_rows), progress->isComplete);
    };
    m_merge.take(answer, Store::Source::Search, {.note = note, .whole = whole, .tell = tell});
}

} // namespace conversations
