#pragma once

#include "app/conversations/occurring.h"

#include <QObject>

#include <functional>

class QAbstractButton;
class QGroupBox;
class QLineEdit;
class QWidget;

namespace ui {

class OccurringChoices;

/// All that can be filtered by, subject after subject: beside each choice stands how many conversations there
/// would be with it. What is chosen is wanted at once.
class FilterChoices : public QObject
{
    Q_OBJECT

public:
    /// `on` owns this and what it makes.
    explicit FilterChoices(QWidget *on);

    /// In the order they are read.
    [[nodiscard]] const std::vector<QGroupBox *> &subjects() const { return m_subjects; }
    /// With what is in force now, and nothing of what was looked for among users and tags the last time.
    void beginAnew(const conversations::Filter &filter);
    void setFilter(const conversations::Filter &filter);
    /// On the first of what is chosen.
    void focusChosen();
    /// Each choice as the filter that it would make, in the order of `showCounts`.
    [[nodiscard]] std::vector<conversations::Filter> filters() const;
    /// How many conversations pass each of `filters`; nothing where that is not known.
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
    /// What is chosen may be another.
    void filterShown();
    /// They take more or less room now.
    void wordsChanged();

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
    void addDates(QGroupBox *of, const QString &name, conversations::Filter::Age conversations::Filter::*age,
                  void (FilterChoices::*told)());
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

    QWidget *m_on;
    conversations::Filter m_filter;
    QLineEdit *m_word = nullptr;
    OccurringChoices *m_users = nullptr;
    OccurringChoices *m_tags = nullptr;
    std::vector<QGroupBox *> m_subjects;
    std::vector<Choice> m_choices;
};

} // namespace ui
