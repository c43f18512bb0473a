// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace semainier {

struct HistoryEntry;
using HistoryId = Id<HistoryEntry>;

/// What a change did, in words of the program. The sentence is made where it is shown.
enum class Verb {
    AddPost,
    EditPost, ///< detail: stable name of the field, empty for several
    MovePost, ///< detail: the new day as ISO text, empty when undated; of several: "+7" days
    DuplicatePost,
    DeletePost,
    ExchangePosts,
    ImportSheet, ///< subject: name of the sheet; count: posts added or changed
    ImportStatistics, ///< subject: names of the files; count: publications told of
    EditSeries,
    // Of what surrounds the posts. Subject: the one concerned, empty for several; detail: a deed.
    EditAccounts,
    EditObjectives,
    EditSlots,
    EditKeyDates,
    EditPeople,
    EditProfiles,
    EditExchanges, ///< subject: the account; detail, unless it is a deed: Monday of the week
    EditFollowers, ///< subject: the account; detail: the day of the count
    EditFigures, ///< subject: the post; detail: the account
    EditSettings,
    SortKinds, ///< detail: code of the kind given; empty: each post keeps the one proposed
    Restore, ///< subject: name of the backup
};

/// What was done to accounts, objectives, slots, key dates, people or profiles; empty: edited.
namespace deed {
inline const QString added = QStringLiteral("added");
inline const QString removed = QStringLiteral("removed");
} // namespace deed

/// "move “Collecte de jouets” to 14 October", before translation.
struct Action {
    Verb verb = Verb::EditPost;
    QString subject; ///< what a person calls the thing concerned
    QString detail; ///< see Verb
    int count = 1; ///< how many things were concerned

    bool operator==(const Action &) const = default;
};

/// One change as the calendar remembers it.
struct HistoryEntry {
    HistoryId id;
    QDateTime at; ///< UTC
    Action action;
    HistoryId reverts; ///< the entry that this one undid; zero for none

    bool operator==(const HistoryEntry &) const = default;
};

/// The stable code of a verb in the file, such as "move_post".
[[nodiscard]] QString code(Verb verb);
[[nodiscard]] std::optional<Verb> verbFromCode(QStringView code);

} // namespace semainier
