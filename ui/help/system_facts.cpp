#include "ui/help/system_facts.h"

#include "app/base/build_commit.h"
#include "ui/languages.h"

#include <QApplication>
#include <QProxyStyle>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace ui {

namespace {

/// Also the one that ours draws over.
QString styleName()
{
    const QStyle *style = QApplication::style();
    const QString own =
        style->name().isEmpty() ? QString::fromLatin1(style->metaObject()->className()) : style->name();
    const auto *proxy = qobject_cast<const QProxyStyle *>(style);
    return proxy && proxy->baseStyle() ? QStringLiteral("%1 over %2").arg(own, proxy->baseStyle()->name())
                                       : own;
}

} // namespace

diagnostics::System systemFacts()
{
    diagnostics::System facts{.version = QStringLiteral(THREADSWEEP_VERSION),
                              .commit = base::buildCommit(),
                              .qtBuilt = QStringLiteral(QT_VERSION_STR),
                              .qtRunning = QString::fromLatin1(qVersion()),
                              .name = QSysInfo::prettyProductName(),
                              .kernel = QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion(),
                              .processor = QSysInfo::currentCpuArchitecture(),
                              .language = spokenLanguage(),
                              .style = styleName(),
                              .platformPlugin = QGuiApplication::platformName(),
                              .screens = {}};
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        facts.screens.push_back({.size = screen->size(), .scale = screen->devicePixelRatio()});
    return facts;
}

} // namespace ui
