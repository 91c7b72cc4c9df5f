#include "ui/help/help_window.h"

#include "ui/help/help_browser.h"
#include "ui/parts/search_field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

HelpWindow::HelpWindow(const HelpPages &pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_search(new SearchField(tr("Search in the help"), this))
    , m_tasks(new QListWidget(this))
    , m_none(new QLabel(tr("No page has these words."), this))
    , m_browser(new HelpBrowser(pages, this))
{
    // It stands beside the window for a while, and in the list of windows.
    setWindowTitle(tr("Help") + QStringLiteral(" – Threadsweep"));
    m_tasks->setAccessibleName(tr("Tasks"));
    m_tasks->setWordWrap(true);
    m_tasks->setSpacing(3);
    m_tasks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tasks->setResizeMode(QListView::Adjust);
    for (const QString &name : HelpPages::names()) {
        auto *task = new QListWidgetItem(m_pages.title(name), m_tasks);
        task->setData(Qt::UserRole, name);
    }
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->hide();

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_none);
    left->addWidget(m_tasks, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 2);
    columns->addWidget(m_browser, 5);
    QSizePolicy keepsItsRoom = m_browser->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_browser->setSizePolicy(keepsItsRoom);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    back->setEnabled(false);
    back->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_tasks, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *task) {
        if (task)
            m_browser->open(task->data(Qt::UserRole).toString());
    });
    m_tasks->setCurrentRow(0);
    const QSize screen = this->screen()->availableGeometry().size();
    resize(QSize(860, 600).boundedTo(screen * 92 / 100));
}

void HelpWindow::open(const QString &name)
{
    if (!name.isEmpty())
        m_browser->open(name);
    // Whoever comes for the help reads, or walks the list by its arrows.
    if (!isVisible())
        m_tasks->setFocus();
    show();
    raise();
    activateWindow();
}

/// A link led here, or *Back*: the list follows.
void HelpWindow::showPage()
{
    for (int row = 0; row < m_tasks->count(); ++row)
        if (m_tasks->item(row)->data(Qt::UserRole) == m_browser->page())
            m_tasks->setCurrentRow(row);
}

void HelpWindow::search(const QString &query)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_tasks->count(); ++row) {
        QListWidgetItem *task = m_tasks->item(row);
        const bool matches = m_pages.matches(task->data(Qt::UserRole).toString(), query);
        task->setHidden(!matches);
        if (matches && !first)
            first = task;
    }
    m_none->setVisible(!first);
    // A page beside the list that is none of those found would be taken for the answer.
    m_browser->setVisible(first);
    if (first && !query.trimmed().isEmpty())
        m_tasks->setCurrentItem(first);
}

} // namespace ui
