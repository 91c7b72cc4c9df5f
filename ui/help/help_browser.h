#pragma once

#include "ui/help/help_pages.h"

#include <QTextBrowser>

namespace ui {

/// Shows one page of the help and follows its links to others. It reads nothing but these pages: no file, no
/// address, whatever a link says.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    HelpBrowser(HelpPages pages, QWidget *parent);

    void open(const QString &name);
    /// Of the page that is shown.
    [[nodiscard]] const QString &page() const { return m_page; }

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    void setType();

    HelpPages m_pages;
    QString m_page;
    bool m_isStyling = false;
};

} // namespace ui
