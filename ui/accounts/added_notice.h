#pragma once

#include <QObject>

namespace ui {

class BannerArea;

/// Says of a sub-account that was just added what it is: so whoever pasted another client's location sees it
/// at once. It stays until it is closed, another one is shown or something is deleted: what went by itself
/// would move the list under somebody's hand. It is the least urgent thing that is said.
class AddedNotice : public QObject
{
    Q_OBJECT

public:
    /// `banners` must outlive this object.
    AddedNotice(BannerArea *banners, QObject *parent);

    /// The sub-account of that key was added; nothing is said where `sentence` is empty. It may be shown
    /// already, or may be shown a moment later.
    void added(const QString &key, const QString &sentence);
    /// The sub-account of that key is shown from now on.
    void shown(const QString &key);
    /// None is shown any more, or whoever reads it knows by now where they are.
    void over();

private:
    void say();

    BannerArea *m_banners;
    QString m_key; ///< of the one that was added
    QString m_sentence;
    QString m_shown; ///< the key of the one that is shown
};

} // namespace ui
