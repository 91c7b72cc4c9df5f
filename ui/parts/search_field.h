#pragma once

#include <QLineEdit>

namespace ui {

/// A field to search with, emptied by a button that assistive technology has a name for: Qt's own has none.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is what the field is called, and what stands in it while it is empty.
    SearchField(const QString &name, QWidget *parent);
};

} // namespace ui
