// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "ui/calendar/popup.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace semainier::ui {

/// Asks by how many weeks and days posts are to move, and says where that leads.
class ShiftPopup final : public Popup {
    Q_OBJECT

public:
    /// `days`: from the first to the last of the posts.
    ShiftPopup(int posts, const DateRange &days, QWidget *parent);

Q_SIGNALS:
    void chosen(int days);

private:
    void choose(int direction);
    void tell();
    [[nodiscard]] int distance() const;
    [[nodiscard]] QString where(int direction) const;

    DateRange m_days;
    QSpinBox *m_weeks = nullptr;
    QSpinBox *m_singleDays = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace semainier::ui
