// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/dwell.h"

namespace semainier::ui {

Dwell::Dwell(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(m_delays.next);
        Q_EMIT elapsed();
    });
}

void Dwell::stay()
{
    if (!m_timer.isActive()) {
        m_timer.start(m_delays.first);
    }
}

void Dwell::leave()
{
    m_timer.stop();
}

} // namespace semainier::ui
