#pragma once

#include <QDir>
#include <QString>

namespace base {

/// Where this run of the program keeps things, and under which name it goes in the keychain.
/// Two profiles share nothing.
class Profile
{
public:
    /// The user's own profile, in the platform's standard places.
    [[nodiscard]] static Profile standard();
    /// The profile of a program that lies in `programFolder`: where a file `portable` lies there too, the
    /// folder `profile` beside it, so that all of it fits on a stick; else the user's own.
    [[nodiscard]] static Profile ofProgramIn(const QString &programFolder);
    /// Everything under `dir` (made when missing); keychain entries carry that folder's name.
    [[nodiscard]] static Profile under(const QString &dir);

    [[nodiscard]] QString accountsFile() const { return m_config.filePath(QStringLiteral("accounts.json")); }
    [[nodiscard]] QString filtersFile() const { return m_config.filePath(QStringLiteral("filters.json")); }
    [[nodiscard]] QString settingsFile() const { return m_config.filePath(QStringLiteral("settings.json")); }
    /// What was asked of HighLevel lately (highlevel::LimitBook).
    [[nodiscard]] QString limitsFile() const { return m_config.filePath(QStringLiteral("limits.json")); }
    [[nodiscard]] QString windowFile() const { return m_config.filePath(QStringLiteral("window.ini")); }
    [[nodiscard]] QString journalFile() const { return m_config.filePath(QStringLiteral("journal.sqlite")); }
    [[nodiscard]] QString logFile() const { return m_config.filePath(QStringLiteral("log/threadsweep.log")); }
    /// Held by the one program that runs on this profile.
    [[nodiscard]] QString lockFile() const { return m_config.filePath(QStringLiteral("running.lock")); }
    [[nodiscard]] const QDir &folder() const { return m_config; }
    /// The service name that QtKeychain files our tokens under.
    [[nodiscard]] const QString &keychainService() const { return m_service; }

private:
    Profile(const QDir &config, QString service) : m_config(config), m_service(std::move(service)) {}

    QDir m_config;
    QString m_service;
};

} // namespace base
