#pragma once

#include "app/base/proxy_choice.h"

#include <QJsonObject>
#include <QStringList>

namespace settings {

enum class Scheme {
    System, ///< light or dark as the desktop is, and followed while the program runs
    Light,
    Dark,
};

enum class Density {
    Comfortable,
    Compact,
};

/// What people choose about the program as a whole. A value; pure.
struct Settings
{
    static constexpr int kLeastUndoSeconds = 5;
    static constexpr int kMostUndoSeconds = 60;
    static constexpr int kLeastTypedFrom = 2;
    static constexpr int kMostTypedFrom = 100;

    QString language; ///< `de`, `pt_BR`; empty: the system's. From the next start on.
    Scheme scheme = Scheme::System;
    Density density = Density::Comfortable;
    int undoSeconds = 10;   ///< nothing is sent for so long; larger deletions wait longer
    bool checkFirst = true; ///< whether the confirmation offers the look as chosen
    bool shareLimit = true; ///< whether it offers to leave others a part of the limit as chosen
    int typedFrom = 10;     ///< from so many on the number is typed
    base::ProxyChoice proxy;
    bool logsMuch = false; ///< the log also holds what went well

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// The languages that the program speaks, beside the system's choice among them.
[[nodiscard]] const QStringList &languages();

struct ReadSettings
{
    Settings settings;
    QStringList refused; ///< keys whose value is not understood, or out of bounds; they are as at first
};
/// Keys that it does not know it leaves alone.
[[nodiscard]] ReadSettings readSettings(const QJsonObject &root);
/// `root` with these settings in it; what else is in it stays, as a newer version may have put it there.
[[nodiscard]] QJsonObject withSettings(QJsonObject root, const Settings &settings);

} // namespace settings
