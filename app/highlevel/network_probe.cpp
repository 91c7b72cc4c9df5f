#include "app/highlevel/network_probe.h"

#include "app/highlevel/client.h"

#include <algorithm>

namespace highlevel {

void NetworkProbe::start(base::Milliseconds longest)
{
    ++m_run;
    askLater(base::Milliseconds(1'000), longest);
}

void NetworkProbe::askLater(base::Milliseconds rest, base::Milliseconds longest)
{
    rest = std::min(rest, longest);
    m_clock->after(rest, this, [this, rest, longest, run = m_run] {
        if (run != m_run)
            return;
        m_client->search({.limit = 1}, Client::Priority::Interactive)
            .then(this, [this, rest, longest, run](const Finding<SearchPage> &answer) {
                if (run != m_run)
                    return;
                if (answer.ok() || answer.error().httpStatus > 0) {
                    stop();
                    Q_EMIT reached();
                } else {
                    askLater(2 * rest, longest);
                }
            });
    });
}

} // namespace highlevel
