#include "ui/look/theme.h"

#include "app/platform/platform.h"
#include "ui/look/calm_style.h"
#include "ui/look/palette.h"

#include <QApplication>
#include <QWidget>

namespace ui::look {

namespace {

/// Hears what the application alone is told.
class PaletteWatch : public QObject
{
public:
    PaletteWatch(QObject *owner, std::function<void()> follow) : QObject(owner), m_follow(std::move(follow))
    {
        qApp->installEventFilter(this);
        m_follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
            m_follow();
        return false;
    }

private:
    std::function<void()> m_follow;
};

} // namespace

Theme::Theme(QApplication *application)
    : QObject(application)
    , m_desktopIsDark(QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F)
{
    QApplication::setStyle(new CalmStyle);
    apply();
    platform::watchDarkPreference(this, [this](bool dark) { setDesktopDark(dark); });
}

void Theme::follow(const settings::SettingsFile *settings)
{
    setScheme(settings->now().scheme);
    connect(settings, &settings::SettingsFile::changed, this,
            [this](const settings::Settings &now) { setScheme(now.scheme); });
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setDesktopDark(bool dark)
{
    m_desktopIsDark = dark;
    apply();
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_desktopIsDark);
}

void Theme::apply()
{
    QApplication::setPalette(isDark() ? darkPalette() : lightPalette());
}

void followPalette(QObject *owner, std::function<void()> follow)
{
    new PaletteWatch(owner, std::move(follow));
}

void setErrorColour(QWidget *label)
{
    followPalette(label, [label] {
        QPalette palette;
        palette.setColor(QPalette::WindowText, coloursOf(QApplication::palette()).error);
        label->setPalette(palette);
    });
}

} // namespace ui::look
