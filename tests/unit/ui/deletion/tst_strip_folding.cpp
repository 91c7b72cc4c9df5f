#include "ui/deletion/strip_folding.h"

#include <QTest>

#include <algorithm>

using deletion::BatchStatus;
using deletion::PauseReason;
using deletion::PauseReasons;
using deletion::Stage;
using ui::Attention;

/// Which lines of the strip are shown where there are many.
class StripFoldingTest : public QObject
{
    Q_OBJECT

    static constexpr Attention kNeeds = Attention::NeedsSomebody;
    static constexpr Attention kGoesOn = Attention::GoesOn;
    static constexpr Attention kFailed = Attention::HasFailed;
    static constexpr Attention kEnded = Attention::HasEnded;

private Q_SLOTS:
    /// Nor four: the button that brings the fourth back would take its room.
    void threeAreNeverFolded()
    {
        QCOMPARE(ui::shownLines({kEnded, kEnded, kEnded, kGoesOn}), std::vector<bool>(4, true));
        QCOMPARE(ui::shownLines({}), std::vector<bool>());
        QCOMPARE(ui::shownLines({kEnded, kEnded, kEnded}), std::vector<bool>(3, true));
    }

    void theNewestOfTheMostUrgentAreShown()
    {
        QCOMPARE(ui::shownLines({kGoesOn, kGoesOn, kGoesOn, kGoesOn, kGoesOn}),
                 (std::vector<bool>{true, true, true, false, false}));
        QCOMPARE(ui::shownLines({kEnded, kGoesOn, kEnded, kGoesOn, kNeeds}),
                 (std::vector<bool>{false, true, false, true, true}));
        QCOMPARE(ui::shownLines({kEnded, kEnded, kGoesOn, kEnded, kFailed}),
                 (std::vector<bool>{true, false, true, false, true}));
    }

    /// Of all mixtures of up to six lines: what needs somebody is shown, three are where there are more than
    /// four, and nothing is folded away while something less urgent is shown.
    void whatNeedsSomebodyIsNeverFolded()
    {
        for (size_t size = 0; size <= 6; ++size) {
            size_t mixtures = 1;
            for (size_t i = 0; i < size; ++i)
                mixtures *= 5;
            for (size_t mixture = 0; mixture < mixtures; ++mixture) {
                std::vector<Attention> lines;
                for (size_t i = 0, rest = mixture; i < size; ++i, rest /= 5)
                    lines.push_back(Attention(rest % 5));
                const std::vector<bool> shown = ui::shownLines(lines);
                QCOMPARE(shown.size(), size);
                const auto count = size_t(std::ranges::count(shown, true));
                const auto needing = size_t(std::ranges::count(lines, kNeeds));
                QCOMPARE(count, size == ui::kLinesShown + 1
                                    ? size
                                    : std::max(needing, std::min(size, ui::kLinesShown)));
                for (size_t folded = 0; folded < size; ++folded)
                    for (size_t other = 0; other < size; ++other)
                        if (!shown[folded] && shown[other])
                            QVERIFY(lines[folded] > lines[other] ||
                                    (lines[folded] == lines[other] && folded > other));
                for (size_t line = 0; line < size; ++line)
                    QVERIFY(shown[line] || lines[line] != kNeeds);
            }
        }
    }

    void whoeverCanUndoOrMustActIsNeeded()
    {
        QCOMPARE(ui::attentionOf({.stage = Stage::UndoWindow}), kNeeds);
        for (const PauseReason reason :
             {PauseReason::Person, PauseReason::Token, PauseReason::Refusals, PauseReason::ManyGone,
              PauseReason::Journal, PauseReason::StopBefore})
            for (const Stage stage : {Stage::Waiting, Stage::Running, Stage::Settling, Stage::Stopping})
                QCOMPARE(ui::attentionOf({.stage = stage, .pauses = PauseReasons(reason)}), kNeeds);
        for (const PauseReason reason : {PauseReason::Network, PauseReason::Unclear})
            QCOMPARE(ui::attentionOf({.stage = Stage::Running, .pauses = PauseReasons(reason)}), kGoesOn);
        for (const Stage stage : {Stage::Running, Stage::Settling, Stage::Stopping})
            QCOMPARE(ui::attentionOf({.stage = stage}), kGoesOn);
        QCOMPARE(ui::attentionOf({.stage = Stage::Waiting}), Attention::Waits);
        for (const Stage stage : {Stage::Ended, Stage::Undone})
            QCOMPARE(ui::attentionOf({.stage = stage}), kEnded);
        for (const deletion::State state :
             {deletion::State::NotDeleted, deletion::State::Skipped, deletion::State::Unknown}) {
            BatchStatus status{.stage = Stage::Ended, .total = 1};
            status.tally.count(state);
            QCOMPARE(ui::attentionOf(status), kFailed);
        }
    }
};

QTEST_GUILESS_MAIN(StripFoldingTest)
#include "tst_strip_folding.moc"
