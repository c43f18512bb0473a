// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timeofday.h"
#include "ui/calendar/popup.h"

#include <optional>

class QLineEdit;

namespace semainier::ui {

/// Asks for the hour of posts; they may also be left without one.
class HourPopup final : public Popup {
    Q_OBJECT

public:
    HourPopup(int posts, QWidget *parent);

Q_SIGNALS:
    /// Without a value: no hour.
    void chosen(std::optional<semainier::TimeOfDay> hour);

private:
    void choose();

    QLineEdit *m_hour = nullptr;
};

} // namespace semainier::ui
