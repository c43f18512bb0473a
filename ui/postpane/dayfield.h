// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/parsedfield.h"

#include <QDate>

namespace semainier::ui {

/// A line that takes a day, typed in any usual way or chosen in a calendar.
class DayField final : public ParsedField {
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    /// The day that one typed without a year is close to, and that the calendar begins with.
    void setNear(QDate day) { m_near = day; }
    void setDay(QDate day);
    /// A null date for an empty line.
    [[nodiscard]] QDate day() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();

    QDate m_near;
};

} // namespace semainier::ui
