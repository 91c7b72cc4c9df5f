#include "app/settings/settings_file.h"

namespace settings {

namespace {
constexpr int kFormat = 1;
}

SettingsFile::SettingsFile(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_file(m_path, kFormat)
    , m_root(m_file.load())
    , m_read(readSettings(m_root))
{
}

bool SettingsFile::change(const Settings &settings)
{
    m_read = {.settings = settings, .refused = {}};
    m_root = withSettings(m_root, settings);
    const bool saved = m_file.save(m_root);
    Q_EMIT changed(settings);
    return saved;
}

} // namespace settings
