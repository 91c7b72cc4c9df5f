#pragma once

#include "app/conversations/listing.h"
#include "app/conversations/store.h"
#include "ui/conversations/selection.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QTimer;

namespace ui {

class BannerArea;

/// Writes a list of conversations into a file that somebody chooses, and says in a banner how that went. What
/// is written is the list as it was when it was asked for. A worker writes it, and the file is replaced when
/// all of it is on the disk; it can be stopped until then.
class ListExport : public QObject
{
    Q_OBJECT

public:
    struct List
    {
        conversations::Snapshot snapshot;
        Selection rows; ///< of that snapshot, and none of them gone
        /// Whether these are what was selected, or all that is shown.
        bool areSelected = false;
        QString subAccount; ///< its name here
        /// What the list comes from; nothing where that is not known.
        std::optional<conversations::Listing> listing;
    };

    /// `banners` must outlive this object, which `window` owns.
    ListExport(BannerArea *banners, QWidget *window);
    ~ListExport() override;

    /// Asks where to, and writes it there.
    void ask(const List &list);
    void write(const List &list, const QString &path);
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    /// It began to write, or has ended.
    void writingChanged();

private:
    void tellWriting(int count, const QString &path);
    void tellEnd(const List &list, const QString &path, const std::optional<QString> &why);

    BannerArea *m_banners;
    QWidget *m_window;
    QTimer *m_late; ///< what is done at once needs no word before
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_isWriting = false;
};

} // namespace ui
