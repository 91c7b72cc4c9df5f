// Where a file is to go is asked without a loop of its own, and nothing is replaced that nobody agreed to.

#include "ui/parts/ask_where_to_save.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <memory>

using namespace ui;

namespace {

struct Bench
{
    Bench()
    {
        window->show();
        ask(path(QStringLiteral("list.csv")));
    }

    void ask(const QString &proposed)
    {
        askWhereToSave(
            window.get(),
            {.title = QStringLiteral("Export"), .proposed = proposed, .suffix = QStringLiteral("csv")},
            [this](const QString &path) { saved << path; });
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString holding(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write("of somebody") > 0 ? path(name) : QString();
    }
    [[nodiscard]] QFileDialog *dialog() const { return window->findChild<QFileDialog *>(); }
    [[nodiscard]] QMessageBox *box() const { return window->findChild<QMessageBox *>(); }
    [[nodiscard]] QAbstractButton *button(QMessageBox::ButtonRole role) const
    {
        for (QAbstractButton *b : box()->buttons())
            if (box()->buttonRole(b) == role)
                return b;
        return nullptr;
    }
    /// Returns once the dialog has taken it.
    void choose(const QString &file) const
    {
        dialog()->selectFile(file);
        QMetaObject::invokeMethod(dialog(), "accept");
    }

    QTemporaryDir folder;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    QStringList saved;
};

} // namespace

class AskWhereToSaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    /// First, as no file went anywhere yet. It began in whatever folder the program had been started in.
    void itBeginsAmongTheDocumentsOrWhereTheLastOneWent()
    {
        Bench b;
        const auto begins = [&](const QString &proposed) {
            b.dialog()->reject();
            QTest::qWait(10);
            b.ask(proposed);
            return b.dialog()->directory().absolutePath();
        };
        QVERIFY(QDir::setCurrent(QDir::rootPath()));
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const QString first = begins(QStringLiteral("list.csv"));
        QCOMPARE(first, documents.exists() ? documents.absolutePath() : QDir::homePath());
        b.choose(b.path(QStringLiteral("new.csv")));
        QTRY_VERIFY(!b.dialog());
        b.ask(QStringLiteral("other.csv"));
        QCOMPARE(b.dialog()->directory().absolutePath(), b.folder.path());
        // A path says where.
        QCOMPARE(begins(QDir::tempPath() + QStringLiteral("/list.csv")), QDir::tempPath());
    }

    void aNewFileIsWrittenAtOnce()
    {
        Bench b;
        b.choose(b.path(QStringLiteral("new")));
        QCOMPARE(b.saved, QStringList{b.path(QStringLiteral("new.csv"))});
        QVERIFY(!b.box());
        QTRY_VERIFY(!b.dialog());
    }

    void nothingIsWrittenWhereItIsCancelled()
    {
        Bench b;
        b.dialog()->reject();
        QTRY_VERIFY(!b.dialog());
        QVERIFY(b.saved.isEmpty());
    }

    /// Qt's own question ran in a loop on the stack of the dialog, which could be closed behind it.
    void whatIsThereIsReplacedOnlyByConsent()
    {
        Bench b;
        const QString there = b.holding(QStringLiteral("list.csv"));
        b.choose(there);
        QVERIFY(b.saved.isEmpty());
        QTRY_VERIFY(!b.dialog()); // gone already, before the question is answered
        QVERIFY(b.box() && b.box()->text().contains(QStringLiteral("list.csv")));
        QCOMPARE(static_cast<QAbstractButton *>(b.box()->defaultButton()), b.button(QMessageBox::RejectRole));

        b.button(QMessageBox::RejectRole)->click();
        QVERIFY(b.saved.isEmpty());
        QTRY_VERIFY(!b.box());
        QTRY_VERIFY(b.dialog()); // another name can be given

        b.choose(there);
        QTRY_VERIFY(b.box());
        b.button(QMessageBox::DestructiveRole)->click();
        QCOMPARE(b.saved, QStringList{there});
        QTRY_VERIFY(!b.box() && !b.dialog());
    }

    /// A menu of its lists lay on the stack of the dialog, which assistive technology could close behind it.
    void noListHasAMenuOfItsOwn()
    {
        Bench b;
        int lists = 0;
        for (auto *list : b.dialog()->findChildren<QAbstractItemView *>()) {
            if (!list->isVisible())
                continue;
            ++lists;
            // What runs a loop of its own comes back only when that is closed.
            QTimer::singleShot(0, b.dialog(), [] {
                if (QWidget *menu = QApplication::activePopupWidget()) {
                    menu->close();
                    QFAIL("a menu opened");
                }
            });
            QWidget *inside = list->viewport();
            QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5),
                                    inside->mapToGlobal(QPoint(5, 5)));
            QCoreApplication::sendEvent(inside, &event);
            QTest::qWait(1);
        }
        QVERIFY(lists > 1);
    }

    void nobodyIsAnsweredWhenTheWindowIsGone()
    {
        Bench b;
        b.choose(b.holding(QStringLiteral("list.csv")));
        b.window.reset();
        QCoreApplication::processEvents();
        QVERIFY(b.saved.isEmpty());
    }

    void filesCannotBeDeletedFromIt()
    {
        Bench b;
        QVERIFY(b.dialog()->testOption(QFileDialog::ReadOnly));
    }
};

QTEST_MAIN(AskWhereToSaveTest)
#include "tst_ask_where_to_save.moc"
