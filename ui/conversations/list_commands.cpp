#include "ui/conversations/list_commands.h"

#include "app/base/shown_text.h"
#include "ui/commands.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/conversation_words.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/list_export.h"
#include "ui/conversations/selection_summary.h"
#include "ui/conversations/take_out_menu.h"
#include "ui/pages.h"
#include "ui/parts/copying.h"
#include "ui/parts/plain_box.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTableView>

namespace ui {

namespace {
constexpr qsizetype kNameLetters = 60;
}

ListCommands::ListCommands(Parts parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_deleteOfNamed(new QAction(parts.commands->deleteOfContact->text(), this))
    , m_export(new ListExport(parts.banners, parts.window))
{
    const Commands &commands = *m_parts.commands;
    new Copying(commands.copy, m_parts.window);
    QTableView *table = m_parts.list->table();
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->addActions({commands.deleteSelected, m_deleteOfNamed, commands.showOfContact, commands.copyPhone,
                       commands.copyEmail, commands.selectAll, commands.invert});
    connect(m_deleteOfNamed, &QAction::triggered, commands.deleteOfContact, &QAction::trigger);
    connect(commands.copyPhone, &QAction::triggered, this, [this] { copy(&highlevel::Conversation::phone); });
    connect(commands.copyEmail, &QAction::triggered, this, [this] { copy(&highlevel::Conversation::email); });
    connect(commands.exportList, &QAction::triggered, this, &ListCommands::exportList);
    connect(commands.showOfContact, &QAction::triggered, this, &ListCommands::showOfContact);
    connect(commands.takeOut, &TakeOutMenu::wanted, m_parts.list, &ConversationPane::takeOut);
    connect(m_parts.summary, &SelectionSummary::counted, this, &ListCommands::showCounted);
    // Until what is selected now is counted.
    connect(m_parts.list, &ConversationPane::selectionChanged, commands.takeOut, &TakeOutMenu::showNone);
    connect(m_parts.pages, &QStackedWidget::currentChanged, commands.takeOut, &TakeOutMenu::showNone);
    connect(m_parts.list, &ConversationPane::selectionChanged, this, &ListCommands::settle);
    connect(m_parts.list, &ConversationPane::shownChanged, this, &ListCommands::settle);
    connect(m_parts.pages, &QStackedWidget::currentChanged, this, &ListCommands::settle);
    connect(m_export, &ListExport::writingChanged, this, &ListCommands::settle);
    settle();
}

void ListCommands::settle()
{
    const Commands &commands = *m_parts.commands;
    const bool isListShown = m_parts.pages->isListShown();
    commands.exportList->setEnabled(isListShown && m_parts.list->shownCount() > 0 && !m_export->isWriting());
    commands.selectAll->setEnabled(isListShown);
    commands.invert->setEnabled(isListShown);
    const int selected = m_parts.list->toldSelection().size();
    commands.deleteSelected->setEnabled(isListShown && selected > 0);
    const bool isOne = isListShown && selected == 1;
    commands.deleteOfContact->setEnabled(isOne);
    commands.copyPhone->setEnabled(isOne);
    commands.copyEmail->setEnabled(isOne);
    // What was told may be gone a moment later: the name is of what is there.
    const std::optional<highlevel::Conversation> one = isOne ? m_parts.list->selectedOne() : std::nullopt;
    commands.showOfContact->setEnabled(one && !one->contactId.isEmpty());
    m_deleteOfNamed->setEnabled(isOne);
    m_deleteOfNamed->setText(one ? tr("Delete everything of %1…").arg(inMenu(contactLabel(*one)))
                                 : commands.deleteOfContact->text());
}

void ListCommands::showCounted(const conversations::SelectionFacts &facts)
{
    if (m_parts.pages->isListShown() && m_parts.list->toldSelection().size() == facts.total)
        m_parts.commands->takeOut->showCounts(facts.concerns);
}

void ListCommands::exportList()
{
    m_parts.list->whenUpToDate([this] {
        const ConversationPane &list = *m_parts.list;
        const bool areSelected = list.selectedCount() > 1;
        m_export->ask({.snapshot = list.store()->snapshot(),
                       .rows = areSelected ? list.selection() : list.shown(),
                       .areSelected = areSelected,
                       .subAccount = m_parts.subAccount(),
                       .listing = list.listing()});
    });
}

void ListCommands::copy(const QString highlevel::Conversation::*what)
{
    if (const std::optional<highlevel::Conversation> one = m_parts.list->selectedOne())
        QApplication::clipboard()->setText((*one).*what);
}

/// All of them: what else was filtered by is not asked for.
void ListCommands::showOfContact()
{
    const std::optional<highlevel::Conversation> one = m_parts.list->selectedOne();
    if (!one || one->contactId.isEmpty())
        return;
    const bool isNamed = !(one->contactName + one->email + one->phone).trimmed().isEmpty();
    m_parts.list->filterBar()->setFilter(
        {.contact = {.id = one->contactId,
                     .name = isNamed ? base::oneLine(contactLabel(*one), kNameLetters) : QString()}});
}

} // namespace ui
