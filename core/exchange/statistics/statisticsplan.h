// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsdecisions.h"
#include "core/planner/history.h"
#include "core/post/post.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace semainier {

struct SkippedRow {
    int line = 0; ///< 1-based, in the file
    SkipReason reason = SkipReason::NoId;

    bool operator==(const SkippedRow &) const = default;
};

/// What was decided on a row that a person may see otherwise.
enum class RowDoubt {
    OneOfSeveral, ///< several planned posts are like it; the one planned nearest was taken
    OtherDay, ///< the post with this text was planned for the day before or after
    AccountChosen, ///< the network has several accounts and the export does not say which
};

/// The stable code of a doubt in JSON answers, such as "one_of_several".
[[nodiscard]] QString code(RowDoubt doubt);

/// A planned post that a doubtful publication may be, on the account of the publication.
struct PostCandidate {
    PostId post;
    QDate day;
    std::optional<TimeOfDay> time;
    PostKind kind = PostKind::Info;
    QString caption; ///< what the post is called
    QString text; ///< as planned for the account

    bool operator==(const PostCandidate &) const = default;
};

struct DoubtfulRow {
    int line = 0; ///< 1-based, in the file
    RowDoubt doubt = RowDoubt::OneOfSeveral;
    QString text; ///< of the publication
    QDate day; ///< it was published, in the zone of the calendar
    std::optional<TimeOfDay> time; ///< where the export says it
    AccountId account; ///< see FoundAccount
    std::vector<PostCandidate> candidates; ///< the nearest first; none of AccountChosen
    PostId taken; ///< which candidate it is taken for now; not valid: none of them
    bool isDecided = false; ///< by somebody; else a guess

    bool operator==(const DoubtfulRow &) const = default;
};

/// Why an account that an export tells of is taken for one of the calendar.
enum class AccountBasis {
    Named, ///< its handle, name or id is the same
    OnlyOne, ///< the network has no other, and nothing contradicts: a guess
    FirstOfSeveral, ///< the export does not say which: a guess
    Unknown, ///< none fits: it is added
    Decided, ///< by somebody
};

/// An account that an export tells of, and what it is taken for.
struct FoundAccount {
    QString network; ///< key
    RowAccount told; ///< what the export calls it; may say nothing
    Account account; ///< of the calendar; with a placeholder for its id where it is to be added
    AccountBasis basis = AccountBasis::Named;
    int rows = 0; ///< publications told of it

    [[nodiscard]] bool isNew() const { return !account.id.isValid(); }

    bool operator==(const FoundAccount &) const = default;
};

/// What importing one file of statistics would do. Every row is counted once: added, updated,
/// matched, unchanged or skipped.
struct ExportReport {
    QString path; ///< as the user gave it
    QString entry; ///< of an archive; else empty
    QString format; ///< see StatisticsFormat::code()
    QString network; ///< key; empty where there are several
    QStringList accounts; ///< keys, in the order they were first met
    std::vector<FoundAccount> found; ///< the accounts told of, in the order they were first met
    QDate from; ///< of the publications, in the zone of the calendar
    QDate until;
    QDate readOn; ///< the day in UTC for which the counts hold
    int rows = 0;
    int added = 0; ///< publications the calendar did not know
    int updated = 0; ///< known ones of which something is new
    int matched = 0; ///< with posts that were planned
    int unchanged = 0;
    std::vector<SkippedRow> skipped; ///< by line
    std::vector<DoubtfulRow> doubtful; ///< by line
    Metrics totals; ///< sums over the rows that were not skipped
};

struct StagedPosts;

/// What an import of statistics would do. Nothing is written until applyStatistics().
struct StatisticsPlan {
    std::vector<ExportReport> files;
    Action action; ///< what the history will say of it
    std::shared_ptr<StagedPosts> posts; ///< what is written; used by one thread at a time

    /// Whether the calendar knows all of it.
    [[nodiscard]] bool isEmpty() const { return posts == nullptr; }
};

} // namespace semainier
