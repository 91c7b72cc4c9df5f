#include "ui/deletion/interrupted_offer.h"

#include "ui/deletion/batch_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace ui {

InterruptedOffer::InterruptedOffer(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_delete(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setAccessibleDescription(tr("Interrupted deletion"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_delete);
    layout->addWidget(m_keep);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteWanted(m_batch); });
    connect(m_keep, &QPushButton::clicked, this, &InterruptedOffer::keepWanted);
    hide();
}

void InterruptedOffer::offer(const deletion::JournalBatch &batch)
{
    m_batch = batch;
    const auto open = std::ranges::count_if(
        batch.items, [](const deletion::JournalItem &item) { return !hasEnded(item.outcome.state); });
    m_text->setText(interruptedSentence(batch));
    m_delete->setText(tr("Delete the %1…").arg(QLocale().toString(qint64(open))));
    m_keep->setText(tr("Keep the %1").arg(QLocale().toString(qint64(open))));
    // What the record of a deletion says cannot be relied on: nothing is deleted because of it.
    m_delete->setVisible(batch.trusted && open > 0);
    show();
}

void InterruptedOffer::withdraw()
{
    hide();
}

} // namespace ui
