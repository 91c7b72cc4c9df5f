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
    static constexpr Attention kEnded = Attention::HasEnded;

private Q_SLOTS:
    void threeAreNeverFolded()
    {
        QCOMPARE(ui::shownLines({}), std::vector<bool>());
        QCOMPARE(ui::shownLines({kEnded, kEnded, kEnded}), std::vector<bool>(3, true));
    }

    void theNewestOfTheMostUrgentAreShown()
    {
        QCOMPARE(ui::shownLines({kGoesOn, kGoesOn, kGoesOn, kGoesOn}),
                 (std::vector<bool>{true, true, true, false}));
        QCOMPARE(ui::shownLines({kEnded, kGoesOn, kEnded, kGoesOn, kNeeds}),
                 (std::vector<bool>{false, true, false, true, true}));
        QCOMPARE(ui::shownLines({kEnded, kEnded, kGoesOn, kEnded}),
                 (std::vector<bool>{true, true, true, false}));
    }

    /// Of all mixtures of up to six lines: what needs somebody is shown, three are where there are three, and
    /// nothing is folded away while something less urgent is shown.
    void whatNeedsSomebodyIsNeverFolded()
    {
        for (size_t size = 0; size <= 6; ++size) {
            size_t mixtures = 1;
            for (size_t i = 0; i < size; ++i)
                mixtures *= 3;
            for (size_t mixture = 0; mixture < mixtures; ++mixture) {
                std::vector<Attention> lines;
                for (size_t i = 0, rest = mixture; i < size; ++i, rest /= 3)
                    lines.push_back(Attention(rest % 3));
                const std::vector<bool> shown = ui::shownLines(lines);
                QCOMPARE(shown.size(), size);
                const auto count = size_t(std::ranges::count(shown, true));
                const auto needing = size_t(std::ranges::count(lines, kNeeds));
                QCOMPARE(count, std::max(needing, std::min(size, ui::kLinesShown)));
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
        for (const Stage stage : {Stage::Waiting, Stage::Running, Stage::Settling, Stage::Stopping})
            QCOMPARE(ui::attentionOf({.stage = stage}), kGoesOn);
        for (const Stage stage : {Stage::Ended, Stage::Undone})
            QCOMPARE(ui::attentionOf({.stage = stage}), kEnded);
    }
};

QTEST_GUILESS_MAIN(StripFoldingTest)
#include "tst_strip_folding.moc"
