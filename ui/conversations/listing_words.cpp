#include "ui/conversations/listing_words.h"

#include "ui/error_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

using conversations::Listing;

struct ListingWords
{
    Q_DECLARE_TR_FUNCTIONS(ListingWords)
};

QString conversationsWord(qint64 number)
{
    return ListingWords::tr("%Ln conversations", nullptr, int(number));
}

QString loading(const Listing &listing)
{
    if (listing.stated.value_or(0) > 0 && *listing.stated >= listing.listed())
        return ListingWords::tr("Loading %L1 of %L2").arg(listing.listed()).arg(*listing.stated);
    return listing.listed() > 0 ? ListingWords::tr("Loading, %L1 so far").arg(listing.listed())
                                : ListingWords::tr("Loading…");
}

/// Behind the number of conversations: what is not right about it.
QString doubt(const Listing &listing)
{
    if (listing.isStopped)
        return ListingWords::tr("loading was stopped");
    if (listing.refusal)
        return ListingWords::tr("HighLevel did not give the rest: %1").arg(wordForWord(*listing.refusal));
    if (listing.notShown() > 0)
        return ListingWords::tr("HighLevel did not list the rest");
    if (listing.missing() > 0 || listing.isStatedWrong())
        return ListingWords::tr("HighLevel says %L1 and listed %L2")
            .arg(*listing.stated)
            .arg(listing.listed());
    if (!listing.stated)
        return listing.isWhole()
                   ? ListingWords::tr("HighLevel did not say how many there are")
                   : ListingWords::tr(
                         "HighLevel did not say how many there are, and may not have listed all");
    return listing.isWhole() ? QString() : ListingWords::tr("HighLevel may not have listed all");
}

QString ended(const Listing &listing)
{
    // Of those that there are now: what was deleted since is in neither number.
    const qint64 all = listing.all() + listing.unreadable;
    const QString number =
        listing.notShown() > 0
            ? ListingWords::tr("%L1 of %Ln conversations", nullptr, int(all)).arg(listing.shown)
            : conversationsWord(listing.shown);
    const QString what = doubt(listing);
    return what.isEmpty() ? number : number + QStringLiteral("; ") + what;
}

} // namespace

QString listingSentence(const Listing &listing)
{
    QString sentence = listing.isRunning() ? loading(listing) : ended(listing);
    if (listing.unreadable > 0)
        sentence += QStringLiteral(" · ") + ListingWords::tr("%Ln could not be read and are left alone",
                                                             nullptr, int(listing.unreadable));
    return sentence;
}

bool isKnownEmpty(const Listing &listing)
{
    return listing.isWhole() && listing.shown == 0 && listing.unreadable == 0;
}

NothingYet nothingMatches(const Listing &listing)
{
    if (listing.isRunning()) {
        const qint64 coming = listing.missing();
        return {.title =
                    ListingWords::tr("Nothing yet in the %Ln loaded so far", nullptr, int(listing.shown)),
                .text = coming > 0 ? ListingWords::tr("%Ln are still coming.", nullptr, int(coming))
                                   : ListingWords::tr("More may still come.")};
    }
    if (!listing.isWhole())
        return {.title = ListingWords::tr("No conversation matches among the %Ln that were listed", nullptr,
                                          int(listing.shown)),
                .text = listingSentence(listing)};
    return {.title = ListingWords::tr("No conversation matches"),
            .text = ListingWords::tr("The filters leave none of %L1.").arg(listing.shown)};
}

} // namespace ui
