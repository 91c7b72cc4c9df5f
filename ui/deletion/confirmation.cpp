#include "ui/deletion/confirmation.h"

#include "ui/conversations/conversation_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kNamed = 5;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

} // namespace

QStringList Confirmation::warnings(const QList<highlevel::Conversation> &chosen, qint64 nowMs)
{
    QStringList found;
    const auto warn = [&](auto applies, auto words) {
        if (const auto n = int(std::ranges::count_if(chosen, applies)); n > 0)
            found << words(n);
    };
    warn([](const auto &c) { return c.unreadCount > 0; },
         [](int n) { return tr("%n with unread messages", nullptr, n); });
    warn([](const auto &c) { return c.starred; }, [](int n) { return tr("%n starred", nullptr, n); });
    warn([](const auto &c) { return !c.assignedTo.isEmpty(); },
         [](int n) { return tr("%n assigned to somebody", nullptr, n); });
    warn([&](const auto &c) { return c.lastMessageDate && nowMs - *c.lastMessageDate < kDayMs; },
         [](int n) { return tr("%n with a message in the last 24 hours", nullptr, n); });
    return found;
}

Confirmation::Confirmation(const QString &subAccount, const QList<highlevel::Conversation> &chosen,
                           QWidget *parent)
    : QDialog(parent)
{
    const int count = int(chosen.size());
    const QString question =
        count == 1 ? tr("Delete 1 conversation?") : tr("Delete %1 conversations?").arg(count);
    setWindowTitle(question);
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    const auto say = [&](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
        return label;
    };

    QLabel *title = say(question);
    QFont big = title->font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.25);
    title->setFont(big);
    say(tr("Sub-account: %1").arg(subAccount));

    QStringList names;
    const QDateTime now = QDateTime::currentDateTime();
    for (const highlevel::Conversation &c : chosen.mid(0, kNamed)) {
        QStringList parts{contactLabel(c), channelName(c.lastMessageType)};
        if (c.lastMessageDate)
            parts << whenLabel(QDateTime::fromMSecsSinceEpoch(*c.lastMessageDate, Qt::UTC), now);
        names << QStringLiteral("•  ") + parts.join(QStringLiteral(" · "));
    }
    if (count > kNamed)
        names << tr("and %1 more").arg(count - kNamed);
    say(names.join(QLatin1Char('\n')));

    if (const QStringList found = warnings(chosen, now.toMSecsSinceEpoch()); !found.isEmpty())
        say(QStringLiteral("⚠  ") + found.join(QStringLiteral(" · ")))
            ->setAccessibleDescription(tr("Warnings"));
    say(tr("HighLevel cannot bring a conversation back. The contacts stay."));

    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *remove = new QPushButton(
        count == 1 ? tr("Delete 1 conversation") : tr("Delete %1 conversations").arg(count), this);
    cancel->setDefault(true);
    cancel->setFocus();
    remove->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(remove);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
