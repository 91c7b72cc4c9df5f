#include "app/highlevel/json_reader.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace highlevel::json {

namespace {

/// As far as a QDateTime can tell; whole numbers up to there are exact as doubles.
constexpr double kFarthest = 8.64e15;

constexpr double kNoSeconds = 1e11;

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

/// What a number that stands for a moment counts is told by its size: HighLevel's moments lie between 2001
/// and 2286, where seconds have ten digits. Shorter ones are milliseconds.
std::optional<qint64> momentOf(double number)
{
    if (!std::isfinite(number))
        return std::nullopt;
    const double size = std::abs(number);
    if (size >= 1e9 && size < 1e10)
        return qint64(std::floor(number * 1000));
    if (size < 1e14)
        return qint64(std::floor(number));
    if (size < 1e17)
        return qint64(std::floor(number / 1000));
    return std::nullopt;
}

std::optional<qint64> momentOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    // A few digits are no moment in text: a year, more likely.
    if (const double number = trimmed.toDouble(&isNumber); isNumber)
        return std::abs(number) >= 1e9 ? momentOf(number) : std::nullopt;
    // Where it names no zone, UTC is said before it is read: as local time it might be one that a change of
    // the clocks leaves out.
    static const QRegularExpression zoned(QStringLiteral("(?:[Zz]|[+-]\\d{2}:?(?:\\d{2})?)$"));
    const bool hasTime = trimmed.contains(QLatin1Char(':'));
    const bool saysZone = !hasTime || zoned.match(trimmed).hasMatch();
    QDateTime moment =
        QDateTime::fromString(saysZone ? trimmed : trimmed + QLatin1Char('Z'), Qt::ISODateWithMs);
    if (!moment.isValid()) {
        QString mail = trimmed;
        for (const char *zero : {" GMT", " UTC", " Z"})
            if (mail.endsWith(QLatin1String(zero)))
                mail.replace(mail.lastIndexOf(QLatin1Char(' ')), mail.size(), QStringLiteral(" +0000"));
        moment = QDateTime::fromString(mail, Qt::RFC2822Date);
    }
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toMSecsSinceEpoch();
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
        const Field<qint64> seconds = number(o, secondsKey);
        if (!seconds.isKnown())
            continue;
        // Larger than seconds of our time are: then they are no seconds, whatever they are called.
        if (std::abs(double(seconds.value())) >= kNoSeconds)
            return momentOf(double(seconds.value()));
        const qint64 nanos = number(o, nanosKey).valueOr(0);
        return seconds.value() * 1000 + std::clamp<qint64>(nanos, 0, 999'999'999) / 1'000'000;
    }
    return std::nullopt;
}

/// Null and an empty text say nothing; that is not the same as something nobody can read.
bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && isBlank(value.toString()));
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

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        switch (c.category()) {
        case QChar::Separator_Space:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Other_Control:
        case QChar::Other_Format:
            return true;
        default:
            // The blank of Braille, and those that fill up Korean syllables: letters to Unicode, nothing to
            // the eye.
            return c == u'\u2800' || c == u'\u3164' || c == u'\u115F' || c == u'\u1160' || c == u'\uFFA0';
        }
    });
}

Field<QString> textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const auto whole = wholeNumber(value.toDouble());
        return whole ? QString::number(*whole) : QString::number(value.toDouble());
    }
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array) {
            const Field<QString> read = textOf(one);
            if (read.isUnreadable())
                return Field<QString>::unreadable();
            if (read.isKnown() && !isBlank(read.value()))
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
    return fieldOf(momentOf(number));
}

Field<qint64> dateOf(const QJsonValue &value)
{
    if (saysNothing(value))
        return {};
    if (value.isDouble())
        return dateOf(value.toDouble());
    if (value.isString())
        return fieldOf(momentOf(value.toString()));
    return value.isObject() ? fieldOf(momentOf(value.toObject())) : Field<qint64>::unreadable();
}

Field<QString> idsOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
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
            if (const QJsonValue inside = o.value(key); inside.isString() && !inside.toString().isEmpty())
                return inside.toString();
        return Field<QString>::unreadable();
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    default:
        return Field<QString>::unreadable();
    }
}

std::optional<QJsonArray> list(const QJsonObject &o, Key key)
{
    const auto found = o.constFind(key.name());
    if (found == o.constEnd() || !(found->isArray() || found->isNull()))
        return std::nullopt;
    return found->toArray();
}

} // namespace highlevel::json
