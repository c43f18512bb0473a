// SPDX-License-Identifier: GPL-3.0-or-later
// The fewest steps from the lines that were to those that are, so that views keep what they show.
#include "ui/calendar/listmodel.h"

#include <QScopedValueRollback>

namespace semainier::ui {

namespace {

template <class Keys>
QSet<ListKey> setOf(const Keys &keys)
{
    return {keys.begin(), keys.end()};
}

/// Calls `act` with the first and the last of every run of lines that are wanted, from the end.
template <class Wanted, class Act>
void forRunsBackwards(int count, Wanted wanted, Act act)
{
    for (int last = count - 1; last >= 0; --last) {
        if (!wanted(last)) {
            continue;
        }
        int first = last;
        while (first > 0 && wanted(first - 1)) {
            --first;
        }
        act(first, last);
        last = first;
    }
}

} // namespace

void ListModel::arrange()
{
    const QScopedValueRollback arranging(m_arranging, true);
    const std::vector<ListKey> keys = wantedKeys();
    const QHash<QDate, ListHead> heads = std::exchange(m_heads, wantedHeads());
    QSet<ListKey> changed;
    for (const PostId post : std::as_const(m_reworded)) {
        changed.insert({.post = post, .monday = {}});
    }
    m_reworded.clear();
    for (auto head = m_heads.cbegin(); head != m_heads.cend(); ++head) {
        if (heads.value(head.key()) != *head) {
            changed.insert({.post = {}, .monday = head.key()});
        }
    }
    removeAllBut(setOf(keys));
    reorder(keys);
    insertMissing(keys);
    announce(changed);
    Q_EMIT arranged();
}

std::vector<ListKey> ListModel::wantedKeys() const
{
    std::vector<const ListRow *> shown;
    for (const auto &[id, row] : m_rows) {
        if (row.matches) {
            shown.push_back(&row);
        }
    }
    return sortedLines(std::move(shown), m_sort);
}

QHash<QDate, ListHead> ListModel::wantedHeads() const
{
    QHash<QDate, ListSum> sums;
    for (const auto &[id, row] : m_rows) {
        if (row.matches) {
            const Post &post = row.post();
            ListSum &sum = sums[post.day.isValid() ? mondayOf(post.day) : QDate()];
            ++sum.posts;
            sum.minutes += post.plannedMinutes.value_or(0);
        }
    }
    QHash<QDate, ListHead> heads;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        heads.insert(sum.key(),
                     sum.key().isValid() ? ListWords::week(sum.key(), m_period, *sum)
                                         : ListWords::undated(*sum, m_unread));
    }
    return heads;
}

void ListModel::removeAllBut(const QSet<ListKey> &keys)
{
    const auto isGone = [&](int line) { return !keys.contains(m_keys[static_cast<size_t>(line)]); };
    forRunsBackwards(rowCount(), isGone, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
        endRemoveRows();
    });
}

void ListModel::reorder(const std::vector<ListKey> &keys)
{
    const QSet<ListKey> present = setOf(m_keys);
    std::vector<ListKey> order;
    std::ranges::copy_if(keys, std::back_inserter(order),
                         [&present](const ListKey &key) { return present.contains(key); });
    if (order == m_keys) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<ListKey, int> lines;
    for (size_t line = 0; line < order.size(); ++line) {
        lines.insert(order[line], static_cast<int>(line));
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        after.append(index(lines.value(m_keys[static_cast<size_t>(old.row())]), old.column()));
    }
    m_keys = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ListModel::insertMissing(const std::vector<ListKey> &keys)
{
    for (size_t line = 0; line < keys.size(); ++line) {
        if (line < m_keys.size() && m_keys[line] == keys[line]) {
            continue;
        }
        // Those that are there stand in order: all up to the next of them are missing.
        const auto end = line < m_keys.size()
            ? std::find(keys.begin() + static_cast<ptrdiff_t>(line), keys.end(), m_keys[line])
            : keys.end();
        const auto first = keys.begin() + static_cast<ptrdiff_t>(line);
        beginInsertRows({}, static_cast<int>(line), static_cast<int>(end - keys.begin()) - 1);
        m_keys.insert(m_keys.begin() + static_cast<ptrdiff_t>(line), first, end);
        endInsertRows();
        line = static_cast<size_t>(end - keys.begin());
    }
}

void ListModel::announce(const QSet<ListKey> &keys)
{
    const auto isChanged = [&](int line) {
        return keys.contains(m_keys[static_cast<size_t>(line)]);
    };
    forRunsBackwards(rowCount(), isChanged, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, listColumnCount - 1));
    });
}

} // namespace semainier::ui
