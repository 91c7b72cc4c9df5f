#include "app/conversations/lister.h"

#include "app/base/logging.h"

namespace conversations {

Lister::Lister(base::Clock *clock, highlevel::Client *client, Store *store, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_client(client)
    , m_store(store)
    , m_walk(clock, client, this)
    , m_merge(store)
    , m_refresher(clock, client, store)
{
    connect(&m_refresher, &Refresher::came, this, &Lister::takeRefreshed);
    connect(&m_refresher, &Refresher::ended, this, &Lister::endRefresh);
    connect(&m_refresher, &Refresher::failed, this, [this](const highlevel::ApiError &error) {
        m_listing = m_before->withShown(m_store->size());
        Q_EMIT failed(error, *m_listing);
    });
}

/// What is known of a listing before its first page.
void Lister::begin()
{
    const base::Milliseconds now = m_clock->steady();
    m_listing = Listing{
        .origin = {.about = m_client->about(), .asked = now, .answered = now}, .stated = {}, .refusal = {}};
    m_listing->shown = m_store->size();
    m_buried = m_store->buried();
}

void Lister::noteDeleted()
{
    m_listing->shown = m_store->size();
    m_listing->deleted = std::max(m_store->buried() - m_buried, 0);
}

void Lister::drop()
{
    m_merge.drop();
    m_coming = 0;
}

void Lister::start()
{
    // One that runs is a refresh that came to this; what was there before it is what was there before.
    if (m_listing && !m_listing->isRunning())
        m_before = m_listing;
    m_refresher.stop();
    m_walk.begin();
    drop();
    m_unreadable.clear();
    m_store->beginListing();
    m_isControlling = false;
    m_plan.emplace(m_clock->utc().toMSecsSinceEpoch());
    begin();
    pump();
}

void Lister::refresh()
{
    // A listing of a few pages is as cheap, and sees more.
    constexpr int worthIt = 6 * ListingPlan::kPage;
    if (!m_listing || !m_listing->isWhole() || !m_listing->stated || m_listing->isStatedWrong() ||
        m_store->size() < worthIt) {
        start();
        return;
    }
    m_before = m_listing;
    m_walk.begin(); // counts anew
    begin();
    m_refresher.start(m_before->unreadable);
}

void Lister::takeRefreshed(const Store::Merged &merged, const highlevel::Origin &origin)
{
    m_listing->origin.answered = std::max(m_listing->origin.answered, origin.answered);
    m_listing->shown = m_store->size();
    Q_EMIT came(merged.changed, *m_listing);
    tellOfDeleted(merged);
}

void Lister::endRefresh(bool isExplained, std::optional<qint64> total)
{
    if (!isExplained) {
        qCInfo(base::lcListing) << "not explained in" << m_refresher.requests() << "requests: all is listed";
        start();
        return;
    }
    qCInfo(base::lcListing) << "refreshed in" << m_refresher.requests() << "requests";
    m_walk.stop();
    m_listing->stage = Listing::Stage::Whole;
    m_listing->stated = total;
    m_listing->unreadable = m_before->unreadable;
    m_listing->received = *total - m_before->unreadable;
    m_listing->shown = m_store->size();
    Q_EMIT finished(*m_listing);
}

void Lister::stop()
{
    if (m_refresher.isRunning()) {
        m_refresher.stop();
        m_walk.stop();
        m_listing = m_before->withShown(m_store->size());
        Q_EMIT finished(*m_listing);
    } else if (m_plan) {
        m_listing->isStopped = true;
        end(Listing::Stage::Part);
    }
}

void Lister::pump()
{
    while (const auto ask = m_plan->next())
        send(*ask);
    if (m_plan->isDone())
        end(m_plan->isWhole() ? Listing::Stage::Whole : Listing::Stage::Part);
}

void Lister::end(Listing::Stage stage)
{
    m_walk.stop();
    drop();
    qCInfo(base::lcListing) << "listed" << m_listing->received << "of" << m_listing->stated.value_or(-1)
                            << "in" << requests() << "requests"
                            << (m_plan->ignoresDates() ? "one after the other" : "side by side");
    m_plan.reset();
    m_listing->stage = stage;
    if (stage == Listing::Stage::Whole)
        m_store->dropUnseen();
    noteDeleted();
    m_listing->shownUnlisted = m_store->shownUnseen();
    Q_EMIT finished(*m_listing);
}

void Lister::send(const ListingPlan::Ask &ask)
{
    const highlevel::SearchQuery query{.limit = ListingPlan::kPage,
                                       .startAfterDate = ask.after,
                                       .oldestFirst = ask.oldestFirst,
                                       .startDate = ask.range.from,
                                       .endDate = ask.range.until};
    m_walk.ask(
        [this, query](std::stop_token stop) {
            return m_client->search(query, highlevel::Client::Priority::Bulk, std::move(stop));
        },
        [this, ask](const highlevel::Finding<highlevel::SearchPage> &answer) {
            m_listing->origin.answered = std::max(m_listing->origin.answered, answer.answered());
            if (answer.ok())
                take(ask, answer);
            else
                takeRefusal(ask, answer.error());
        });
}

void Lister::takeRefusal(const ListingPlan::Ask &ask, const highlevel::ApiError &error)
{
    constexpr int badRequest = 400;
    constexpr int forbidden = 403;
    constexpr int notFound = 404;
    constexpr int unprocessable = 422;
    const bool cannotBeAsked = error.httpStatus == badRequest || error.httpStatus == unprocessable;
    if (cannotBeAsked && m_plan->goOnWithout(ask.number)) {
        pump();
        return;
    }
    const bool othersCame = m_listing->listed() > 0;
    if (othersCame && error.isAboutToken()) {
        controlToken(error);
        return;
    }
    if (othersCame && (cannotBeAsked || error.httpStatus == forbidden || error.httpStatus == notFound)) {
        m_listing->refusal = error;
        end(Listing::Stage::Part);
        return;
    }
    fail(error);
}

/// Other pages came with this very token: either HighLevel does not give this one page, whatever it says of
/// the token, or the token has been taken away meanwhile. A search that every good token may make tells
/// which.
void Lister::controlToken(const highlevel::ApiError &refusal)
{
    if (m_isControlling)
        return; // the pages beside it are refused likewise
    m_isControlling = true;
    m_walk.ask(
        [this](std::stop_token stop) {
            return m_client->search({.limit = 1}, highlevel::Client::Priority::Bulk, std::move(stop));
        },
        [this, refusal,
         tokens = m_client->tokens()](const highlevel::Finding<highlevel::SearchPage> &control) {
            if (!control.ok() && control.error().isAboutToken()) {
                fail(control.error());
                return;
            }
            // The page was refused for another token than the one that works.
            if (tokens != m_client->tokens()) {
                start();
                return;
            }
            m_listing->refusal = refusal;
            end(Listing::Stage::Part);
        });
}

void Lister::fail(const highlevel::ApiError &error)
{
    m_walk.stop();
    drop();
    m_plan.reset();
    if (m_listing->listed() == 0 && m_before) {
        m_listing = m_before->withShown(m_store->size()); // nothing is different from what it was
    } else {
        m_listing->stage = Listing::Stage::Part;
        m_listing->refusal = error;
        noteDeleted();
        m_listing->shownUnlisted = m_store->shownUnseen();
    }
    Q_EMIT failed(error, *m_listing);
}

void Lister::take(const ListingPlan::Ask &ask, const highlevel::Finding<highlevel::SearchPage> &answer)
{
    const highlevel::SearchPage &page = answer.value();
    const auto date = [](const std::optional<qint64> &moment) {
        return moment ? QString::number(*moment) : QStringLiteral("-");
    };
    const auto coming = std::make_shared<Coming>(
        Coming{.answer = answer,
               .place = QStringList{date(ask.range.from), date(ask.range.until), date(ask.after),
                                    QString::number(ask.oldestFirst)}
                            .join(QLatin1Char(' ')),
               .facts = {.rows = {},
                         .received = int(page.rowsReceived),
                         .total = page.totalStated ? std::optional(page.total) : std::nullopt,
                         .cursor = page.cursor}});
    m_merge.take(answer, Store::Source::Listing,
                 {.note = [this, coming](const Store::Merged &merged) { return note(merged, coming.get()); },
                  .whole =
                      [this, coming, number = ask.number](const auto &) {
                          m_plan->answered(number, coming->facts);
                          m_coming = 0;
                      },
                  .tell =
                      [this](const Store::Merged &merged) {
                          sayCounts();
                          Q_EMIT came(merged.changed, *m_listing);
                          tellOfDeleted(merged);
                          if (m_plan)
                              pump();
                      }});
}

bool Lister::note(const Store::Merged &merged, Coming *coming)
{
    const highlevel::SearchPage &page = coming->answer.value();
    for (const Store::Took &took : merged.took) {
        const highlevel::Conversation &c = page.conversations[qsizetype(coming->facts.rows.size())];
        coming->facts.rows.push_back(
            {.dateAdded = c.dateAdded, .fresh = took.isFresh, .lastMessage = c.lastMessageDate});
    }
    m_coming += merged.fresh;
    noteUnreadable(coming);
    return coming->marks == page.unusable;
}

void Lister::tellOfDeleted(const Store::Merged &merged)
{
    if (!merged.cameBack.isEmpty())
        Q_EMIT cameBack(merged.cameBack);
    if (!merged.stillListed.isEmpty())
        Q_EMIT stillListed(merged.stillListed);
}

void Lister::sayCounts()
{
    noteDeleted();
    m_listing->received = m_plan->received() + m_coming;
    m_listing->unreadable = m_unreadable.size();
    m_listing->stated = m_plan->total();
}

/// An unreadable row comes with every page that holds it, and is one row: told by its id as it came, or where
/// it has none, by its place in the page. A slice of them at a time.
void Lister::noteUnreadable(Coming *coming)
{
    constexpr int slice = 5'000;
    const highlevel::SearchPage &page = coming->answer.value();
    const qsizetype before = m_unreadable.size();
    const int end = std::min(coming->marks + slice, page.unusable);
    for (; coming->marks < end; ++coming->marks) {
        const QString mark = page.unusableMarks.value(coming->marks);
        m_unreadable.insert(mark.isEmpty() ? QStringLiteral("%1 #%2").arg(coming->place).arg(coming->marks)
                                           : mark);
    }
    coming->facts.unreadable += int(m_unreadable.size() - before);
}

} // namespace conversations
