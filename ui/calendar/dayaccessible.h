// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

#include <memory>
#include <optional>

class QAbstractScrollArea;

namespace semainier::ui {

/// An item of a day as a screen reader meets it. Rectangles are those of the viewport.
struct AccessibleItem {
    QRect rect;
    QAccessible::Role role = QAccessible::ListItem;
    QString name;
    QString description;
    bool selectable = false;
    bool selected = false;
    bool offscreen = false;
};

/// A place of a view: an item of a day, or the day itself.
struct AccessiblePlace {
    static constexpr int theDay = -1;

    int day = 0;
    int item = theDay;

    bool operator==(const AccessiblePlace &) const = default;
};

/// What a view that shows days with items has to tell screen readers, and what they ask of it.
class AccessibleDays {
public:
    AccessibleDays() = default;
    AccessibleDays(const AccessibleDays &) = delete;
    AccessibleDays &operator=(const AccessibleDays &) = delete;
    virtual ~AccessibleDays() = default;

    /// The name of the period shown.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual int dayCount() const = 0;
    [[nodiscard]] virtual QRect dayRect(int day) const = 0;
    [[nodiscard]] virtual QString daySentence(int day) const = 0;
    /// The day whose items are under a point.
    [[nodiscard]] virtual std::optional<int> dayAt(QPoint point) const = 0;
    [[nodiscard]] virtual int itemCount(int day) const = 0;
    [[nodiscard]] virtual AccessibleItem item(AccessiblePlace place) const = 0;
    /// Where the keyboard is.
    [[nodiscard]] virtual AccessiblePlace current() const = 0;

    virtual void setCurrent(AccessiblePlace place) = 0;
    virtual void press(AccessiblePlace place) = 0;
    virtual void showMenu(AccessiblePlace place) = 0;
};

/// The interface of a view: a list of days, each with its items as sentences that can be pressed.
[[nodiscard]] QAccessibleInterface *daysInterface(QAbstractScrollArea &view,
                                                  std::unique_ptr<AccessibleDays> days);

/// Tells screen readers that the items are others now.
void announceDays(QAbstractScrollArea &view);
/// Tells them that the keyboard is elsewhere. The view has a daysInterface().
void announceCurrentItem(QAbstractScrollArea &view);

} // namespace semainier::ui
