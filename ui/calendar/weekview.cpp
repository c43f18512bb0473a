// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekview.h"

#include "ui/base/theme.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/renameeditor.h"
#include "ui/calendar/weekaccessible.h"
#include "ui/calendar/weekpainter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace semainier::ui {

namespace {

using namespace std::chrono_literals;

/// How often the clock is looked at: a post becomes late, a day begins.
constexpr auto clockInterval = 60s;

} // namespace

WeekView::WeekView(Planner &planner, PostDrag &drag, QWidget *parent)
    : QAbstractScrollArea(parent), m_model(planner), m_drag(drag), m_fonts(WeekFonts::current())
{
    installWeekAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);

    connect(&m_model, &WeekModel::refreshed, this, &WeekView::onRefreshed);
    connect(&m_model, &WeekModel::written, this, &WeekView::onWritten);
    connect(&m_model, &WeekModel::failed, this, &WeekView::failed);
    connect(&m_aim, &WeekAim::turnWanted, this, &WeekView::turn);
    connect(&m_aim, &WeekAim::scrollWanted, this, [this](int pixels) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
        m_drag.aimAgain();
    });
    connect(&m_drag, &PostDrag::began, this, [this] { m_dragStart = m_model.monday(); });
    connect(&m_drag, &PostDrag::cancelled, this, &WeekView::returnFromDrag);
    m_drag.add(this);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));

    auto *clockTimer = new QTimer(this);
    connect(clockTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_drag.isPressed()) {
            refresh();
        }
    });
    clockTimer->start(clockInterval);
    showWeekOf(m_model.today());
    m_cursor.set({m_model.today().dayOfWeek() - 1, 0}, m_model);
}

WeekView::~WeekView()
{
    m_drag.remove(this);
}

QSize WeekView::sizeHint() const
{
    return {900, 640};
}

QSize WeekView::minimumSizeHint() const
{
    return {320, 240};
}

void WeekView::showWeekOf(QDate day)
{
    if (!day.isValid() || mondayOf(day) == m_model.monday()) {
        return;
    }
    m_model.show(day);
    verticalScrollBar()->setValue(0);
}

void WeekView::select(PostId post)
{
    if (const auto stored = m_model.stored(post); stored && stored->day.isValid()) {
        showWeekOf(stored->day);
    }
    if (const auto place = m_model.placeOf(post)) {
        m_cursor.set(*place, m_model);
        scrollTo(*place);
        announceFocus();
    }
    setSelected(post);
}

void WeekView::showDay(QDate day)
{
    if (!day.isValid()) {
        return;
    }
    showWeekOf(day);
    // Being there is not yet choosing the post that stands there.
    m_cursor.set({day.dayOfWeek() - 1, 0}, m_model);
    scrollTo(m_cursor.place());
    viewport()->update();
    announceFocus();
}

QDate WeekView::day() const
{
    return m_model.monday().addDays(current().day);
}

DateRange WeekView::period() const
{
    return weekOf(m_model.monday());
}

void WeekView::refresh()
{
    m_model.refresh();
}

void WeekView::setFilter(const PostFilter &filter)
{
    m_model.setFilter(filter);
}

void WeekView::onRefreshed()
{
    m_hovered.reset();
    m_pressed.reset();
    m_cursor.settle(m_model);
    relayout();
    if (m_drag.isPressed() && !m_model.stored(m_drag.post().id)) {
        m_drag.cancel();
    }
    m_drag.aimAgain();
    if (m_selected.isValid() && !m_model.placeOf(m_selected) && !m_model.stored(m_selected)) {
        setSelected({});
    }
    announceItems(*this);
    Q_EMIT shown();
}

void WeekView::onWritten(const QList<PostId> &posts)
{
    if (!m_follow.isValid() || !posts.contains(m_follow)) {
        return;
    }
    const PostId post = std::exchange(m_follow, {});
    select(post);
}

