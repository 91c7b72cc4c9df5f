#include "ui/help/keys_dialog.h"

#include "ui/parts/scrolled_column.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

KeysDialog::KeysDialog(const std::vector<Commands::Key> &keys, QWidget *parent) : FittedDialog(parent)
{
    auto *column = new ScrolledColumn(this);
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(24);
    lines->setVerticalSpacing(4);
    lines->setColumnStretch(1, 1);
    int line = 0;
    for (const Commands::Key &one : keys) {
        int place = 0;
        for (const QString &words : {one.key, one.does}) {
            auto *label = new QLabel(words, column);
            label->setTextFormat(Qt::PlainText);
            lines->addWidget(label, line, place++);
        }
        ++line;
    }
    column->lines()->addLayout(lines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(column, 1);
    layout->addWidget(buttons);
}

} // namespace ui
