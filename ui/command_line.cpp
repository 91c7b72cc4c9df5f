#include "ui/command_line.h"

#include "ui/languages.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace ui {

namespace {

const QString kProfile = QStringLiteral("profile");
const QString kLanguage = QStringLiteral("language");
const QString kRemoveTokens = QStringLiteral("remove-tokens");
const QString kPractice = QStringLiteral("practice");

void describe(QCommandLineParser *parser)
{
    parser->addHelpOption();
    parser->addVersionOption();
    parser->addOption({kProfile,
                       QStringLiteral("Keep settings, the list of sub-accounts and the journal of deletions "
                                      "under DIR; tokens lie in the keychain under that profile's name."),
                       QStringLiteral("DIR")});
    parser->addOption(
        {kLanguage, QStringLiteral("Speak this language: en, de, es or pt_BR."), QStringLiteral("xx")});
    parser->addOption(
        {kRemoveTokens, QStringLiteral("Take this profile's tokens out of the keychain, and end.")});
    parser->addOption({kPractice, QStringLiteral("Open the practice sub-account: nothing there is real.")});
}

} // namespace

std::optional<int> CommandLine::answeredAtOnce(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    describe(&parser);
    // What is meant for the display's plugin is not known here, and is no reason not to help.
    parser.parse(arguments);
    const bool wantsHelp = parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all"));
    if (!wantsHelp && !parser.isSet(QStringLiteral("version")))
        return std::nullopt;
    const QCoreApplication application(argc, argv); // for the program's name, and its end of line
    if (wantsHelp)
        std::fputs(qPrintable(parser.helpText()), stdout);
    else
        std::printf("%s %s\n", qPrintable(QCoreApplication::applicationName()),
                    qPrintable(QCoreApplication::applicationVersion()));
    return 0;
}

CommandLine CommandLine::of(const QCoreApplication &application)
{
    QCommandLineParser parser;
    describe(&parser);
    parser.process(application);
    const QString language = parser.value(kLanguage);
    if (!language.isEmpty() && !spokenLanguages().contains(language)) {
        std::fprintf(stderr, "Threadsweep does not speak %s; it knows: %s\n", qPrintable(language),
                     qPrintable(spokenLanguages().join(QStringLiteral(", "))));
        std::exit(1);
    }
    return {.profile = parser.value(kProfile),
            .practice = parser.isSet(kPractice),
            .removeTokens = parser.isSet(kRemoveTokens),
            .language = language};
}

} // namespace ui
