#include "app/conversations/shared_keys.h"

#include <algorithm>

namespace conversations {

SharedKeys::SharedKeys(std::vector<SortKey> *sample)
{
    std::vector<SortKey> others;
    others.reserve(sample->size());
    for (auto from = sample->begin(); from != sample->end();) {
        const auto until =
            std::find_if(from, sample->end(), [&](const SortKey &key) { return !key.isOfTheSameAs(*from); });
        if (size_t(until - from) >= kOften) {
            m_numbers.insert(Shared(*from), m_all.size());
            m_all.push_back(*from);
        } else {
            others.insert(others.end(), from, until);
        }
        from = until;
    }
    sample->swap(others);
}

} // namespace conversations
