#include "ui/conversations/web_address.h"

namespace ui {

namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype most = 200;
    return text.size() > most ? text.first(most) + QStringLiteral("...") : text;
}

} // namespace

std::optional<WebAddress> webAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded);
    // But for a port, nothing may stand beside the host: before it a user name, if an empty one, around it
    // the brackets of a bare number.
    const QString beside = url.adjusted(QUrl::RemovePort).authority(QUrl::FullyEncoded);
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || host.isEmpty() ||
        beside.compare(host, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return WebAddress{
        .url = url, .host = host, .shown = shortened(QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)))};
}

QString inAscii(const QString &text)
{
    // Printable ASCII is left as it is.
    static const QByteArray plain = [] {
        QByteArray all;
        for (char c = ' '; c <= '~'; ++c)
            all += c;
        return all;
    }();
    return shortened(QString::fromLatin1(QUrl::toPercentEncoding(text, plain)));
}

} // namespace ui
