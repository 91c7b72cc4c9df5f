#include "ui/settings/settings_banner.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/sub_accounts_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;
using settings::Settings;

/// What is chosen is what the fields show, and nothing is in force before *Save*.
class SettingsDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    base::Profile m_profile = base::Profile::under(m_folder.path());
    accounts::AccountList m_list{m_profile.accountsFile()};

    template <class W> static W *named(QWidget &window, const char *name)
    {
        const auto all = window.findChildren<W *>();
        const auto found = std::ranges::find(all, QString::fromUtf8(name), &QWidget::accessibleName);
        return found == all.end() ? nullptr : *found;
    }
    static QPushButton *save(QWidget &window)
    {
        return window.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }

private Q_SLOTS:
    /// They are handled from here, each by its own entry.
    void theSubAccountsAreListed()
    {
        for (const char *name : {"Harbour Dental", "Riverside Vet"})
            QCOMPARE(m_list.put({.key = QString::fromLatin1(name),
                                 .name = QString::fromLatin1(name),
                                 .location = *base::LocationId::parse(
                                     QStringLiteral("AAAAkzuJQ8ZMd4Te84G%1").arg(QLatin1Char(name[0]))),
                                 .apiAddress = base::ApiAddress::highLevel().toString()}),
                     accounts::AccountList::Put::Saved);
        SettingsDialog dialog({}, m_profile, m_list);
        dialog.show();
        named<QListWidget>(dialog, "Subjects")->setCurrentRow(1);
        auto *lines = named<QListWidget>(dialog, "Sub-accounts");
        QVERIFY(lines->isVisible());
        QCOMPARE(lines->count(), 2);
        const SubAccountsPage *page = dialog.subAccounts();
        const QSignalSpy edits(page, &SubAccountsPage::editWanted);
        const QSignalSpy removals(page, &SubAccountsPage::removeWanted);
        const auto press = [&](const char *text) {
            const auto buttons = page->findChildren<QPushButton *>();
            (*std::ranges::find(buttons, QString::fromUtf8(text), &QPushButton::text))->click();
        };
        lines->setCurrentRow(1);
        press("&Edit…");
        press("&Remove…");
        QCOMPARE(edits.front().front().toString(), QStringLiteral("Riverside Vet"));
        QCOMPARE(removals.front().front().toString(), QStringLiteral("Riverside Vet"));
        // What is gone from the list is gone from here.
        QVERIFY(m_list.remove(QStringLiteral("Riverside Vet")));
        QCOMPARE(lines->count(), 1);
        QVERIFY(m_list.remove(QStringLiteral("Harbour Dental")));
        QCOMPARE(lines->count(), 0);
        const auto buttons = page->findChildren<QPushButton *>();
        QVERIFY(!(*std::ranges::find(buttons, QStringLiteral("&Edit…"), &QPushButton::text))->isEnabled());
    }

    void whatIsShownIsWhatIsChosen()
    {
        const Settings all{.language = QStringLiteral("pt_BR"),
                           .scheme = settings::Scheme::Dark,
                           .density = settings::Density::Compact,
                           .undoSeconds = 60,
                           .checkFirst = false,
                           .shareLimit = false,
                           .typedFrom = 100,
                           .proxy = {.kind = base::ProxyChoice::Kind::Socks,
                                     .host = QStringLiteral("proxy.example"),
                                     .port = 65'535},
                           .logsMuch = true};
        for (const Settings &one : {Settings(), all}) {
            const SettingsDialog dialog(one, m_profile, m_list);
            QVERIFY(dialog.chosen() == one);
        }
    }

    void eachFieldChoosesItsOwn()
    {
        SettingsDialog dialog({}, m_profile, m_list);
        named<QComboBox>(dialog, "Language")->setCurrentIndex(1);
        named<QComboBox>(dialog, "Theme")->setCurrentIndex(2);
        named<QComboBox>(dialog, "Density")->setCurrentIndex(1);
        named<QSpinBox>(dialog, "Time to undo")->setValue(7);
        named<QSpinBox>(dialog, "Type the number from")->setValue(3);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->toggle();
        named<QComboBox>(dialog, "Proxy")->setCurrentIndex(2);
        named<QLineEdit>(dialog, "Proxy address")->setText(QStringLiteral(" proxy.example "));
        named<QSpinBox>(dialog, "Proxy port")->setValue(8080);
        const Settings chosen = dialog.chosen();
        QVERIFY((chosen == Settings{.language = QStringLiteral("en"),
                                    .scheme = settings::Scheme::Dark,
                                    .density = settings::Density::Compact,
                                    .undoSeconds = 7,
                                    .checkFirst = false,
                                    .shareLimit = false,
                                    .typedFrom = 3,
                                    .proxy = {.kind = base::ProxyChoice::Kind::Http,
                                              .host = QStringLiteral("proxy.example"),
                                              .port = 8080},
                                    .logsMuch = true}));
    }

    void aProxyWithoutAnAddressIsNotSaved()
    {
        for (const char *wrong :
             {"", "  ", "http://proxy.example", "proxy.example:8080", "a b", "user@proxy"}) {
            SettingsDialog dialog({}, m_profile, m_list);
            dialog.show();
            named<QComboBox>(dialog, "Proxy")->setCurrentIndex(2);
            auto *host = named<QLineEdit>(dialog, "Proxy address");
            host->setText(QString::fromUtf8(wrong));
            QSignalSpy accepted(&dialog, &QDialog::accepted);
            save(dialog)->click();
            QVERIFY2(accepted.isEmpty(), wrong);
            QVERIFY2(host->isVisible(), wrong); // the subject with the flaw is turned to
            host->setText(QStringLiteral("proxy.example"));
            save(dialog)->click();
            QCOMPARE(accepted.size(), 1);
        }
    }

    void whatIsWrongWithTheFileIsSaid()
    {
        const auto said = [&](const char *content) {
            QFile file(m_profile.settingsFile());
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
            file.close();
            return settingsBanner(settings::SettingsFile(m_profile.settingsFile()));
        };
        QVERIFY(!said(R"({"format": 1})"));
        // By the names that the dialog gives them, each once.
        const auto odd = said(R"({"format": 1, "undoSeconds": 1, "theme": 5,
                                  "proxy": {"kind": "http", "host": 7, "port": "x"}})");
        QVERIFY(odd);
        QVERIFY2(odd->text.endsWith(QStringLiteral(": Theme, Time to undo, Proxy")), qPrintable(odd->text));
        QVERIFY(said(R"({"format": 2})")->text.contains(QStringLiteral("newer")));
        const auto broken = said("{");
        QVERIFY(broken && QFile::exists(broken->more));
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settings_dialog.moc"
