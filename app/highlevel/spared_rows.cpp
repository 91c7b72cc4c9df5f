#include "app/highlevel/spared_rows.h"

#include "app/highlevel/json_reader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <vector>

namespace highlevel::json {

namespace {

struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Goes over a text that need not be JSON by strings, brackets and commas alone, once and forwards; however
/// deep it is nested.
class Scanner
{
public:
    explicit Scanner(const QByteArray &text) : m_text(text) {}

    /// What is next but blanks; NUL at the end.
    [[nodiscard]] char next()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    bool take(char wanted)
    {
        const bool isThere = next() == wanted && m_at < m_text.size();
        m_at += isThere;
        return isThere;
    }
    /// Past a value, whatever it is: up to the comma or bracket behind it. Nothing where the text ends first.
    std::optional<Span> value()
    {
        (void)next();
        Span span{.from = m_at};
        qsizetype depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            const bool closes = c == ']' || c == '}';
            if (depth == 0 && (closes || c == ',')) {
                span.to = m_at;
                return span;
            }
            if (c == '"' && !toEndOfString())
                return std::nullopt;
            depth += (c == '[' || c == '{') ? 1 : 0;
            depth -= closes ? 1 : 0;
        }
        return std::nullopt;
    }
    /// Up to the value under `key` of the object that begins here.
    bool goTo(const QByteArray &key)
    {
        if (!take('{'))
            return false;
        do {
            if (next() != '"')
                return false;
            const qsizetype from = m_at;
            if (!toEndOfString())
                return false;
            ++m_at;
            const bool isIt = QByteArrayView(m_text).sliced(from + 1, m_at - from - 2) == key;
            if (!take(':'))
                return false;
            if (isIt)
                return true;
        } while (value() && take(','));
        return false;
    }

private:
    /// From a quotation mark to the one that ends the string.
    bool toEndOfString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        return m_at < m_text.size();
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

std::vector<Span> rowsUnder(const QByteArray &key, const QByteArray &body)
{
    Scanner scanner(body);
    if (!scanner.goTo(key) || (scanner.next() == '{' && !scanner.goTo(key)) || !scanner.take('['))
        return {};
    std::vector<Span> rows;
    do {
        const auto row = scanner.value();
        if (!row)
            return {};
        rows.push_back(*row);
    } while (scanner.take(','));
    return scanner.next() == ']' ? rows : std::vector<Span>();
}

/// As deep as it lies in a body, since a parser allows no more than so many levels.
bool isJson(QByteArrayView row)
{
    return !QJsonDocument::fromJson("[[[" + row.toByteArray() + "]]]").isNull();
}

} // namespace

std::optional<QJsonObject> objectSparingRows(const QByteArray &body, QStringView key)
{
    if (auto whole = object(body))
        return whole;
    const QByteArray text = QString::fromUtf8(body).toUtf8();
    QByteArray mended;
    qsizetype from = 0;
    for (const Span &span : rowsUnder(key.toUtf8(), text)) {
        const auto row = QByteArrayView(text).sliced(span.from, span.to - span.from);
        if (isJson(row))
            continue;
        mended += QByteArrayView(text).sliced(from, span.from - from);
        mended += R"({"unparsed":")" +
                  QCryptographicHash::hash(row.toByteArray(), QCryptographicHash::Sha256).toHex() + R"("})";
        from = span.to;
    }
    if (from == 0)
        return std::nullopt;
    mended += QByteArrayView(text).sliced(from);
    return object(mended);
}

} // namespace highlevel::json
