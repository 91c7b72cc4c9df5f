#pragma once

#include <QAction>
#include <QKeySequence>

#include <optional>
#include <vector>

class QMainWindow;
class QMenu;

namespace ui {

class TakeOutMenu;

/// Every command of the window once, with its key, in the menus that hold them. What a command does is
/// connected by the window; toolbars and context menus show these same actions.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar of `window`, which owns this.
    explicit Commands(QMainWindow *window);

    QAction *addAccount;
    QAction *editAccount;
    QAction *removeAccount;
    QAction *exportList;
    QAction *settings;
    QAction *quit;

    QAction *undo;
    QAction *copy;
    QAction *copyPhone;
    QAction *copyEmail;
    QAction *selectAll;
    QAction *invert;
    TakeOutMenu *takeOut;
    QAction *find;
    QAction *findAtHighLevel;
    QAction *showOfContact;

    QAction *refresh;
    QAction *listAnew;
    QAction *preview;
    QAction *activity;
    QAction *nextArea;
    QMenu *viewMenu; ///< the list's columns are added to it by who has the list
    QAction *themeSystem;
    QAction *themeLight;
    QAction *themeDark;
    QAction *comfortable;
    QAction *compact;

    QAction *deleteSelected;
    QAction *deleteOfContact;
    QAction *pauseOrResume;
    QAction *stop;
    QAction *tryAgain;

    QAction *history;
    QAction *verifyHistory;

    QAction *help;
    QAction *practise;
    QAction *shortcuts;
    QAction *whatIsStored;
    QAction *diagnostics;
    QAction *about;

    /// `Ctrl+N`, and what it does in the menu's words.
    struct Key
    {
        QString key;
        QString does;
    };
    /// Those of one menu, which is what tells one *Open* from another.
    struct Keys
    {
        QString of;
        std::vector<Key> keys;
    };
    /// In the menus' order; none without a key.
    [[nodiscard]] std::vector<Keys> keys() const;

    /// Names in the menu which deletion the command is about; there is nothing to command where there is
    /// none.
    static void sayWhich(QAction *command, const std::optional<QString> &deletion);

private:
    /// Of these exactly one is chosen.
    void makeChoice(const QList<QAction *> &all);
    [[nodiscard]] QAction *add(QMenu *menu, const QString &text, const QKeySequence &key = {});

    QMainWindow *m_window;
    QList<QMenu *> m_menus;
};

} // namespace ui
