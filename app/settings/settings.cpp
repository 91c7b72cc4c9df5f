#include "app/settings/settings.h"

#include <array>

namespace settings {

namespace {

template <class Value> using Words = std::initializer_list<std::pair<Value, const char *>>;

constexpr Words<Scheme> kSchemes{
    {Scheme::System, "system"}, {Scheme::Light, "light"}, {Scheme::Dark, "dark"}};
constexpr Words<Density> kDensities{{Density::Comfortable, "comfortable"}, {Density::Compact, "compact"}};
constexpr Words<base::ProxyChoice::Kind> kProxyKinds{{base::ProxyChoice::Kind::System, "system"},
                                                     {base::ProxyChoice::Kind::None, "none"},
                                                     {base::ProxyChoice::Kind::Http, "http"},
                                                     {base::ProxyChoice::Kind::Socks, "socks"}};

/// Reads one key after the other, and remembers those that it could not.
class Reader
{
public:
    Reader(const QJsonObject &object, QString path, QStringList *refused)
        : m_object(object), m_path(std::move(path)), m_refused(refused)
    {
    }

    template <class Value> void word(const char *key, const Words<Value> &words, Value *into)
    {
        read(key, [&](const QJsonValue &found) {
            for (const auto &[value, word] : words)
                if (found.toString() == QLatin1String(word)) {
                    *into = value;
                    return true;
                }
            return false;
        });
    }
    void number(const char *key, int least, int most, int *into)
    {
        read(key, [&](const QJsonValue &found) {
            const double value = found.toDouble(-1);
            const bool fits = found.isDouble() && value >= least && value <= most && value == int(value);
            if (fits)
                *into = int(value);
            return fits;
        });
    }
    void yesOrNo(const char *key, bool *into)
    {
        read(key, [&](const QJsonValue &found) {
            if (found.isBool())
                *into = found.toBool();
            return found.isBool();
        });
    }
    void text(const char *key, const std::function<bool(const QString &)> &isFine, QString *into)
    {
        read(key, [&](const QJsonValue &found) {
            const bool fits = found.isString() && isFine(found.toString());
            if (fits)
                *into = found.toString();
            return fits;
        });
    }
    void refuse(const char *key) { *m_refused << m_path + QLatin1String(key); }

private:
    template <class Take> void read(const char *key, const Take &take)
    {
        const auto found = m_object.find(QLatin1String(key));
        if (found != m_object.end() && !take(*found))
            refuse(key);
    }

    const QJsonObject &m_object;
    QString m_path;
    QStringList *m_refused;
};

template <class Value> QString wordOf(const Words<Value> &words, Value value)
{
    for (const auto &[one, word] : words)
        if (one == value)
            return QString::fromLatin1(word);
    return {};
}

base::ProxyChoice readProxy(const QJsonObject &object, QStringList *refused)
{
    Reader reader(object, QStringLiteral("proxy."), refused);
    const qsizetype before = refused->size();
    base::ProxyChoice read;
    constexpr int mostLetters = 253; // of a host's name, RFC 1035
    constexpr int mostPorts = 65'535;
    reader.word("kind", kProxyKinds, &read.kind);
    if (read.kind == base::ProxyChoice::Kind::System || read.kind == base::ProxyChoice::Kind::None)
        return {.kind = read.kind, .host = {}, .port = 0};
    int port = 0;
    reader.text(
        "host", [](const QString &host) { return !host.isEmpty() && host.size() <= mostLetters; },
        &read.host);
    reader.number("port", 1, mostPorts, &port);
    read.port = quint16(port);
    if (refused->size() == before && (read.host.isEmpty() || port == 0))
        reader.refuse("host");
    // Half a proxy is none; and which way requests go is not guessed.
    return refused->size() == before ? read : base::ProxyChoice{};
}

} // namespace

const QStringList &languages()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                                 QStringLiteral("pt_BR")};
    return all;
}

ReadSettings readSettings(const QJsonObject &root)
{
    ReadSettings read;
    Settings &s = read.settings;
    Reader reader(root, {}, &read.refused);
    reader.text(
        "language", [](const QString &code) { return code.isEmpty() || languages().contains(code); },
        &s.language);
    reader.word("theme", kSchemes, &s.scheme);
    reader.word("density", kDensities, &s.density);
    reader.number("undoSeconds", Settings::kLeastUndoSeconds, Settings::kMostUndoSeconds, &s.undoSeconds);
    reader.yesOrNo("checkFirst", &s.checkFirst);
    reader.yesOrNo("shareLimit", &s.shareLimit);
    reader.number("typedFrom", Settings::kLeastTypedFrom, Settings::kMostTypedFrom, &s.typedFrom);
    reader.yesOrNo("logsMuch", &s.logsMuch);
    if (const QJsonValue proxy = root.value(QLatin1String("proxy")); proxy.isObject())
        s.proxy = readProxy(proxy.toObject(), &read.refused);
    else if (!proxy.isUndefined())
        reader.refuse("proxy");
    return read;
}

QJsonObject withSettings(QJsonObject root, const Settings &settings)
{
    root[QLatin1String("language")] = settings.language;
    root[QLatin1String("theme")] = wordOf(kSchemes, settings.scheme);
    root[QLatin1String("density")] = wordOf(kDensities, settings.density);
    root[QLatin1String("undoSeconds")] = settings.undoSeconds;
    root[QLatin1String("checkFirst")] = settings.checkFirst;
    root[QLatin1String("shareLimit")] = settings.shareLimit;
    root[QLatin1String("typedFrom")] = settings.typedFrom;
    root[QLatin1String("logsMuch")] = settings.logsMuch;
    QJsonObject proxy = root.value(QLatin1String("proxy")).toObject();
    proxy[QLatin1String("kind")] = wordOf(kProxyKinds, settings.proxy.kind);
    proxy[QLatin1String("host")] = settings.proxy.host;
    proxy[QLatin1String("port")] = settings.proxy.port;
    root[QLatin1String("proxy")] = proxy;
    return root;
}

} // namespace settings
