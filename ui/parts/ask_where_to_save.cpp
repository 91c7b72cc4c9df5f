#include "ui/parts/ask_where_to_save.h"

#include "app/base/shown_text.h"
#include "ui/parts/plain_box.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

namespace {

struct AskWhereToSave
{
    Q_DECLARE_TR_FUNCTIONS(ui::AskWhereToSave)
};

/// Where the last file went, as long as the program runs.
QString &lastFolder()
{
    static QString folder;
    return folder;
}

/// Not the one that the program was started in, which may be anywhere.
QString folderToBeginIn()
{
    if (!lastFolder().isEmpty() && QFileInfo(lastFolder()).isDir())
        return lastFolder();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void askWhetherToReplace(QWidget *window, WhereToSave where, const std::function<void(const QString &)> &save)
{
    const QString name = base::apart(base::oneLine(QFileInfo(where.proposed).fileName()));
    auto *box = new PlainBox(QMessageBox::Warning, AskWhereToSave::tr("%1 already exists.").arg(name),
                             AskWhereToSave::tr("If you replace it, what it holds now is lost."), window);
    box->setWindowTitle(where.title);
    auto *replace = box->addButton(AskWhereToSave::tr("Replace"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::buttonClicked, window,
                     [window, where, save, replace](const QAbstractButton *pressed) {
                         if (pressed == replace)
                             save(where.proposed);
                         else
                             askWhereToSave(window, where, save);
                     });
    box->open();
}

} // namespace

void askWhereToSave(QWidget *window, const WhereToSave &where,
                    const std::function<void(const QString &path)> &save)
{
    const QFileInfo proposed(where.proposed);
    auto *dialog =
        new QFileDialog(window, where.title, proposed.isAbsolute() ? proposed.path() : folderToBeginIn());
    dialog->selectFile(proposed.fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(where.suffix);
    // Qt's own dialog asks from within: a box that runs a loop of its own and lies on the dialog's stack.
    // Assistive technology can press Cancel behind it, and the dialog was gone before its box. So it asks
    // nothing: whether to replace a file is asked here, and without deleting and renaming, nothing else is to
    // be asked.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setOption(QFileDialog::ReadOnly);
    // Likewise its lists' menus, which could only show hidden files.
    for (auto *list : dialog->findChildren<QAbstractItemView *>())
        list->setContextMenuPolicy(Qt::NoContextMenu);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [window, where, save](const QString &path) {
        lastFolder() = QFileInfo(path).path();
        if (QFileInfo::exists(path))
            askWhetherToReplace(window, {where.title, path, where.suffix}, save);
        else
            save(path);
    });
    dialog->open();
}

} // namespace ui
