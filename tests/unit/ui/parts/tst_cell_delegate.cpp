#include "ui/parts/cell_delegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace ui;

namespace {

/// One cell, painted onto a picture with room around it.
class Cell
{
public:
    explicit Cell(const QString &text)
    {
        m_model.appendRow(new QStandardItem(text));
        m_table.setModel(&m_model);
        option.widget = &m_table;
        option.rect = QRect(100, 20, 120, 30);
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.textElideMode = Qt::ElideRight;
        option.palette.setColor(QPalette::Text, Qt::red);
        option.palette.setColor(QPalette::HighlightedText, Qt::blue);
        option.palette.setColor(QPalette::Highlight, Qt::white);
        setFont(12);
    }

    void setFont(int pixels)
    {
        option.font.setPixelSize(pixels);
        option.fontMetrics = QFontMetrics(option.font);
    }

    /// As the model says, in the table's own font otherwise.
    void setBold(bool bold)
    {
        QFont font;
        font.setBold(bold);
        m_model.item(0)->setFont(font);
    }

    [[nodiscard]] QImage painted()
    {
        QImage picture(320, 70, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        m_delegate.paint(&painter, option, m_model.index(0, 0));
        return picture;
    }

    QStyleOptionViewItem option;

private:
    QStandardItemModel m_model;
    QTableView m_table;
    CellDelegate m_delegate;
};

/// What encloses all that is not white.
QRect ink(const QImage &picture)
{
    QRect all;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) != Qt::white)
                all |= QRect(x, y, 1, 1);
    return all;
}

/// Whether some of it is more of this colour than of both others.
bool shows(const QImage &picture, int (QColor::*colour)() const)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QColor c = picture.pixelColor(x, y);
            if (2 * (c.*colour)() > c.red() + c.green() + c.blue() - (c.*colour)() + 150)
                return true;
        }
    return false;
}

} // namespace

class CellDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSelectedCellHasTheColourOfSelectedText()
    {
        Cell cell(QStringLiteral("WWW"));
        QVERIFY(shows(cell.painted(), &QColor::red));
        QVERIFY(!shows(cell.painted(), &QColor::blue));
        cell.option.state |= QStyle::State_Selected;
        QVERIFY(shows(cell.painted(), &QColor::blue));
        QVERIFY(!shows(cell.painted(), &QColor::red));
    }

    void aTextStaysInItsCell()
    {
        Cell cell(QStringLiteral("word ").repeated(100'000));
        const QRect painted = ink(cell.painted());
        QVERIFY(cell.option.rect.contains(painted));
        QVERIFY(painted.width() > cell.option.rect.width() / 2);
    }

    void marksDoNotPaintOverOtherRows()
    {
        Cell cell(QStringLiteral("a") + QString(300, QChar(0x301)) + QStringLiteral("b") +
                  QString(300, QChar(0x323)));
        const QRect painted = ink(cell.painted());
        QVERIFY(!painted.isEmpty());
        QVERIFY(cell.option.rect.contains(painted));
    }

    void manyLinesAreOne()
    {
        QCOMPARE(Cell(QStringLiteral("a\n\n  b\tc")).painted(), Cell(QStringLiteral("a b c")).painted());
    }

    void markupIsText()
    {
        const QImage picture = Cell(QStringLiteral("<font color=#0f0>WW</font>")).painted();
        QVERIFY(shows(picture, &QColor::red));
        QVERIFY(!shows(picture, &QColor::green));
    }

    /// Plain and bold rows alternate; each is laid out in its own font.
    void whatTheModelHasBoldIsBold()
    {
        Cell cell(QStringLiteral("wide word"));
        const QRect plain = ink(cell.painted());
        cell.setBold(true);
        const QRect bold = ink(cell.painted());
        QVERIFY(bold.width() > plain.width());
        cell.setBold(false);
        QCOMPARE(ink(cell.painted()), plain);
        cell.setBold(true);
        QCOMPARE(ink(cell.painted()), bold);
    }

    void anotherFontAndWidthAreSeen()
    {
        Cell cell(QStringLiteral("wide word wide word"));
        const QRect small = ink(cell.painted());
        cell.setFont(22);
        QVERIFY(ink(cell.painted()).height() > small.height());
        cell.setFont(12);
        QCOMPARE(ink(cell.painted()), small);
        cell.option.rect.setWidth(60);
        QVERIFY(ink(cell.painted()).width() < small.width());
    }

    void rightToLeftItStandsAtTheRight()
    {
        Cell cell(QStringLiteral("ab"));
        const int middle = cell.option.rect.center().x();
        QVERIFY(ink(cell.painted()).right() < middle);
        cell.option.direction = Qt::RightToLeft;
        QVERIFY(ink(cell.painted()).left() > middle);
    }
};

QTEST_MAIN(CellDelegateTest)
#include "tst_cell_delegate.moc"
