#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// What is asked before a file is written.
struct WhereToSave
{
    QString title;    ///< of the question
    QString proposed; ///< a file's path, or its name: then among the documents, or where the last one went
    QString suffix;   ///< added to a name without one
};

/// Asks over `window`, and hands the path to `save` once somebody has chosen it; never where they cancelled,
/// or where `window` is gone by then. Whether a file may be replaced has been asked by then too.
void askWhereToSave(QWidget *window, const WhereToSave &where,
                    const std::function<void(const QString &path)> &save);

} // namespace ui
