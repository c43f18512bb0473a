// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/weekday.h"

#include <QHashFunctions>

namespace semainier::ui {

/// The columns of the list, in the order shown.
enum class ListColumn { Date, Hour, Kind, Post, Accounts, State, Person, Time };

inline constexpr int listColumnCount = static_cast<int>(ListColumn::Time) + 1;

/// A post with everything its row says, ready to be drawn and read out.
struct ListRow {
    WeekCard card; ///< the post, and what the list says in the same words as a card
    QString date; ///< "Mon 16"; empty for an undated post
    QString kind; ///< in full
    QString state;
    QString time; ///< planned minutes; empty without
    QString accounts; ///< the names behind the chips
    QString sentence; ///< of the whole row, with its day
    bool matches = true; ///< the filter shows it

    [[nodiscard]] const Post &post() const { return card.post; }

    bool operator==(const ListRow &) const = default;
};

/// What stands above the posts of a week, and above the undated ones.
struct ListHead {
    QString title; ///< "Week 47 · 16 – 22 November"
    QString count; ///< "8 posts · 3 h 10"

    bool operator==(const ListHead &) const = default;
};

/// Which line of the list: a post, or the head of a group.
struct ListKey {
    PostId post; ///< an invalid id: a head
    QDate monday; ///< of the week of a head; null: the undated posts

    [[nodiscard]] bool isHead() const { return !post.isValid(); }

    bool operator==(const ListKey &) const = default;
};

inline size_t qHash(const ListKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.post.value(), key.monday);
}

} // namespace semainier::ui
