#pragma once

#include "app/conversations/view.h"

#include <functional>
#include <memory>

class QTableView;

namespace ui {

/// Rows of a list that are chosen: a value that costs next to nothing to take, however much it holds, and
/// stays as it is whatever the list does meanwhile.
struct Selection
{
    std::shared_ptr<const std::vector<conversations::Row>> list;
    std::vector<conversations::Run> runs; ///< places in the list, in ascending order, none twice

    [[nodiscard]] int size() const;
    /// In the list's order. For many, a worker's to make.
    [[nodiscard]] std::vector<conversations::Row> rows() const;
    /// All of the list but these.
    [[nodiscard]] Selection inverted() const;
    /// Of these, those that `kept` holds, which must be in their order.
    [[nodiscard]] Selection only(const std::vector<conversations::Row> &kept) const;

    /// Of these, those that `isOther` is not true of.
    [[nodiscard]] Selection without(const std::function<bool(conversations::Row)> &isOther) const;

    /// What is selected in a table that shows `list`.
    [[nodiscard]] static Selection of(const QTableView &table,
                                      std::shared_ptr<const std::vector<conversations::Row>> list);
    /// Selects these and no others.
    void applyTo(QTableView *table) const;
};

} // namespace ui
