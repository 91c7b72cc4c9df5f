// The address of an attachment, as a person is asked about it before a browser opens it.

#include "ui/conversations/web_address.h"

#include "tests/fuzz/promise.h"

#include <algorithm>

using fuzz::promise;

namespace {

bool isPrintableAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    promise(isPrintableAscii(ui::inAscii(text)), "what is shown of any text is ASCII");

    const auto address = ui::webAddress(text);
    if (!address)
        return 0;
    promise(isPrintableAscii(address->shown) && isPrintableAscii(address->host),
            "an address is shown in ASCII");
    promise(address->shown.startsWith(QStringLiteral("https://") + address->host), "it begins with the host");
    promise(address->url.userInfo().isEmpty(), "nothing stands before the host");
    const QString rest = address->shown.mid(qsizetype(sizeof "https://") - 1 + address->host.size());
    promise(rest.isEmpty() || QStringLiteral(":/?#.").contains(rest.front()),
            "the host that is shown is whole");
    promise(address->url.host(QUrl::FullyEncoded) == address->host,
            "the host that is shown is the one opened");
    return 0;
}
