#include "app/conversations/page_merge.h"

namespace conversations {

void PageMerge::take(const Answer &answer, Store::Source source, Hearer hearer)
{
    const auto page =
        std::make_shared<Page>(Page{.answer = answer, .source = source, .hearer = std::move(hearer)});
    // At once: where it grew with the slices, one of them would have to copy what all before it left.
    page->took.reserve(size_t(answer.value().conversations.size()));
    m_pages.push_back(page);
    if (!m_isDue)
        goOn();
}

void PageMerge::drop()
{
    m_pages.clear();
}

/// One slice. Whoever is told of it may drop all, or hand another page over.
void PageMerge::goOn()
{
    if (m_pages.empty())
        return;
    // Also while it is told: what comes meanwhile waits for its turn.
    m_isDue = true;
    const std::shared_ptr<Page> page = m_pages.front();
    const QList<highlevel::Conversation> &rows = page->answer.value().conversations;
    const Store::Merged merged = m_store->mergeSlice(
        rows, &page->next, {.source = page->source, .askedAt = page->answer.asked().count()});
    page->took.insert(page->took.end(), merged.took.begin(), merged.took.end());
    if (page->hearer.note(merged) && page->next == rows.size()) {
        m_pages.pop_front();
        page->hearer.whole(page->took);
    }
    page->hearer.tell(merged);
    m_isDue = !m_pages.empty();
    if (m_isDue)
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isDue = false;
                goOn();
            },
            Qt::QueuedConnection);
}

} // namespace conversations
