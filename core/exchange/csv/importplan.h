// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/sheet.h"
#include "core/planner/change.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace semainier {

/// Why a row of a sheet is doubtful or refused. The sentence is made where it is shown.
enum class RowReason {
    // Refused: nothing of the row is taken.
    UnreadableDate,
    ImpossibleDate, ///< no calendar has this day
    NothingToPlan, ///< neither date nor text nor title
    DuplicateUid, ///< arg: the line that has the same uid
    ExternalIdTaken, ///< another post of the account has this id; arg: the account's key
    // Doubtful: the row is taken without the value, or with the value named.
    /// Args: the weekday the date falls on, 1 Monday to 7 Sunday; the date, ISO; the weekday
    /// written.
    WeekdayMismatch,
    YearAssumed, ///< arg: the date taken, ISO
    UnreadableTime,
    ImpossibleTime,
    SeveralTimes, ///< arg: the hour taken
    WordsBesideTime, ///< arg: the hour taken
    UnknownKind, ///< taken as an information
    UnknownStatus, ///< taken as a draft, undated as an idea
    UnknownAccount,
    AccountChosen, ///< the network has several accounts; arg: the key of the one taken
    UnreadableFlag,
    UnreadableMinutes,
    UnreadableEventDate,
    UnreadablePeople, ///< no number of people
    UnreadableDetails, ///< publications, attachments or series that are not what we write
    UnreadableCharacters, ///< some could not be decoded and stand as U+FFFD
    CellsWithoutColumn, ///< more cells than the header has
    RowsWithinCell, ///< what quotation marks took for one cell; arg: how many rows
};

[[nodiscard]] bool isRefusal(RowReason reason);
/// The stable code of a reason in JSON answers, such as "impossible_date".
[[nodiscard]] QString code(RowReason reason);

/// What is to be said of one cell of a sheet.
struct RowNote {
    size_t sheet = 0; ///< position in ImportPlan::sheets
    int line = 0; ///< 1-based, in the file
    QString column; ///< header as it stands in the file; empty: the whole row
    QString value;
    RowReason reason = RowReason::NothingToPlan;
    QStringList args; ///< see RowReason
    SheetField field = SheetField::Ignored; ///< of the column; Ignored: the whole row

    bool operator==(const RowNote &) const = default;
};

struct RefusedRow {
    RowNote note;
    std::vector<QString> cells; ///< as they stand in the file
};

/// Where a post of the change comes from.
struct RowPlace {
    size_t sheet = 0;
    int line = 0;

    auto operator<=>(const RowPlace &) const = default;
};

/// Rows of which the same is to be said.
struct RowGroup {
    RowPlace first;
    int rows = 0;

    bool operator==(const RowGroup &) const = default;
};

/// A word that was taken for an account without being its name: certain enough not to be doubtful,
/// and worth a look.
struct AccountReading {
    QString text; ///< the part of the cell
    QString key; ///< of the account, which the plan may have to add
    RowGroup group;

    bool operator==(const AccountReading &) const = default;
};

/// What a row of Sheet::sample says.
struct SampleRow {
    RowPlace place;
    Post post;
};

/// One field before and after, written as in our own files.
struct FieldChange {
    SheetField field = SheetField::Text;
    QString before;
    QString after;
};

struct UpdatedPost {
    RowPlace place;
    PostId post;
    QString caption;
    std::vector<FieldChange> fields;
};

/// A post of the calendar which a sheet that came back has no more. A sheet with undated posts, or
/// with more than half of the calendar, is one of the whole calendar; another is one of the period
/// between its first and its last day.
struct MissingPost {
    PostId post;
    QString uid;
    QDate day;
    QString caption;
};

/// What an import would do. Nothing is written until `planner.apply(plan.change)`.
struct ImportPlan {
    std::vector<Sheet> sheets; ///< without their bytes
    Change change; ///< everything accepted, as one step to undo
    int rows = 0; ///< rows with any content
    std::vector<RowPlace> added; ///< of each post in change.posts.added
    std::vector<UpdatedPost> updated; ///< of each post in change.posts.changed
    int unchanged = 0; ///< rows that say what the calendar has already
    std::vector<MissingPost> missing; ///< only reported
    std::vector<RowNote> doubts; ///< by sheet and line
    std::vector<RefusedRow> refused; ///< by sheet and line
    std::vector<AccountReading> readings; ///< in the order they were first met
    std::optional<RowGroup> reposts; ///< whose text begins with "RT @"; not in our own files
    std::vector<SampleRow> sample; ///< by sheet and line, without the refused ones
};

/// Takes rows out of what a plan adds and updates, and what only they needed.
void leaveOut(ImportPlan &plan, const std::set<RowPlace> &rows);
/// Takes the added accounts, objectives and series out of a change that none of its posts refers
/// to.
void dropUnused(Change &change);

} // namespace semainier
