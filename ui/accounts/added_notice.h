#pragma once

#include "app/base/clock.h"

#include <QObject>

namespace ui {

class BannerArea;

/// Says of a sub-account that was just added what it is, while its list comes and some time longer, so that
/// it can be read: so whoever pasted another client's location sees it at once. It is the least urgent thing
/// that is said.
class AddedNotice : public QObject
{
    Q_OBJECT

public:
    /// For so long it stays after the list is there.
    static constexpr base::Milliseconds kToBeRead{20'000};

    /// Both must outlive this object.
    AddedNotice(base::Clock *clock, BannerArea *banners, QObject *parent);

    /// The sub-account of that key was added; nothing is said where `sentence` is empty. It may be shown
    /// already, or may be shown a moment later.
    void added(const QString &key, const QString &sentence);
    /// The sub-account of that key is shown, and its list begins to come.
    void listing(const QString &key);
    /// The list is there, or no more is coming.
    void listed();
    /// It is shown no longer.
    void over();

private:
    void say();

    base::Clock *m_clock;
    BannerArea *m_banners;
    QString m_key; ///< of the one that was added
    QString m_sentence;
    QString m_listing; ///< the key of the one whose list is coming
    int m_turn = 0;    ///< what was said in an earlier turn is not taken back
};

} // namespace ui
