#include "ui/deletion/confirmation.h"

#include "app/base/shown_text.h"
#include "ui/conversations/conversation_words.h"
#include "ui/deletion/batch_words.h"
#include "ui/look/theme.h"
#include "ui/moment_words.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/meant_presses.h"
#include "ui/parts/scrolled_column.h"
#include "ui/parts/wrapped_check.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kNamed = 5;
/// Fewer take nothing from others that they would notice.
constexpr int kWorthSharing = 10;

QString named(const deletion::PlannedItem &item, const QDateTime &now)
{
    QStringList parts{base::apart(base::oneLine(item.contact, 60))};
    // Two people may have one name.
    if (const QString &reached = item.phone.isEmpty() ? item.email : item.phone;
        !reached.isEmpty() && reached != item.contact)
        parts << base::apart(base::oneLine(reached, 40));
    parts << channelName(item.messageType);
    if (item.lastMessageDate)
        parts << whenLabel(QDateTime::fromMSecsSinceEpoch(*item.lastMessageDate, Qt::UTC), now);
    return QStringLiteral("•  ") + parts.join(QStringLiteral(" · "));
}

/// `and 307 more: SMS 120 · E-mail 90 …`, counted by channel.
QString rest(const deletion::Proposal &proposal)
{
    std::map<conversations::Channel, int> counts = proposal.byChannel();
    for (int i = 0; i < kNamed; ++i)
        --counts[conversations::channelOf(proposal.at(i).messageType)];
    std::vector<std::pair<int, conversations::Channel>> sorted;
    for (const auto &[channel, count] : counts)
        if (count > 0)
            sorted.emplace_back(count, channel);
    std::ranges::sort(sorted, std::greater());
    QStringList parts;
    for (const auto &[count, channel] : sorted)
        parts << channelCount(channel, count);
    return Confirmation::tr("and %Ln more: %1", nullptr, proposal.size() - kNamed)
        .arg(parts.join(QStringLiteral(" · ")));
}

