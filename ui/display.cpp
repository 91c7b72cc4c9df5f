#include "ui/display.h"

#include "app/platform/platform.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

namespace ui::display {

namespace {

constexpr char kVariable[] = "QT_QPA_PLATFORM";

QByteArray wanted; ///< the plugin that the environment names; empty where it names none
QtMessageHandler usual = nullptr;

void endInWords(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        usual(type, context, message);
        return;
    }
    std::fprintf(stderr, "Threadsweep needs a display to open its window on, and found none.\n%s\n",
                 qPrintable(message.trimmed()));
    std::_Exit(1);
}

} // namespace

void prepare()
{
    // The first of a list that works is taken. https://doc.qt.io/qt-6/qguiapplication.html#platformName-prop
    const QByteArray named = qgetenv(kVariable);
    wanted = named.split(';').first().split(':').first();
    if (!named.isEmpty())
        if (const QByteArray others = platform::displayPlugins(); !others.isEmpty())
            qputenv(kVariable, named + ';' + others);
    usual = qInstallMessageHandler(endInWords);
}

void opened()
{
    qInstallMessageHandler(usual);
    const QString used = QGuiApplication::platformName();
    if (!wanted.isEmpty() && used != QString::fromLocal8Bit(wanted))
        std::fprintf(
            stderr,
            "The display plugin \"%s\", which %s names, is not there or does not work; \"%s\" is used.\n",
            wanted.constData(), kVariable, qPrintable(used));
}

} // namespace ui::display
