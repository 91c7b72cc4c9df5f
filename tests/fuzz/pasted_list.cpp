// Lines that were copied from somebody's spreadsheet.

#include "app/accounts/pasted_list.h"

#include "app/base/shown_text.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

using accounts::PastedLine;
using accounts::PastedList;
using fuzz::promise;
using Flaw = PastedLine::Flaw;

namespace {

const QList<accounts::Account> &known()
{
    static const QList<accounts::Account> one{
        {.key = QStringLiteral("k"),
         .name = QStringLiteral("Riverside Vet"),
         .location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK")),
         .apiAddress = base::ApiAddress::highLevel().toString()}};
    return one;
}

void checkLine(const PastedLine &line, const PastedList &list)
{
    promise(line.flaw != Flaw::None || (line.location && line.token),
            "a line without a flaw names a location and a token");
    promise(line.flaw != Flaw::NameMayBeToken || line.name.isEmpty(), "what may be a token is no name");
    promise(base::oneLine(line.name) == line.name, "a name is safe to show");
    promise(line.flaw != Flaw::AlreadyThere || (line.location && line.location == known().first().location),
            "what is called there already is there");
    if (line.flaw == Flaw::Twice) {
        const auto earlier = std::ranges::find(list.lines, line.twiceOf, &PastedLine::number);
        promise(earlier != list.lines.end() && earlier->number < line.number &&
                    earlier->location == line.location,
                "an earlier line names the same sub-account");
    }
}

/// One of another shape may stand in another line's name, which does not know of it. Of a few letters it may
/// occur in a name by chance.
void checkNoNameHolds(const base::SecretToken &token, const PastedLine &own, const PastedList &list)
{
    const QString text = QString::fromLatin1(token.reveal().toByteArray());
    if (text.size() < 8)
        return;
    promise(!own.name.contains(text, Qt::CaseInsensitive), "the name beside a token does not hold it");
    if (text.startsWith(QStringLiteral("pit-"), Qt::CaseInsensitive))
        for (const PastedLine &line : list.lines)
            promise(!line.name.contains(QLatin1Char(' ') + text, Qt::CaseInsensitive),
                    "no name holds a token");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const PastedList list = accounts::readPastedList(text, base::ApiAddress::highLevel(), known());
    promise(list.lines.size() <= size_t(PastedList::kMostLines) && list.leftOver >= 0,
            "no more lines are read than the most");
    promise(list.leftOver == 0 || list.lines.size() == size_t(PastedList::kMostLines),
            "lines are left over where the most are read");
    int last = 0;
    for (const PastedLine &line : list.lines) {
        promise(line.number > last, "lines are numbered as they stand in the text");
        last = line.number;
        checkLine(line, list);
        if (line.token)
            checkNoNameHolds(*line.token, line, list);
    }
    return 0;
}
