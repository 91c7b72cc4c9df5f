#include "ui/help/diagnostics_dialog.h"

#include "app/base/shown_text.h"
#include "app/base/whole_file.h"
#include "ui/parts/ask_where_to_save.h"
#include "ui/parts/show_in_folder.h"

#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

DiagnosticsDialog::DiagnosticsDialog(QWidget *parent)
    : FittedDialog(parent), m_text(new QPlainTextEdit(this)), m_result(new QLabel(this))
{
    setWindowTitle(tr("Save diagnostics"));
    auto *intro =
        new QLabel(tr("This is all that is saved, for whoever helps you; so it is in English. No token, "
                      "name, message, phone number, e-mail address or id is in it. Nothing is sent."),
                   this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Reading the record of deletions…"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setAccessibleDescription(tr("What became of it"));
    // It is said in a line that is there from the start, so that nothing moves.
    m_result->setMinimumHeight(m_result->fontMetrics().lineSpacing());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    m_show = buttons->addButton(tr("Show in &folder"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_save, m_copy, m_show}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_saved, this); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_result);
    layout->addWidget(buttons);
    // The box hands the focus on to its first button, and Tab came to no other but the second (Qt 6.4.2).
    buttons->setFocusProxy(nullptr);
    m_text->setFocus();
    resize(QSize(720, 560).boundedTo(screen()->availableGeometry().size() * 92 / 100));
}

void DiagnosticsDialog::showReport(const QString &report)
{
    m_text->setPlainText(report);
    m_save->setEnabled(true);
    m_copy->setEnabled(true);
}

void DiagnosticsDialog::save()
{
    const QString proposed = QStringLiteral("threadsweep-diagnostics-%1.txt")
                                 .arg(QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd")));
    const WhereToSave where{
        .title = tr("Save diagnostics"), .proposed = proposed, .suffix = QStringLiteral("txt")};
    askWhereToSave(this, where, [this](const QString &path) {
        const auto flaw = base::writeWhole(path, m_text->toPlainText().toUtf8());
        m_result->setText(flaw ? tr("It could not be saved: %1").arg(base::oneLine(*flaw))
                               : tr("Saved as %1").arg(base::oneLine(path)));
        if (!flaw)
            m_saved = path;
        m_show->setEnabled(!m_saved.isEmpty());
    });
}

void DiagnosticsDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    m_result->setText(tr("Copied."));
}

} // namespace ui
