#include "ui/accounts/added_notice.h"
#include "ui/accounts/found_words.h"
#include "ui/banners/banner_area.h"

#include <QLabel>
#include <QTest>

using namespace ui;
using highlevel::AccessCheck;

namespace {

qint64 noonOf(const QDate &day)
{
    return day.startOfDay().addSecs(12 * 3600).toMSecsSinceEpoch();
}

AccessCheck::Result found(std::optional<qint64> conversations, std::optional<qint64> newest,
                          const QString &name = {})
{
    AccessCheck::Result result;
    result.conversations = conversations;
    result.newest = newest;
    result.locationName = name;
    return result;
}

} // namespace

/// What is said of a sub-account when it is added: nothing that HighLevel did not tell.
class FoundWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsKnown()
    {
        const QDate today(2026, 11, 25);
        const auto said = [&](const AccessCheck::Result &result) { return whatIsThere(result, today); };
        QCOMPARE(said(found(10'412, noonOf(today))),
                 QStringLiteral("10,412 conversations, the newest from today"));
        QCOMPARE(said(found(2, noonOf(today.addDays(-1)))),
                 QStringLiteral("2 conversations, the newest from yesterday"));
        QVERIFY(said(found(2, noonOf(QDate(2024, 3, 3)))).endsWith(QStringLiteral("2024")));
        QCOMPARE(said(found(1, {})), QStringLiteral("1 conversation"));
        QCOMPARE(said(found(0, {})), QStringLiteral("no conversations"));
        QCOMPARE(said(found({}, noonOf(today))), QStringLiteral("the newest from today"));
        QCOMPARE(said(found({}, {})), QString());
    }

    /// What somebody typed is not said to be HighLevel's name.
    void onlyHighLevelsNameIsItsName()
    {
        const QDate today(2026, 11, 25);
        const QString mine = QStringLiteral("Mine");
        QCOMPARE(foundSentence(found(10'412, noonOf(today), QStringLiteral("Harbour Dental")), mine, today),
                 QStringLiteral("This is Harbour Dental: 10,412 conversations, the newest from today."));
        QCOMPARE(foundSentence(found({}, {}, QStringLiteral("Harbour Dental")), mine, today),
                 QStringLiteral("This is Harbour Dental."));
        QCOMPARE(foundSentence(found(3, {}), mine, today), QStringLiteral("Mine: 3 conversations."));
        QCOMPARE(foundSentence(found({}, {}), mine, today), QString());
    }

    void itIsSaidUntilAnotherIsShownOrSomethingIsDeleted()
    {
        BannerArea banners;
        AddedNotice notice(&banners, nullptr);
        const QString key = QStringLiteral("added");
        // Added first and shown then, or the other way round.
        notice.added(QStringLiteral("a"), QStringLiteral("This is A."));
        QVERIFY(!banners.says(key));
        notice.over(); // the list of another
        notice.shown(QStringLiteral("a"));
        QVERIFY(banners.says(key));
        notice.over();
        QVERIFY(!banners.says(key));
        notice.shown(QStringLiteral("b"));
        notice.added(QStringLiteral("b"), QStringLiteral("This is B."));
        QVERIFY(banners.says(key));
        // Another sub-account is shown; and what was said is not said again.
        notice.shown(QStringLiteral("a"));
        QVERIFY(!banners.says(key));
        notice.shown(QStringLiteral("b"));
        QVERIFY(!banners.says(key));
        // Where none is shown any more nothing is to be said.
        notice.over();
        notice.added(QStringLiteral("b"), QStringLiteral("This is B."));
        QVERIFY(!banners.says(key));
    }

    void itHidesNothingMoreUrgent()
    {
        BannerArea banners;
        AddedNotice notice(&banners, nullptr);
        banners.put(QStringLiteral("worse"),
                    {.tone = Banner::Tone::Warning, .text = QStringLiteral("Mind.")});
        notice.shown(QStringLiteral("a"));
        notice.added(QStringLiteral("a"), QStringLiteral("This is A."));
        const auto labels = banners.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *one) { return one->text() == QStringLiteral("Mind."); }));
        QVERIFY(std::ranges::none_of(
            labels, [](const QLabel *one) { return one->text() == QStringLiteral("This is A."); }));
    }
};

QTEST_MAIN(FoundWordsTest)
#include "tst_found_words.moc"
