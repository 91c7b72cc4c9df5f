#include "ui/conversations/filter_panel.h"

#include "ui/conversations/filter_choices.h"
#include "ui/conversations/filter_columns.h"
#include "ui/look/palette.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

namespace ui {

namespace {

constexpr int kFrame = 1;

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QFrame(parent), m_columns(new FilterColumns(this)), m_choices(new FilterChoices(m_columns))
{
    hide();
    setAutoFillBackground(true);
    // A press on its own ground would be the window's too, and so one beside it.
    setAttribute(Qt::WA_NoMousePropagation);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (isVisible() && now && now->window() == window() && now != m_button && !isAncestorOf(now))
            hide();
    });
    setAccessibleName(tr("Filters"));
    m_columns->setSubjects(m_choices->subjects());
    // Dates are asked for by a dialog.
    connect(m_choices, &FilterChoices::datesWanted, this, &QWidget::hide);
    connect(m_choices, &FilterChoices::createdDatesWanted, this, &QWidget::hide);
    connect(m_choices, &FilterChoices::wordsChanged, this, &FilterPanel::makeRoomSoon);
    // A low screen scrolls; nothing of it is out of reach.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_columns);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    layout->setSpacing(0);
    layout->addWidget(scroll);
    auto *close = new QPushButton(tr("Done"), this);
    connect(close, &QPushButton::clicked, this, &FilterPanel::done);
    m_foot = new QHBoxLayout;
    m_foot->setContentsMargins(12, 4, 12, 12);
    m_foot->addStretch(1);
    m_foot->addWidget(close);
    layout->addLayout(m_foot);
}

QSize FilterPanel::wantedSize() const
{
    return m_columns->wantedSize() + QSize(2 * kFrame, 2 * kFrame + m_foot->sizeHint().height());
}

/// When the layout has heard how long the words are now.
void FilterPanel::makeRoomSoon()
{
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            makeRoom();
    });
}

/// For all of it, as far as the window has that; and never less than it has already, so that nothing moves
/// when a count comes.
void FilterPanel::makeRoom()
{
    const QWidget *const over = parentWidget();
    m_columns->measureAnew();
    // Long words, or large counts: the window scrolls them down, and never sideways.
    // Its button stays in sight, where half of the window is left below that.
    const int top = m_below.y() <= over->height() / 2 ? std::max(m_below.y(), 0) : 0;
    const QSize most(over->width(), over->height() - top);
    const QSize inFive = wantedSize();
    const int bar = inFive.height() > most.height() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    if (m_columns->standIn() == FilterColumns::Columns::Five && inFive.width() + bar > over->width()) {
        m_columns->keepWidths(0);
        m_columns->arrange(FilterColumns::Columns::Three);
    }
    m_columns->keepWidths(over->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    const QSize wanted = wantedSize();
    QSize room = wanted.expandedTo(size()).boundedTo(most);
    // A bar that scrolls takes room of its own.
    if (room.height() < wanted.height())
        room.rwidth() = std::min(
            std::max(size().width(), wanted.width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)),
            over->width());
    setGeometry(QRect({std::clamp(m_below.x(), 0, over->width() - room.width()),
                       std::clamp(m_below.y(), top, over->height() - room.height())},
                      room));
}

void FilterPanel::openBelow(QWidget *button, const conversations::Filter &filter)
{
    m_button = button;
    QWidget *const over = button->window();
    if (parentWidget() != over)
        setParent(over);
    m_choices->beginAnew(filter);
    // What it took up the last time was for other words.
    resize(0, 0);
    m_columns->keepWidths(0);
    m_columns->arrange(FilterColumns::Columns::Five);
    m_below = button->mapTo(over, QPoint(0, button->height()));
    makeRoom();
    show();
    raise();
    qApp->installEventFilter(this);
    m_choices->focusChosen();
}

/// A click beside it closes it, and does there what it does; its own button opens it no second time.
bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && widget != m_button && !isAncestorOf(widget))
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    done();
}

/// Back to where it was opened from.
void FilterPanel::done()
{
    hide();
    if (m_button)
        m_button->setFocus();
}

void FilterPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(look::coloursOf(palette()).frame);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FilterPanel::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

} // namespace ui
