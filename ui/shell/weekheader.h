// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QAction;
class QLabel;

namespace semainier::ui {

class SearchField;

/// What the head of the page does; the actions are those of the menu.
struct HeaderActions {
    QAction *previous;
    QAction *today;
    QAction *next;
    QAction *importSheet;
    QAction *exportSheet;
    QAction *newPost;
};

/// The head of the page: the week's title and the way to others, search, exchange, "+ Post".
class WeekHeader final : public QWidget {
    Q_OBJECT

public:
    WeekHeader(const HeaderActions &actions, SearchField *search, QWidget *parent = nullptr);

    void setWeek(QDate monday);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QDate m_monday;
    QWidget *m_import = nullptr; ///< gives way first: it stands in the menu too
    QLabel *m_title = nullptr;
};

} // namespace semainier::ui
