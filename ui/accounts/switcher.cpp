#include "ui/accounts/switcher.h"

#include "app/desk/desk.h"

namespace ui {

namespace {

/// What a sub-account's deletions come to, beside its name.
struct Goings
{
    int left = 0;
    bool waitForSomebody = false;
    bool arePaused = false; ///< by a person, who knows

    void add(const deletion::BatchStatus &status)
    {
        if (status.hasEnded())
            return;
        left += status.left();
        const bool byPerson = status.isPausedByPersonOnly();
        arePaused = arePaused || byPerson;
        waitForSomebody = waitForSomebody || (status.waitsForSomebody() && !byPerson);
    }
};

} // namespace

Switcher::Switcher(desk::Desk *desk, QWidget *parent) : LabelledCombo(tr("Sub-account"), parent), m_desk(desk)
{
    setMinimumWidth(220);
    // No name sets the window's width.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setPlaceholderText(tr("No sub-account yet"));
    connect(this, &QComboBox::activated, this, [this](int row) { m_desk->open(itemData(row).toString()); });
    connect(&desk->list(), &accounts::AccountList::changed, this, &Switcher::fill);
    connect(desk, &desk::Desk::opened, this, &Switcher::fill);
    // Later: until then it is open still.
    connect(desk, &desk::Desk::closing, this, &Switcher::dropPractice, Qt::QueuedConnection);
    connect(desk, &desk::Desk::attentionWanted, this, &Switcher::mark);
    connect(desk, &desk::Desk::sessionOpened, this, [this](AccountSession *session) {
        connect(&session->deletions(), &deletion::Queue::batchChanged, this, &Switcher::mark);
    });
    fill();
}

void Switcher::fill()
{
    clear();
    for (const accounts::Account &account : m_desk->list().all())
        addItem(account.name, account.key);
    if (m_desk->isPractice())
        addItem(tr("Practice (on this computer)"), desk::Desk::practiceKey);
    if (m_desk->session())
        choose(m_desk->session()->account().key);
    setEnabled(count() > 0);
    mark();
}

/// It is in no list, and only there while it is open.
void Switcher::dropPractice()
{
    if (!m_desk->isPractice())
        removeItem(findData(desk::Desk::practiceKey));
    setEnabled(count() > 0);
}

void Switcher::choose(const QString &key)
{
    setCurrentIndex(findData(key));
}

QString Switcher::textOf(const QString &key) const
{
    const accounts::Account *account = m_desk->list().find(key);
    const QString name = account ? account->name : tr("Practice (on this computer)");
    Goings goings;
    for (const auto &session : m_desk->sessions().all())
        if (session->account().key == key)
            for (int batch = 0; batch < session->deletions().batches(); ++batch)
                goings.add(session->deletions().status(batch));
    if (goings.waitForSomebody)
        return tr("%1   ● waits for you").arg(name);
    if (goings.arePaused)
        return tr("%1   ● paused").arg(name);
    return goings.left > 0 ? tr("%1   ● %Ln left", nullptr, goings.left).arg(name) : name;
}

void Switcher::mark()
{
    for (int row = 0; row < count(); ++row)
        if (const QString text = textOf(itemData(row).toString()); itemText(row) != text)
            setItemText(row, text);
}

} // namespace ui
