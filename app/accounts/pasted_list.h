#pragma once

#include "app/accounts/account.h"
#include "app/base/secret_token.h"

#include <QList>

#include <optional>
#include <vector>

namespace accounts {

/// One line of a spreadsheet that names a sub-account: name, location, token.
struct PastedLine
{
    enum class Flaw {
        None,
        NoLocation,
        NotALocation,
        NoToken,
        TokenHasBlanks,
        TokenHasOddLetters,
        TokenTooLong,
        SeveralTokens,
        NameMayBeToken, ///< it is not kept
        Twice,          ///< an earlier line names the same sub-account
        AlreadyThere,   ///< the list of sub-accounts does
    };

    int number = 0; ///< where it begins in the text, from 1
    QString name;   ///< safe to show, and never a token; empty: what HighLevel calls it will do
    std::optional<base::LocationId> location;
    std::optional<base::SecretToken> token;
    Flaw flaw = Flaw::None;
    int twiceOf = 0; ///< with Twice: the number of that line
    QString thereAs; ///< with AlreadyThere: its name
};

/// What was understood of lines that were copied from a spreadsheet. Cells are parted by tabs, semicolons or
/// commas, and may stand in quotes. Without headings they are taken by what they look like: a token begins
/// with `pit-`, a location is an address or has 20 letters and digits; else by their order. No text of a cell
/// that may be a token is kept but as a token.
struct PastedList
{
    static constexpr int kMostLines = 500;

    std::vector<PastedLine> lines; ///< all that are not blank
    int headings = 0;              ///< the number of the line that was taken for them; 0 where there are none
    int leftOver = 0;              ///< lines beyond the most that are read
};

/// `known` are the sub-accounts that are there already; those pasted are at `address`. Pure.
[[nodiscard]] PastedList readPastedList(const QString &text, const base::ApiAddress &address,
                                        const QList<Account> &known);

} // namespace accounts
