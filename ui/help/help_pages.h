#pragma once

#include "app/base/profile.h"

#include <QStringList>

namespace ui {

/// The pages of the help, by task. They are Markdown, written once under resources/help and carried inside
/// the program, so they are there without a network. A page that a language does not have is in English.
class HelpPages
{
public:
    /// `language` as the settings name it. The page about what is stored tells where that is in this profile.
    HelpPages(QString language, base::Profile profile);

    /// Their names, in the order of the list.
    [[nodiscard]] static const QStringList &names();
    [[nodiscard]] static QString nameOfStored();

    [[nodiscard]] QString title(const QString &name) const;
    /// Empty where there is no such page.
    [[nodiscard]] QString markdown(const QString &name) const;
    /// Whether all words of `query` are in it, without regard to case or accents.
    [[nodiscard]] bool matches(const QString &name, const QString &query) const;

private:
    [[nodiscard]] QString read(const QString &name) const;
    [[nodiscard]] QString places() const;

    QString m_language;
    base::Profile m_profile;
};

} // namespace ui
