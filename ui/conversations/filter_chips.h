#pragma once

#include "app/conversations/filter.h"

#include <QWidget>

namespace ui {

/// The conditions that are in force, one a chip; pressing one takes it away. Says what is wanted instead.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /// `last` stand behind the chips, and are owned by this from now on.
    FilterChips(const QList<QWidget *> &last, QWidget *parent);

    void show(const conversations::Filter &filter);

Q_SIGNALS:
    void wanted(const conversations::Filter &filter);

private:
    QList<QWidget *> m_last;
};

} // namespace ui
