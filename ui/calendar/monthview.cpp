// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "ui/base/theme.h"
#include "ui/calendar/dayaccessible.h"
#include "ui/calendar/monthaccessible.h"
#include "ui/calendar/monthwords.h"
#include "ui/calendar/postdrag.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

namespace semainier::ui {

namespace {

using namespace std::chrono_literals;

/// How often the clock is looked at: a post becomes late, a day begins.
constexpr auto clockInterval = 60s;

} // namespace

MonthView::MonthView(Planner &planner, PostDrag &drag, QWidget *parent)
    : QAbstractScrollArea(parent), m_model(planner), m_drag(drag)
{
    installMonthAccessibility();
    setFonts();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);

    connect(&m_model, &MonthModel::refreshed, this, &MonthView::onRefreshed);
    connect(&m_model, &MonthModel::written, this, &MonthView::onWritten);
    connect(&m_model, &MonthModel::failed, this, &MonthView::failed);
    connect(&m_drag, &PostDrag::began, this, &MonthView::onDragBegan);
    connect(&m_drag, &PostDrag::cancelled, this, &MonthView::onDragCancelled);
    m_drag.add(this);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));

    auto *clockTimer = new QTimer(this);
    connect(clockTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_drag.isPressed()) {
            refresh();
        }
    });
    clockTimer->start(clockInterval);
    m_model.setAsleep(true);
    showDay(m_model.today());
}

MonthView::~MonthView()
{
    m_drag.remove(this);
}

QSize MonthView::sizeHint() const
{
    return {900, 640};
}

QSize MonthView::minimumSizeHint() const
{
    const MonthSizes sizes = monthSizes({});
    const int row = sizes.number + 2 * (sizes.line + sizes.gap);
    return {daysOfWeek * 60, sizes.weekdays + 6 * row};
}

void MonthView::showDay(QDate day)
{
    if (!day.isValid()) {
        return;
    }
    closeDay();
    m_cursor.set(day);
    m_model.show(day);
    settleCursor();
    announceFocus();
}

void MonthView::turn(int months)
{
    const QDate month = m_model.month().addMonths(months);
    const int day = std::min(m_cursor.day().day(), month.daysInMonth());
    showDay(month.addDays(day - 1));
}

void MonthView::select(PostId post)
{
    const auto stored = m_model.stored(post);
    if (stored && stored->day.isValid()) {
        if (!m_model.range().contains(stored->day)) {
            closeDay();
            m_model.show(stored->day);
        }
        if (m_model.isStale()) {
            m_cursor.set(stored->day, post);
        } else if (const auto place = m_model.placeOf(post)) {
            moveTo(*place);
        }
    }
    setSelected(post);
}

void MonthView::onRefreshed()
{
    m_hovered.reset();
    m_pressed.reset();
    relayout();
    settleCursor();
    if (m_drag.isPressed() && !m_model.stored(m_drag.post().id)) {
        m_drag.cancel();
    }
    m_drag.aimAgain();
    if (m_selected.isValid() && !m_model.placeOf(m_selected) && !m_model.stored(m_selected)) {
        setSelected({});
    }
    announceDays(*this);
    Q_EMIT shown();
}

void MonthView::onWritten(const QList<PostId> &posts)
{
    if (m_follow.isValid() && posts.contains(m_follow)) {
        select(std::exchange(m_follow, {}));
    }
}

void MonthView::setFonts()
{
    m_fonts = MonthFonts::current(TextSize::Small);
    m_listFonts = MonthFonts::current(TextSize::Base);
    m_known.clear();
}

void MonthView::relayout()
{
    std::vector<int> posts;
    for (const MonthDay &day : m_model.page().days) {
        posts.push_back(static_cast<int>(day.posts.size()));
    }
    m_layout = MonthLayout(monthSizes(viewport()->size()), std::move(posts));
    m_weekdays = weekdayFaces(m_layout, m_fonts);
    m_faces = monthFaces(m_model.page(), m_layout, m_fonts, m_known);
    layOutList();
    placeEditor();
    viewport()->update();
}

void MonthView::layOutList()
{
    const auto day = m_model.indexOf(m_openDay);
    if (!day || m_layout.postCount(*day) == 0) {
        m_openDay = {};
        m_list.reset();
        return;
    }
    const int first = m_list ? m_list->firstLine() : 0;
    m_list.emplace(dayListSizes(viewport()->size(), m_layout.day(*day)), *day,
                   m_layout.postCount(*day));
    m_list->scrollBy(first);
    m_listTitle = headingFace(WeekWords::dayName(m_openDay), m_listFonts);
    measureList();
}

void MonthView::measureList()
{
    m_listFaces.clear();
    for (int line = 0; line < m_list->visibleLines(); ++line) {
        const auto place = MonthPlace::post(m_list->day(), m_list->firstLine() + line);
        m_listFaces.push_back(
            lineFace(*m_model.card(place), m_list->rect(place).width(), m_listFonts));
    }
    viewport()->update();
}

void MonthView::openDay(int day)
{
    m_openDay = m_model.day(day).date;
    layOutList();
    if (!m_list) {
        return;
    }
    const bool isThere = current().day == day && m_model.card(current());
    moveTo(isThere ? current() : MonthPlace::post(day, m_layout.visibleLines(day)));
}

void MonthView::closeDay()
{
    if (!m_list) {
        return;
    }
    m_list.reset();
    m_openDay = {};
    if (isCounted(current())) {
        m_cursor.set(MonthPlace::more(current().day), m_model);
    }
    viewport()->update();
}

MonthStops MonthView::stops() const
{
    return {m_layout, m_list ? std::optional(m_list->day()) : std::nullopt};
}

void MonthView::settleCursor()
{
    if (!m_model.isStale()) {
        m_cursor.settle(m_model, stops());
        viewport()->update();
    }
}

bool MonthView::isCounted(MonthPlace place) const
{
    return place.part == MonthPlace::Part::Post && !stops().isOpen(place.day)
        && place.line >= m_layout.visibleLines(place.day);
}

QRect MonthView::rectOf(MonthPlace place) const
{
    return stops().isOpen(place.day) ? m_list->rect(place) : m_layout.rect(place);
}

std::optional<MonthPlace> MonthView::placeAt(QPoint point) const
{
    const auto listed = m_list ? m_list->placeAt(point) : std::nullopt;
    return listed ? listed : m_layout.placeAt(point);
}

void MonthView::setSelected(PostId post)
{
    if (post == m_selected) {
        return;
    }
    m_selected = post;
    viewport()->update();
    Q_EMIT postSelected(post);
}

void MonthView::setHovered(std::optional<MonthPlace> place)
{
    if (place != m_hovered) {
        updatePlace(std::exchange(m_hovered, place));
        updatePlace(place);
    }
}

void MonthView::updatePlace(std::optional<MonthPlace> place)
{
    if (place) {
        viewport()->update(m_layout.day(place->day));
    }
    if (m_list) {
        viewport()->update(m_list->frame());
    }
}

void MonthView::moveTo(MonthPlace place)
{
    m_cursor.set(place, m_model);
    if (m_list && place.day != m_list->day()) {
        closeDay();
    } else if (m_list && place.part == MonthPlace::Part::Post) {
        m_list->reveal(place.line);
        measureList();
    }
    viewport()->update();
    announceFocus();
}

void MonthView::setCurrent(MonthPlace place)
{
    moveTo(place);
    if (m_cursor.post().isValid()) {
        setSelected(m_cursor.post());
    }
}

void MonthView::announceFocus()
{
    if (hasFocus()) {
        announceCurrentItem(*this);
    }
}

} // namespace semainier::ui
