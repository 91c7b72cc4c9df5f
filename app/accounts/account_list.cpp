#include "app/accounts/account_list.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace accounts {

namespace {

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
                   .name = o.value(QStringLiteral("name")).toString(),
                   .location = *location,
                   .apiAddress = o.value(QStringLiteral("apiAddress")).toString()};
}

} // namespace

AccountList::AccountList(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    load();
}

void AccountList::load()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_loaded = Loaded::Unreadable;
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    const QJsonObject root = document.object();
    const int format = root.value(QStringLiteral("format")).toInt();
    if (format > kFormat) {
        m_loaded = Loaded::FromTheFuture;
        return;
    }
    QList<Account> read;
    bool whole = format == kFormat && root.value(QStringLiteral("accounts")).isArray();
    const QJsonArray rows = root.value(QStringLiteral("accounts")).toArray();
    for (const auto &row : rows) {
        const auto account = fromJson(row.toObject());
        whole = whole && account;
        if (account)
            read << *account;
    }
    if (whole) {
        m_all = read;
        return;
    }
    m_setAsideAs = m_file + QStringLiteral(".broken-") +
                   QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    m_loaded = QFile::rename(m_file, m_setAsideAs) ? Loaded::Broken : Loaded::Unreadable;
}

const Account *AccountList::find(const QString &key) const
{
    const auto at = std::ranges::find(m_all, key, &Account::key);
    return at == m_all.end() ? nullptr : &*at;
}

bool AccountList::put(const Account &account)
{
    QList<Account> wanted = m_all;
    const auto at = std::ranges::find(wanted, account.key, &Account::key);
    if (at == wanted.end())
        wanted << account;
    else
        *at = account;
    return save(std::move(wanted));
}

bool AccountList::remove(const QString &key)
{
    QList<Account> wanted = m_all;
    wanted.removeIf([&](const Account &a) { return a.key == key; });
    return save(std::move(wanted));
}

bool AccountList::save(QList<Account> wanted)
{
    if (m_loaded == Loaded::FromTheFuture || m_loaded == Loaded::Unreadable)
        return false;
    QJsonArray rows;
    for (const Account &account : wanted)
        rows << toJson(account);
    const QJsonObject root{{QStringLiteral("format"), kFormat}, {QStringLiteral("accounts"), rows}};

    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return false;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(root).toJson());
    if (!file.commit())
        return false;
    m_all = std::move(wanted);
    Q_EMIT changed();
    return true;
}

} // namespace accounts