/// The number that was typed, in the digits of any script, with or without the marks that group thousands;
/// nothing where anything else was typed.
std::optional<qint64> numberIn(const QString &text)
{
    QString digits;
    for (const char32_t c : text.toUcs4())
        if (const int value = QChar::digitValue(c); value >= 0)
            digits += QString::number(value);
        else if (!QChar::isSpace(c) && !QChar::isPunct(c))
            return std::nullopt;
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

QStringList Confirmation::warnings(const conversations::Concerns &concerns)
{
    QStringList found;
    for (const conversations::Concern concern : conversations::kConcerns)
        if (const int count = concerns.of(concern); count > 0)
            found << concernWords(concern, count);
    return found;
}

Confirmation::Confirmation(const QString &subAccount, const deletion::Proposal &proposal, bool checkFirst,
                           const deletion::RequestLimit &limit, const Ways &ways, QWidget *parent)
    : FittedDialog(parent)
    , m_takeOut(new QWidget(this))
    , m_check(new WrappedCheck(tr("Check each one first, and leave it alone if somebody has written since"),
                               this))
    , m_fullSpeed(
          new WrappedCheck(tr("Faster – may slow down colleagues and automations in HighLevel"), this))
{
    const int count = proposal.size();
    const QString question = tr("Delete %Ln conversations?", nullptr, count);
    setWindowTitle(question);
    setMinimumWidth(520);
    // As wide as its sentences read well, and not as all its buttons beside each other; how high follows.
    resize(620, 0);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(10);
    // On a low screen what is said scrolls; the number and the buttons stay.
    auto *said = new ScrolledColumn(this);
    all->addWidget(said, 1);
    QVBoxLayout *layout = said->lines();
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
    say(tr("Sub-account: %1").arg(base::apart(base::oneLine(subAccount))));
    m_filter = say({});
    m_filter->setAccessibleDescription(tr("Filter"));
    m_filter->hide();

    QStringList names;
    const QDateTime now = QDateTime::currentDateTime();
    for (int i = 0; i < std::min(kNamed, count); ++i)
        names << named(proposal.at(i), now);
    if (count > kNamed)
        names << rest(proposal);
    say(names.join(QLatin1Char('\n')));

    if (const QStringList found = warnings(proposal.concerns()); !found.isEmpty())
        say(QStringLiteral("⚠  ") + found.join(QStringLiteral(" · ")))
            ->setAccessibleDescription(tr("Warnings"));
    QList<QWidget *> asRead; // the way of Tab, whatever was made first
    auto *flow = new FlowLayout(m_takeOut);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    for (const conversations::Concern concern : conversations::kConcerns) {
        const int minded = proposal.concerns().of(concern);
        if (minded == 0 || minded == count) // of nothing but these the answer is Cancel
            continue;
        auto *takeOut = new QPushButton(tr("Take out %1").arg(concernWords(concern, minded)), m_takeOut);
        takeOut->setAutoDefault(false);
        flow->addWidget(takeOut);
        asRead << takeOut;
        connect(takeOut, &QPushButton::clicked, this, [this, concern] { Q_EMIT takeOutWanted(concern); });
    }
    layout->addWidget(m_takeOut);
    m_takeOut->hide();
    say(tr("This cannot be undone, not even by HighLevel. The contacts themselves stay."));

    m_check->box()->setAccessibleName(tr("Check each one first"));
    m_check->box()->setChecked(checkFirst);
    layout->addWidget(m_check);
    m_fullSpeed->setToolTip(
        tr("Otherwise a part of HighLevel's limit is left to others as long as they use it."));
    layout->addWidget(m_fullSpeed);
    m_fullSpeed->box()->setChecked(!ways.shareLimit);
    m_fullSpeed->setVisible(count >= kWorthSharing || !ways.shareLimit);
    QLabel *cost = say({});
    cost->setAccessibleDescription(tr("Cost"));
    const auto showCost = [=, this] {
        cost->setText(
            estimateSentence(deletion::estimate(count, checkBeforeSend(), !fullSpeed(), limit), now));
    };
    showCost();
    for (const WrappedCheck *way : {m_check, m_fullSpeed})
        connect(way->box(), &QCheckBox::toggled, this, showCost);

    asRead << m_check->box() << m_fullSpeed->box();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *remove = new QPushButton(tr("Delete %Ln conversations", nullptr, count), this);
    if (count >= ways.typedFrom) {
        auto *ask = new QLabel(tr("Type %1 to &confirm:").arg(count), this);
        auto *typed = new QLineEdit(this);
        typed->setAccessibleName(tr("Type the number of conversations to confirm"));
        typed->setMaximumWidth(120);
        ask->setBuddy(typed);
        auto *row = new QHBoxLayout;
        row->addWidget(ask);
        row->addWidget(typed);
        row->addStretch(1);
        all->addLayout(row);
        remove->setEnabled(false);
        connect(typed, &QLineEdit::textChanged, remove,
                [remove, count](const QString &text) { remove->setEnabled(numberIn(text) == count); });
        // Enter never closes the dialog while a number stands there: somebody would believe that it deletes.
        auto *flaw = new QLabel(this);
        flaw->setTextFormat(Qt::PlainText);
        flaw->setWordWrap(true);
        all->addWidget(flaw);
        flaw->setAccessibleDescription(tr("What is wrong with the number"));
        look::setErrorColour(flaw);
        connect(typed, &QLineEdit::textChanged, flaw, &QLabel::clear); // it keeps its line: nothing moves
        connect(typed, &QLineEdit::returnPressed, this, [=] {
            if (remove->isEnabled()) {
                remove->setFocus();
                return;
            }
            flaw->setText(tr("This is not the number. Type %1.").arg(count));
        });
        asRead << typed;
        typed->setFocus();
        cancel->setAutoDefault(false);
    } else {
        cancel->setDefault(true);
        cancel->setFocus();
    }
    remove->setAutoDefault(false);
    // With the focus on it, Enter presses it; held down since the number was typed, it does not.
    remove->installEventFilter(this);
    m_remove = remove;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(remove);
    all->addSpacing(6);
    all->addLayout(buttons);
    asRead << cancel << remove;
    // The question may open with a button under the pointer that asked for it twice.
    auto *meant = new MeantPresses(this);
    const auto pressed = findChildren<QPushButton *>();
    for (QPushButton *button : pressed)
        meant->guard(button);
    for (qsizetype i = 1; i < asRead.size(); ++i)
        setTabOrder(asRead[i - 1], asRead[i]);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
}

bool Confirmation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_remove && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!key->isAutoRepeat())
                m_remove->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Confirmation::offerToTakeOut()
{
    m_takeOut->setVisible(m_takeOut->layout()->count() > 0);
}

void Confirmation::nameFilter(const QString &chosenBy)
{
    m_filter->setText(tr("Chosen by: %1").arg(chosenBy));
    m_filter->setVisible(!chosenBy.isEmpty());
}

bool Confirmation::fullSpeed() const
{
    return m_fullSpeed->box()->isChecked();
}

bool Confirmation::checkBeforeSend() const
{
    return m_check->box()->isChecked();
}

} // namespace ui
