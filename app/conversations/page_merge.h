#pragma once

#include "app/conversations/store.h"
#include "app/highlevel/finding.h"

#include <QObject>

#include <deque>
#include <functional>

namespace conversations {

/// Brings pages of the search into the store, in slices: a page of 900,000 rows, which HighLevel does not
/// give and whoever answers in its place may, takes seconds, and the window goes on meanwhile. A page of the
/// usual size is one slice, and is in the store when `take` returns.
///
/// Pages come in one after the other, in the order they were handed over. Each is heard of as a whole once
/// all of it is in the store; what is dropped is not heard of any more.
class PageMerge : public QObject
{
    Q_OBJECT

public:
    using Answer = highlevel::Finding<highlevel::SearchPage>;
    struct Hearer
    {
        /// Takes a slice down; whether the hearer itself has done with this page, or wants another turn.
        std::function<bool(const Store::Merged &)> note;
        /// After the last one was taken down; what became of all rows, in their order.
        std::function<void(const std::vector<Store::Took> &)> whole;
        /// Each slice, once it was taken down; the last one after `whole`.
        std::function<void(const Store::Merged &)> tell;
    };

    /// `store` must outlive this object.
    explicit PageMerge(Store *store) : m_store(store) {}

    /// `answer` holds a page.
    void take(const Answer &answer, Store::Source source, Hearer hearer);
    /// What is not in the store yet does not come there.
    void drop();

private:
    struct Page
    {
        Answer answer;
        Store::Source source;
        Hearer hearer;
        qsizetype next = 0;
        std::vector<Store::Took> took = {};
    };

    void goOn();

    Store *m_store;
    std::deque<std::shared_ptr<Page>> m_pages;
    bool m_isDue = false;
};

} // namespace conversations
