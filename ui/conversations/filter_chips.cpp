#include "ui/conversations/filter_chips.h"

#include "app/base/shown_text.h"
#include "ui/conversations/filter_words.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/plain_box.h"

#include <QToolButton>

namespace ui {

FilterChips::FilterChips(const QList<QWidget *> &last, QWidget *parent) : QWidget(parent), m_last(last)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(4);
    for (QWidget *widget : m_last)
        flow->addWidget(widget);
}

void FilterChips::show(const conversations::Filter &filter)
{
    // A chip that is pressed is shown no more: what stands behind it is the next place for the keyboard.
    bool hadFocus = false;
    const auto before = findChildren<QToolButton *>(QStringLiteral("chip"), Qt::FindDirectChildrenOnly);
    for (QToolButton *chip : before) {
        hadFocus = hadFocus || chip->hasFocus();
        layout()->removeWidget(chip);
        chip->setObjectName({});
        chip->hide();
        chip->deleteLater(); // it may be the one whose click is being told
    }
    for (QWidget *widget : m_last)
        layout()->removeWidget(widget);
    // Before what follows them, as they are read.
    QWidget *previous = m_last.front()->previousInFocusChain();
    while (previous != m_last.front() && previous->focusPolicy() == Qt::NoFocus)
        previous = previous->previousInFocusChain();
    for (const FilterPart &part : filterParts(filter)) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setText(inMenu(base::oneLine(capitalised(part.words), 60)) + QStringLiteral("  ✕"));
        chip->setAccessibleName(tr("Remove filter: %1").arg(part.words));
        QStringList tip{part.meaning, tr("Remove this filter")};
        tip.removeAll({});
        chip->setToolTip(inToolTip(tip.join(QLatin1Char('\n'))));
        chip->setAccessibleDescription(part.meaning);
        connect(chip, &QToolButton::clicked, this,
                [this, without = part.without] { Q_EMIT wanted(without); });
        layout()->addWidget(chip);
        chip->show();
        setTabOrder(previous, chip);
        previous = chip;
    }
    for (QWidget *widget : m_last) {
        layout()->addWidget(widget);
        setTabOrder(previous, widget);
        previous = widget;
    }
    if (hadFocus)
        m_last.front()->setFocus();
    updateGeometry();
}

} // namespace ui
