#include "ui/commands.h"

#include "ui/conversations/take_out_menu.h"
#include "ui/parts/icon.h"
#include "ui/parts/plain_box.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace ui {

Commands::Commands(QMainWindow *window) : QObject(window), m_window(window)
{
    const auto menu = [&](const QString &title) {
        m_menus << window->menuBar()->addMenu(title);
        return m_menus.last();
    };
    QMenu *file = menu(tr("&File"));
    addAccount = add(file, tr("&Add sub-account…"), QKeySequence::New);
    editAccount = add(file, tr("&Edit sub-account…"));
    removeAccount = add(file, tr("&Remove sub-account…"));
    file->addSeparator();
    exportList = add(file, tr("E&xport list…"), Qt::CTRL | Qt::Key_E);
    file->addSeparator();
    settings = add(file, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    file->addSeparator();
    quit = add(file, tr("&Quit"), Qt::CTRL | Qt::Key_Q);

    QMenu *edit = menu(tr("&Edit"));
    undo = add(edit, tr("&Undo deletion"), QKeySequence::Undo);
    edit->addSeparator();
    copy = add(edit, tr("&Copy"), QKeySequence::Copy);
    copyPhone = add(edit, tr("Copy &phone"));
    copyEmail = add(edit, tr("Copy &e-mail"));
    edit->addSeparator();
    selectAll = add(edit, tr("Select &all shown"), QKeySequence::SelectAll);
    invert = add(edit, tr("&Invert selection"), Qt::CTRL | Qt::Key_I);
    takeOut = new TakeOutMenu(window);
    edit->addMenu(takeOut);
    edit->addSeparator();
    find = add(edit, tr("&Find"), QKeySequence::Find);
    findAtHighLevel = add(edit, tr("Find at &HighLevel"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    showOfContact = add(edit, tr("Show all &of this contact"));

    QMenu *view = menu(tr("&View"));
    refresh = add(view, tr("&Refresh"), Qt::Key_F5);
    refresh->setIcon(icon(QStringLiteral("refresh")));
    listAnew = add(view, tr("&Load all anew"), Qt::SHIFT | Qt::Key_F5);
    view->addSeparator();
    preview = add(view, tr("&Preview"), Qt::Key_F8);
    activity = add(view, tr("&Activity"), Qt::Key_F9);
    for (QAction *shown : {preview, activity})
        shown->setCheckable(true);
    nextArea = add(view, tr("&Next area"), Qt::Key_F6);
    view->addSeparator();
    QMenu *theme = view->addMenu(tr("&Theme"));
    themeSystem = add(theme, tr("As the &system"));
    themeLight = add(theme, tr("&Light"));
    themeDark = add(theme, tr("&Dark"));
    makeChoice({themeSystem, themeLight, themeDark});
    QMenu *density = view->addMenu(tr("&Density"));
    comfortable = add(density, tr("&Comfortable"));
    compact = add(density, tr("Com&pact"));
    makeChoice({comfortable, compact});
    viewMenu = view;

    QMenu *deletion = menu(tr("&Deletion"));
    deleteSelected = add(deletion, tr("&Delete…"), QKeySequence::Delete);
    deleteSelected->setIcon(icon(QStringLiteral("delete")));
    deleteSelected->setIconText(tr("Delete…"));
    deleteSelected->setToolTip(tr("Delete what is selected (Del)"));
    deleteOfContact = add(deletion, tr("Delete &everything of this contact…"));
    deletion->addSeparator();
    pauseOrResume = add(deletion, tr("&Pause or resume"), Qt::CTRL | Qt::Key_Period);
    stop = add(deletion, tr("&Stop"));
    for (QAction *one : {pauseOrResume, stop})
        one->setData(one->text());
    tryAgain = add(deletion, tr("&Try the failed ones again…"));

    QMenu *past = menu(tr("Hi&story"));
    history = add(past, tr("&Open"), Qt::CTRL | Qt::Key_H);
    history->setIcon(icon(QStringLiteral("history")));
    history->setIconText(tr("History"));
    history->setToolTip(tr("All past deletions (Ctrl+H)"));
    verifyHistory = add(past, tr("&Check that no record was changed"));

    QMenu *assistance = menu(tr("&Help"));
    help = add(assistance, tr("&Help"), QKeySequence::HelpContents);
    shortcuts = add(assistance, tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash);
    whatIsStored = add(assistance, tr("&What is stored where"));
    assistance->addSeparator();
    practise = add(assistance, tr("&Practise with sample data"));
    assistance->addSeparator();
    diagnostics = add(assistance, tr("Save &diagnostics…"));
    about = add(assistance, tr("&About Threadsweep"));
    about->setMenuRole(QAction::AboutRole);
}

void Commands::makeChoice(const QList<QAction *> &all)
{
    auto *group = new QActionGroup(this);
    for (QAction *one : all) {
        one->setCheckable(true);
        group->addAction(one);
    }
}

QAction *Commands::add(QMenu *menu, const QString &text, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    // Also while the menu bar is hidden.
    m_window->addAction(action);
    return action;
}

void Commands::sayWhich(QAction *command, const std::optional<QString> &deletion)
{
    const QString name = command->data().toString();
    command->setText(deletion ? tr("%1 – %2").arg(name, inMenu(*deletion)) : name);
    command->setEnabled(deletion.has_value());
}

std::vector<Commands::Keys> Commands::keys() const
{
    const auto plain = [](QString text) { return text.remove(QLatin1Char('&')); };
    std::vector<Keys> all;
    for (const QMenu *menu : m_menus) {
        Keys its{.of = plain(menu->title()), .keys = {}};
        for (const QAction *action : menu->actions())
            if (!action->shortcut().isEmpty())
                its.keys.push_back(
                    {.key = action->shortcut().toString(QKeySequence::NativeText),
                     .does = plain(action->data().isNull() ? action->text() : action->data().toString())});
        if (!its.keys.empty())
            all.push_back(std::move(its));
    }
    return all;
}

} // namespace ui
