// What somebody should look into is found among what happened.

#include "ui/deletion/activity_filter.h"
#include "ui/deletion/activity_model.h"

#include <QTest>

using deletion::Report;
using deletion::State;
using Show = ui::ActivityFilter::Show;

class ActivityFilterTest : public QObject
{
    Q_OBJECT

    static Report report(State state, bool wasSent = true)
    {
        return {.planned = {.id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6")},
                .state = state,
                .started = true,
                .wasSent = wasSent};
    }

private Q_SLOTS:
    void eachIsShownWhereItBelongs()
    {
        Report refused = report(State::Planned, false);
        refused.deleteError = std::make_shared<highlevel::ApiError>();
        Report notLookedAt = report(State::Planned, false);
        notLookedAt.checkError = std::make_shared<highlevel::ApiError>();
        const std::vector<std::pair<Report, std::vector<Show>>> all{
            {report(State::Deleted), {}},
            {report(State::AlreadyGone), {}},
            {report(State::Cancelled), {}},
            {report(State::Sending), {}},
            {report(State::Planned, false), {}},
            {report(State::NotDeleted), {Show::NotDeleted}},
            {report(State::Unknown), {Show::NotDeleted}}, // nobody may take it for deleted
            {refused, {Show::NotDeleted}},                // and put back
            {notLookedAt, {Show::NotDeleted}},            // likewise: both say *Not deleted yet*
            {report(State::Skipped, false), {Show::Skipped}},
            {report(State::Checking), {Show::BeingChecked}},
            {report(State::Resting), {Show::BeingChecked}},
            {report(State::Resting, false), {}}, // was never sent
        };
        for (const auto &[one, where] : all)
            for (const Show show : {Show::NotDeleted, Show::Skipped, Show::BeingChecked})
                QCOMPARE(ui::ActivityFilter::passes(one, show),
                         std::ranges::find(where, show) != where.end());
        for (const auto &[one, where] : all)
            QVERIFY(ui::ActivityFilter::passes(one, Show::All));
    }

    void rowsAreThoseThatAreShown()
    {
        ui::ActivityModel model;
        ui::ActivityFilter filter(&model);
        model.showPast(std::make_shared<const std::vector<Report>>(
            std::vector<Report>{report(State::Deleted), report(State::NotDeleted), report(State::Skipped)}));
        QCOMPARE(filter.rowCount(), 3);
        filter.show(Show::Skipped);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.at(0).state, State::Skipped);
        filter.show(Show::All);
        QCOMPARE(filter.rowCount(), 3);
    }

    void oneDeletionAloneIsShown()
    {
        Report other = report(State::NotDeleted);
        other.batch = 1;
        ui::ActivityModel model;
        ui::ActivityFilter filter(&model);
        model.showPast(std::make_shared<const std::vector<Report>>(
            std::vector<Report>{report(State::Deleted), report(State::NotDeleted), other}));
        filter.show(Show::NotDeleted);
        QCOMPARE(filter.rowCount(), 2);
        filter.showOnly(1);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.at(0).batch, 1);
        filter.show(Show::All);
        QCOMPARE(filter.rowCount(), 1);
        filter.showOnly(0);
        QCOMPARE(filter.rowCount(), 2);
        filter.showOnly(std::nullopt);
        QCOMPARE(filter.rowCount(), 3);
    }
};

QTEST_MAIN(ActivityFilterTest)
#include "tst_activity_filter.moc"
