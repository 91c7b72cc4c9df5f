#pragma once

#include "app/base/profile.h"
#include "app/conversations/saved_filters.h"
#include "app/desk/desk.h"
#include "app/erasure/erasure.h"
#include "app/settings/settings_file.h"
#include "ui/window_memory.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QSplitter;

namespace desk {
class Network;
}

namespace ui {

class AccountCommands;
class ActivityDrawer;
class ActivityPanel;
class AddedNotice;
class BackgroundIcon;
class BannerArea;
class Commands;
class ConversationPane;
class DeleteCommand;
class DeletionStrip;
class InterruptedOffer;
class Leaving;
class ListingNotices;
class ListingStatus;
class Pages;
class PracticeBar;
class SelectedPane;
class Switcher;
class WindowTitle;

/// Arranges the window and passes on what people want. What things mean is decided elsewhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `desk` and `settings` must outlive this object.
    MainWindow(desk::Desk *desk, settings::SettingsFile *settings, const base::Profile &profile,
               QWidget *parent = nullptr);

    /// Asks for what a proxy on the way wants to know. `network` must outlive this object.
    void follow(desk::Network *network);

    /// Another start of the program asked for this window.
    void comeToFront();
    /// The sub-account that was open last, or else the first one.
    void openLast();

Q_SIGNALS:
    /// Somebody wants that gone from this computer, and the program to end.
    void eraseWanted(const erasure::Wanted &wanted);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildToolBar();
    void buildPages();
    void putTabsInOrder();
    void buildStatusBar();
    void connectCommands();
    void connectDesk();
    void connectDeletions();

    void showSession(AccountSession *session);
    void showNoSession();
    void showKeychainTrouble(const QString &key, const accounts::TokenStore::Result &result);
    void showSelection();
    void showRefreshing(bool runs);
    void leaveRoomForTheList();
    void refresh();
    void listAnew();
    void showWhatCanBeDone();
    void readSelected();
    void openHistory();
    void askToDelete();
    void askToDeleteOfContact();
    void onceShown(AccountSession *session, std::function<void()> act);
    void showWhy(AccountSession *session, int batch);
    void focusNextArea();
    void comeBackToTheList();
    void updateToken(AccountSession *session);
    void find();

    desk::Desk *m_desk;
    AccountSession *m_session = nullptr; ///< the one that is shown
    base::Profile m_profile;
    conversations::SavedFilters m_savedFilters;
    Commands *m_commands;
    Switcher *m_switcher;
    ConversationPane *m_list;
    ListingStatus *m_status;
    AccountCommands *m_accounts;
    DeleteCommand *m_deleteCommand;
    Leaving *m_leaving;
    BackgroundIcon *m_backgroundIcon;
    DeletionStrip *m_strip;
    WindowTitle *m_title;
    Pages *m_pages = nullptr;
    QSplitter *m_columns = nullptr; ///< list beside what is selected
    SelectedPane *m_selected = nullptr;
    QSplitter *m_rows = nullptr; ///< both above the activity
    BannerArea *m_banners = nullptr;
    InterruptedOffer *m_offer = nullptr;
    AddedNotice *m_added = nullptr;
    PracticeBar *m_practiceBar = nullptr;
    ListingNotices *m_notices = nullptr;
    ActivityPanel *m_activity = nullptr;
    ActivityDrawer *m_drawer = nullptr; ///< whether it is open
    QLabel *m_counts = nullptr;
    QLabel *m_budget = nullptr;
    std::unique_ptr<WindowMemory> m_memory;
    /// What somebody wanted of a sub-account that is being opened for it.
    struct Wish
    {
        const AccountSession *session = nullptr;
        std::function<void()> act;
    };
    Wish m_wish;
};

} // namespace ui
