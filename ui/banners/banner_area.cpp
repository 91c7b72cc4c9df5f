#include "ui/banners/banner_area.h"

#include "ui/look/palette.h"
#include "ui/look/theme.h"
#include "ui/parts/announce.h"
#include "ui/parts/icon.h"
#include "ui/parts/meant_presses.h"
#include "ui/parts/plain_box.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

using Tone = Banner::Tone;

constexpr int kIconSize = 18;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return QStringLiteral("info");
    case Tone::Waiting:
        return QStringLiteral("waiting");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Error:
        return QStringLiteral("error");
    }
    return {};
}

/// A word stands beside the mark, for those who do not see it.
QString wordOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return BannerArea::tr("Note");
    case Tone::Waiting:
        return BannerArea::tr("Waiting");
    case Tone::Warning:
        return BannerArea::tr("Warning");
    case Tone::Error:
        return BannerArea::tr("Error");
    }
    return {};
}

QPalette paletteOf(Tone tone)
{
    QPalette palette = QApplication::palette();
    if (tone == Tone::Warning || tone == Tone::Error) {
        const look::Colours colours = look::coloursOf(palette);
        palette.setColor(QPalette::Window, colours.warningBehind);
        palette.setColor(QPalette::WindowText, colours.warning);
    } else {
        palette.setColor(QPalette::Window, palette.color(QPalette::AlternateBase));
    }
    return palette;
}

} // namespace

/// A mouse may hold a button for a while, and a press by assistive technology is a click only 100 ms later.
template <class Act> void BannerArea::whenClicked(const QAbstractButton *button, Act act)
{
    connect(button, &QAbstractButton::pressed, this, [this, button] {
        m_pressedOn = button->isVisibleTo(this) && !m_said.empty() ? m_said[m_shown].number : 0;
    });
    connect(button, &QAbstractButton::clicked, this, [this, act] {
        if (!m_said.empty() && m_said[m_shown].number == m_pressedOn)
            act();
    });
}

BannerArea::BannerArea(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    setAccessibleName(tr("Messages of the program"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    // No text sets the window's width.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (size_t i = 0; i < kButtons; ++i) {
        m_buttons[i] = new QPushButton(this);
        layout->addWidget(m_buttons[i]);
        whenClicked(m_buttons[i], [this, i] { press(i); });
    }
    layout->addWidget(m_more);
    layout->addWidget(m_close);
    whenClicked(m_more, [this] { showSaid((m_shown + 1) % m_said.size()); });
    whenClicked(m_close, [this] { close(); });
    // What is said next stands in the same place.
    auto *meant = new MeantPresses(this);
    for (QPushButton *button : m_buttons)
        meant->guard(button);
    meant->guard(m_close);
    hide();
    look::followPalette(this, [this] {
        if (!m_said.empty())
            showSaid(m_shown);
    });
}

void BannerArea::put(const QString &key, Banner banner)
{
    const bool isNew = !says(key);
    const QString text = banner.text;
    const quint64 number = numberFor(key, banner);
    std::erase_if(m_said, [&](const Said &said) { return said.key == key; });
    const auto place =
        std::ranges::find_if(m_said, [&](const Said &said) { return said.banner.tone <= banner.tone; });
    m_said.insert(place, {key, std::move(banner), number});
    showSaid(0);
    if (isNew)
        announce(window(), text);
}

quint64 BannerArea::numberFor(const QString &key, const Banner &banner)
{
    const auto known = std::ranges::find(m_said, key, &Said::key);
    const auto readsAlike = [&] {
        return known->banner.text == banner.text &&
               std::ranges::equal(known->banner.buttons, banner.buttons, {}, &Banner::Button::label,
                                  &Banner::Button::label);
    };
    return known != m_said.end() && readsAlike() ? known->number : ++m_numbers;
}

void BannerArea::withdraw(const QString &key)
{
    if (std::erase_if(m_said, [&](const Said &said) { return said.key == key; }) > 0)
        showSaid(0);
}

bool BannerArea::says(const QString &key) const
{
    return std::ranges::any_of(m_said, [&](const Said &said) { return said.key == key; });
}

void BannerArea::showSaid(size_t which)
{
    setVisible(!m_said.empty());
    if (m_said.empty())
        return;
    m_shown = which;
    const Banner &banner = m_said[which].banner;
    setPalette(paletteOf(banner.tone));
    m_icon->setPixmap(icon(iconOf(banner.tone)).pixmap(kIconSize));
    m_icon->setAccessibleName(wordOf(banner.tone));
    m_icon->setToolTip(wordOf(banner.tone));
    m_text->setText(banner.text);
    m_text->setAccessibleDescription(wordOf(banner.tone));
    setPlainToolTip(m_text, banner.more);
    for (size_t i = 0; i < kButtons; ++i) {
        m_buttons[i]->setVisible(i < banner.buttons.size());
        if (i < banner.buttons.size())
            m_buttons[i]->setText(banner.buttons[i].label);
    }
    m_more->setVisible(m_said.size() > 1);
    m_more->setText(tr("%Ln more", nullptr, int(m_said.size()) - 1));
    m_close->setVisible(banner.canBeClosed);
}

void BannerArea::press(size_t button)
{
    // What is pressed may well withdraw the banner that holds it.
    const std::function<void()> act = m_said[m_shown].banner.buttons[button].press;
    act();
}

void BannerArea::close()
{
    const QString key = m_said[m_shown].key;
    withdraw(key);
    Q_EMIT closed(key);
}

} // namespace ui
