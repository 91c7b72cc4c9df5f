#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace ui {

/// Which language the program speaks: `wanted`, or where that is empty the first of the system's that it
/// knows, or English. Pure.
[[nodiscard]] QString languageToSpeak(const QString &wanted, const QStringList &ofTheSystem);

/// From now on all sentences are in `language`, and so are dates, numbers and how names are sorted: never one
/// language's day beside another's month. To be called before there is a window.
///
/// Two languages are for tests alone: `qps` is English with every letter accented and 40 % more of them, and
/// `qps-rtl` is the same from right to left. What they leave as it was cannot be translated.
void speak(QCoreApplication *application, const QString &language);

/// The one of the program's languages that is spoken now, as the settings name it.
[[nodiscard]] QString spokenLanguage();

/// What `--language` takes.
[[nodiscard]] QStringList spokenLanguages();

} // namespace ui
