// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/dayaccessible.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <map>

namespace semainier::ui {

namespace {

/// The interfaces of parts, made when a screen reader asks for them.
class Parts {
public:
    Parts() = default;
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;
    ~Parts()
    {
        for (const auto &[index, id] : m_ids) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    template <class Make>
    [[nodiscard]] QAccessibleInterface *at(int index, Make make)
    {
        auto found = m_ids.find(index);
        if (found == m_ids.end()) {
            found = m_ids.emplace(index, QAccessible::registerAccessibleInterface(make())).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }
    [[nodiscard]] int indexOf(const QAccessibleInterface *part) const
    {
        for (const auto &[index, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == part) {
                return index;
            }
        }
        return -1;
    }

private:
    std::map<int, QAccessible::Id> m_ids;
};

/// What days and items have in common: they live in a view and only read it.
class Part : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Part(QAbstractScrollArea &view, AccessibleDays &days, AccessiblePlace place)
        : m_view(&view), m_days(days), m_place(place)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return !m_view.isNull() && m_place.day < m_days.dayCount()
            && m_place.item < m_days.itemCount(m_place.day);
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_view.isNull() ? nullptr : m_view->window()->windowHandle();
    }
    void setText(QAccessible::Text, const QString &) override { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), showMenuAction(), setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        if (name == pressAction()) {
            m_days.press(m_place);
        } else if (name == showMenuAction()) {
            m_days.showMenu(m_place);
        } else if (name == setFocusAction()) {
            m_view->setFocus();
            m_days.setCurrent(m_place);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    [[nodiscard]] QAbstractScrollArea &view() const { return *m_view; }
    [[nodiscard]] AccessibleDays &days() const { return m_days; }
    [[nodiscard]] AccessiblePlace place() const { return m_place; }
    [[nodiscard]] QRect onScreen(const QRect &rect) const
    {
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] bool isFocused() const
    {
        return m_view->hasFocus() && m_days.current() == m_place;
    }

private:
    QPointer<QAbstractScrollArea> m_view;
    AccessibleDays &m_days;
    AccessiblePlace m_place;
};

class ItemInterface final : public Part {
public:
    ItemInterface(QAbstractScrollArea &view, AccessibleDays &days, AccessiblePlace place,
                  QAccessibleInterface &day)
        : Part(view, days, place), m_day(day)
    {
    }

    [[nodiscard]] QAccessibleInterface *parent() const override { return &m_day; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(item().rect) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() ? item().role : QAccessible::ListItem;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (!isValid()) {
            return {};
        }
        switch (which) {
        case QAccessible::Name:
            return item().name;
        case QAccessible::Description:
            return item().description;
        default:
            return {};
        }
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const AccessibleItem shown = item();
        state.focusable = true;
        state.focused = isFocused();
        state.selectable = shown.selectable;
        state.selected = shown.selected;
        state.offscreen = shown.offscreen;
        return state;
    }

private:
    [[nodiscard]] AccessibleItem item() const { return days().item(place()); }

    QAccessibleInterface &m_day;
};

class DayInterface final : public Part {
public:
    DayInterface(QAbstractScrollArea &view, AccessibleDays &days, int day)
        : Part(view, days, {.day = day})
    {
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&view());
    }
    [[nodiscard]] int childCount() const override
    {
        return isValid() ? days().itemCount(place().day) : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto *self = const_cast<DayInterface *>(this);
        return m_items.at(
            index, [&] { return new ItemInterface(view(), days(), {place().day, index}, *self); });
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y)) {
                return child(index);
            }
        }
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        return m_items.indexOf(item);
    }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(days().dayRect(place().day)) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? days().daySentence(place().day)
                                                       : QString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = isValid();
        state.focused = isValid() && isFocused();
        return state;
    }

private:
    mutable Parts m_items;
};

class DaysInterface final : public QAccessibleWidget {
public:
    DaysInterface(QAbstractScrollArea &view, std::unique_ptr<AccessibleDays> days)
        : QAccessibleWidget(&view, QAccessible::List), m_view(view), m_days(std::move(days))
    {
    }

    /// None while another view is shown, which says the same posts in its own way.
    [[nodiscard]] int childCount() const override
    {
        return m_view.isVisible() ? m_days->dayCount() : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount()
            ? m_parts.at(
                  index, [&] { return new DayInterface(m_view, *m_days, index); })
            : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto day = m_days->dayAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        return day ? child(*day) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *day) const override
    {
        return m_parts.indexOf(day);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view.hasFocus() ? current() : QAccessibleWidget::focusChild();
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name && m_view.accessibleName().isEmpty()) {
            return m_days->title();
        }
        return QAccessibleWidget::text(which);
    }

    [[nodiscard]] QAccessibleInterface *current() const
    {
        const AccessiblePlace place = m_days->current();
        QAccessibleInterface *day = child(place.day);
        return day && place.item >= 0 ? day->child(place.item) : day;
    }

private:
    QAbstractScrollArea &m_view;
    std::unique_ptr<AccessibleDays> m_days;
    mutable Parts m_parts;
};

} // namespace

QAccessibleInterface *daysInterface(QAbstractScrollArea &view, std::unique_ptr<AccessibleDays> days)
{
    return new DaysInterface(view, std::move(days));
}

void announceDays(QAbstractScrollArea &view)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void announceCurrentItem(QAbstractScrollArea &view)
{
    if (!QAccessible::isActive()) {
        return;
    }
    auto *days = dynamic_cast<DaysInterface *>(QAccessible::queryAccessibleInterface(&view));
    if (QAccessibleInterface *item = days ? days->current() : nullptr) {
        QAccessibleEvent event(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace semainier::ui
