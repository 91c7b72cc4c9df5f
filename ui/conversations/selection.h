#pragma once

#include "app/conversations/view.h"

#include <memory>

namespace ui {

/// What is selected in the list that is painted: a value that costs next to nothing to take, however much it
/// holds, and stays as it is whatever the list does meanwhile.
struct Selection
{
    std::shared_ptr<const std::vector<conversations::Row>> list;
    std::vector<conversations::Run> runs; ///< places in the list, in ascending order, none twice

    [[nodiscard]] int size() const
    {
        int all = 0;
        for (const conversations::Run &run : runs)
            all += run.count;
        return all;
    }
    /// In the list's order. For many, a worker's to make.
    [[nodiscard]] std::vector<conversations::Row> rows() const
    {
        std::vector<conversations::Row> all;
        all.reserve(size_t(size()));
        for (const conversations::Run &run : runs)
            all.insert(all.end(), list->begin() + run.first, list->begin() + run.first + run.count);
        return all;
    }
};

} // namespace ui
