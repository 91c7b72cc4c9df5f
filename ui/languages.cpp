#include "ui/languages.h"

#include "app/settings/settings.h"
#include "ui/pseudo_translator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

namespace ui {

namespace {

const QString kPseudo = QStringLiteral("qps");
const QString kPseudoFromTheRight = QStringLiteral("qps-rtl");

/// Words of Qt's own buttons, under the name that Qt looks them up by: they are there also where its
/// translations are not.
[[maybe_unused]] constexpr const char *kButtons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),     QT_TRANSLATE_NOOP("QPlatformTheme", "&OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),   QT_TRANSLATE_NOOP("QPlatformTheme", "&Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),  QT_TRANSLATE_NOOP("QPlatformTheme", "&Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "&Cancel")};

/// The country as the system has it, where its language is the one that is spoken.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale plain(language);
    return system.language() == plain.language() ? QLocale(system.name()) : plain;
}

} // namespace

QString languageToSpeak(const QString &wanted, const QStringList &ofTheSystem)
{
    if (!wanted.isEmpty())
        return wanted;
    // `de-AT` is served by `de`, `pt` by `pt_BR`.
    const auto family = [](const QString &code) {
        return code.left(code.indexOf(QRegularExpression(QStringLiteral("[-_]")))).toLower();
    };
    for (const QString &one : ofTheSystem)
        for (const QString &known : settings::languages())
            if (family(one) == family(known))
                return known;
    return settings::languages().first();
}

QString spokenLanguage()
{
    return languageToSpeak({}, {QLocale().name()});
}

QStringList spokenLanguages()
{
    return settings::languages() + QStringList{kPseudo, kPseudoFromTheRight};
}

void speak(QCoreApplication *application, const QString &language)
{
    if (language == kPseudo || language == kPseudoFromTheRight) {
        QLocale::setDefault(QLocale(QLocale::English));
        QCoreApplication::installTranslator(new PseudoTranslator(application));
        if (language == kPseudoFromTheRight)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return;
    }
    QLocale::setDefault(localeOf(language));
    // Qt's own words first: where both know a sentence, ours is the one that is asked. Ours of English has
    // what counts something: `1 is gone` of `%Ln are gone`.
    for (const auto &[file, folder] :
         {std::pair{QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          std::pair{QStringLiteral("threadsweep_"), QStringLiteral(":/i18n")}}) {
        auto *translator = new QTranslator(application);
        if (translator->load(file + language, folder))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace ui
