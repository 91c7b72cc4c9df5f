#pragma once

#include "ui/banners/banner.h"

#include <QWidget>

#include <array>

class QAbstractButton;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// Where the window says things without stopping anybody: the most urgent one is shown, the others are *1
/// more*. Of two that are as urgent the newer comes first. Screen readers are told of each once. A button
/// does what it said when it was pressed, or nothing: what is said may have changed since, or be over.
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    explicit BannerArea(QWidget *parent = nullptr);

    /// Says it, in place of what was said under this key.
    void put(const QString &key, Banner banner);
    /// It is over.
    void withdraw(const QString &key);
    [[nodiscard]] bool says(const QString &key) const;

Q_SIGNALS:
    /// The person closed what was said under this key.
    void closed(const QString &key);

private:
    static constexpr size_t kButtons = 2;

    struct Said
    {
        QString key;
        Banner banner;
        quint64 number = 0; ///< another one for whatever reads differently
    };

    void showSaid(size_t which);
    [[nodiscard]] quint64 numberFor(const QString &key, const Banner &banner);
    /// Calls `act` when it is clicked, if what was said when it was pressed is still said then.
    template <class Act> void whenClicked(const QAbstractButton *button, Act act);
    void press(size_t button);
    void close();

    QLabel *m_icon;
    QLabel *m_text;
    std::array<QPushButton *, kButtons> m_buttons;
    QPushButton *m_more;
    QToolButton *m_close;
    std::vector<Said> m_said; ///< the most urgent first
    size_t m_shown = 0;
    quint64 m_numbers = 0;
    quint64 m_pressedOn = 0; ///< the number of what was said then; 0 for nothing
};

} // namespace ui
