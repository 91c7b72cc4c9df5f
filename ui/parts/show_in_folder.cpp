#include "ui/parts/show_in_folder.h"

#include "app/base/shown_text.h"
#include "app/platform/platform.h"
#include "ui/parts/plain_box.h"

#include <QCoreApplication>
#include <QDir>

namespace ui {

namespace {

struct ShowInFolder
{
    Q_DECLARE_TR_FUNCTIONS(ui::ShowInFolder)
};

} // namespace

void showInFolder(const QString &path, QWidget *window)
{
    platform::showInFolder(window, path, [path, window](bool isShown) {
        if (isShown)
            return;
        auto *box = new PlainBox(QMessageBox::Information, ShowInFolder::tr("No file manager answered"),
                                 ShowInFolder::tr("The file lies here: %1")
                                     .arg(base::oneLine(QDir::toNativeSeparators(path), 1'000)),
                                 window);
        box->setWindowTitle(ShowInFolder::tr("Show in folder"));
        box->open();
    });
}

} // namespace ui
