#include "ui/accounts/pasted_list_model.h"

#include "app/base/shown_text.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/keychain_words.h"
#include "ui/error_words.h"
#include "ui/parts/plain_box.h"

#include <QLocale>

namespace ui {

using desk::PastedAccounts;
using Flaw = accounts::PastedLine::Flaw;

namespace {

QString flawWords(const accounts::PastedLine &line)
{
    switch (line.flaw) {
    case Flaw::None:
        break;
    case Flaw::NoLocation:
        return PastedListModel::tr("The location ID is missing.");
    case Flaw::NotALocation:
        return PastedListModel::tr("The location is not understood.") + QLatin1Char(' ') +
               AccountDialog::noLocationWords();
    case Flaw::NoToken:
        return PastedListModel::tr("The token is missing.");
    case Flaw::TokenHasBlanks:
        return PastedListModel::tr("The token cannot be used.") + QLatin1Char(' ') +
               AccountDialog::wordsOf(base::SecretToken::Flaw::HasBlanks);
    case Flaw::TokenHasOddLetters:
        return PastedListModel::tr("The token cannot be used.") + QLatin1Char(' ') +
               AccountDialog::wordsOf(base::SecretToken::Flaw::HasOddLetters);
    case Flaw::TokenTooLong:
        return AccountDialog::wordsOf(base::SecretToken::Flaw::TooLong);
    case Flaw::SeveralTokens:
        return PastedListModel::tr("There is more than one token in this line.");
    case Flaw::NameMayBeToken:
        return PastedListModel::tr("What stands for the name may be a token, and is not shown.");
    case Flaw::Twice:
        return PastedListModel::tr("Line %L1 names the same sub-account.").arg(line.twiceOf);
    case Flaw::AlreadyThere:
        return AccountDialog::thereAlreadyWords(base::apart(line.thereAs));
    }
    return {};
}

} // namespace

PastedListModel::PastedListModel(const PastedAccounts *pasted, QObject *parent)
    : QAbstractTableModel(parent), m_pasted(pasted)
{
    connect(pasted, &PastedAccounts::taken, this, [this] {
        beginResetModel();
        m_count = int(m_pasted->lines().size());
        endResetModel();
    });
    connect(pasted, &PastedAccounts::changed, this,
            [this](int line) { Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1)); });
}

QString PastedListModel::whatOf(const PastedAccounts::Line &line)
{
    switch (line.state) {
    case PastedAccounts::State::Flawed:
        return flawWords(line.pasted);
    case PastedAccounts::State::Ready:
        return tr("Understood");
    case PastedAccounts::State::Checking:
        return tr("Asking HighLevel…");
    case PastedAccounts::State::ToConfirm:
        return tr("HighLevel calls this sub-account “%1”. If that is the one you mean, press "
                  "Check and save all again.")
            .arg(base::apart(line.nameAtHighLevel));
    case PastedAccounts::State::Refused:
        return (whatHappened(*line.refusal) + QLatin1Char(' ') + whatToDo(*line.refusal)).trimmed();
    case PastedAccounts::State::Saving:
        return tr("Waiting for the keychain. It may be asking for your password.");
    case PastedAccounts::State::NotSaved:
        return (keychainTitle(line.keychain.state) + QStringLiteral(". ") +
                keychainAdvice(line.keychain.state) + QLatin1Char(' ') +
                base::oneLine(line.keychain.systemText))
            .trimmed();
    case PastedAccounts::State::Saved:
        return tr("Saved");
    }
    return {};
}

int PastedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int PastedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastedListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PastedAccounts::Line &line = m_pasted->lines()[size_t(index.row())];
    if (role == Qt::ToolTipRole && index.column() == What)
        return inToolTip(base::oneLine(whatOf(line), 1'000));
    // Whether there is one, also for whoever hears it: dots are no word.
    if (role == Qt::AccessibleTextRole && index.column() == Token)
        return line.pasted.token ? tr("a token, not shown") : tr("no token kept");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return QLocale().toString(line.pasted.number);
    case Name:
        return line.pasted.name;
    case Location:
        return line.pasted.location ? line.pasted.location->toString() : QString();
    case Token:
        return line.pasted.token ? QStringLiteral("●●●●●●●●") : QString();
    case What:
        return base::oneLine(whatOf(line), 1'000);
    default:
        return {};
    }
}

QVariant PastedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Line");
    case Name:
        return tr("Name");
    case Location:
        return tr("Location ID");
    case Token:
        return tr("Token");
    case What:
        return tr("State");
    default:
        return {};
    }
}

} // namespace ui
