#include "ui/conversations/message_list.h"

#include "app/base/shown_text.h"
#include "app/conversations/channel.h"
#include "app/conversations/plain_text.h"
#include "ui/conversations/conversation_words.h"
#include "ui/conversations/web_address.h"
#include "ui/look/palette.h"
#include "ui/moment_words.h"
#include "ui/parts/plain_box.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHash>
#include <QHelpEvent>
#include <QIcon>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolTip>
#include <QUrl>

#include <cmath>
#include <optional>
#include <utility>

namespace ui {

namespace {

constexpr int kPadding = 10;
constexpr int kMargin = 6;
/// Laid out within a few milliseconds, whatever is written there.
constexpr qsizetype kPartLetters = 4'000;

/// What became of a message that was sent; as it came where nobody knows the word.
QString statusWord(const QString &status)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("pending"), QT_TRANSLATE_NOOP("ui::MessageListModel", "pending")},
        {QStringLiteral("scheduled"), QT_TRANSLATE_NOOP("ui::MessageListModel", "scheduled")},
        {QStringLiteral("sent"), QT_TRANSLATE_NOOP("ui::MessageListModel", "sent")},
        {QStringLiteral("delivered"), QT_TRANSLATE_NOOP("ui::MessageListModel", "delivered")},
        {QStringLiteral("read"), QT_TRANSLATE_NOOP("ui::MessageListModel", "read")},
        {QStringLiteral("undelivered"), QT_TRANSLATE_NOOP("ui::MessageListModel", "not delivered")},
        {QStringLiteral("connected"), QT_TRANSLATE_NOOP("ui::MessageListModel", "connected")},
        {QStringLiteral("failed"), QT_TRANSLATE_NOOP("ui::MessageListModel", "failed")},
        {QStringLiteral("opened"), QT_TRANSLATE_NOOP("ui::MessageListModel", "opened")},
        {QStringLiteral("completed"), QT_TRANSLATE_NOOP("ui::MessageListModel", "completed")},
        {QStringLiteral("no-answer"), QT_TRANSLATE_NOOP("ui::MessageListModel", "no answer")},
        {QStringLiteral("busy"), QT_TRANSLATE_NOOP("ui::MessageListModel", "busy")},
        {QStringLiteral("answered"), QT_TRANSLATE_NOOP("ui::MessageListModel", "answered")},
        {QStringLiteral("canceled"), QT_TRANSLATE_NOOP("ui::MessageListModel", "cancelled")},
        {QStringLiteral("voicemail"), QT_TRANSLATE_NOOP("ui::MessageListModel", "voicemail")},
        {QStringLiteral("clicked"), QT_TRANSLATE_NOOP("ui::MessageListModel", "clicked")},
        {QStringLiteral("opt_out"), QT_TRANSLATE_NOOP("ui::MessageListModel", "opted out")},
        {QStringLiteral("queued"), QT_TRANSLATE_NOOP("ui::MessageListModel", "queued")},
    };
    const char *word = words.value(status.toLower());
    return word ? MessageListModel::tr(word) : base::oneLine(status, 40);
}

/// Text broken at words, and within one only where it is wider than the bubble; each paragraph in its own
/// direction.
class WrappedText
{
public:
    WrappedText(QString text, const QFont &font, int width)
        : m_layout(text.replace(QLatin1Char('\n'), QChar::LineSeparator), font)
    {
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(wrap);
        m_layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
            m_width = std::max(m_width, line.naturalTextWidth());
        }
        m_layout.endLayout();
        m_height = y;
    }

    /// Counted from 0: lines as they were written. Nothing where none is.
    [[nodiscard]] std::optional<int> lineAt(QPointF at) const
    {
        for (int i = 0; i < m_layout.lineCount(); ++i)
            if (const QTextLine line = m_layout.lineAt(i); line.naturalTextRect().contains(at))
                return int(m_layout.text().left(line.textStart()).count(QChar::LineSeparator));
        return std::nullopt;
    }
    [[nodiscard]] QSize size() const { return {int(std::ceil(m_width)), int(std::ceil(m_height))}; }
    void draw(QPainter *painter, QPointF at) const { m_layout.draw(painter, at); }

private:
    QTextLayout m_layout;
    qreal m_width = 0;
    qreal m_height = 0;
};

QFont footFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

struct Bubble
{
    QRect body;
    QRect foot;
    QRect outline;
};

