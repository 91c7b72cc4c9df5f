#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace desk {
class Network;
}

namespace ui {

class BannerArea;

/// A proxy wants a sign-in: says so in a banner, asks for it when somebody wants to give it, or over the
/// dialog that waits for what it holds back, and hands it to the network.
class ProxyQuestion : public QObject
{
    Q_OBJECT

public:
    /// `network` must outlive this object; `banners` owns it. The question belongs to `window`.
    ProxyQuestion(desk::Network *network, BannerArea *banners, QWidget *window);

Q_SIGNALS:
    /// What failed for want of it may be tried again.
    void answered();

private:
    void announce(const QString &proxy, bool refused);
    void ask(const QString &proxy);

    desk::Network *m_network;
    BannerArea *m_banners;
    QWidget *m_window;
    QPointer<QWidget> m_question; ///< while it is open
};

} // namespace ui
