// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listorder.h"

#include "core/base/daterange.h"
#include "core/calendar/weekcontent.h"

#include <QCollator>

#include <compare>

namespace semainier::ui {

namespace {

using Order = std::strong_ordering;

/// Two values of which one may be missing; what is missing comes last in both directions.
template <class Value, class Compare>
Order emptyLast(const Value &one, const Value &other, bool oneEmpty, bool otherEmpty,
                Qt::SortOrder order, Compare compare)
{
    if (oneEmpty || otherEmpty) {
        return oneEmpty <=> otherEmpty;
    }
    return order == Qt::AscendingOrder ? compare(one, other) : compare(other, one);
}

template <class Value>
Order compareOptional(const std::optional<Value> &one, const std::optional<Value> &other,
                      Qt::SortOrder order)
{
    return emptyLast(one, other, !one, !other, order,
                     [](const auto &a, const auto &b) -> Order { return *a <=> *b; });
}

class Comparison {
public:
    explicit Comparison(const ListSort &sort) : m_sort(sort)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    bool operator()(const ListRow *one, const ListRow *other) const
    {
        const Order order = byColumn(*one, *other);
        return std::is_neq(order) ? std::is_lt(order) : inCalendar(one->post(), other->post());
    }

private:
    [[nodiscard]] Order byColumn(const ListRow &one, const ListRow &other) const
    {
        switch (m_sort.column) {
        case ListColumn::Date:
            return byDay(one.post(), other.post());
        case ListColumn::Hour:
            return compareOptional(one.post().time, other.post().time, m_sort.order);
        case ListColumn::Kind:
            return byNumber(one.post().kind, other.post().kind);
        case ListColumn::Post:
            return byText(one.card.caption, other.card.caption);
        case ListColumn::Accounts:
            return byText(one.accounts, other.accounts);
        case ListColumn::State:
            return byNumber(one.post().status, other.post().status);
        case ListColumn::Person:
            return byText(one.post().assignee, other.post().assignee);
        case ListColumn::Time:
            return compareOptional(one.post().plannedMinutes, other.post().plannedMinutes,
                                   m_sort.order);
        }
        return Order::equal;
    }

    [[nodiscard]] Order byDay(const Post &one, const Post &other) const
    {
        return emptyLast(one, other, one.day.isNull(), other.day.isNull(), m_sort.order,
                         [](const Post &a, const Post &b) -> Order {
                             if (a.day != b.day) {
                                 return a.day.toJulianDay() <=> b.day.toJulianDay();
                             }
                             return inDisplayOrder(a, b) ? Order::less
                                 : inDisplayOrder(b, a)  ? Order::greater
                                                         : Order::equal;
                         });
    }

    [[nodiscard]] Order byText(const QString &one, const QString &other) const
    {
        return emptyLast(one, other, one.isEmpty(), other.isEmpty(), m_sort.order,
                         [this](const QString &a, const QString &b) -> Order {
                             return m_collator.compare(a, b) <=> 0;
                         });
    }

    template <class Enum>
    [[nodiscard]] Order byNumber(Enum one, Enum other) const
    {
        return m_sort.order == Qt::AscendingOrder ? one <=> other : other <=> one;
    }

    static bool inCalendar(const Post &one, const Post &other)
    {
        if (one.day != other.day) {
            return one.day.isValid() && (!other.day.isValid() || one.day < other.day);
        }
        return inDisplayOrder(one, other);
    }

    ListSort m_sort;
    QCollator m_collator;
};

ListKey headOf(const Post &post)
{
    return {.post = {}, .monday = post.day.isValid() ? mondayOf(post.day) : QDate()};
}

} // namespace

std::vector<ListKey> sortedLines(std::vector<const ListRow *> rows, const ListSort &sort)
{
    std::ranges::sort(rows, Comparison(sort));
    std::vector<ListKey> keys;
    keys.reserve(rows.size());
    std::optional<ListKey> group;
    for (const ListRow *row : rows) {
        if (sort.isGrouped() && group != headOf(row->post())) {
            group = headOf(row->post());
            keys.push_back(*group);
        }
        keys.push_back({.post = row->post().id, .monday = {}});
    }
    return keys;
}

} // namespace semainier::ui
