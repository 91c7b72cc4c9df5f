#include <QCoreApplication>
#include <QTranslator>

// Linked into every test of the window: what counts something says `1 is gone` of `%Ln are gone`, as it does
// in the program
// (`ui::speak`), also where a test never speaks a language.

namespace {

void sayOneAndMany()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    if (!english->load(QStringLiteral(":/i18n/threadsweep_en")) ||
        !QCoreApplication::installTranslator(english))
        qFatal("the window is built without what it says of one and of many");
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(sayOneAndMany)
