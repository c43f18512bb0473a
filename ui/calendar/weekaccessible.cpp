// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekaccessible.h"

#include "ui/base/formatting.h"
#include "ui/calendar/dayaccessible.h"
#include "ui/calendar/weekview.h"

namespace semainier::ui {

namespace {

/// The items of a day are its cards and empty slots, then the "+".
class AccessibleWeek final : public AccessibleDays {
public:
    explicit AccessibleWeek(WeekView &view) : m_view(view) { }

    [[nodiscard]] QString title() const override { return weekTitle(m_view.monday()); }
    [[nodiscard]] int dayCount() const override { return daysOfWeek; }
    [[nodiscard]] QRect dayRect(int day) const override { return layout().column(day); }
    [[nodiscard]] QString daySentence(int day) const override
    {
        return m_view.model().days()[static_cast<size_t>(day)].sentence;
    }
    [[nodiscard]] std::optional<int> dayAt(QPoint point) const override
    {
        return layout().dayAt(point);
    }
    [[nodiscard]] int itemCount(int day) const override { return layout().itemCount(day) + 1; }
    [[nodiscard]] AccessibleItem item(AccessiblePlace place) const override;
    [[nodiscard]] AccessiblePlace current() const override
    {
        return {m_view.current().day, m_view.current().item};
    }

    void setCurrent(AccessiblePlace place) override { m_view.setCurrent(placeOf(place)); }
    void press(AccessiblePlace place) override
    {
        if (place.item == AccessiblePlace::theDay) {
            setCurrent(place);
        } else {
            m_view.press(placeOf(place));
        }
    }
    void showMenu(AccessiblePlace place) override { m_view.showMenu(placeOf(place)); }

private:
    [[nodiscard]] const WeekLayout &layout() const { return m_view.weekLayout(); }
    /// A day by itself is where its items begin.
    [[nodiscard]] static WeekPlace placeOf(AccessiblePlace place)
    {
        return {place.day, std::max(0, place.item)};
    }

    WeekView &m_view;
};

AccessibleItem AccessibleWeek::item(AccessiblePlace place) const
{
    const WeekPlace shown = placeOf(place);
    const WeekCard *card = m_view.model().card(shown);
    const QRect rect = layout().rect(shown);
    const bool isButton = shown.item == layout().itemCount(shown.day);
    return {.rect = rect,
            .role = isButton ? QAccessible::Button : QAccessible::ListItem,
            .name = m_view.model().sentence(shown),
            .description = card ? card->post.text : QString(),
            .selectable = card != nullptr,
            .selected = card && card->post.id == m_view.selected(),
            .offscreen = !rect.intersects(layout().body())};
}

QAccessibleInterface *weekInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<WeekView *>(object);
    return view ? daysInterface(*view, std::make_unique<AccessibleWeek>(*view)) : nullptr;
}

} // namespace

void installWeekAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(weekInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceItems(WeekView &view)
{
    announceDays(view);
}

void announceCurrent(WeekView &view)
{
    announceCurrentItem(view);
}

} // namespace semainier::ui