Bubble layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const int widest = std::max(80, width * 4 / 5) - 2 * kPadding;
    const QFontMetrics small(footFont(option.font));
    Bubble bubble;
    const QString text = index.data(MessageListModel::BodyRole).toString();
    bubble.body = QRect({}, WrappedText(text, option.font, widest).size());
    const QString foot = index.data(MessageListModel::FootRole).toString();
    bubble.foot =
        QRect(0, 0, std::min(widest, small.horizontalAdvance(foot) + small.height() + 4), small.height());
    const int inner = std::max(bubble.body.width(), bubble.foot.width());
    bubble.outline =
        QRect(0, 0, inner + 2 * kPadding, bubble.body.height() + bubble.foot.height() + 4 + 2 * kPadding - 6);
    return bubble;
}

/// Where it stands in its row.
Bubble placed(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Bubble bubble = layOut(option, index, option.rect.width());
    const int left = index.data(MessageListModel::OutboundRole).toBool()
                         ? option.rect.right() - kMargin - bubble.outline.width()
                         : option.rect.left() + kMargin;
    bubble.outline.moveTo(left, option.rect.top() + kMargin / 2);
    bubble.body.moveTo(bubble.outline.topLeft() + QPoint(kPadding, kPadding - 3));
    return bubble;
}

/// The address of the attachment there, where it is one that can be opened; else empty.
QString fileAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at)
{
    const QStringList files = index.data(MessageListModel::FilesRole).toStringList();
    if (files.isEmpty())
        return {};
    const Bubble bubble = placed(option, index);
    const WrappedText text(index.data(MessageListModel::BodyRole).toString(), option.font,
                           bubble.body.width() + 1);
    const std::optional<int> line = text.lineAt(at - bubble.body.topLeft());
    const QString file =
        line ? files.value(*line - index.data(MessageListModel::FilesLineRole).toInt()) : QString();
    return webAddress(file) ? file : QString();
}

} // namespace

PlainMessage PlainMessage::of(const highlevel::Message &message)
{
    const bool html =
        message.contentType == QStringLiteral("text/html") || conversations::looksLikeHtml(message.body);
    const QString text = html                            ? conversations::plainTextOfHtml(message.body)
                         : message.contentType.isEmpty() ? conversations::plainTextOfUnknown(message.body)
                                                         : message.body.trimmed();
    return {.message = message, .text = base::manyLines(text)};
}

QList<PlainMessage> PlainMessage::of(const QList<highlevel::Message> &messages)
{
    QList<PlainMessage> all;
    all.reserve(messages.size());
    for (const highlevel::Message &message : messages)
        all << of(message);
    return all;
}

int MessageListModel::Shown::parts() const
{
    return int((plain.text.size() + kPartLetters - 1) / kPartLetters);
}

/// Never within a pair.
qsizetype MessageListModel::Shown::startOf(int which) const
{
    const qsizetype at = std::min(qsizetype(which) * kPartLetters, plain.text.size());
    return at < plain.text.size() && plain.text[at].isLowSurrogate() ? at - 1 : at;
}

QString MessageListModel::Shown::partShown() const
{
    if (parts() <= 1)
        return plain.text;
    const qsizetype from = startOf(part);
    return plain.text.mid(from, startOf(part + 1) - from) + QLatin1Char('\n') +
           tr("(Part %L1 of %L2. Press Enter for the next one.)").arg(part + 1).arg(parts());
}

QStringList MessageListModel::Shown::linesOfText() const
{
    const highlevel::Message &m = plain.message;
    QStringList lines;
    if (!m.subject.isEmpty())
        lines << base::oneLine(m.subject);
    if (m.callSeconds)
        lines << tr("Call, %1:%2").arg(*m.callSeconds / 60).arg(*m.callSeconds % 60, 2, 10, QLatin1Char('0'));
    if (!plain.text.isEmpty())
        lines << partShown();
    if (lacksText(m))
        lines << tr("(Click here or press Enter to load this e-mail’s text)");
    return lines;
}

