#pragma once

#include "app/conversations/selection_facts.h"
#include "app/highlevel/values.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace ui {

class BannerArea;
class Commands;
class ConversationPane;
class ListExport;
class Pages;
class SelectionSummary;

/// What the menus do with the list: write it into a file, take out of what is selected, show or copy what is
/// known of one contact; and the menu of its rows. Only with what is to be seen.
class ListCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Commands *commands;
        ConversationPane *list;
        SelectionSummary *summary;
        const Pages *pages;
        BannerArea *banners;
        QWidget *window;                     ///< owns this
        std::function<QString()> subAccount; ///< the name of the one that is shown
    };

    explicit ListCommands(Parts parts);

private:
    void settle();
    void showCounted(const conversations::SelectionFacts &facts);
    void exportList();
    void showOfContact();
    void copy(const QString highlevel::Conversation::*what);

    Parts m_parts;
    QAction *m_deleteOfNamed; ///< in the menu of a row: the same as the command, by the name of the contact
    ListExport *m_export;
};

} // namespace ui
