#include "ui/help/help_browser.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>
#include <array>

// Without it the pages would be shown with all of their marks, as if they were HTML.
#if !QT_CONFIG(textmarkdownreader)
#error The help needs a Qt that reads Markdown
#endif

namespace ui {

namespace {

const QString kScheme = QStringLiteral("help");

QString nameIn(const QUrl &url)
{
    QString name = url.path();
    name.remove(QLatin1Char('/'));
    return name.endsWith(QLatin1String(".md")) ? name.chopped(3) : QString();
}

} // namespace

HelpBrowser::HelpBrowser(HelpPages pages, QWidget *parent) : QTextBrowser(parent), m_pages(std::move(pages))
{
    setAccessibleName(tr("Help page"));
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    constexpr int margin = 16;
    document()->setDocumentMargin(margin);
    document()->setIndentWidth(24);
    // Whatever led to it: a link, *Back*, or the list. `source()` tells the page before at that moment.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_page = nameIn(url);
        setType();
    });
}

void HelpBrowser::open(const QString &name)
{
    setSource(QUrl(QStringLiteral("%1:/%2.md").arg(kScheme, name)));
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    return name.scheme() == kScheme ? m_pages.markdown(nameIn(name)) : QString();
}

void HelpBrowser::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    const QUrl whole = source().isEmpty() ? url : source().resolved(url);
    if (whole.scheme() != kScheme || !HelpPages::names().contains(nameIn(whole)))
        return;
    QTextBrowser::doSetSource(url, type);
}

/// The sizes and distances of the rest of the window, in place of those of Markdown.
void HelpBrowser::setType()
{
    constexpr std::array sizes{1.0, 1.4, 1.15};
    constexpr qreal betweenLines = 4;
    const qreal usual = font().pointSizeF();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const size_t level = size_t(std::clamp(block.blockFormat().headingLevel(), 0, 2));
        cursor.setPosition(block.position());
        QTextBlockFormat format;
        format.setLineHeight(betweenLines, QTextBlockFormat::LineDistanceHeight);
        format.setTopMargin(level == 2 ? 16 : 0);
        // What belongs together stands closer.
        const bool goesOn = block.textList() && block.next().textList();
        format.setBottomMargin(goesOn ? 4 : 8);
        cursor.mergeBlockFormat(format);
        if (level == 0)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters = block.begin().fragment().charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment);
        letters.setFontPointSize(usual * sizes[level]);
        letters.setFontWeight(QFont::Bold);
        cursor.setCharFormat(letters);
    }
    cursor.endEditBlock();
}

/// The colour of links was taken from the palette when the page was made.
void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!isLook || source().isEmpty() || m_isStyling)
        return;
    m_isStyling = true;
    reload();
    m_isStyling = false;
}

} // namespace ui
