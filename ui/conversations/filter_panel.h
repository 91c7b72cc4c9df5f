#pragma once

#include "app/conversations/filter.h"

#include <QFrame>

#include <functional>

class QAbstractButton;
class QGridLayout;
class QGroupBox;
class QHBoxLayout;

namespace ui {

/// All that can be filtered by, in one panel that comes up over the window, below its button: beside each
/// choice stands how many conversations there would be with it. What is chosen is in force at once; *Done*,
/// Esc, or a click or the focus beside it, closes it.
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

Q_SIGNALS:
    void wanted(const conversations::Filter &filter);
    /// *Between two dates…* was chosen.
    void datesWanted();

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
    };

    /// Whether what is neither age nor channel stands in two columns, or all below each other in one.
    enum class Middle { TwoColumns, OneColumn };

    void done();
    void makeRoom();
    void arrange(Middle middle);
    [[nodiscard]] QSize wantedSize() const;
    void buildLastMessage();
    void buildMarks();
    void buildChannels();
    QGroupBox *subject(const QString &title);
    /// One of the several of its subject.
    void one(QGroupBox *of, const QString &words, std::function<void(conversations::Filter *)> choose,
             std::function<bool(const conversations::Filter &)> isChosen);
    void box(QGroupBox *of, const QString &words, const QString &toolTip,
             std::function<void(conversations::Filter *, bool)> set,
             std::function<bool(const conversations::Filter &)> isChosen);
    void follow(size_t place);
    void change(const Choice &choice);

    conversations::Filter m_filter;
    QWidget *m_button = nullptr; ///< that opened it
    QGridLayout *m_grid = nullptr;
    QHBoxLayout *m_foot = nullptr; ///< below what scrolls
    // The subjects, as they are read.
    QGroupBox *m_age = nullptr;
    QGroupBox *m_status = nullptr;
    QGroupBox *m_assigned = nullptr;
    QGroupBox *m_direction = nullptr;
    QGroupBox *m_more = nullptr;
    QGroupBox *m_channels = nullptr;
    std::vector<Choice> m_choices;
};

} // namespace ui
