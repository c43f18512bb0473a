// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekmenu.h"

#include "ui/calendar/calendarmenu.h"
#include "ui/calendar/weekintention.h"
#include "ui/calendar/weekmodel.h"

namespace semainier::ui {

QMenu *weekMenu(const WeekModel &model, WeekPlace place, const WeekClip &clip,
                const std::function<void(WeekCommand)> &run, QWidget *parent)
{
    const MenuSubject subject = model.card(place) ? MenuSubject::Post
        : model.slot(place)                       ? MenuSubject::Slot
                                                  : MenuSubject::Day;
    return calendarMenu(subject, clip.post.isValid(), run, parent);
}

} // namespace semainier::ui
