#include "ui/settings/sub_accounts_page.h"

#include "app/base/shown_text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace ui {

SubAccountsPage::SubAccountsPage(const accounts::AccountList *list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_lines(new QListWidget(this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
{
    m_lines->setAccessibleName(tr("Sub-accounts"));
    // No name sets the window's width.
    m_lines->setTextElideMode(Qt::ElideRight);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *add = new QPushButton(tr("&Add…"), this);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    setTabOrder(m_lines, add);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &SubAccountsPage::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(chosen()); });
    connect(m_lines, &QListWidget::itemActivated, this, [this] { Q_EMIT editWanted(chosen()); });
    connect(m_lines, &QListWidget::currentRowChanged, this, [this](int row) {
        m_edit->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    connect(m_list, &accounts::AccountList::changed, this, &SubAccountsPage::fill);
    fill();
}

void SubAccountsPage::fill()
{
    const int row = m_lines->currentRow();
    m_lines->clear();
    for (const accounts::Account &account : m_list->all()) {
        auto *line = new QListWidgetItem(base::oneLine(account.name) + QStringLiteral(" – ") +
                                         base::oneLine(account.location.toString()));
        line->setData(Qt::UserRole, account.key);
        m_lines->addItem(line);
    }
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
    m_lines->setCurrentRow(std::min(std::max(row, 0), m_lines->count() - 1));
}

QString SubAccountsPage::chosen() const
{
    const QListWidgetItem *line = m_lines->currentItem();
    return line ? line->data(Qt::UserRole).toString() : QString();
}

} // namespace ui
