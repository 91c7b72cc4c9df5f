#include "app/highlevel/network_probe.h"

#include "app/highlevel/client.h"

#include <algorithm>

namespace highlevel {

namespace {

bool suffices(const Finding<SearchPage> &finding, NetworkProbe::Wants wants)
{
    if (finding.ok())
        return true;
    const ApiError &error = finding.error();
    if (wants == NetworkProbe::Wants::AnyAnswer)
        return error.httpStatus > 0;
    return error.highLevelSpoke && error.httpStatus >= 400 && error.httpStatus < 500;
}

} // namespace

void NetworkProbe::start(Wants wants, base::Milliseconds first, base::Milliseconds longest)
{
    ++m_run;
    askLater(wants, first, longest);
}

void NetworkProbe::askLater(Wants wants, base::Milliseconds rest, base::Milliseconds longest)
{
    rest = std::min(rest, longest);
    m_clock->after(rest, this, [this, wants, rest, longest, run = m_run] {
        if (run != m_run)
            return;
        m_client->search({.limit = 1}, Client::Priority::Interactive)
            .then(this, [this, wants, rest, longest, run](const Finding<SearchPage> &answer) {
                if (run != m_run)
                    return;
                if (suffices(answer, wants)) {
                    stop();
                    Q_EMIT reached();
                } else {
                    askLater(wants, 2 * rest, longest);
                }
            });
    });
}

} // namespace highlevel
