// SPDX-License-Identifier: GPL-3.0-or-later
// How the month is painted: what each item looks like, and what of it is to be painted again.
#include "ui/base/theme.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/postdrag.h"

#include <QPaintEvent>
#include <QPainter>

namespace semainier::ui {

ItemLook MonthView::lookOf(MonthPlace place) const
{
    const WeekCard *card = m_model.card(place);
    const PostId post = card ? card->post.id : PostId();
    const bool dragging = m_drag.isDragging();
    const bool aimed = post.isValid() && m_target == place;
    return {.selected = aimed || (post.isValid() && post == m_selected),
            .focused = m_ring && hasFocus() && place == current() && !dragging,
            .hovered = place == m_hovered && !dragging,
            .faint =
                post.isValid() && ((m_clip.cut && m_clip.post == post) || m_drag.dragged() == post),
            .darkened = aimed};
}

ItemLook MonthView::lookOfMore(int day) const
{
    ItemLook look = lookOf(MonthPlace::more(day));
    const auto selected = m_model.placeOf(m_selected);
    look.selected = selected && selected->day == day && isCounted(*selected);
    if (current().day == day && isCounted(current())) {
        look.focused = lookOf(current()).focused;
    }
    return look;
}

void MonthView::paintDay(MonthPainter &month, int day) const
{
    const MonthDay &shown = m_model.day(day);
    const MonthDayFace &face = m_faces[static_cast<size_t>(day)];
    month.drawDay(day, m_model.page(), face, m_layout);
    if (m_target == MonthPlace{day}) {
        month.drawTargetDay(m_layout.day(day));
    }
    if (lookOf({day}).focused) {
        month.drawDayRing(m_layout.day(day));
    }
    const bool listed = stops().isOpen(day);
    const auto lines = static_cast<int>(face.lines.size());
    for (int line = 0; line < lines; ++line) {
        const auto place = MonthPlace::post(day, line);
        ItemLook look = lookOf(place);
        look.focused = look.focused && !listed;
        look.hovered = look.hovered && !listed;
        month.drawLine(*m_model.card(place), face.lines[static_cast<size_t>(line)],
                       m_layout.rect(place), look, shown.outside);
    }
    if (m_layout.hiddenPosts(day) > 0) {
        month.drawMore(face.more, m_layout.rect(MonthPlace::more(day)), lookOfMore(day));
    }
    if (m_hovered && m_hovered->day == day && !listed && !m_drag.isDragging()
        && !m_model.isReadOnly()) {
        month.drawAdd(m_layout.rect(MonthPlace::add(day)), lookOf(MonthPlace::add(day)),
                      MonthPainter::paperOf(shown));
    }
}

void MonthView::paintList(QPainter &painter) const
{
    MonthPainter month(painter, m_listFonts);
    month.drawList(*m_list, m_listTitle);
    const auto add = MonthPlace::add(m_list->day());
    if (!m_model.isReadOnly()) {
        month.drawAdd(m_list->rect(add), lookOf(add), theme().color(Token::Raised));
    }
    for (int line = 0; line < m_list->visibleLines(); ++line) {
        const auto place = MonthPlace::post(m_list->day(), m_list->firstLine() + line);
        month.drawLine(*m_model.card(place), m_listFaces[static_cast<size_t>(line)],
                       m_list->rect(place), lookOf(place));
    }
}

QPixmap MonthView::pictureOf(const WeekCard &card, QSize size, const MonthFonts &fonts) const
{
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    MonthPainter(painter, fonts)
        .drawLine(card, lineFace(card, size.width(), fonts), {QPoint(), size}, {.selected = true});
    return picture;
}

void MonthView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    MonthPainter month(painter, m_fonts);
    if (m_layout.dayCount() == 0) {
        painter.fillRect(event->rect(), theme().color(Token::Background));
        return;
    }
    const QRegion &dirty = event->region();
    if (dirty.intersects(QRect(0, 0, viewport()->width(), m_layout.sizes().weekdays))) {
        month.drawWeekdays(m_weekdays, m_layout);
    }
    for (int day = 0; day < m_layout.dayCount(); ++day) {
        if (dirty.intersects(m_layout.day(day))) {
            paintDay(month, day);
        }
    }
    if (m_list) {
        paintList(painter);
    }
}

} // namespace semainier::ui
