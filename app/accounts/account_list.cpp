#include "app/accounts/account_list.h"

#include "app/base/shown_text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace accounts {

namespace {

constexpr qsizetype kNameLetters = 120;

constexpr int kFormat = 1;

QJsonObject toJson(const Account &a)
{
    return {{QStringLiteral("key"), a.key},
            {QStringLiteral("name"), a.name},
            {QStringLiteral("locationId"), a.location.toString()},
            {QStringLiteral("apiAddress"), a.apiAddress}};
}

std::optional<Account> fromJson(const QJsonObject &o)
{
    const auto location = base::LocationId::parse(o.value(QStringLiteral("locationId")).toString());
    const QString key = o.value(QStringLiteral("key")).toString();
    if (!location || key.isEmpty())
        return std::nullopt;
    return Account{.key = key,
                   .name = base::oneLine(o.value(QStringLiteral("name")).toString(), kNameLetters),
                   .location = *location,
                   .apiAddress = o.value(QStringLiteral("apiAddress")).toString()};
}

} // namespace

AccountList::AccountList(QString file, QObject *parent) : QObject(parent), m_file(std::move(file), kFormat)
{
    const QJsonObject root = m_file.load();
    if (root.isEmpty())
        return;
    const QJsonArray rows = root.value(QStringLiteral("accounts")).toArray();
    bool whole = root.value(QStringLiteral("accounts")).isArray();
    QList<Account> read;
    for (const auto &row : rows) {
        const auto account = fromJson(row.toObject());
        whole = whole && account;
        if (account)
            read << *account;
    }
    if (whole)
        m_all = read;
    else
        m_file.setAside();
}

const Account *AccountList::find(const QString &key) const
{
    const auto at = std::ranges::find(m_all, key, &Account::key);
    return at == m_all.end() ? nullptr : &*at;
}

const Account *AccountList::find(const base::Identity &identity) const
{
    const auto at = std::ranges::find_if(m_all, [&](const Account &a) { return a.identity() == identity; });
    return at == m_all.end() ? nullptr : &*at;
}

AccountList::Put AccountList::put(const Account &account)
{
    const auto identity = account.identity();
    const Account *known = find(account.key);
    if (!identity || (known && known->identity() != identity))
        return Put::OtherIdentity;
    if (const Account *same = find(*identity); same && same->key != account.key)
        return Put::AlreadyThere;
    Account safe = account;
    safe.name = base::oneLine(account.name, kNameLetters);
    QList<Account> wanted = m_all;
    const auto at = std::ranges::find(wanted, account.key, &Account::key);
    if (at == wanted.end())
        wanted << safe;
    else
        *at = safe;
    return save(std::move(wanted)) ? Put::Saved : Put::CannotBeSaved;
}

bool AccountList::remove(const QString &key)
{
    QList<Account> wanted = m_all;
    wanted.removeIf([&](const Account &a) { return a.key == key; });
    return save(std::move(wanted));
}

bool AccountList::save(QList<Account> wanted)
{
    QJsonArray rows;
    for (const Account &account : wanted)
        rows << toJson(account);
    if (!m_file.save({{QStringLiteral("accounts"), rows}}))
        return false;
    m_all = std::move(wanted);
    Q_EMIT changed();
    return true;
}

} // namespace accounts
