#include "app/highlevel/json_reader.h"

#include "app/highlevel/written_moment.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace highlevel::json {

namespace {

/// As far as a QDateTime can tell; whole numbers up to there are exact as doubles.
constexpr double kFarthest = 8.64e15;

constexpr double kNoSeconds = 1e11;

/// HighLevel's moments lie between 2001 and 2286.
constexpr qint64 kFirstMoment = 978'307'200'000;
constexpr qint64 kBehindLastMoment = 10'000'000'000'000;

std::optional<qint64> wholeNumber(double number)
{
    if (!(std::abs(number) <= kFarthest) || number != std::floor(number))
        return std::nullopt;
    return qint64(number);
}

std::optional<qint64> wholeNumber(QStringView digits)
{
    bool ok = false;
    const double number = digits.trimmed().toDouble(&ok);
    return ok ? wholeNumber(number) : std::nullopt;
}

template <class T> Field<T> fieldOf(const std::optional<T> &value)
{
    return value ? Field<T>(*value) : Field<T>::unreadable();
}

/// A date of no time that HighLevel was there in is something else: the zero of a clock that was never set,
/// or a day written as one number. It is not taken for a moment, since much is decided by how old something
/// is.
std::optional<qint64> ofOurTime(std::optional<qint64> moment)
{
    return moment && *moment >= kFirstMoment && *moment < kBehindLastMoment ? moment : std::nullopt;
}

/// What a number that stands for a moment counts is told by its size: seconds of our time have ten digits,
/// shorter ones are milliseconds.
std::optional<qint64> momentOf(double number)
{
    if (!std::isfinite(number))
        return std::nullopt;
    const double size = std::abs(number);
    if (size >= 1e9 && size < 1e10)
        return qint64(std::round(number * 1000));
    if (size < 1e14)
        return qint64(std::floor(number));
    if (size < 1e17)
        return qint64(std::floor(number / 1'000));
    if (size < 1e20)
        return qint64(std::floor(number / 1'000'000));
    return std::nullopt;
}

std::optional<qint64> momentOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? momentOf(number) : writtenMoment(text);
}

/// Seconds need not be whole ones here.
std::optional<double> secondsOf(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double seconds = ok ? value.toDouble() : value.toString().trimmed().toDouble(&ok);
    return ok && std::isfinite(seconds) ? std::optional(seconds) : std::nullopt;
}

/// As databases write it out: {"$date": ...}, its number in an object again, {"iso": ...}.
std::optional<qint64> wrappedMomentOf(const QJsonObject &o)
{
    for (const char16_t *key : {u"$date", u"iso"})
        if (const QJsonValue inside = o.value(key); inside.isDouble())
            return momentOf(inside.toDouble());
        else if (inside.isString())
            return momentOf(inside.toString());
        else if (const QJsonValue number = inside[QStringLiteral("$numberLong")]; number.isString())
            return momentOf(number.toString());
    return std::nullopt;
}

std::optional<qint64> momentOf(const QJsonObject &o)
{
    struct Names
    {
        Key seconds;
        Key nanos;
    };
    for (const auto &[secondsKey, nanosKey] :
         {Names{u"seconds", u"nanoseconds"}, Names{u"_seconds", u"_nanoseconds"}}) {
        const auto seconds = secondsOf(o.value(secondsKey.name()));
        if (!seconds)
            continue;
        // Larger than seconds of our time are: then they are no seconds, whatever they are called.
        if (std::abs(*seconds) >= kNoSeconds)
            return momentOf(*seconds);
        if (*seconds != std::floor(*seconds))
            return qint64(std::round(*seconds * 1000));
        const qint64 nanos = number(o, nanosKey).valueOr(0);
        return qint64(*seconds) * 1000 + std::clamp<qint64>(nanos, 0, 999'999'999) / 1'000'000;
    }
    return wrappedMomentOf(o);
}

/// The digits that a number was written in. One of more digits than a double holds has lost some of them, and
/// would be another's phone number.
Field<QString> digitsOf(double number)
{
    return std::abs(number) <= kFarthest ? QString::number(number, 'f', QLocale::FloatingPointShortest)
                                         : Field<QString>::unreadable();
}

/// Null and an empty text say nothing; that is not the same as something nobody can read.
bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && base::isBlank(value.toString()));
}

} // namespace

