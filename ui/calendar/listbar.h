// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/postedit.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace semainier::ui {

/// The foot of the list while several posts are selected: what can be done to all of them at once.
class ListBar final : public QWidget {
    Q_OBJECT

public:
    explicit ListBar(QWidget *parent = nullptr);

    /// How many posts are selected, and the people they may be given to. Shown from two on.
    void setCount(int posts);
    void setPeople(const QStringList &people) { m_people = people; }
    /// Undated posts alone cannot be moved by days.
    void setShiftable(bool shiftable);

    /// The button beside which a question is asked, as a point of the screen.
    [[nodiscard]] QPoint hourAnchor() const;
    [[nodiscard]] QPoint shiftAnchor() const;
    [[nodiscard]] QPoint peopleAnchor() const;

Q_SIGNALS:
    void edited(const semainier::ui::PostEdit &edit);
    void nameWanted();
    void hourWanted();
    void shiftWanted();
    void duplicateWanted();
    void deleteWanted();

private:
    QPushButton *menuButton(const QString &text, const std::function<void(QMenu &)> &fill);

    QLabel *m_count = nullptr;
    QPushButton *m_person = nullptr;
    QPushButton *m_hour = nullptr;
    QPushButton *m_shift = nullptr;
    QStringList m_people;
};

} // namespace semainier::ui
