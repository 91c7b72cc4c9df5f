#pragma once

#include "ui/help/help_pages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

class HelpBrowser;

/// The help: the list of tasks, the page of one, and a search in all of them. It stands beside the window,
/// which can be used meanwhile; Esc closes it.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const HelpPages &pages, QWidget *parent);

    /// Comes to the front with that page, or with the one that it has where `name` is empty.
    void open(const QString &name);

private:
    void search(const QString &query);
    void showPage();

    HelpPages m_pages;
    QLineEdit *m_search;
    QListWidget *m_tasks;
    QLabel *m_none;
    HelpBrowser *m_browser;
};

} // namespace ui
