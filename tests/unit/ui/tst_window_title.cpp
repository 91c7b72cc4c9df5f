// The title never gives one sub-account's progress to another.

#include "ui/window_title.h"

#include <QTest>
#include <QWidget>

class WindowTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItGoesOn()
    {
        using Progress = ui::DeletionStrip::Progress;
        std::optional<Progress> progress;
        QWidget window;
        auto *title = new ui::WindowTitle([&] { return progress; }, &window);
        const auto with = [&](const std::optional<Progress> &now) {
            progress = now;
            title->refresh();
            return window.windowTitle();
        };
        QCOMPARE(with(std::nullopt), QStringLiteral("Threadsweep"));
        title->setSubAccount(QStringLiteral("Riverside Vet"));
        QCOMPARE(with(std::nullopt), QStringLiteral("Riverside Vet – Threadsweep"));
        QCOMPARE(with(Progress{.percent = 2, .subAccount = QStringLiteral("Riverside Vet")}),
                 QStringLiteral("2 % – Riverside Vet – Threadsweep"));
        QCOMPARE(with(Progress{.percent = 2, .subAccount = QStringLiteral("Harbour Dental")}),
                 QStringLiteral("2 % in Harbour Dental – Riverside Vet – Threadsweep"));
        QCOMPARE(with(Progress{.percent = 7, .subAccount = {}}),
                 QStringLiteral("7 % of all deletions – Riverside Vet – Threadsweep"));
    }
};

QTEST_MAIN(WindowTitleTest)
#include "tst_window_title.moc"
