#include "ui/help/keys_dialog.h"

#include "ui/parts/scrolled_column.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
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

/// Below what stands there already.
void addGroup(const Commands::Keys &some, QGridLayout *lines, QWidget *parent)
{
    const auto add = [&](const QString &words, int line, int place) {
        auto *label = new QLabel(words, parent);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        lines->addWidget(label, line, place);
        return label;
    };
    constexpr int air = 10;
    int line = lines->count() > 0 ? lines->rowCount() : 0;
    if (line > 0)
        lines->setRowMinimumHeight(line++, air);
    QLabel *title = new QLabel(some.of, parent);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    lines->addWidget(title, line++, 0, 1, 2);
    for (const Commands::Key &one : some.keys) {
        add(one.key, line, 0);
        add(one.does, line, 1)->setWordWrap(true);
        ++line;
    }
}

} // namespace

KeysDialog::KeysDialog(std::vector<Commands::Keys> keys, QWidget *parent) : FittedDialog(parent)
{
    auto *column = new ScrolledColumn(this);
    keys.push_back(keysOfTheList());
    // Beside each other, as a low screen has no room for all of them below each other.
    constexpr size_t halves = 2;
    size_t all = 0;
    for (const Commands::Keys &some : keys)
        all += some.keys.size() + halves; // its title and the air above it
    auto *beside = new QHBoxLayout;
    beside->setSpacing(32);
    auto some = keys.cbegin();
    for (size_t half = 1; half <= halves; ++half) {
        auto *lines = new QGridLayout;
        lines->setHorizontalSpacing(24);
        lines->setVerticalSpacing(4);
        lines->setColumnStretch(1, 1);
        for (size_t filled = 0; some != keys.cend() && (half == halves || filled < all / halves); ++some) {
            addGroup(*some, lines, column);
            filled += some->keys.size() + halves;
        }
        lines->setRowStretch(lines->rowCount(), 1);
        beside->addLayout(lines, 1);
    }
    column->lines()->addLayout(beside);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(column, 1);
    layout->addWidget(buttons);
    constexpr int wide = 800;
    resize(wide, sizeHint().height());
}

} // namespace ui
