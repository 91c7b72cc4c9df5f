#pragma once

#include <QString>

#include <optional>

class QCoreApplication;

namespace ui {

/// What the program was started with.
struct CommandLine
{
    QString profile; ///< keep everything under this folder; empty: where the system keeps such things
    bool practice = false;
    bool removeTokens = false; ///< take this profile's tokens out of the keychain, and open no window
    QString language;          ///< empty: as the settings have it

    /// Answers `--help` and `--version`, which need no display, and tells the exit code; nothing where
    /// neither is asked. To be called before there is an application.
    [[nodiscard]] static std::optional<int> answeredAtOnce(int argc, char **argv);
    /// What `application` was started with. Ends the program, with words and code 1, where it is not
    /// understood.
    [[nodiscard]] static CommandLine of(const QCoreApplication &application);
};

} // namespace ui
