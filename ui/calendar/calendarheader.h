// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace semainier::ui {

class PostDrag;

/// What the head of the calendar does; the actions are those of the menu.
struct CalendarActions {
    QAction *previous;
    QAction *today;
    QAction *next;
    QAction *month;
    QAction *week;
    QAction *list;
    QAction *importSheet;
    QAction *exportSheet;
    QAction *newPost;
};

/// The head of the calendar: the title of the period and the way to others, search, the choice of a
/// view, exchange, "+ Post". A post dragged over Previous or Next turns the page.
class CalendarHeader final : public QWidget {
    Q_OBJECT

public:
    /// `search` is placed here and belongs to the header from then on.
    CalendarHeader(const CalendarActions &actions, QWidget *search, PostDrag &drag,
                   QWidget *parent = nullptr);

    /// The title, and what to say where there is little room.
    void setTitle(const QString &title, const QString &brief);

    /// No width is asked for: what does not fit gives way.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *buildTurning(const CalendarActions &actions, PostDrag &drag);
    QHBoxLayout *buildTools(const CalendarActions &actions);
    QWidget *buildViews(const CalendarActions &actions);
    /// Where there is little room, the title gives way first, then what stands in the menu too;
    /// where even that does not help, the tools go to a row of their own.
    void fit();
    /// The width that a single row needs when all has given way that can.
    int fitRow();

    QWidget *m_search = nullptr;
    QBoxLayout *m_rows = nullptr;
    QString m_full;
    QString m_brief;
    QString m_addText;
    QLabel *m_title = nullptr;
    QPushButton *m_today = nullptr;
    QWidget *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace semainier::ui
