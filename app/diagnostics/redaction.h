#pragma once

#include <QByteArray>
#include <QString>

namespace diagnostics {

/// Makes lines of the log safe to hand to a stranger. Pure.
///
/// It does not look for what is secret: it lets through the words that the program's own log is made of, and
/// small numbers that stand between them. All else is replaced by a mark, the same for the same word within
/// one report, so that two lines about one conversation can still be told to be about one. A word is marked
/// with a salt that is in no report: nobody can try names until one fits.
class Redaction
{
public:
    /// `salt`: random, and new for each report.
    explicit Redaction(QByteArray salt) : m_salt(std::move(salt)) {}

    [[nodiscard]] QString logLine(const QString &line) const;
    /// What the system says of itself, such as its name and version: of that only what looks like a token, an
    /// address, a number of a phone or an id is marked.
    [[nodiscard]] QString ofTheSystem(const QString &text) const;

private:
    [[nodiscard]] QString mark(const QString &word) const;

    QByteArray m_salt;
};

} // namespace diagnostics
