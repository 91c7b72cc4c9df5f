#include "ui/settings/erase_dialog.h"

#include "ui/look/theme.h"
#include "ui/parts/wrapped_check.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using base::Stored;
using Unfinished = desk::Desk::Unfinished;

namespace {

QString wordsOf(Stored stored)
{
    switch (stored) {
    case Stored::PastDeletions:
        return EraseDialog::tr(
            "The record of past &deletions: after that nothing here shows what was deleted");
    case Stored::SubAccounts:
        return EraseDialog::tr("The list of sub-&accounts, with their tokens and a proxy's sign-in in the "
                               "keychain");
    case Stored::SavedFilters:
        return EraseDialog::tr("Saved &filters");
    case Stored::Settings:
        return EraseDialog::tr("The &settings, and how the window looked");
    case Stored::Log:
        return EraseDialog::tr("The &log");
    }
    Q_UNREACHABLE();
}

/// Why not everything may be chosen, or what is lost with it; empty where there is nothing to say.
QString remarkOn(Unfinished unfinished)
{
    switch (unfinished) {
    case Unfinished::Nothing:
        return {};
    case Unfinished::Deletions:
        return EraseDialog::tr("A deletion has not ended yet. Nothing can be deleted here before it has.");
    case Unfinished::Interrupted:
        return EraseDialog::tr(
            "A deletion was cut short, and nobody has decided about its rest yet. The record "
            "of deletions and the list of sub-accounts are needed for that.");
    case Unfinished::NotYetKnown:
        return EraseDialog::tr("The record of deletions is still being read.");
    case Unfinished::Unreadable:
        return EraseDialog::tr(
            "The record of deletions cannot be read. Whether a deletion was cut short will "
            "not be known any more when it is gone.");
    }
    Q_UNREACHABLE();
}

bool mayGo(Stored stored, Unfinished unfinished)
{
    const bool isNeeded = stored == Stored::PastDeletions || stored == Stored::SubAccounts;
    switch (unfinished) {
    case Unfinished::Nothing:
    case Unfinished::Unreadable:
        return true;
    case Unfinished::Deletions:
        return false;
    case Unfinished::Interrupted:
    case Unfinished::NotYetKnown:
        return !isNeeded;
    }
    Q_UNREACHABLE();
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EraseDialog::EraseDialog(const std::map<Stored, qint64> &amounts, Unfinished unfinished, QWidget *parent)
    : FittedDialog(parent)
{
    setWindowTitle(tr("Delete what is stored"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(wrapped(tr("What is to be deleted on this computer?"), this));
    for (const Stored stored :
         {Stored::PastDeletions, Stored::SubAccounts, Stored::SavedFilters, Stored::Settings, Stored::Log}) {
        const auto amount = amounts.find(stored);
        const QString size =
            amount == amounts.end() ? tr("nothing") : QLocale().formattedDataSize(amount->second);
        auto *check = new WrappedCheck(tr("%1 (%2)").arg(wordsOf(stored), size), this);
        check->box()->setEnabled(amount != amounts.end() && mayGo(stored, unfinished));
        check->setEnabled(check->box()->isEnabled());
        layout->addWidget(check);
        m_checks[stored] = check;
    }
    if (const QString remark = remarkOn(unfinished); !remark.isEmpty()) {
        QLabel *label = wrapped(remark, this);
        look::setErrorColour(label);
        layout->addWidget(label);
    }
    layout->addWidget(wrapped(tr("Threadsweep ends, and deletes it as the last thing it does. This cannot be "
                                 "undone. At HighLevel nothing changes."),
                              this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_erase = buttons->addButton(tr("Delete and quit"), QDialogButtonBox::AcceptRole);
    m_erase->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    for (const auto &[stored, check] : m_checks)
        connect(check->box(), &QCheckBox::toggled, this, [this] { m_erase->setEnabled(!wanted().empty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
}

erasure::Wanted EraseDialog::wanted() const
{
    erasure::Wanted wanted;
    for (const auto &[stored, check] : m_checks)
        if (check->box()->isChecked())
            wanted.insert(stored);
    return wanted;
}

} // namespace ui
