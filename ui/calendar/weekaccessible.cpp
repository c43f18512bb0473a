// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekaccessible.h"

#include "ui/base/formatting.h"
#include "ui/calendar/weekview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <map>

namespace semainier::ui {

namespace {

QRect onScreen(const WeekView &view, const QRect &rect)
{
    return {view.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

/// What days and items have in common: they live in a view and only read it.
class WeekPart : public QAccessibleInterface {
public:
    explicit WeekPart(WeekView &view) : m_view(&view) { }

    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return isValid() ? m_view->window()->windowHandle() : nullptr;
    }
    void setText(QAccessible::Text, const QString &) override { }

protected:
    [[nodiscard]] WeekView &view() const { return *m_view; }

private:
    QPointer<WeekView> m_view;
};

/// A card, an empty slot or the "+", whatever stands at the place.
class WeekItemInterface final : public WeekPart, public QAccessibleActionInterface {
public:
    WeekItemInterface(WeekView &view, QAccessibleInterface &day, WeekPlace place)
        : WeekPart(view), m_day(day), m_place(place)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return WeekPart::isValid() && m_place.item <= view().weekLayout().itemCount(m_place.day);
    }
    [[nodiscard]] QAccessibleInterface *parent() const override { return &m_day; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(view(), view().weekLayout().rect(m_place)) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        const bool isButton =
            isValid() && m_place.item == view().weekLayout().itemCount(m_place.day);
        return isButton ? QAccessible::Button : QAccessible::ListItem;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    [[nodiscard]] QAccessible::State state() const override;

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
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QAccessibleInterface &m_day;
    WeekPlace m_place;
};

QString WeekItemInterface::text(QAccessible::Text which) const
{
    if (!isValid()) {
        return {};
    }
    const WeekCard *card = view().model().card(m_place);
    switch (which) {
    case QAccessible::Name:
        return view().model().sentence(m_place);
    case QAccessible::Description:
        return card ? card->post.text : QString();
    default:
        return {};
    }
}

QAccessible::State WeekItemInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const WeekCard *card = view().model().card(m_place);
    state.focusable = true;
    state.focused = view().hasFocus() && view().current() == m_place;
    state.selectable = card != nullptr;
    state.selected = card && card->post.id == view().selected();
    state.offscreen = !view().weekLayout().rect(m_place).intersects(view().weekLayout().body());
    return state;
}

void WeekItemInterface::doAction(const QString &name)
{
    if (!isValid()) {
        return;
    }
    if (name == pressAction()) {
        view().press(m_place);
    } else if (name == showMenuAction()) {
        view().showMenu(m_place);
    } else if (name == setFocusAction()) {
        view().setFocus();
        view().setCurrent(m_place);
    }
}

/// A day with its items.
class WeekDayInterface final : public WeekPart {
public:
    WeekDayInterface(WeekView &view, int day) : WeekPart(view), m_day(day) { }
    ~WeekDayInterface() override
    {
        for (const auto &[item, id] : m_items) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&view());
    }
    [[nodiscard]] int childCount() const override
    {
        return isValid() ? view().weekLayout().itemCount(m_day) + 1 : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto found = m_items.find(index);
        if (found == m_items.end()) {
            auto *self = const_cast<WeekDayInterface *>(this);
            auto *item = new WeekItemInterface(view(), *self, {m_day, index});
            found = m_items.emplace(index, QAccessible::registerAccessibleInterface(item)).first;
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
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        for (const auto &[index, id] : m_items) {
            if (QAccessible::accessibleInterface(id) == item) {
                return index;
            }
        }
        return -1;
    }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(view(), view().weekLayout().column(m_day)) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name
            ? view().model().days()[static_cast<size_t>(m_day)].sentence
            : QString();
    }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    int m_day;
    mutable std::map<int, QAccessible::Id> m_items; ///< made when a screen reader asks for them
};

/// The whole week.
class WeekInterface final : public QAccessibleWidget {
public:
    explicit WeekInterface(WeekView &view) : QAccessibleWidget(&view, QAccessible::List)
    {
        for (int day = 0; day < daysOfWeek; ++day) {
            m_days.at(static_cast<size_t>(day)) =
                QAccessible::registerAccessibleInterface(new WeekDayInterface(view, day));
        }
    }
    ~WeekInterface() override
    {
        for (const QAccessible::Id id : m_days) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return daysOfWeek; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < daysOfWeek
            ? QAccessible::accessibleInterface(m_days.at(static_cast<size_t>(index)))
            : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int day = 0; day < daysOfWeek; ++day) {
            if (child(day)->rect().contains(x, y)) {
                return child(day);
            }
        }
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *day) const override
    {
        for (int index = 0; index < daysOfWeek; ++index) {
            if (child(index) == day) {
                return index;
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return week().hasFocus() ? current() : QAccessibleWidget::focusChild();
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name && week().accessibleName().isEmpty()) {
            return weekTitle(week().monday());
        }
        return QAccessibleWidget::text(which);
    }

    [[nodiscard]] QAccessibleInterface *current() const
    {
        const WeekPlace place = week().current();
        return child(place.day)->child(place.item);
    }

private:
    [[nodiscard]] const WeekView &week() const { return *static_cast<WeekView *>(object()); }

    std::array<QAccessible::Id, daysOfWeek> m_days{};
};

QAccessibleInterface *weekInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<WeekView *>(object);
    return view ? new WeekInterface(*view) : nullptr;
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
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void announceCurrent(WeekView &view)
{
    if (!QAccessible::isActive()) {
        return;
    }
    auto *week = dynamic_cast<WeekInterface *>(QAccessible::queryAccessibleInterface(&view));
    if (QAccessibleInterface *item = week ? week->current() : nullptr) {
        QAccessibleEvent event(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace semainier::ui
