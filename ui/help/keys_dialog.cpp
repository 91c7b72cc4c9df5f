#include "ui/help/keys_dialog.h"

#include "ui/parts/scrolled_column.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

/// They are in no menu, and no command: they are about the row that has the keyboard, or where it goes.
Commands::Keys keysOfTheList()
{
    const auto named = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return {.of = KeysDialog::tr("In the list"),
            .keys = {{.key = named(Qt::Key_Return), .does = KeysDialog::tr("Read the conversation")},
                     {.key = named(Qt::Key_Space), .does = KeysDialog::tr("Select the row")},
                     {.key = QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText),
                      .does = KeysDialog::tr("Select the row as well, or no longer")},
                     {.key = named(Qt::Key_Home) + QStringLiteral(", ") + named(Qt::Key_End),
                      .does = KeysDialog::tr("To the first row, to the last; with Shift all up to there")},
                     {.key = named(Qt::Key_Menu), .does = KeysDialog::tr("What can be done with the row")},
                     {.key = named(Qt::Key_Escape),
                      .does = KeysDialog::tr("Out of the search, the filters or the history")}}};
}

} // namespace

KeysDialog::KeysDialog(std::vector<Commands::Keys> keys, QWidget *parent) : FittedDialog(parent)
{
    auto *column = new ScrolledColumn(this);
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(24);
    lines->setVerticalSpacing(4);
    lines->setColumnStretch(1, 1);
    const auto add = [&](const QString &words, int line, int place) {
        auto *label = new QLabel(words, column);
        label->setTextFormat(Qt::PlainText);
        lines->addWidget(label, line, place);
        return label;
    };
    keys.push_back(keysOfTheList());
    int line = 0;
    for (const Commands::Keys &some : keys) {
        constexpr int air = 10;
        if (line > 0)
            lines->setRowMinimumHeight(line++, air);
        QLabel *title = add(some.of, line, 0);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        ++line;
        for (const Commands::Key &one : some.keys) {
            add(one.key, line, 0);
            add(one.does, line, 1);
            ++line;
        }
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
