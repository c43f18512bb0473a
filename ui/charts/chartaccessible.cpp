// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <map>

namespace semainier::ui {

namespace {

int markCount(const Chart &chart)
{
    return chart.picture() != nullptr && !chart.isTableShown()
        ? static_cast<int>(chart.picture()->marks().size())
        : 0;
}

class MarkInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MarkInterface(Chart &chart, int index) : m_chart(&chart), m_index(index) { }

    [[nodiscard]] bool isValid() const override
    {
        return !m_chart.isNull() && m_index < markCount(*m_chart);
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_chart.isNull() ? nullptr : m_chart->window()->windowHandle();
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart.data());
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
        const QRect rect = m_chart->markRect(m_index);
        return {m_chart->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name
            ? m_chart->picture()->marks()[static_cast<size_t>(m_index)].sentence()
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
        state.focused = m_chart->hasFocus() && m_chart->current() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == setFocusAction()) {
            m_chart->setFocus();
            m_chart->setCurrent(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Chart> m_chart;
    int m_index;
};

/// Its children are its widgets, then its marks.
class ChartInterface final : public QAccessibleWidget {
public:
    explicit ChartInterface(Chart &chart) : QAccessibleWidget(&chart, QAccessible::Chart) { }
    ~ChartInterface() override
    {
        for (const auto &[index, id] : m_marks) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        switch (which) {
        case QAccessible::Name:
            return chart().title();
        case QAccessible::Description:
            return chart().picture() != nullptr ? chart().subtitle() : chart().emptyText();
        default:
            return QAccessibleWidget::text(which);
        }
    }
    [[nodiscard]] int childCount() const override { return widgetCount() + markCount(chart()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index < widgetCount() ? QAccessibleWidget::child(index)
                                     : mark(index - widgetCount());
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            QAccessibleInterface *candidate = child(index);
            if (!candidate->state().invisible && candidate->rect().contains(x, y)) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_marks) {
            if (QAccessible::accessibleInterface(id) == child) {
                return widgetCount() + index;
            }
        }
        return QAccessibleWidget::indexOfChild(child);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        QAccessibleInterface *on = chart().hasFocus() ? current() : nullptr;
        return on != nullptr ? on : QAccessibleWidget::focusChild();
    }
    [[nodiscard]] QAccessibleInterface *current() const
    {
        return chart().current() ? mark(*chart().current()) : nullptr;
    }

private:
    [[nodiscard]] Chart &chart() const { return *static_cast<Chart *>(object()); }
    [[nodiscard]] int widgetCount() const { return QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface *mark(int index) const
    {
        if (index < 0 || index >= markCount(chart())) {
            return nullptr;
        }
        auto found = m_marks.find(index);
        if (found == m_marks.end()) {
            auto *made = new MarkInterface(chart(), index);
            found = m_marks.emplace(index, QAccessible::registerAccessibleInterface(made)).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }

    mutable std::map<int, QAccessible::Id> m_marks; ///< made when a screen reader asks for them
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new ChartInterface(*chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceMark(Chart &chart)
{
    if (!QAccessible::isActive()) {
        return;
    }
    auto *all = dynamic_cast<ChartInterface *>(QAccessible::queryAccessibleInterface(&chart));
    if (QAccessibleInterface *mark = all ? all->current() : nullptr) {
        QAccessibleEvent event(mark, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void announceMarks(Chart &chart)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&chart, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace semainier::ui
