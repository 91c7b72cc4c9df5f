#include "app/settings/settings.h"
#include "tests/support/window_bench.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/found_words.h"
#include "ui/accounts/paste_list_dialog.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/filter_bar.h"
#include "ui/deletion/confirmation.h"
#include "ui/help/about_dialog.h"
#include "ui/help/diagnostics_dialog.h"
#include "ui/help/help_window.h"
#include "ui/languages.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <set>

using namespace ui;

/// The window in every language: all that it says is said in that language, nothing is cut, and no key of the
/// keyboard means two things.
class LanguagesTest : public QObject
{
    Q_OBJECT

    /// Speaks a language as long as it lives.
    struct Spoken
    {
        explicit Spoken(const QString &language) { speak(qApp, language); }
        ~Spoken()
        {
            qDeleteAll(qApp->findChildren<QTranslator *>());
            QLocale::setDefault(QLocale(QLocale::English));
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        }
        Q_DISABLE_COPY_MOVE(Spoken)
    };

    struct Bench : support::WindowBench
    {
        Bench()
        {
            isOpen = open(QStringLiteral("1"));
            window.resize(880, 560);
            window.show();
        }
        bool isOpen = false;
    };

    static QString mnemonicOf(const QString &text)
    {
        for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0 && at + 1 < text.size();
             at = text.indexOf(QLatin1Char('&'), at + 2))
            if (text[at + 1] != QLatin1Char('&'))
                return text.mid(at + 1, 1).toLower();
        return {};
    }

    static QStringList clashesIn(const QList<QAction *> &actions)
    {
        std::map<QString, QString> taken;
        QStringList clashes;
        for (const QAction *action : actions) {
            const QString key = mnemonicOf(action->text());
            if (key.isEmpty())
                continue;
            if (const auto [other, fresh] = taken.emplace(key, action->text()); !fresh)
                clashes << other->second + QStringLiteral(" / ") + action->text();
        }
        return clashes;
    }

    /// What does not show all that it says.
    static QString cutIn(const QWidget &window)
    {
        QStringList cut;
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() ||
                label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                continue; // what may be shortened says all in its tool tip
            const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                                : label->sizeHint().width() <= label->width();
            if (!fits)
                cut << label->text();
        }
        for (const auto *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible() && !button->text().isEmpty() &&
                button->minimumSizeHint().width() > button->width())
                cut << button->text();
        return cut.join(QLatin1Char('\n'));
    }

    /// Words on screen, or for assistive technology, that the pseudo-language did not make its own.
    static QString untranslatedIn(const QWidget &window)
    {
        // Names of people and things are the same in every language.
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
        QStringList found;
        const auto look = [&](const QString &text) {
            if (!text.contains(QLatin1Char('~')) && text.contains(word))
                found << text;
        };
        for (const auto *label : window.findChildren<QLabel *>())
            if (label->isVisible())
                look(label->text());
        for (const auto *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible())
                look(button->text());
        for (const auto *widget : window.findChildren<QWidget *>())
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                look(widget->accessibleName());
        for (const auto *action : window.findChildren<QAction *>())
            look(action->text());
        return found.join(QLatin1Char('\n'));
    }

    static deletion::DeletionPlan planOf(int count)
    {
        deletion::DeletionPlan plan;
        for (int i = 0; i < count; ++i) {
            highlevel::Conversation c{
                .id = *base::ConversationId::parse(
                    QStringLiteral("tDtDnQdgm2LXpyiqY%1").arg(i, 4, 10, QLatin1Char('0')))};
            c.lastMessageType = QStringLiteral("TYPE_SMS");
            c.unreadCount = 1;
            c.starred = i % 2 == 0;
            c.assignedTo = QStringLiteral("x");
            plan.add(c, QStringLiteral("1"), 0);
        }
        return plan;
    }

    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : spokenLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void theLanguageIsChosen()
    {
        QCOMPARE(languageToSpeak(QStringLiteral("es"), {QStringLiteral("de-AT")}), QStringLiteral("es"));
        QCOMPARE(languageToSpeak({}, {QStringLiteral("de-AT")}), QStringLiteral("de"));
        QCOMPARE(languageToSpeak({}, {QStringLiteral("pt-PT"), QStringLiteral("en")}),
                 QStringLiteral("pt_BR"));
        QCOMPARE(languageToSpeak({}, {QStringLiteral("fr-FR"), QStringLiteral("es-MX")}),
                 QStringLiteral("es"));
        QCOMPARE(languageToSpeak({}, {QStringLiteral("en-GB"), QStringLiteral("de")}), QStringLiteral("en"));
        QCOMPARE(languageToSpeak({}, {QStringLiteral("fr")}), QStringLiteral("en"));
        QCOMPARE(languageToSpeak({}, {}), QStringLiteral("en"));
    }

    void oneIsNotSaidAsMany_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("en") << "This is Mia: 1 conversation."
                            << "This is Mia: 22,000 conversations.";
        QTest::newRow("de") << "Das ist Mia: 1 Unterhaltung."
                            << "Das ist Mia: 22.000 Unterhaltungen.";
        QTest::newRow("es") << "Esta es Mia: 1 conversación."
                            << "Esta es Mia: 22.000 conversaciones.";
        QTest::newRow("pt_BR") << "Esta é Mia: 1 conversa."
                               << "Esta é Mia: 22.000 conversas.";
        QTest::newRow("qps") << "Thíš íš Mia: 1 čóñvéršátíóñ ~~~~. ~~"
                             << "Thíš íš Mia: 22,000 čóñvéršátíóñš ~~~~~. ~~";
    }

    void oneIsNotSaidAsMany()
    {
        QFETCH(QString, one);
        QFETCH(QString, many);
        const Spoken spoken(QString::fromLatin1(QTest::currentDataTag()));
        const auto found = [](int conversations) {
            highlevel::AccessCheck::Result result;
            result.conversations = conversations;
            result.locationName = QStringLiteral("Mia");
            return foundSentence(result, {}, QDate(2026, 12, 1)).remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        QCOMPARE(found(1), one);
        QCOMPARE(found(22'000), many);
    }

    /// No *yesterday* beside *Sonntag*.
    void datesAndNumbersAreOfTheSameLanguage()
    {
        for (const auto &[language, number, month] :
             {std::tuple{"de", "22.000", "Mai"}, std::tuple{"es", "22.000", "mayo"},
              std::tuple{"pt_BR", "22.000", "maio"}, std::tuple{"en", "22,000", "May"}}) {
            const Spoken spoken(QString::fromLatin1(language));
            QCOMPARE(QLocale().toString(22'000), QString::fromLatin1(number));
            QCOMPARE(QLocale().monthName(5), QString::fromLatin1(month));
        }
    }

    void noKeyMeansTwoThings_data() { eachLanguage(); }
    void noKeyMeansTwoThings()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        Bench b;
        QStringList clashes = clashesIn(b.window.menuBar()->actions());
        for (const auto *menu : b.window.menuBar()->findChildren<QMenu *>())
            clashes << clashesIn(menu->actions());
        // The labels of a dialog's fields are keys of it, too.
        AccountDialog account(&b.desk, {}, {}, &b.window);
        SettingsDialog settings({}, b.profile, b.desk.list(), &b.window);
        for (auto *page : settings.findChildren<QWidget *>())
            if (qobject_cast<QStackedWidget *>(page->parentWidget()))
                clashes << clashesOfLabels(*page);
        const PasteListDialog several(&b.desk, base::ApiAddress::highLevel(), &b.window);
        clashes << clashesOfLabels(account) << clashesOfLabels(several);
        for (const auto &dialog : helpDialogs(&b))
            clashes << clashesOfLabels(*dialog);
        QVERIFY2(clashes.isEmpty() || language.startsWith(QStringLiteral("qps")),
                 qPrintable(clashes.join(QLatin1Char('\n'))));
    }

    void nothingIsCut_data() { eachLanguage(); }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        Bench b;
        QVERIFY(b.isOpen);
        QTableView *table = b.window.findChild<ConversationPane *>()->table();
        QTRY_COMPARE(table->model()->rowCount(), 12);
        QTRY_COMPARE(cutIn(b.window), QString());
        table->selectAll();
        QTest::qWait(100);
        QTRY_COMPARE(cutIn(b.window), QString());
        b.desk.session()->deletions().add(planOf(3), base::Milliseconds(60'000));
        QTest::qWait(100);
        QTRY_COMPARE(cutIn(b.window), QString());
        QVERIFY2(b.window.width() <= 1'024, qPrintable(QString::number(b.window.width())));
        b.desk.session()->deletions().undo(0);

        AccountDialog account(&b.desk, {}, {}, &b.window);
        SettingsDialog settings({}, b.profile, b.desk.list(), &b.window);
        PasteListDialog several(&b.desk, base::ApiAddress::highLevel(), &b.window);
        Confirmation few(QStringLiteral("1"), planOf(3), true, {}, {}, &b.window);
        Confirmation many(QStringLiteral("1"), planOf(4'000), true, {}, {}, &b.window);
        for (QDialog *dialog : std::initializer_list<QDialog *>{&account, &several, &settings, &few, &many}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QCOMPARE(cutIn(*dialog), QString());
            // 1366 × 768 at 150 %.
            QVERIFY2(dialog->width() <= 900 && dialog->height() <= 512,
                     qPrintable(QStringLiteral("%1 × %2").arg(dialog->width()).arg(dialog->height())));
        }
        for (int page = 0; page < settings.findChild<QListWidget *>()->count(); ++page) {
            settings.findChild<QListWidget *>()->setCurrentRow(page);
            QTest::qWait(20);
            QCOMPARE(cutIn(settings), QString());
        }
    }

    /// In a small window, too: above the list alone they took three.
    void filtersTakeTwoLinesAtMost_data() { eachLanguage(); }
    void filtersTakeTwoLinesAtMost()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        Bench b;
        QTRY_COMPARE(b.window.findChild<ConversationPane *>()->table()->model()->rowCount(), 12);
        auto *bar = b.window.findChild<FilterBar *>();
        bar->setFilter({.assigned = conversations::Filter::Assigned::Nobody,
                        .age = {.kind = conversations::Filter::Age::Kind::OlderThan, .days = 90},
                        .neverReplied = true});
        QTest::qWait(100);
        std::set<int> lines;
        const auto chips = bar->findChildren<QAbstractButton *>();
        for (const QAbstractButton *one : chips)
            if (one->isVisible())
                lines.insert(one->mapTo(bar, QPoint()).y());
        QVERIFY2(lines.size() <= (language.startsWith(QStringLiteral("qps")) ? 2u : 1u),
                 qPrintable(QString::number(lines.size())));
        QCOMPARE(cutIn(*bar), QString());
    }

    void nothingIsCutInTheHelp_data() { eachLanguage(); }
    void nothingIsCutInTheHelp()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        Bench b;
        for (const auto &dialog : helpDialogs(&b)) {
            // The smallest that the window is to be of use in; a larger screen has room for more.
            dialog->resize(880, 500);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            QCOMPARE(cutIn(*dialog), QString());
            QVERIFY2(dialog->width() <= 900 && dialog->height() <= 512,
                     qPrintable(QStringLiteral("%1 × %2").arg(dialog->width()).arg(dialog->height())));
        }
    }

    void allIsSaidInTheLanguage()
    {
        const Spoken spoken(QStringLiteral("qps"));
        Bench b;
        QTableView *table = b.window.findChild<ConversationPane *>()->table();
        QTRY_COMPARE(table->model()->rowCount(), 12);
        QCOMPARE(untranslatedIn(b.window), QString());
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QString header = table->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(header.size() < 3 || header.contains(QLatin1Char('~')), qPrintable(header));
        }
        const SettingsDialog settings({}, b.profile, b.desk.list(), &b.window);
        const AccountDialog account(&b.desk, {}, {}, &b.window);
        const Confirmation many(QStringLiteral("1"), planOf(4'000), true, {}, {}, &b.window);
        QCOMPARE(untranslatedIn(settings), QString());
        const PasteListDialog several(&b.desk, base::ApiAddress::highLevel(), &b.window);
        QCOMPARE(untranslatedIn(account), QString());
        QCOMPARE(untranslatedIn(several), QString());
        QCOMPARE(untranslatedIn(many), QString());
        for (const auto &dialog : helpDialogs(&b))
            QCOMPARE(untranslatedIn(*dialog), QString());
    }

private:
    static std::vector<std::unique_ptr<QDialog>> helpDialogs(Bench *b)
    {
        std::vector<std::unique_ptr<QDialog>> all;
        all.push_back(std::make_unique<HelpWindow>(HelpPages(spokenLanguage(), b->profile), &b->window));
        all.push_back(std::make_unique<DiagnosticsDialog>(&b->window));
        all.push_back(std::make_unique<AboutDialog>(&b->window));
        return all;
    }

    static QStringList clashesOfLabels(const QWidget &dialog)
    {
        std::map<QString, QString> taken;
        QStringList clashes;
        const auto take = [&](const QString &text) {
            const QString key = mnemonicOf(text);
            if (key.isEmpty())
                return;
            if (const auto [other, fresh] = taken.emplace(key, text); !fresh)
                clashes << other->second + QStringLiteral(" / ") + text;
        };
        for (const auto *label : dialog.findChildren<QLabel *>())
            if (label->buddy())
                take(label->text());
        for (const auto *button : dialog.findChildren<QAbstractButton *>())
            take(button->text());
        return clashes;
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
