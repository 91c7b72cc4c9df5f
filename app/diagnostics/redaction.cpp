#include "app/diagnostics/redaction.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace diagnostics {

namespace {

/// Every word of the program's own messages to its log; what is added there is marked until it is added here.
bool isOurWord(const QString &word)
{
    static const QSet<QString> all = [] {
        const QStringList words =
            QStringLiteral(
                "a after all answer by code deletion entry entry, event explained fault in is listed ms no "
                "not of one other refreshed requests requests: service side state status the "
                "DELETE GET HEAD POST PUT")
                .split(QLatin1Char(' '));
        return QSet<QString>(words.begin(), words.end());
    }();
    return all.contains(word);
}

bool isTime(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$"));
    return form.match(word).hasMatch();
}

bool isCategory(const QString &word)
{
    return word == QLatin1String("threadsweep.network") || word == QLatin1String("threadsweep.keychain") ||
           word == QLatin1String("threadsweep.deletion") || word == QLatin1String("threadsweep.listing");
}

/// Counts, codes, states and durations. More digits may be a phone's.
bool isSmallNumber(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^-?\\d{1,6}$"));
    return form.match(word).hasMatch();
}

/// The most digits that no letter parts.
qsizetype digitsIn(const QString &word)
{
    qsizetype most = 0;
    qsizetype digits = 0;
    for (const QChar c : word) {
        digits = c.isLetter() ? 0 : digits + c.isDigit();
        most = std::max(most, digits);
    }
    return most;
}

bool looksPrivate(const QString &word)
{
    static const QRegularExpression version(QStringLiteral("^\\d{1,2}\\.\\d{1,2}\\.\\d{1,6}$"));
    constexpr qsizetype asPhones = 7;
    constexpr qsizetype asIds = 17;
    if (version.match(word).hasMatch())
        return false;
    const qsizetype digits = digitsIn(word);
    return word.contains(QLatin1Char('@')) || word.startsWith(QLatin1String("pit-")) || digits >= asPhones ||
           (word.size() >= asIds && digits > 0);
}

} // namespace

QString Redaction::mark(const QString &word) const
{
    const QByteArray hash = QCryptographicHash::hash(m_salt + word.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("#%1").arg(QString::fromLatin1(hash.toHex().left(8)));
}

QString Redaction::logLine(const QString &line) const
{
    const QStringList words = line.simplified().split(QLatin1Char(' '));
    QStringList safe;
    // A number between others may be a part of one that was written with blanks.
    const auto isOfOurs = [&](qsizetype at) {
        if (at < 0 || at >= words.size())
            return true;
        return isOurWord(words[at]) || (at == 1 && isCategory(words[at]));
    };
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        const bool passes = (at == 0 && isTime(word)) || (at > 0 && isOfOurs(at)) ||
                            (at > 1 && isSmallNumber(word) && isOfOurs(at - 1) && isOfOurs(at + 1));
        safe << (passes ? word : mark(word));
    }
    return safe.join(QLatin1Char(' '));
}

QString Redaction::ofTheSystem(const QString &text) const
{
    constexpr qsizetype enough = 120;
    QStringList safe;
    for (const QString &word : text.simplified().left(enough).split(QLatin1Char(' ')))
        safe << (looksPrivate(word) ? mark(word) : word);
    return safe.join(QLatin1Char(' '));
}

} // namespace diagnostics
