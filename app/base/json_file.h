#pragma once

#include <QJsonObject>
#include <QString>

namespace base {

/// A small file of settings: one JSON object with a `format` number.
///
/// Saving is all or nothing. A file that cannot be read is never overwritten: one of a newer program is left
/// where it is and nothing is saved; a broken one is set aside under another name.
class JsonFile
{
public:
    enum class Loaded {
        Fine,          ///< or not there yet
        FromTheFuture, ///< written by a newer version; nothing can be saved
        Broken,        ///< cut or garbled; set aside as `setAsideAs()`
        Unreadable,    ///< there, but no file, or the system does not let it be read; nothing can be saved
    };

    /// `path` need not exist yet; `format` is the newest that is understood.
    JsonFile(QString path, int format) : m_path(std::move(path)), m_format(format) {}

    /// What is in it, without judging more than its format; empty where there is nothing of use.
    [[nodiscard]] QJsonObject load();
    /// What it holds turned out to be no such thing after all.
    void setAside();
    [[nodiscard]] bool save(QJsonObject root) const;

    [[nodiscard]] Loaded loaded() const { return m_loaded; }
    [[nodiscard]] const QString &setAsideAs() const { return m_setAsideAs; }

private:
    QString m_path;
    int m_format;
    QString m_setAsideAs;
    Loaded m_loaded = Loaded::Fine;
};

} // namespace base
