#include "app/accounts/pasted_list.h"

#include "app/base/shown_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace accounts {

namespace {

using Flaw = PastedLine::Flaw;
using base::SecretToken;

constexpr std::array kSeparators{u'\t', u';', u','};
/// A cell in quotes that is longer is none: a quote was forgotten.
constexpr qsizetype kLongestCell = 1'000;
/// Some hundred lines have some ten thousand letters.
constexpr qsizetype kLongestText = 200'000;
/// A longer word is no name of a sub-account.
constexpr qsizetype kLongestWord = 30;
constexpr QLatin1String kTokenBegin("pit-");

bool isSeparator(QChar c)
{
    return std::ranges::find(kSeparators, c.unicode()) != kSeparators.end();
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Where the cell in quotes that begins at `from` ends, behind its last quote; `from` where it is none.
qsizetype endOfQuoted(QStringView text, qsizetype from)
{
    const bool mayBegin = from == 0 || isSeparator(text[from - 1]) || isLineEnd(text[from - 1]);
    if (text[from] != u'"' || !mayBegin)
        return from;
    const qsizetype end = std::min(text.size(), from + kLongestCell);
    for (qsizetype at = from + 1; at < end; ++at) {
        if (text[at] != u'"')
            continue;
        if (at + 1 < text.size() && text[at + 1] == u'"')
            ++at;
        else if (at + 1 == text.size() || isSeparator(text[at + 1]) || isLineEnd(text[at + 1]))
            return at + 1;
    }
    return from;
}

struct Record
{
    int number;
    QString text;
};

/// The lines; what stands in quotes may go over several.
std::vector<Record> recordsOf(const QString &text)
{
    std::vector<Record> records;
    int number = 1;
    int begunAt = 1;
    QString record;
    const auto end = [&] {
        records.push_back({.number = begunAt, .text = record});
        record.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype quoted = endOfQuoted(text, at); quoted > at) {
            number += int(QStringView(text).mid(at, quoted - at).count(u'\n'));
            record += QStringView(text).mid(at, quoted - at);
            at = quoted;
        } else if (isLineEnd(text[at])) {
            end();
            at += text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n' ? 2 : 1;
            begunAt = ++number;
        } else {
            record += text[at++];
        }
    }
    end();
    return records;
}

QStringList split(const QString &record, QChar separator)
{
    QStringList cells;
    QString cell;
    const auto end = [&] {
        cells << cell.simplified();
        cell.clear();
    };
    for (qsizetype at = 0; at < record.size();) {
        if (const qsizetype quoted = cell.isEmpty() ? endOfQuoted(record, at) : at; quoted > at) {
            cell = record.mid(at + 1, quoted - at - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
            at = quoted;
        } else if (record[at] == separator) {
            end();
            ++at;
        } else {
            cell += record[at++];
        }
    }
    end();
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

bool looksLikeToken(const QString &cell)
{
    return cell.startsWith(kTokenBegin, Qt::CaseInsensitive);
}

std::optional<base::LocationId> locationIn(const QString &cell)
{
    // A token is made of the same letters as an id.
    return looksLikeToken(cell) ? std::nullopt : base::LocationId::parse(cell);
}

/// An address, or what HighLevel's ids look like; a name can be taken for less.
bool isSurelyLocation(const QString &cell)
{
    static const QRegularExpression id(QStringLiteral("^[A-Za-z0-9]{20}$"));
    return (cell.contains(QStringLiteral("/location")) || id.match(cell).hasMatch()) && locationIn(cell);
}

bool isTelling(const QStringList &cells)
{
    return std::ranges::any_of(
        cells, [](const QString &cell) { return looksLikeToken(cell) || isSurelyLocation(cell); });
}

/// By the separator that brings something to light; a name may hold another one.
QStringList cellsOf(const QString &record)
{
    for (const char16_t separator : kSeparators)
        if (const QStringList cells = split(record, separator); cells.size() > 1 && isTelling(cells))
            return cells;
    for (const char16_t separator : kSeparators)
        if (const QStringList cells = split(record, separator); cells.size() > 1)
            return cells;
    return split(record, kSeparators.front());
}

/// Which column holds what; -1 for none.
struct Columns
{
    qsizetype name = -1;
    qsizetype location = -1;
    qsizetype token = -1;
};

std::optional<Columns> headingsIn(const QStringList &cells)
{
    if (isTelling(cells))
        return std::nullopt;
    const auto find = [&](std::initializer_list<const char16_t *> words) {
        const auto at = std::ranges::find_if(cells, [&](const QString &cell) {
            return std::ranges::any_of(words, [&](const char16_t *word) {
                return cell.contains(QString::fromUtf16(word), Qt::CaseInsensitive);
            });
        });
        return at == cells.end() ? qsizetype(-1) : qsizetype(at - cells.begin());
    };
    Columns columns{.location = find({u"location", u"standort", u"ubicaci", u"localiza"}),
                    .token = find({u"token"})};
    if (columns.location < 0 || columns.token < 0 || columns.location == columns.token)
        return std::nullopt;
    columns.name = find({u"name", u"nombre", u"nome", u"sub-account", u"unterkonto", u"client"});
    if (columns.name == columns.location || columns.name == columns.token)
        columns.name = -1;
    return columns;
}

/// Of a line without headings above it.
Columns columnsOf(const QStringList &cells)
{
    constexpr qsizetype third = 2;
    const auto first = [&](auto isWanted) {
        const auto at = std::ranges::find_if(cells, isWanted);
        return at == cells.end() ? qsizetype(-1) : qsizetype(at - cells.begin());
    };
    Columns columns{.location = first(isSurelyLocation), .token = first(looksLikeToken)};
    if (columns.token < 0 && cells.size() > third && columns.location != third)
        columns.token = third;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (i != columns.location && i != columns.token)
            others << i;
    if (columns.location < 0 && others.size() > 1)
        columns.location = others.takeAt(1);
    else if (columns.location < 0 && others.size() == 1 && locationIn(cells[others.first()]))
        columns.location = others.takeFirst();
    if (!others.isEmpty())
        columns.name = others.first();
    return columns;
}

Flaw takeToken(const QString &cell, PastedLine *line)
{
    auto parsed = SecretToken::parse(cell);
    if (auto *token = std::get_if<SecretToken>(&parsed)) {
        line->token = std::move(*token);
        return Flaw::None;
    }
    switch (std::get<SecretToken::Flaw>(parsed)) {
    case SecretToken::Flaw::Empty:
        return Flaw::NoToken;
    case SecretToken::Flaw::HasBlanks:
        return Flaw::TokenHasBlanks;
    case SecretToken::Flaw::HasOddLetters:
        return Flaw::TokenHasOddLetters;
    case SecretToken::Flaw::TooLong:
        return Flaw::TokenTooLong;
    }
    return Flaw::NoToken;
}

/// Also in the midst of other words: somebody may have the name and the token in one cell.
bool mayHoldToken(const QString &name, const std::optional<SecretToken> &token)
{
    constexpr qsizetype fewLetters = 8; // fewer are in many names by chance
    for (qsizetype at = name.indexOf(kTokenBegin, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(kTokenBegin, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return true;
    if (name.size() > kLongestWord && !name.contains(u' '))
        return true;
    const QString text = token ? QString::fromLatin1(token->reveal().toByteArray()) : QString();
    return text.size() >= fewLetters && name.contains(text, Qt::CaseInsensitive);
}

PastedLine lineOf(int number, const QStringList &cells, const Columns &columns)
{
    const auto cell = [&](qsizetype column) { return cells.value(column); };
    PastedLine line{.number = number};
    const QString name = base::oneLine(cell(columns.name));
    line.location = locationIn(cell(columns.location));
    const Flaw ofToken = takeToken(cell(columns.token), &line);
    const bool holdsToken = mayHoldToken(name, line.token);
    if (std::ranges::count_if(cells, looksLikeToken) > 1)
        line.flaw = Flaw::SeveralTokens;
    else if (holdsToken)
        line.flaw = Flaw::NameMayBeToken;
    else if (!line.location)
        line.flaw = cell(columns.location).isEmpty() ? Flaw::NoLocation : Flaw::NotALocation;
    else
        line.flaw = ofToken;
    if (!holdsToken)
        line.name = name;
    return line;
}

} // namespace

PastedList readPastedList(const QString &text, const base::ApiAddress &address, const QList<Account> &known)
{
    PastedList list;
    std::optional<Columns> headed;
    std::map<QString, int> firstOf;
    QString whole = text;
    whole.remove(QChar(QChar::ByteOrderMark));
    if (const qsizetype end = whole.lastIndexOf(u'\n', kLongestText); whole.size() > kLongestText) {
        list.leftOver = int(QStringView(whole).mid(end + 1).trimmed().count(u'\n')) + 1;
        whole.truncate(std::max<qsizetype>(end, 0));
    }
    for (const Record &record : recordsOf(whole)) {
        const QStringList cells = cellsOf(record.text);
        if (std::ranges::all_of(cells, &QString::isEmpty))
            continue;
        if (list.lines.empty() && list.headings == 0)
            if ((headed = headingsIn(cells))) {
                list.headings = record.number;
                continue;
            }
        if (int(list.lines.size()) == PastedList::kMostLines) {
            ++list.leftOver;
            continue;
        }
        PastedLine line = lineOf(record.number, cells, headed ? *headed : columnsOf(cells));
        if (line.location) {
            const base::Identity identity{.address = address, .location = *line.location};
            const auto same =
                std::ranges::find_if(known, [&](const Account &a) { return a.identity() == identity; });
            if (same != known.end()) {
                line.flaw = Flaw::AlreadyThere;
                line.thereAs = same->name;
            } else if (line.flaw == Flaw::None) {
                // Of two that name it, the first that can be used is.
                const auto [first, isFirst] = firstOf.emplace(line.location->toString(), line.number);
                if (!isFirst) {
                    line.flaw = Flaw::Twice;
                    line.twiceOf = first->second;
                }
            }
        }
        if (line.flaw != Flaw::None)
            line.token.reset(); // nothing will be done with it
        list.lines.push_back(std::move(line));
    }
    return list;
}

} // namespace accounts
