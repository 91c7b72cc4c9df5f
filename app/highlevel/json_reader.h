#pragma once

#include "app/base/shown_text.h"
#include "app/highlevel/field.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// The one place that knows in which shapes JSON's values come: numbers as text, booleans as words, dates in
/// a dozen forms. Each reader says of a field that it is known, absent (not there, null, or an empty text
/// where a number was due), or unreadable; what is in no known shape is never taken for none. Pure functions
/// over values.
///
/// The usual shapes are read where they lie: a QJsonValue of its own costs more than finding it, and a page
/// has some 1,500.
namespace highlevel::json {

/// A name in an object. UTF-16, since with Latin-1 ones a page takes Qt 6.4 some 4 % longer; and measured by
/// the compiler, since QStringView measures a literal anew each time.
class Key
{
public:
    template <size_t N>
    consteval Key(
        const char16_t (&name)[N]) // NOLINT(google-explicit-constructor): names are written as they are
        : m_name(name, qsizetype(N) - 1)
    {
    }
    [[nodiscard]] constexpr QStringView name() const { return m_name; }

private:
    QStringView m_name;
};

/// The object a body is. Nothing for a cut body or any other shape. Bytes that are no UTF-8 are replaced by
/// U+FFFD, so that one of them in one name does not cost the page.
[[nodiscard]] std::optional<QJsonObject> object(const QByteArray &body);

// The unusual shapes, by value.
[[nodiscard]] Field<QString> textOf(const QJsonValue &value);
[[nodiscard]] Field<qint64> numberOf(const QJsonValue &value);
[[nodiscard]] Field<qint64> numberOf(double number);
[[nodiscard]] Field<bool> truthOf(const QJsonValue &value);
[[nodiscard]] Field<qint64> dateOf(const QJsonValue &value);
[[nodiscard]] Field<qint64> dateOf(double number);
[[nodiscard]] Field<QString> idsOf(const QJsonValue &value);
[[nodiscard]] Field<QString> tagsOf(const QJsonValue &value);

/// A text as it is; digits of a number; of a list its texts, after one another; of an object the first of
/// `text`, `value`, `name`, `body`, `html`, `message` that is one.
[[nodiscard]] inline Field<QString> text(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    if (found == o.constEnd())
        return {};
    if (found->isString())
        return found->toString();
    return found->isNull() ? Field<QString>() : textOf(*found);
}

/// The same where it does not matter why there is none.
[[nodiscard]] inline QString textOrNone(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    if (found == o.constEnd())
        return {};
    return found->isString() ? found->toString() : textOf(*found).valueOr({});
}

/// An id exactly as it came, never a number's digits: those may have been rounded on the way.
[[nodiscard]] inline Field<QString> id(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    if (found == o.constEnd() || found->isNull())
        return {};
    return found->isString() ? Field<QString>(found->toString()) : Field<QString>::unreadable();
}

/// A whole number, or one in digits.
[[nodiscard]] inline Field<qint64> number(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    if (found == o.constEnd())
        return {};
    return found->isDouble() ? numberOf(found->toDouble()) : numberOf(QJsonValue(*found));
}

/// Of how many there are: nothing below zero counts as readable.
[[nodiscard]] Field<int> count(const QJsonObject &o, Key key);

/// A boolean, or `true`, `false`, 1, 0, as text too.
[[nodiscard]] inline Field<bool> truth(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    if (found == o.constEnd())
        return {};
    return found->isBool() ? Field<bool>(found->toBool()) : truthOf(*found);
}

/// Milliseconds since the epoch, UTC, from a number of milliseconds, of seconds (10 digits), of microseconds
/// (15 to 17 digits) or of nanoseconds (18 to 20), each as text too; whatever writtenMoment() reads;
/// {seconds, nanoseconds}, with an underscore before them too; or {"$date"} and {iso} around one of them.
/// What lies before 2001 or behind 2286 is unreadable: it is no moment of HighLevel's.
[[nodiscard]] inline Field<qint64> date(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    if (found == o.constEnd())
        return {};
    return found->isDouble() ? dateOf(found->toDouble()) : dateOf(QJsonValue(*found));
}

/// An empty text names nobody; blanks alone are no name of anybody, and not the same as nobody.
[[nodiscard]] inline Field<QString> idsIn(const QString &text)
{
    return text.isEmpty() || !base::isBlank(text) ? Field<QString>(text) : Field<QString>::unreadable();
}

/// Who: an id, digits of a number too, or those in a list or an object, separated by commas; empty where the
/// text or the list is.
[[nodiscard]] inline Field<QString> ids(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    if (found == o.constEnd())
        return {};
    return found->isString() ? idsIn(found->toString()) : idsOf(*found);
}

/// Tags, separated by commas: those of a list, or a text as it is. Unreadable where a comma within a tag
/// would make two of it, or an object calls a tag by two names: what is tagged otherwise would be deleted
/// with it.
[[nodiscard]] inline Field<QString> tags(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    return found == o.constEnd() ? Field<QString>() : tagsOf(*found);
}

/// The list under `key`; an empty one where it is null. Nothing where there is none.
[[nodiscard]] std::optional<QJsonArray> list(const QJsonObject &o, Key key);

} // namespace highlevel::json
