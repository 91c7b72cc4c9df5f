#pragma once

#include "ui/banners/banner.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// Where the window says things without stopping anybody: the most urgent one is shown, the others are *1
/// more*. Of two that are as urgent the newer comes first. Screen readers are told of each once.
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
    };

    void showSaid(size_t which);
    void press(size_t button);
    void close();

    QLabel *m_icon;
    QLabel *m_text;
    std::array<QPushButton *, kButtons> m_buttons;
    QPushButton *m_more;
    QToolButton *m_close;
    std::vector<Said> m_said; ///< the most urgent first
    size_t m_shown = 0;
};

} // namespace ui
