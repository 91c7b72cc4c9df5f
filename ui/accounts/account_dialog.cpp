#include "ui/accounts/account_dialog.h"

#include "app/accounts/naming.h"
#include "app/base/shown_text.h"
#include "ui/accounts/found_words.h"
#include "ui/error_words.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace ui {

namespace {

bool isHighLevels(const QString &address)
{
    const auto parsed = base::ApiAddress::parse(address);
    const auto *fine = std::get_if<base::ApiAddress>(&parsed);
    return fine && fine->toString() == base::ApiAddress::highLevel().toString();
}

} // namespace

AccountDialog::AccountDialog(desk::Desk *desk, std::optional<accounts::Account> account,
                             std::optional<base::SecretToken> knownToken, QWidget *parent)
    : FittedDialog(parent)
    , m_desk(desk)
    , m_account(std::move(account))
    , m_knownToken(std::move(knownToken))
    , m_result(new QLabel(this))
    , m_save(new QPushButton(tr("Check and save"), this))
{
    setWindowTitle(m_account ? tr("Edit sub-account") : tr("Add a sub-account"));
    setMinimumWidth(560);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addRow(form, tr("&Name"), tr("Name"));
    m_name.field->setPlaceholderText(tr("What you call it, e.g. Harbour Dental"));
    m_location = addRow(form, tr("&Location ID"), tr("Location ID"));
    m_location.field->setPlaceholderText(tr("20 characters, or any HighLevel address of the sub-account"));
    m_token = addRow(form, tr("&Private integration token"), tr("Private integration token"));
    m_token.field->setEchoMode(QLineEdit::Password);
    m_token.field->setPlaceholderText(m_knownToken ? tr("Leave empty to keep the present one")
                                                   : QStringLiteral("pit-…"));
    auto *reveal = new QCheckBox(tr("Show"), this);
    connect(reveal, &QCheckBox::toggled, this,
            [this](bool on) { m_token.field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    form->addRow(QString(), reveal);

    auto *help = new QLabel(
        tr("In HighLevel, inside the sub-account: Settings → Private Integrations → Create. Tick these "
           "three scopes:\nconversations.readonly · conversations.write · "
           "conversations/message.readonly\nThe token is kept in this computer's keychain, and "
           "nowhere else.") +
            QLatin1Char(' ') + tr("That it may delete cannot be tried without deleting."),
        this);
    help->setWordWrap(true);

    auto *advanced = new QGroupBox(tr("Advanced"), this);
    auto *advancedForm = new QFormLayout(advanced);
    m_address = addRow(advancedForm, tr("API &address"), tr("API address"));
    m_address.field->setText(m_account ? m_account->apiAddress : base::ApiAddress::highLevel().toString());

    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setAccessibleDescription(tr("Check result"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    if (!m_account) {
        auto *paste = new QPushButton(tr("Paste a li&st…"), this);
        paste->setAutoDefault(false);
        buttons->addButton(paste, QDialogButtonBox::ResetRole);
        connect(paste, &QPushButton::clicked, this, [this] {
            clearComplaints();
            if (const auto address = enteredAddress())
                Q_EMIT listWanted(*address);
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(help);
    layout->addWidget(advanced);
    layout->addWidget(m_result);
    layout->addStretch(1);
    layout->addWidget(buttons);

    if (m_account) {
        m_name.field->setText(m_account->name);
        m_location.field->setText(m_account->location.toString());
        // With another address or location it is another sub-account, with a token and a history of its own.
        for (const Row &fixed : {m_location, m_address}) {
            fixed.field->setReadOnly(true);
            fixed.field->setToolTip(tr("This belongs to the sub-account. To use another, add that one."));
        }
        m_token.field->setFocus();
    }
}

AccountDialog::Row AccountDialog::addRow(QFormLayout *form, const QString &label, const QString &name)
{
    Row row{.field = new QLineEdit(this), .flaw = new QLabel(this)};
    row.field->setAccessibleName(name);
    row.flaw->setWordWrap(true);
    row.flaw->setTextFormat(Qt::PlainText);
    look::setErrorColour(row.flaw);
    row.flaw->setAccessibleDescription(tr("What is wrong with %1").arg(name));
    row.flaw->hide();
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(row.field);
    both->addWidget(row.flaw);
    form->addRow(label, both);
    static_cast<QLabel *>(form->labelForField(both))->setBuddy(row.field);
    // What was confirmed holds for what was checked, no longer.
    connect(row.field, &QLineEdit::textEdited, this, [this] {
        m_confirmedName.clear();
        m_proven.reset();
    });
    return row;
}

void AccountDialog::complain(const Row &row, const QString &text)
{
    row.flaw->setText(text);
    // A wrapping label asks for one line until it has been laid out; the dialog must grow at once.
    row.flaw->setMinimumHeight(row.flaw->heightForWidth(row.field->width()));
    row.flaw->show();
    QWidget *dialog = row.flaw->window();
    dialog->layout()->activate();
    dialog->resize(dialog->width(), std::max(dialog->height(), dialog->minimumSizeHint().height()));
    row.field->setFocus();
}

void AccountDialog::clearComplaints()
{
    for (const Row &row : {m_name, m_location, m_token, m_address})
        row.flaw->hide();
    m_result->clear();
}

QString AccountDialog::wordsOf(base::SecretToken::Flaw flaw)
{
    using Flaw = base::SecretToken::Flaw;
    switch (flaw) {
    case Flaw::Empty:
        return tr("Paste the token here.");
    case Flaw::HasBlanks:
        return tr("There is a blank or a line break inside. Copy the token once more, alone.");
    case Flaw::HasOddLetters:
        return tr("There are characters in it that no token has. Copy it from HighLevel itself.");
    case Flaw::TooLong:
        return tr("This is too long for a token.");
    }
    return {};
}

QString AccountDialog::noLocationWords()
{
    return tr("A location ID has 20 letters and digits. It is in Settings → Business Profile, "
              "and in the address bar after /location/.");
}

QString AccountDialog::thereAlreadyWords(const QString &name)
{
    return tr("This sub-account is there already, as “%1”.").arg(name);
}

std::optional<base::ApiAddress> AccountDialog::enteredAddress()
{
    using base::ApiAddress;
    const auto address = ApiAddress::parse(m_address.field->text());
    if (const auto *fine = std::get_if<ApiAddress>(&address))
        return *fine;
    switch (std::get<ApiAddress::Flaw>(address)) {
    case ApiAddress::Flaw::NotAnAddress:
        complain(m_address,
                 tr("This is no web address. HighLevel's is %1.").arg(ApiAddress::highLevel().toString()));
        break;
    case ApiAddress::Flaw::NotEncrypted:
        complain(m_address, tr("Only https is allowed: a token must not travel in the clear."));
        break;
    case ApiAddress::Flaw::HoldsUserInfo:
        complain(m_address, tr("The address must not hold a user name or a password."));
        break;
    case ApiAddress::Flaw::HoldsMore:
        complain(m_address, tr("This is the address of a page. The API's ends after the host name, as in %1.")
                                .arg(ApiAddress::highLevel().toString()));
        break;
    }
    return std::nullopt;
}

void AccountDialog::check()
{
    using base::SecretToken;
    clearComplaints();

    const std::optional<base::ApiAddress> address = enteredAddress();
    if (!address)
        return;

    std::optional<SecretToken> token = m_knownToken;
    if (!token || !m_token.field->text().trimmed().isEmpty()) {
        auto parsed = SecretToken::parse(m_token.field->text());
        if (const auto *flaw = std::get_if<SecretToken::Flaw>(&parsed))
            return complain(m_token, wordsOf(*flaw));
        token = std::get<SecretToken>(parsed);
    }

    const auto location = base::LocationId::parse(m_location.field->text());
    if (!location)
        return complain(m_location, noLocationWords());

    accounts::Account wanted{.key = m_account ? m_account->key
                                              : QUuid::createUuid().toString(QUuid::WithoutBraces),
                             .name = base::oneLine(m_name.field->text()),
                             .location = *location,
                             .apiAddress = address->toString()};
    const base::Identity identity{.address = *address, .location = *location};
    if (const accounts::Account *same = m_desk->list().find(identity); same && same->key != wanted.key)
        return complain(m_location, thereAlreadyWords(same->name));
    if (m_proven && !m_confirmedName.isEmpty() && m_proven->about() == identity) {
        if (wanted.name.isEmpty())
            wanted.name = m_confirmedName;
        Q_EMIT checked(wanted, *m_proven);
        return;
    }

    // What is disabled loses the keyboard, to the next button: Enter would cancel all that was typed.
    const bool hadKeyboard = m_save->hasFocus();
    m_save->setEnabled(false);
    m_result->setText(tr("Asking HighLevel…"));
    auto *check = m_desk->makeCheck(identity, *token, this);
    connect(check, &highlevel::AccessCheck::finished, this,
            [this, check, wanted, hadKeyboard](const highlevel::AccessCheck::Result &result) mutable {
                check->deleteLater();
                m_save->setEnabled(true);
                if (hadKeyboard)
                    m_save->setFocus();
                m_result->clear();
                if (result.refusal)
                    return show(result);
                const accounts::Naming naming =
                    accounts::namingOf(wanted.name, result.locationName, wanted.location);
                wanted.name = naming.name;
                const QDate today = QDate::currentDate();
                m_found = m_account ? QString() : foundSentence(result, wanted.name, today);
                if (!naming.toConfirm.isEmpty() && !m_account) {
                    m_confirmedName = naming.toConfirm;
                    m_proven = result.token;
                    const QString there = whatIsThere(result, today);
                    const QString name = base::apart(naming.toConfirm);
                    m_result->setText(
                        (there.isEmpty()
                             ? tr("HighLevel calls this sub-account “%1”.").arg(name)
                             : tr("HighLevel calls this sub-account “%1”: %2.").arg(name, there)) +
                        QLatin1Char(' ') + tr("If that is the one you mean, press Check and save again."));
                    return;
                }
                Q_EMIT checked(wanted, *result.token);
            });
    check->start();
}

void AccountDialog::showSaving(bool saving)
{
    setEnabled(!saving);
    m_result->setText(saving ? tr("Waiting for the keychain. It may be asking for your password.")
                             : QString());
}

void AccountDialog::show(const highlevel::AccessCheck::Result &refused)
{
    using Kind = highlevel::ApiError::Kind;
    const highlevel::ApiError &refusal = *refused.refusal;
    const QString text = whatHappened(refusal) + QLatin1Char(' ') + whatToDo(refusal);
    m_result->setText(whoSaidWhat(refusal));
    if (refused.isAboutMessages)
        return complain(
            m_token, tr("The token may list conversations, but not read their messages. In HighLevel, open "
                        "Settings → Private Integrations and tick conversations/message.readonly. The "
                        "token stays the same."));
    switch (refusal.kind) {
    case Kind::TokenRejected:
    case Kind::ScopeMissing:
    case Kind::WrongTokenKind:
        return complain(m_token, text);
    case Kind::LocationForbidden:
    case Kind::BadRequest:
    case Kind::Invalid:
    case Kind::NotFound:
        return complain(m_location, text);
    case Kind::WrongAddress:
    case Kind::NotAnAnswer:
    case Kind::TlsFailed:
        return complain(m_address, text);
    case Kind::NoConnection:
    case Kind::TimedOut:
        // At an address that somebody entered, that is the first thing to look at; HighLevel's own is right.
        if (!m_account && !isHighLevels(m_address.field->text()))
            return complain(m_address, text + QLatin1Char(' ') + whatToDo({.kind = Kind::WrongAddress}));
        [[fallthrough]];
    default:
        m_result->setText(text + QLatin1Char('\n') + m_result->text());
    }
}

} // namespace ui
