// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthaccessible.h"

#include "ui/base/formatting.h"
#include "ui/calendar/dayaccessible.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/monthwords.h"

namespace semainier::ui {

namespace {

/// The items of a day are all its posts, then "+ n" where there is one, then the "+".
class AccessibleMonth final : public AccessibleDays {
public:
    explicit AccessibleMonth(MonthView &view) : m_view(view) { }

    [[nodiscard]] QString title() const override { return monthTitle(m_view.period().first); }
    [[nodiscard]] int dayCount() const override { return layout().dayCount(); }
    [[nodiscard]] QRect dayRect(int day) const override { return layout().day(day); }
    [[nodiscard]] QString daySentence(int day) const override
    {
        return m_view.model().day(day).sentence;
    }
    [[nodiscard]] std::optional<int> dayAt(QPoint point) const override
    {
        const auto place = m_view.placeAt(point);
        return place ? std::optional(place->day) : std::nullopt;
    }
    [[nodiscard]] int itemCount(int day) const override
    {
        return layout().postCount(day) + (hasMore(day) ? 1 : 0) + 1;
    }
    [[nodiscard]] AccessibleItem item(AccessiblePlace place) const override;
    [[nodiscard]] AccessiblePlace current() const override;

    void setCurrent(AccessiblePlace place) override { m_view.setCurrent(placeOf(place)); }
    void press(AccessiblePlace place) override { m_view.press(placeOf(place)); }
    void showMenu(AccessiblePlace place) override { m_view.showMenu(placeOf(place)); }

private:
    [[nodiscard]] const MonthLayout &layout() const { return m_view.monthLayout(); }
    [[nodiscard]] bool isListed(int day) const
    {
        return m_view.openList() && m_view.openList()->day() == day;
    }
    [[nodiscard]] bool hasMore(int day) const
    {
        return layout().hiddenPosts(day) > 0 && !isListed(day);
    }
    [[nodiscard]] MonthPlace placeOf(AccessiblePlace place) const;

    MonthView &m_view;
};

MonthPlace AccessibleMonth::placeOf(AccessiblePlace place) const
{
    const int posts = layout().postCount(place.day);
    if (place.item == AccessiblePlace::theDay) {
        return {place.day};
    }
    if (place.item < posts) {
        return MonthPlace::post(place.day, place.item);
    }
    return place.item == posts && hasMore(place.day) ? MonthPlace::more(place.day)
                                                     : MonthPlace::add(place.day);
}

AccessibleItem AccessibleMonth::item(AccessiblePlace place) const
{
    const MonthPlace shown = placeOf(place);
    const MonthDay &day = m_view.model().day(place.day);
    AccessibleItem item{.rect = m_view.rectOf(shown)};
    switch (shown.part) {
    case MonthPlace::Part::Day:
        break;
    case MonthPlace::Part::Post: {
        const WeekCard &card = *m_view.model().card(shown);
        item.name = card.sentence;
        item.description = card.post.text;
        item.selectable = true;
        item.selected = card.post.id == m_view.selected();
        item.offscreen = item.rect.isEmpty()
            || (!isListed(place.day) && place.item >= layout().visibleLines(place.day));
        break;
    }
    case MonthPlace::Part::More:
        item.role = QAccessible::Button;
        item.name = MonthWords::moreSentence(layout().hiddenPosts(place.day), day.date);
        break;
    case MonthPlace::Part::Add:
        item.role = QAccessible::Button;
        item.name = day.addSentence;
        break;
    }
    return item;
}

AccessiblePlace AccessibleMonth::current() const
{
    const MonthPlace place = m_view.current();
    switch (place.part) {
    case MonthPlace::Part::Day:
        break;
    case MonthPlace::Part::Post:
        return {place.day, place.line};
    case MonthPlace::Part::More:
        return {place.day, layout().postCount(place.day)};
    case MonthPlace::Part::Add:
        return {place.day, itemCount(place.day) - 1};
    }
    return {place.day};
}

QAccessibleInterface *monthInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<MonthView *>(object);
    return view ? daysInterface(*view, std::make_unique<AccessibleMonth>(*view)) : nullptr;
}

} // namespace

void installMonthAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(monthInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace semainier::ui
