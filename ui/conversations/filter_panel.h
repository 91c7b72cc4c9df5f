#pragma once

#include "app/conversations/occurring.h"

#include <QFrame>

#include <functional>

class QAbstractButton;
class QGroupBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class OccurringChoices;

/// All that can be filtered by, in one panel that comes up over the window, below its button: beside each
/// choice stands how many conversations there would be with it. What is chosen is in force at once; *Done*,
/// Esc, or a click or the focus beside it, closes it. While it is open it stays where it opened, though its
/// button moves with each chip that comes: the next press would hit another choice than the one aimed at.
///
/// It is no window of its own: those that close by a click beside them are hidden from assistive technology
/// (Qt 6.4.2, QAccessibleApplication).
class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent);

    /// Shows it below `button`, inside of that one's window, with what is in force now.
    void openBelow(QWidget *button, const conversations::Filter &filter);
    void setFilter(const conversations::Filter &filter);
    /// Each choice as the filter that it would make, in the order of `showCounts`.
    [[nodiscard]] std::vector<conversations::Filter> choices() const;
    /// How many conversations pass each of the choices; nothing where that is not known.
    void showCounts(const std::vector<std::optional<int>> &counts);
    /// The users and tags that one can choose, with how many conversations there would be with each.
    void showOccurring(const conversations::Occurring &occurring);
    /// It is another list now.
    void forgetOccurring();

    /// What is said of a choice beside its name.
    [[nodiscard]] static QString countWords(std::optional<int> count);

Q_SIGNALS:
    void wanted(const conversations::Filter &filter);
    /// *Between two dates…* was chosen, of the last message or of when the conversation began.
    void datesWanted();
    void createdDatesWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// In the colour of all borders: the style's own frame is not to be seen on a dark ground.
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Choice
    {
        QAbstractButton *button;
        QString words;
        std::function<void(conversations::Filter *)> choose;
        std::function<bool(const conversations::Filter &)> isChosen;
        /// Of a box that is ticked: what takes it back. Empty of one of several.
        std::function<void(conversations::Filter *)> takeBack = {};
        /// The filter that is counted beside it, where that is another than the one it makes: of several
        /// channels each is counted for itself.
        std::function<void(conversations::Filter *)> count = {};
    };

    enum class Columns { Five, Three };

    void done();
    void makeRoom();
    void measureAnew();
    void keepWidths(int room);
    void arrange(Columns columns);
    [[nodiscard]] QSize wantedSize() const;
    void buildWord();
    void buildLastMessage();
    void buildCreated();
    void buildMore();
    void buildStatus();
    void buildAssigned();
    void buildDirection();
    void buildTags();
    void buildChannels();
    void addAges(QGroupBox *of, conversations::Filter::Age conversations::Filter::*age, const QString &name);
    void addDates(QGroupBox *of, const QString &name, void (FilterPanel::*told)());
    QGroupBox *subject(const QString &title);
    /// One of the several of its subject.
    Choice &one(QGroupBox *of, const QString &words, std::function<void(conversations::Filter *)> choose,
                std::function<bool(const conversations::Filter &)> isChosen);
    Choice &box(QGroupBox *of, const QString &words, const QString &toolTip,
                std::function<void(conversations::Filter *, bool)> set,
                std::function<bool(const conversations::Filter &)> isChosen);
    void follow(size_t place);
    void change(const Choice &choice);
    void want(const std::function<void(conversations::Filter *)> &change);
    void makeRoomSoon();

    conversations::Filter m_filter;
    QWidget *m_button = nullptr; ///< that opened it
    QPoint m_below;              ///< where the button ended when it did, in the window
    Columns m_standIn = Columns::Five;
    QLineEdit *m_word = nullptr;
    OccurringChoices *m_users = nullptr;
    OccurringChoices *m_tags = nullptr;
    QHBoxLayout *m_columns = nullptr;
    std::vector<QVBoxLayout *> m_inColumns; ///< some may be empty
    std::vector<QGroupBox *> m_subjects;    ///< as they are read: column after column, each downwards
    QHBoxLayout *m_foot = nullptr;          ///< below what scrolls
    std::vector<Choice> m_choices;
};

} // namespace ui
