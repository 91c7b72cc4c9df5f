#include "ui/conversations/occurring_choices.h"

#include "app/base/shown_text.h"
#include "app/conversations/folded_text.h"
#include "ui/conversations/filter_choices.h"
#include "ui/parts/plain_box.h"
#include "ui/parts/search_field.h"
#include "ui/parts/whole_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>

#include <algorithm>

namespace ui {

namespace {

/// As much of a name as sets no width.
constexpr qsizetype kLetters = 24;

} // namespace

OccurringChoices::OccurringChoices(Kind kind, QGroupBox *of)
    : QObject(of)
    , m_kind(std::move(kind))
    , m_of(of)
    , m_find(new SearchField(m_kind.find, of))
    , m_note(new QLabel(of))
{
    m_find->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    of->layout()->addWidget(m_find);
    for (size_t i = 0; i < m_kind.most; ++i)
        addButton();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    of->layout()->addWidget(m_note);
    connect(m_find, &QLineEdit::textChanged, this, &OccurringChoices::beginAnew);
    fill();
}

void OccurringChoices::addButton()
{
    QAbstractButton *button = m_kind.isExclusive
                                  ? static_cast<QAbstractButton *>(new WholeLine<QRadioButton>(m_of))
                                  : new WholeLine<QCheckBox>(m_of);
    const size_t place = m_buttons.size();
    auto *lines = static_cast<QVBoxLayout *>(m_of->layout());
    QWidget *const above = m_buttons.empty() ? static_cast<QWidget *>(m_find) : m_buttons.back();
    lines->insertWidget(lines->indexOf(above) + 1, button);
    // As they are read, also where one more comes later.
    QWidget::setTabOrder(above, button);
    button->hide();
    m_buttons.push_back(button);
    // Not by its click: assistive technology toggles without one.
    connect(button, &QAbstractButton::toggled, this,
            [this, place](bool on) { Q_EMIT chosen(m_shown[place].name, on); });
}

void OccurringChoices::beginAnew()
{
    m_shown.clear();
    fill();
}

void OccurringChoices::show(const std::vector<conversations::Occurrence> &occurring)
{
    m_occurring = occurring;
    fill();
}

void OccurringChoices::forget()
{
    m_occurring.reset();
    m_find->clear();
    beginAnew();
}

void OccurringChoices::setChosen(const std::set<QString> &chosen)
{
    m_chosen = chosen;
    fill();
}

/// What is shown, and of how many others there are no lines.
std::vector<OccurringChoices::Line> OccurringChoices::lines(int *left) const
{
    std::vector<Line> lines;
    std::set<QString> missing = m_chosen;
    const QByteArray wanted = conversations::folded(m_find->text().simplified());
    size_t found = 0;
    for (const conversations::Occurrence &one :
         m_occurring.value_or(std::vector<conversations::Occurrence>())) {
        const bool isChosen = missing.erase(one.name) > 0;
        const bool isFound = wanted.isEmpty() || conversations::folded(one.name).contains(wanted);
        found += isFound;
        if (isChosen || (isFound && found <= m_kind.most))
            lines.push_back({one.name, one.passing});
        else
            *left += isFound;
    }
    for (const QString &name : missing)
        lines.push_back({name, m_occurring ? std::optional(0) : std::nullopt});
    return lines;
}

/// Those that are shown stay, also where they occur no more; what is new comes behind them.
std::vector<OccurringChoices::Line> OccurringChoices::inTheirPlaces(const std::vector<Line> &lines) const
{
    std::vector<Line> all = m_shown;
    for (Line &known : all) {
        const auto found = std::ranges::find(lines, known.name, &Line::name);
        known.count = found != lines.end() ? found->count : m_occurring ? std::optional(0) : std::nullopt;
    }
    std::ranges::copy_if(lines, std::back_inserter(all), [this](const Line &line) {
        return std::ranges::find(m_shown, line.name, &Line::name) == m_shown.end();
    });
    return all;
}

void OccurringChoices::fill()
{
    int left = 0;
    m_shown = inTheirPlaces(lines(&left));
    while (m_buttons.size() < m_shown.size())
        addButton();
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (i < m_shown.size())
            showLine(m_buttons[i], m_shown[i]);
        else
            m_buttons[i]->hide();
    }
    const bool areMany = m_occurring && m_occurring->size() > m_kind.most;
    m_find->setVisible(areMany);
    sayWhatIsLeft(left);
}

void OccurringChoices::showLine(QAbstractButton *button, const Line &line)
{
    const QString words = inMenu(base::oneLine(line.name, kLetters));
    const QSignalBlocker quiet(button);
    // Both at once, as a name may hold what looks like a place for a number.
    button->setText(line.count ? FilterChoices::tr("%1 (%L2)").arg(words, QLocale().toString(*line.count))
                               : words);
    button->setAccessibleName(m_kind.name.arg(base::oneLine(line.name)));
    button->setAccessibleDescription(FilterChoices::countWords(line.count));
    setPlainToolTip(button, base::oneLine(line.name));
    button->setAutoExclusive(false);
    button->setChecked(m_chosen.contains(line.name));
    button->setAutoExclusive(m_kind.isExclusive);
    button->show();
}

void OccurringChoices::sayWhatIsLeft(int left)
{
    const bool isLookedFor = !m_find->text().simplified().isEmpty();
    m_note->setText(left > 0 ? tr("%Ln more: type a part of the name", nullptr, left)
                    : m_occurring && m_occurring->empty() ? m_kind.none
                    : isLookedFor && m_shown.empty()      ? tr("None of that name")
                                                          : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace ui
