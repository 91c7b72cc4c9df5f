#pragma once

#include "app/highlevel/values.h"

#include <QDialog>

namespace ui {

/// The last question before a conversation goes. `Cancel` is what Enter and Esc do.
class Confirmation : public QDialog
{
    Q_OBJECT

public:
    /// `subAccount` is named, so that nobody deletes from the wrong client's. At most five are listed by
    /// name.
    Confirmation(const QString &subAccount, const QList<highlevel::Conversation> &chosen,
                 QWidget *parent = nullptr);

    /// What speaks against deleting, in words; empty where nothing does.
    [[nodiscard]] static QStringList warnings(const QList<highlevel::Conversation> &chosen, qint64 nowMs);
};

} // namespace ui
