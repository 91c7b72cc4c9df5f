#include "app/conversations/id_index.h"

#include <QTest>

#include <random>
#include <string>

using conversations::IdIndex;
using conversations::Row;

namespace {

/// Ids as HighLevel makes them: twenty letters and digits.
std::vector<std::string> ids(size_t count)
{
    constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::mt19937_64 dice(7);
    std::vector<std::string> made(count);
    for (std::string &id : made)
        for (int i = 0; i < 20; ++i)
            id += letters[dice() % letters.size()];
    return made;
}

} // namespace

/// An id leads to its row, whatever the number of rows, and a page of new ones never costs much more than
/// another.
class IdIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdLeadsToItsRow()
    {
        const std::vector<std::string> known = ids(20'000);
        const std::vector<std::string> all = ids(21'000); // begins with the same
        const auto idAt = [&](Row row) { return std::string_view(known[size_t(row)]); };
        IdIndex index;
        QCOMPARE(index.find(known[0], idAt), -1);
        for (size_t row = 0; row < known.size(); ++row) {
            QCOMPARE(index.find(known[row], idAt), -1);
            index.add(Row(row), idAt);
            QCOMPARE(index.find(known[row], idAt), Row(row));
        }
        for (size_t row = 0; row < known.size(); ++row)
            QCOMPARE(index.find(known[row], idAt), Row(row));
        for (size_t row = known.size(); row < all.size(); ++row)
            QCOMPARE(index.find(all[row], idAt), -1);
    }

    /// Also the empty one, and of two that are alike but for their last letter each its own.
    void idsOfAnyKind()
    {
        const std::vector<std::string> known{"", "a", "aa", std::string(200, 'a'),
                                             std::string(199, 'a') + 'b'};
        const auto idAt = [&](Row row) { return std::string_view(known[size_t(row)]); };
        IdIndex index;
        for (size_t row = 0; row < known.size(); ++row)
            index.add(Row(row), idAt);
        for (size_t row = 0; row < known.size(); ++row)
            QCOMPARE(index.find(known[row], idAt), Row(row));
    }

    /// What is filed anew for a slice of a page is a few times the slice at most, from a hundred thousand
    /// rows to beyond a million; and the memory for it stays small.
    void itGrowsInSmallSteps()
    {
        constexpr size_t slice = 1'250; // what the store takes in one turn of the event loop
        const std::vector<std::string> known = ids(1'200'000);
        const auto idAt = [&](Row row) { return std::string_view(known[size_t(row)]); };
        IdIndex index;
        size_t most = 0;
        size_t moved = 0;
        for (size_t row = 0; row < known.size(); ++row) {
            if (row % slice == 0)
                moved = 0;
            moved += index.add(Row(row), idAt);
            if (row > 100'000)
                most = std::max(most, moved);
        }
        QVERIFY2(most <= 8 * slice, qPrintable(QString::number(most)));
        QVERIFY2(index.bytes() <= 20'000'000, qPrintable(QString::number(index.bytes())));
    }
};

QTEST_GUILESS_MAIN(IdIndexTest)
#include "tst_id_index.moc"
