#pragma once

#include "app/settings/settings_file.h"

#include <QObject>

#include <functional>

class QApplication;
class QWidget;

namespace ui::look {

using settings::Scheme;

/// Draws the whole program in one of its own palettes, so that what was checked to be legible is what people
/// see, whatever theme their desktop has.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// `application` owns it.
    explicit Theme(QApplication *application);

    /// Draws what they say, now and from then on.
    void follow(const settings::SettingsFile *settings);
    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    /// The desktop says that it is dark, or light.
    void setDesktopDark(bool dark);
    [[nodiscard]] bool isDark() const;

private:
    void apply();

    Scheme m_scheme = Scheme::System;
    bool m_desktopIsDark;
};

/// Calls `follow` now and each time the program's palette changes, as long as `owner` lives: for what has
/// colours of its own beside it, which Qt does not tell.
void followPalette(QObject *owner, std::function<void()> follow);

/// A label that says what is wrong: in the colour of errors, also after the palette changes.
void setErrorColour(QWidget *label);

} // namespace ui::look
