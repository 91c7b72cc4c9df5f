// What is pasted where an address or an id is asked for. Where a token is sent to depends on it.

#include "app/base/identity.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

using base::ApiAddress;
using fuzz::promise;

namespace {

void checkAddress(const ApiAddress &address)
{
    const QUrl &url = address.url();
    const QString text = address.toString();
    promise(url.scheme() == u"https" || address.isLoopback(), "a token leaves this computer encrypted");
    promise(url.userInfo().isEmpty() && !text.contains(u'@'), "no name stands before the host");
    promise(url.path().isEmpty() && !url.hasQuery() && !url.hasFragment(), "it is an address and no page");
    promise(std::ranges::none_of(text, [](QChar c) { return c.isSpace() || !c.isPrint(); }),
            "it is one word in one line");
    const auto again = ApiAddress::parse(text);
    promise(std::holds_alternative<ApiAddress>(again) && std::get<ApiAddress>(again) == address,
            "an address that is written is read the same");
}

void checkIdentity(const ApiAddress &address, const base::LocationId &location)
{
    const base::Identity identity{.address = address, .location = location};
    promise(base::Identity::fromString(identity.toString()) == identity,
            "a sub-account that is written is read as itself");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"));
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));

    const auto address = ApiAddress::parse(text);
    if (const auto *good = std::get_if<ApiAddress>(&address)) {
        checkAddress(*good);
        checkIdentity(*good, location);
    }
    if (const auto id = base::LocationId::parse(text)) {
        promise(text.contains(id->toString()), "an id is what was pasted");
        promise(base::LocationId::parse(id->toString()) == id, "an id that is written is read the same");
        checkIdentity(ApiAddress::highLevel(), *id);
    }
    if (const auto identity = base::Identity::fromString(text))
        promise(identity->toString() == text, "a sub-account has one spelling");
    return 0;
}