std::optional<QJsonObject> object(const QByteArray &body)
{
    QJsonParseError flaw;
    QJsonDocument document = QJsonDocument::fromJson(body, &flaw);
    if (flaw.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Field<QString> textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return digitsOf(value.toDouble());
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array) {
            const Field<QString> read = textOf(one);
            if (read.isUnreadable())
                return Field<QString>::unreadable();
            if (read.isKnown() && !base::isBlank(read.value()))
                texts << read.value();
        }
        return texts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        const QJsonObject o = value.toObject();
        for (const char16_t *key : {u"text", u"value", u"name", u"body", u"html", u"message"})
            if (const QJsonValue inside = o.value(key); inside.isString() || inside.isDouble())
                return textOf(inside);
        return Field<QString>::unreadable();
    }
    case QJsonValue::Bool:
        return Field<QString>::unreadable();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

Field<qint64> numberOf(double number)
{
    return fieldOf(wholeNumber(number));
}

Field<qint64> numberOf(const QJsonValue &value)
{
    if (saysNothing(value))
        return {};
    if (value.isDouble())
        return numberOf(value.toDouble());
    return value.isString() ? fieldOf(wholeNumber(value.toString())) : Field<qint64>::unreadable();
}

Field<int> count(const QJsonObject &o, Key key)
{
    const Field<qint64> read = number(o, key);
    if (!read.isKnown())
        return read.isAbsent() ? Field<int>() : Field<int>::unreadable();
    return read.value() < 0 ? Field<int>::unreadable()
                            : Field<int>(int(std::min<qint64>(read.value(), 1'000'000)));
}

Field<bool> truthOf(const QJsonValue &value)
{
    if (saysNothing(value))
        return {};
    if (value.isBool())
        return value.toBool();
    const QString word = value.isDouble() ? QString::number(value.toDouble()) : value.toString().trimmed();
    if (word == u"1" || word.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (word == u"0" || word.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return Field<bool>::unreadable();
}

Field<qint64> dateOf(double number)
{
    return fieldOf(ofOurTime(momentOf(number)));
}

Field<qint64> dateOf(const QJsonValue &value)
{
    if (saysNothing(value))
        return {};
    if (value.isDouble())
        return dateOf(value.toDouble());
    if (value.isString())
        return fieldOf(ofOurTime(momentOf(value.toString())));
    return value.isObject() ? fieldOf(ofOurTime(momentOf(value.toObject()))) : Field<qint64>::unreadable();
}

Field<QString> idsOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return idsIn(value.toString());
    case QJsonValue::Array: {
        QStringList all;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array) {
            const Field<QString> read = idsOf(one);
            if (read.isUnreadable() || (read.isKnown() && read.value().isEmpty()))
                return Field<QString>::unreadable();
            if (read.isKnown())
                all << read.value();
        }
        // A list of nobody at all names somebody, and does not say whom.
        if (all.isEmpty() && !array.isEmpty())
            return Field<QString>::unreadable();
        return all.join(QLatin1Char(','));
    }
    case QJsonValue::Object: {
        const QJsonObject o = value.toObject();
        for (const char16_t *key : {u"id", u"_id", u"userId"})
            if (const QJsonValue inside = o.value(key);
                inside.isDouble() || (inside.isString() && !inside.toString().isEmpty()))
                return idsOf(inside);
        return Field<QString>::unreadable();
    }
    case QJsonValue::Double:
        return digitsOf(value.toDouble());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    default:
        return Field<QString>::unreadable();
    }
}

namespace {

Field<QString> tagOf(const QJsonValue &value)
{
    Field<QString> tag = textOf(value);
    if (value.isObject() && tag.isKnown()) {
        const QJsonObject o = value.toObject();
        for (const char16_t *key : {u"text", u"value", u"name", u"tag"})
            if (const Field<QString> other = textOf(o.value(key));
                other.isUnreadable() || (other.isKnown() && other.value() != tag.value()))
                return Field<QString>::unreadable();
    }
    return tag.isKnown() && tag.value().contains(QLatin1Char(',')) ? Field<QString>::unreadable() : tag;
}

} // namespace

Field<QString> tagsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return textOf(value);
    QStringList tags;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        const Field<QString> tag = tagOf(one);
        if (tag.isUnreadable())
            return Field<QString>::unreadable();
        if (tag.isKnown() && !base::isBlank(tag.value()))
            tags << tag.value();
    }
    return tags.join(QStringLiteral(", "));
}

std::optional<QJsonArray> list(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    if (found == o.constEnd() || !(found->isArray() || found->isNull()))
        return std::nullopt;
    return found->toArray();
}

} // namespace highlevel::json