QString MessageListModel::Shown::own() const
{
    QStringList lines{base::oneLine(plain.message.subject), plain.text};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void MessageListModel::showNextPart(int row)
{
    Shown &shown = m_messages[row];
    shown.part = (shown.part + 1) % shown.parts();
    Q_EMIT dataChanged(index(row), index(row));
}

void MessageListModel::clear()
{
    beginResetModel();
    m_messages.clear();
    endResetModel();
}

void MessageListModel::addOlder(const QList<PlainMessage> &page)
{
    if (page.isEmpty())
        return;
    beginInsertRows({}, 0, int(page.size()) - 1);
    for (const PlainMessage &message : page)
        m_messages.prepend(Shown{.plain = message});
    endInsertRows();
}

void MessageListModel::replace(const PlainMessage &message)
{
    for (int row = 0; row < m_messages.size(); ++row) {
        if (at(row).id != message.message.id)
            continue;
        m_messages[row] = Shown{.plain = message};
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QString attachmentName(const QString &address)
{
    const QString name = base::oneLine(QUrl(address).fileName(), 80);
    return name.isEmpty() ? MessageListModel::tr("file") : name;
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_messages.size())
        return {};
    const Shown &shown = m_messages[index.row()];
    const highlevel::Message &m = shown.plain.message;
    switch (role) {
    case BodyRole: {
        QStringList parts = shown.linesOfText();
        for (const QString &address : m.attachments)
            parts << QStringLiteral("📎 ") + attachmentName(address);
        if (!m.isReadable)
            parts << tr("(this message could not be read)");
        return parts.isEmpty() ? tr("(no text)") : parts.join(QLatin1Char('\n'));
    }
    case FilesRole:
        return m.attachments;
    case FilesLineRole: {
        const QStringList before = shown.linesOfText();
        return before.isEmpty() ? 0 : int(before.join(QLatin1Char('\n')).count(QLatin1Char('\n'))) + 1;
    }
    case Qt::EditRole: {
        const QString own = shown.own();
        return own.isEmpty() ? QVariant() : own;
    }
    case FootRole: {
        QStringList parts{messageKind(m.type)};
        if (m.dateAdded)
            parts << whenAndTimeLabel(QDateTime::fromMSecsSinceEpoch(*m.dateAdded, Qt::UTC),
                                      QDateTime::currentDateTime());
        // Of what was received it says nothing new, but for a call: whether it was answered.
        const bool isCall = conversations::channelOf(m.type) == conversations::Channel::Call;
        if ((m.direction == highlevel::Direction::Outbound || isCall) && !m.status.isEmpty())
            parts << statusWord(m.status);
        return parts.join(QStringLiteral(" · "));
    }
    case Qt::DecorationRole:
        return channelIcon(m.type);
    case OutboundRole:
        return m.direction == highlevel::Direction::Outbound;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2 (%3)")
            .arg(m.direction == highlevel::Direction::Outbound  ? tr("Sent")
                 : m.direction == highlevel::Direction::Inbound ? tr("Received")
                                                                : tr("Message"),
                 data(index, BodyRole).toString(), data(index, FootRole).toString());
    case Qt::ToolTipRole:
        return m.dateAdded ? exactMoment(QDateTime::fromMSecsSinceEpoch(*m.dateAdded, Qt::UTC)) : QString();
    default:
        return {};
    }
}

void MessageBubble::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Bubble bubble = placed(option, index);
    const bool outbound = index.data(MessageListModel::OutboundRole).toBool();

    QColor fill = look::coloursOf(option.palette).received;
    if (outbound) {
        fill = option.palette.color(QPalette::Highlight);
        fill.setAlpha(45);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.state & QStyle::State_HasFocus ? QPen(option.palette.color(QPalette::Highlight))
                                                          : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(bubble.outline), 10, 10);

    const QPoint inner = bubble.body.topLeft();
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    WrappedText(index.data(MessageListModel::BodyRole).toString(), option.font, bubble.body.width() + 1)
        .draw(painter, inner);
    painter->setFont(footFont(option.font));
    QColor quiet = option.palette.color(QPalette::Text);
    quiet.setAlpha(165);
    painter->setPen(quiet);
    const int mark = bubble.foot.height() - 2;
    const int footLeft = outbound ? bubble.outline.right() - kPadding - bubble.foot.width() : inner.x();
    const QRect foot(QPoint(footLeft, inner.y() + bubble.body.height() + 4), bubble.foot.size());
    painter->setOpacity(0.65);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QRect(foot.topLeft() + QPoint(0, 1), QSize(mark, mark)));
    painter->setOpacity(1);
    painter->drawText(foot.adjusted(mark + 5, 0, 0, 0), int(Qt::AlignLeft),
                      index.data(MessageListModel::FootRole).toString());
    painter->restore();
}

QSize MessageBubble::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? option.widget->width() - 24 : option.rect.width();
    return {width, layOut(option, index, width).outline.height() + kMargin};
}

bool MessageBubble::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QString file =
        event->type() == QEvent::ToolTip && index.isValid() ? fileAt(option, index, event->pos()) : QString();
    if (file.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       inToolTip(MessageListModel::tr("Open %1…").arg(attachmentName(file))), view);
    return true;
}

bool MessageBubble::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const auto *mouse = dynamic_cast<const QMouseEvent *>(event);
    if (mouse && mouse->type() == QEvent::MouseMove)
        Q_EMIT pointedAtFile(!fileAt(option, index, mouse->pos()).isEmpty());
    if (!mouse || mouse->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QString file = fileAt(option, index, mouse->pos());
    if (mouse->type() == QEvent::MouseButtonPress)
        m_pressed = file;
    if (mouse->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // What went down elsewhere was no press on it.
    const bool isPressed = !file.isEmpty() && std::exchange(m_pressed, {}) == file;
    if (isPressed)
        Q_EMIT filePressed(file);
    return isPressed;
}

} // namespace ui
