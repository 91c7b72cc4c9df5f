#include "ui/look/theme.h"

#include "app/platform/platform.h"
#include "ui/look/palette.h"

#include <QApplication>
#include <QStyleFactory>
#include <QWidget>

namespace ui::look {

namespace {

/// Gives a label the colour of errors that goes with the program's palette.
class ErrorColour : public QObject
{
public:
    explicit ErrorColour(QWidget *label) : QObject(label), m_label(label)
    {
        label->installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        QPalette palette;
        palette.setColor(QPalette::WindowText, coloursOf(QApplication::palette()).error);
        m_label->setPalette(palette);
    }

    QWidget *m_label;
};

} // namespace

Theme::Theme(QApplication *application)
    : QObject(application)
    , m_desktopIsDark(QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
    platform::watchDarkPreference(this, [this](bool dark) { setDesktopDark(dark); });
}

void Theme::setScheme(Scheme scheme)
{
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

void setErrorColour(QWidget *label)
{
    new ErrorColour(label);
}

} // namespace ui::look
