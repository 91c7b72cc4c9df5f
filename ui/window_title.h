#pragma once

#include "ui/deletion/deletion_strip.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace ui {

/// What the window's title says, and the task bar shows, of what goes on in all sub-accounts: so that it is
/// seen while another program is in front.
class WindowTitle : public QObject
{
    Q_OBJECT

public:
    /// How much of all that goes on is done; nothing where nothing goes on.
    using Progress = std::function<std::optional<DeletionStrip::Progress>()>;

    /// `window` owns this; `progress` is asked at each `refresh`.
    WindowTitle(Progress progress, QWidget *window);

    /// Which sub-account is shown; empty for none.
    void setSubAccount(const QString &name);
    void refresh();

private:
    QWidget *m_window;
    Progress m_progress;
    QString m_subAccount;
    std::optional<int> m_shown;
};

} // namespace ui
