// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/turnsite.h"

#include "ui/calendar/postdrag.h"

#include <QAbstractButton>

namespace semainier::ui {

TurnSite::TurnSite(QAbstractButton &button, PostDrag &drag)
    : QObject(&button), m_button(button), m_drag(drag)
{
    connect(&m_dwell, &Dwell::elapsed, &m_button, &QAbstractButton::click);
    m_drag.add(this);
}

TurnSite::~TurnSite()
{
    m_drag.remove(this);
}

QWidget *TurnSite::dropArea()
{
    return &m_button;
}

QString TurnSite::aim(const Post &, QPoint, Qt::KeyboardModifiers)
{
    m_button.setDown(true);
    m_dwell.stay();
    return {};
}

void TurnSite::leave()
{
    m_button.setDown(false);
    m_dwell.leave();
}

bool TurnSite::drop(const Post &)
{
    return false;
}

} // namespace semainier::ui
