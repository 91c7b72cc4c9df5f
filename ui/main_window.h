#pragma once

#include "app/base/profile.h"
#include "app/conversations/lister.h"
#include "app/conversations/saved_filters.h"
#include "app/desk/desk.h"
#include "ui/window_memory.h"

#include <QMainWindow>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace ui {

class AccountCommands;
class ActivityPanel;
class ConversationPane;
class DeleteCommand;
class DeletionStrip;
class FirstStartPage;
class InterruptedOffer;
class Leaving;
class NoticePage;
class PreviewPane;

/// Arranges the window and passes on what people want. What things mean is decided elsewhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `desk` must outlive this object.
    MainWindow(desk::Desk *desk, const base::Profile &profile, QWidget *parent = nullptr);

    /// Another start of the program asked for this window.
    void comeToFront();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildToolBar();
    void buildPages();
    void buildMenu(QMenu *menu);
    void fillSwitcher();

    void showSession(AccountSession *session);
    void showNoSession();
    void showKeychainTrouble(const QString &key, const accounts::TokenStore::Result &result);
    void showListed(const conversations::Listing &listing);
    void showListingFailed(const highlevel::ApiError &error);
    void showSelection();
    void showBusy(bool busy);
    void refresh();
    void listAnew();
    void showRefreshing(bool runs);
    void showListing();
    void updateToken(AccountSession *session);
    void markSwitcher();
    void showAttention(AccountSession *session, const deletion::BatchStatus &status);

    desk::Desk *m_desk;
    base::Profile m_profile;
    conversations::SavedFilters m_savedFilters;
    QComboBox *m_switcher = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_expire = nullptr;
    QStackedWidget *m_pages = nullptr;
    FirstStartPage *m_firstStart = nullptr;
    NoticePage *m_notice = nullptr;
    QSplitter *m_columns = nullptr; ///< list beside preview
    QSplitter *m_rows = nullptr;    ///< both above the activity
    ConversationPane *m_list = nullptr;
    AccountCommands *m_accounts = nullptr;
    DeleteCommand *m_deleteCommand = nullptr;
    Leaving *m_leaving = nullptr;
    PreviewPane *m_preview = nullptr;
    InterruptedOffer *m_offer = nullptr;
    DeletionStrip *m_strip = nullptr;
    ActivityPanel *m_activity = nullptr;
    std::unique_ptr<WindowMemory> m_memory;
    QLabel *m_counts = nullptr;
    QLabel *m_budget = nullptr;
    std::unique_ptr<QObject> m_following; ///< holds the connections to the session that is shown
    bool m_listedAll = false;             ///< the last listing held all
    QString m_listingState;               ///< what the status bar says of the listing
};

} // namespace ui
