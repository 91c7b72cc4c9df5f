#include "ui/parts/file_name.h"

#include "app/base/shown_text.h"

#include <QRegularExpression>

namespace ui {

QString fileName(const QStringList &parts, const QString &suffix)
{
    constexpr int mostOfAPart = 60;
    // Windows' own list, which holds those of all others.
    static const QRegularExpression forbidden(QStringLiteral(R"([<>:"/\\|?*])"));
    QStringList kept;
    for (QString part : parts) {
        part.replace(forbidden, QStringLiteral(" "));
        part = base::oneLine(part, mostOfAPart);
        // A dot in front hides a file, and one at the end is lost.
        while (part.startsWith(QLatin1Char('.')) || part.startsWith(QLatin1Char(' ')))
            part.remove(0, 1);
        if (!base::isBlank(part))
            kept << part.trimmed();
    }
    return kept.join(QLatin1Char('-')) + QLatin1Char('.') + suffix;
}

} // namespace ui
