#pragma once

#include "tests/support/desk_world.h"
#include "ui/main_window.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>

#include <algorithm>

namespace support {

/// The whole window over a practice server, with a profile, a clock and a keychain of its own. Not shown yet.
struct WindowBench
{
    explicit WindowBench(const practice::Server::Options &options = {.conversations = 12}) : server(options)
    {
    }

    /// Opens the server's sub-account under that name; whether that began.
    [[nodiscard]] bool open(const QString &name)
    {
        accounts::Account account = accountOf(server, QStringLiteral("one"));
        account.name = name;
        return desk.saveForThisSession(account, tokenOf(server));
    }
    /// The command of that text, written without its mnemonic; null for none.
    [[nodiscard]] QAction *action(const char *text) const
    {
        return first<QAction>([text](const QAction *one) {
            return !one->menu() && one->text().remove(QLatin1Char('&')) == QString::fromUtf8(text);
        });
    }
    /// The first of these widgets that has that accessible name, or that is to be seen; null for none.
    template <class W> [[nodiscard]] W *named(const char *name) const
    {
        return first<W>([name](const W *one) { return one->accessibleName() == QString::fromUtf8(name); });
    }
    template <class W> [[nodiscard]] W *shown() const
    {
        return first<W>([](const W *one) { return one->isVisible(); });
    }
    template <class W, class Is> [[nodiscard]] W *first(Is is) const
    {
        const auto all = window.findChildren<W *>();
        const auto found = std::ranges::find_if(all, is);
        return found == all.end() ? nullptr : *found;
    }

    practice::Server server;
    QTemporaryDir folder;
    base::SystemClock clock;
    MemoryTokens tokens;
    base::Profile profile = base::Profile::under(folder.path());
    desk::Desk desk{worldOf(&clock, &tokens), profile};
    settings::SettingsFile settings{profile.settingsFile()};
    ui::MainWindow window{&desk, &settings, profile};
};

} // namespace support