void WeekView::relayout()
{
    WeekSizes sizes{.viewport = viewport()->size()};
    sizes.header = headerHeight(laneCount(m_model.notes()));
    sizes.minimumColumn = std::max(sizes.minimumColumn, leastCardWidth(m_fonts) + 2 * sizes.margin);
    sizes.addButton = Scaled{sizes.addButton};
    m_faces = weekFaces(m_model.days(), WeekLayout::itemWidth(sizes), m_fonts, m_known);
    m_layout = WeekLayout(sizes, boxesOf(m_model.days(), m_faces));
    updateScrollBars();
    m_layout.setScroll({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    placeEditor();
    viewport()->update();
}

void WeekView::updateScrollBars()
{
    const QSize content = m_layout.contentSize();
    const QSize seen = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, content.height() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(m_layout.sizes().header / 2);
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(m_layout.sizes().minimumColumn / 2);
}

void WeekView::scrollTo(WeekPlace place)
{
    const QRect rect = m_layout.rect(place).adjusted(-8, -8, 8, 8);
    const QRect body = m_layout.body();
    QScrollBar *down = verticalScrollBar();
    if (rect.top() < body.top()) {
        down->setValue(down->value() - (body.top() - rect.top()));
    } else if (rect.bottom() > body.bottom()) {
        const int over = std::min(rect.bottom() - body.bottom(), rect.top() - body.top());
        down->setValue(down->value() + over);
    }
    QScrollBar *across = horizontalScrollBar();
    if (rect.left() < body.left()) {
        across->setValue(across->value() - (body.left() - rect.left()));
    } else if (rect.right() > body.right()) {
        across->setValue(across->value() + rect.right() - body.right());
    }
}

void WeekView::scrollContentsBy(int, int)
{
    m_layout.setScroll({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    placeEditor();
    viewport()->update();
}

void WeekView::turn(int weeks)
{
    showWeekOf(m_model.monday().addDays(qint64(weeks) * daysOfWeek));
}

void WeekView::goToToday()
{
    showWeekOf(m_model.today());
    setCurrent({m_model.today().dayOfWeek() - 1, 0});
}

void WeekView::setSelected(PostId post)
{
    if (post == m_selected) {
        return;
    }
    m_selected = post;
    viewport()->update();
    Q_EMIT postSelected(post);
}

void WeekView::setHovered(std::optional<WeekPlace> place)
{
    if (place != m_hovered) {
        m_hovered = place;
        viewport()->update();
    }
}

void WeekView::setCurrent(WeekPlace place)
{
    m_cursor.set(place, m_model);
    scrollTo(m_cursor.place());
    viewport()->update();
    if (m_cursor.post().isValid()) {
        setSelected(m_cursor.post());
    }
    announceFocus();
}

void WeekView::announceFocus()
{
    if (hasFocus()) {
        announceCurrent(*this);
    }
}

ItemLook WeekView::lookOf(WeekPlace place) const
{
    const WeekCard *card = m_model.card(place);
    const PostId post = card ? card->post.id : PostId();
    const bool dragging = m_drag.isDragging();
    const DropTarget &target = m_aim.target();
    const bool aimed = m_aim.isActive() && target.place == place
        && (target.kind == DropTarget::Kind::Exchange || target.kind == DropTarget::Kind::Slot);
    return {.selected = post.isValid() && post == m_selected,
            .focused = m_ring && hasFocus() && place == current() && !dragging,
            .hovered = place == m_hovered && !dragging,
            .faint =
                post.isValid() && ((m_clip.cut && m_clip.post == post) || m_drag.dragged() == post),
            .darkened = aimed};
}

void WeekView::paintItems(QPainter &painter, const QRect &dirty) const
{
    CardPainter cards(painter, m_fonts);
    for (int day = 0; day < daysOfWeek; ++day) {
        for (int item = 0; item <= m_layout.itemCount(day); ++item) {
            const WeekPlace place{day, item};
            const QRect rect = m_layout.rect(place);
            if (!rect.adjusted(-6, -6, 6, 6).intersects(dirty)) {
                continue;
            }
            if (const WeekCard *card = m_model.card(place)) {
                const ItemFace &face = m_faces[static_cast<size_t>(day)][static_cast<size_t>(item)];
                cards.drawCard(*card, face, rect, lookOf(place));
            } else if (const WeekSlot *slot = m_model.slot(place)) {
                const ItemFace &face = m_faces[static_cast<size_t>(day)][static_cast<size_t>(item)];
                cards.drawSlot(*slot, face, rect, lookOf(place));
            } else {
                cards.drawAddButton(rect, lookOf(place));
            }
        }
    }
}

QPixmap WeekView::pictureOf(WeekPlace place) const
{
    const QSize size = m_layout.rect(place).size();
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const ItemFace &face = m_faces[static_cast<size_t>(place.day)][static_cast<size_t>(place.item)];
    CardPainter(painter, m_fonts)
        .drawCard(*m_model.card(place), face, {QPoint(), size}, {.selected = true});
    return picture;
}

void WeekView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    WeekPainter week(painter, m_fonts, m_layout);
    week.drawColumns(m_model.days());
    if (m_aim.isActive()) {
        week.drawTargetDay(m_aim);
    }
    painter.save();
    painter.setClipRect(m_layout.body());
    paintItems(painter, event->rect());
    painter.restore();
    week.drawHeaders(m_model.days(), m_model.notes());
    if (m_aim.isActive()) {
        week.drawTarget(m_aim);
    }
}

} // namespace semainier::ui
