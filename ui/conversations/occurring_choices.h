#pragma once

#include "app/conversations/occurring.h"

#include <QObject>

#include <optional>

class QAbstractButton;
class QGroupBox;
class QLabel;
class QLineEdit;

namespace ui {

/// The choices of a subject that are not known before the list is, such as its tags: the most frequent ones,
/// and a field that finds the others, since there may be hundreds. What is chosen is always among them, also
/// where it occurs no more. While somebody looks at them each keeps its place, whatever is counted anew: what
/// has the keyboard must not become another one.
class OccurringChoices : public QObject
{
    Q_OBJECT

public:
    struct Kind
    {
        bool isExclusive = false; ///< one of them at most, and of the others in its subject
        size_t most = 8;          ///< are shown without looking for them
        QString name;             ///< for assistive technology, with a place for the name: `Tag: %1`
        QString find;             ///< what the field is called
        QString none;             ///< what is said where there are none; nothing to say nothing
    };

    /// Puts them at the end of the subject.
    OccurringChoices(Kind kind, QGroupBox *of);

    /// Somebody comes to look at them: the most frequent come first.
    void beginAnew();
    void show(const std::vector<conversations::Occurrence> &occurring);
    void forget();
    void setChosen(const std::set<QString> &chosen);

Q_SIGNALS:
    void chosen(const QString &name, bool on);

private:
    struct Line
    {
        QString name;
        std::optional<int> count;
    };

    [[nodiscard]] std::vector<Line> lines(int *left) const;
    [[nodiscard]] std::vector<Line> inTheirPlaces(const std::vector<Line> &lines) const;
    void fill();
    void addButton();
    void showLine(QAbstractButton *button, const Line &line);
    void sayWhatIsLeft(int left);

    Kind m_kind;
    QGroupBox *m_of;
    QLineEdit *m_find;
    QLabel *m_note;
    std::vector<QAbstractButton *> m_buttons;
    std::vector<Line> m_shown; ///< by button
    std::optional<std::vector<conversations::Occurrence>> m_occurring;
    std::set<QString> m_chosen;
};

} // namespace ui
