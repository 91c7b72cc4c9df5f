#include "tests/bench/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace bench {

namespace {

QJsonArray &kept()
{
    static QJsonArray all;
    return all;
}

} // namespace

void line(const QString &what, const QString &measured, const QString &target)
{
    std::printf("  %-58s %-34s target %s\n", qPrintable(what), qPrintable(measured), qPrintable(target));
    std::fflush(stdout);
}

void keepFigure(const QString &name, double value, const QString &unit, const QString &target)
{
    kept() << QJsonObject{{QStringLiteral("name"), name},
                          {QStringLiteral("value"), value},
                          {QStringLiteral("unit"), unit},
                          {QStringLiteral("target"), target}};
}

bool writeFigures()
{
    const QString path = qEnvironmentVariable("THREADSWEEP_FIGURES");
    if (path.isEmpty())
        return true;
    QFile file(path);
    const QByteArray text = QJsonDocument(kept()).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace bench
