// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

class QWheelEvent;

namespace semainier::ui {

/// Turns the wheel into pages: one for a flick, however many notches it has.
class WheelTurn {
public:
    /// -1, 0 or +1 page.
    [[nodiscard]] int pages(const QWheelEvent &event);

private:
    QElapsedTimer m_sinceTurn;
    int m_turned = 0;
};

/// Turns the wheel into lines, adding up what a fine wheel sends in small parts.
class WheelLines {
public:
    /// Positive for lines further down.
    [[nodiscard]] int lines(const QWheelEvent &event);

private:
    int m_turned = 0;
};

} // namespace semainier::ui
