#include "ui/help/about_dialog.h"

#include "app/base/build_commit.h"
#include "ui/parts/drawings.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : FittedDialog(parent)
{
    setWindowTitle(tr("About Threadsweep"));
    const auto say = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };
    auto *picture = new QLabel(this);
    constexpr int pictureSize = 64;
    picture->setPixmap(programIcon().pixmap(pictureSize));
    QLabel *title = say(tr("Threadsweep %1").arg(QStringLiteral(THREADSWEEP_VERSION)));
    QFont big = title->font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.4);
    title->setFont(big);
    const QString commit = base::buildCommit();
    QLabel *versions =
        say(tr("Commit %1 · Qt %2")
                .arg(commit.isEmpty() ? tr("not known") : commit, QString::fromLatin1(qVersion())));
    QLabel *next =
        say(tr("Threadsweep does not look for new versions and tells nobody that it runs. The next one "
               "comes from where this one came from."));
    auto *licences = new QPlainTextEdit(contents(QStringLiteral(":/licences.txt")) + QLatin1Char('\n') +
                                            contents(QStringLiteral(":/LICENSE")),
                                        this);
    licences->setReadOnly(true);
    licences->setTabChangesFocus(true);
    licences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    licences->setAccessibleName(tr("Licences"));
    auto *licencesLabel = new QLabel(tr("&Licences of Threadsweep and of all that it is made of:"), this);
    licencesLabel->setBuddy(licences);
    licencesLabel->setWordWrap(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(say(tr("Lists, reads and deletes HighLevel conversations.")));
    words->addWidget(versions);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(next);
    layout->addWidget(licencesLabel);
    layout->addWidget(licences, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resize(QSize(600, 480).boundedTo(screen()->availableGeometry().size() * 92 / 100));
}

} // namespace ui
