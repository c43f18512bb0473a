// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/minicalendaraccessible.h"

#include "ui/calendar/minicalendar.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <map>

namespace semainier::ui {

namespace {

/// A day by its place among those shown.
class DayInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    DayInterface(MiniCalendar &calendar, int index) : m_calendar(&calendar), m_index(index) { }

    [[nodiscard]] bool isValid() const override
    {
        return !m_calendar.isNull() && m_calendar->days().contains(day());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_calendar.isNull() ? nullptr : m_calendar->window()->windowHandle();
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_calendar.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect rect = m_calendar->dayRect(day());
        return {m_calendar->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? m_calendar->note(day()).sentence
                                                       : QString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.focused = m_calendar->hasFocus() && m_calendar->day() == day();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        if (name == pressAction()) {
            m_calendar->choose(day());
        } else if (name == setFocusAction()) {
            m_calendar->setFocus();
            m_calendar->setDay(day());
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] QDate day() const { return m_calendar->days().first.addDays(m_index); }

    QPointer<MiniCalendar> m_calendar;
    int m_index;
};

/// All the days of the months shown.
class MonthsInterface final : public QAccessibleWidget {
public:
    explicit MonthsInterface(MiniCalendar &calendar)
        : QAccessibleWidget(&calendar, QAccessible::List)
    {
    }
    ~MonthsInterface() override
    {
        for (const auto &[index, id] : m_days) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override
    {
        const DateRange days = calendar().days();
        return static_cast<int>(days.first.daysTo(days.last)) + 1;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto found = m_days.find(index);
        if (found == m_days.end()) {
            auto *day = new DayInterface(calendar(), index);
            found = m_days.emplace(index, QAccessible::registerAccessibleInterface(day)).first;
        }
        return QAccessible::accessibleInterface(found->second);
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
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *day) const override
    {
        for (const auto &[index, id] : m_days) {
            if (QAccessible::accessibleInterface(id) == day) {
                return index;
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return calendar().hasFocus() ? current() : QAccessibleWidget::focusChild();
    }
    [[nodiscard]] QAccessibleInterface *current() const
    {
        return child(static_cast<int>(calendar().days().first.daysTo(calendar().day())));
    }

private:
    [[nodiscard]] MiniCalendar &calendar() const { return *static_cast<MiniCalendar *>(object()); }

    mutable std::map<int, QAccessible::Id> m_days; ///< made when a screen reader asks for them
};

QAccessibleInterface *monthsInterface(const QString &, QObject *object)
{
    auto *calendar = qobject_cast<MiniCalendar *>(object);
    return calendar ? new MonthsInterface(*calendar) : nullptr;
}

} // namespace

void installMiniCalendarAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(monthsInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceDays(MiniCalendar &calendar)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&calendar, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void announceDay(MiniCalendar &calendar)
{
    if (!QAccessible::isActive()) {
        return;
    }
    auto *months =
        dynamic_cast<MonthsInterface *>(QAccessible::queryAccessibleInterface(&calendar));
    if (QAccessibleInterface *day = months ? months->current() : nullptr) {
        QAccessibleEvent event(day, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace semainier::ui
