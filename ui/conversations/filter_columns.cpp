#include "ui/conversations/filter_columns.h"

#include <QBoxLayout>
#include <QGroupBox>

#include <array>

namespace ui {

FilterColumns::FilterColumns(QWidget *parent) : QWidget(parent), m_columns(new QHBoxLayout(this))
{
    m_columns->setContentsMargins(12, 12, 12, 12);
    m_columns->setSpacing(12);
    constexpr int most = 5;
    for (int i = 0; i < most; ++i) {
        m_inColumns.push_back(new QVBoxLayout);
        m_columns->addLayout(m_inColumns.back());
    }
}

void FilterColumns::setSubjects(const std::vector<QGroupBox *> &subjects)
{
    m_subjects = subjects;
    arrange(m_standIn);
}

void FilterColumns::arrange(Columns columns)
{
    // Which column each subject stands in: word, last message; created, more; status, assigned; direction,
    // tag; channel. The order they are read in is the same in both.
    constexpr std::array<size_t, 9> inFive{0, 0, 1, 1, 2, 2, 3, 3, 4};
    constexpr std::array<size_t, 9> inThree{0, 0, 0, 1, 1, 1, 1, 2, 2};
    const auto &places = columns == Columns::Five ? inFive : inThree;
    for (QVBoxLayout *column : m_inColumns)
        while (column->count() > 0)
            delete column->takeAt(0);
    for (size_t i = 0; i < m_subjects.size(); ++i) {
        const bool isLast = i + 1 == m_subjects.size() || places[i + 1] != places[i];
        m_inColumns[places[i]]->addWidget(m_subjects[i], isLast ? 1 : 0);
    }
    m_standIn = columns;
    measureAnew();
}

void FilterColumns::measureAnew()
{
    for (QGroupBox *subject : m_subjects)
        subject->updateGeometry();
    for (QVBoxLayout *column : m_inColumns)
        column->invalidate();
    m_columns->invalidate();
}

void FilterColumns::keepWidths(int room)
{
    const bool fits = wantedSize().width() <= room;
    for (QGroupBox *subject : m_subjects)
        subject->setMinimumWidth(fits ? std::max(subject->minimumWidth(), subject->sizeHint().width()) : 0);
    measureAnew();
}

QSize FilterColumns::wantedSize() const
{
    return m_columns->totalSizeHint();
}

} // namespace ui
