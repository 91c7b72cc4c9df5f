#include "ui/help/help_pages.h"

#include "app/base/shown_text.h"
#include "app/conversations/folded_text.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace ui {

namespace {

struct HelpPageWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// As Markdown that shows it letter by letter: the marks around it are more than it has itself.
QString asCode(const QString &text)
{
    QString marks(QStringLiteral("`"));
    while (text.contains(marks))
        marks += QLatin1Char('`');
    const QString gap = marks.size() > 1 ? QStringLiteral(" ") : QString();
    return marks + gap + text + gap + marks;
}

} // namespace

HelpPages::HelpPages(QString language, base::Profile profile)
    : m_language(std::move(language)), m_profile(std::move(profile))
{
}

const QStringList &HelpPages::names()
{
    static const QStringList all{QStringLiteral("clean-up-old-spam"),
                                 QStringLiteral("delete-everything-of-one-person"),
                                 QStringLiteral("what-the-words-mean"),
                                 QStringLiteral("if-the-internet-drops"),
                                 QStringLiteral("limit-and-time"),
                                 QStringLiteral("the-token"),
                                 nameOfStored(),
                                 QStringLiteral("practise-first")};
    return all;
}

QString HelpPages::nameOfStored()
{
    return QStringLiteral("what-is-stored");
}

QString HelpPages::read(const QString &name) const
{
    if (!names().contains(name))
        return {};
    const QString spoken = contents(QStringLiteral(":/help/%1/%2.md").arg(m_language, name));
    return spoken.isEmpty() ? contents(QStringLiteral(":/help/%1.md").arg(name)) : spoken;
}

QString HelpPages::title(const QString &name) const
{
    const QString text = read(name);
    return text.left(text.indexOf(QLatin1Char('\n'))).remove(QLatin1Char('#')).trimmed();
}

QString HelpPages::markdown(const QString &name) const
{
    const QString text = read(name);
    return name == nameOfStored() && !text.isEmpty() ? text + places() : text;
}

/// On a forge the page has no such end.
QString HelpPages::places() const
{
    QString text = QStringLiteral("\n## %1\n\n").arg(HelpPageWords::tr("On this computer"));
    const auto add = [&](const QString &what, const QString &path) {
        text += QStringLiteral("- %1: %2\n").arg(what, asCode(base::manyLines(path)));
    };
    add(HelpPageWords::tr("All of the files"), m_profile.folder().absolutePath());
    add(HelpPageWords::tr("The record of deletions"), m_profile.journalFile());
    add(HelpPageWords::tr("The log"), m_profile.logFile());
    return text;
}

bool HelpPages::matches(const QString &name, const QString &query) const
{
    const QByteArray text = conversations::folded(markdown(name).remove(QLatin1Char('*')).simplified());
    const auto words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(conversations::folded(word)); });
}

} // namespace ui
