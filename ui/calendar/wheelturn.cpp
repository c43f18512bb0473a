// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/wheelturn.h"

#include <QWheelEvent>

namespace semainier::ui {

namespace {

constexpr int notch = 120;
constexpr int anglePerLine = 40; ///< three lines for a notch
constexpr qint64 pauseMs = 250;

} // namespace

int WheelTurn::pages(const QWheelEvent &event)
{
    if (m_sinceTurn.isValid() && m_sinceTurn.elapsed() < pauseMs) {
        return 0;
    }
    m_turned += event.angleDelta().y();
    if (std::abs(m_turned) < notch) {
        return 0;
    }
    const int pages = m_turned > 0 ? -1 : +1;
    m_turned = 0;
    m_sinceTurn.start();
    return pages;
}

int WheelLines::lines(const QWheelEvent &event)
{
    m_turned -= event.angleDelta().y();
    const int lines = m_turned / anglePerLine;
    m_turned -= lines * anglePerLine;
    return lines;
}

} // namespace semainier::ui
