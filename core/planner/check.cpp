// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/check.h"

#include "core/post/postrepository.h"
#include "core/post/postvalues.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"

namespace semainier {

namespace {

constexpr qint64 firstWithEvents = 2; ///< version of the file

} // namespace

Result<CheckReport> check(Database &database)
{
    CheckReport report;
    SEM_TRY(report.faults, database.integrityFaults());
    const auto count = [&](qint64 &into, Result<qint64> counted) -> Result<> {
        if (!counted && report.isSound()) {
            return std::unexpected(inFile(counted.error(), database.path()));
        }
        into = counted.value_or(0);
        return {};
    };
    const auto rows = [&](const char *table) {
        return database.rowCount(QString::fromLatin1(table));
    };
    SEM_CHECK(count(report.posts, rows("post")));
    SEM_CHECK(count(report.undated, PostRepository(database).undatedCount()));
    SEM_CHECK(count(report.publications, rows("publication")));
    SEM_CHECK(count(report.accounts, rows("account")));
    SEM_CHECK(count(report.slotCount, rows("slot")));
    SEM_CHECK(count(report.series, rows("series")));
    SEM_CHECK(count(report.people, rows("person")));
    SEM_CHECK(count(report.profiles, rows("profile")));
    SEM_CHECK(count(report.exchangeCounts, rows("exchange_count")));
    SEM_CHECK(count(report.readings, rows("reading")));
    SEM_CHECK(count(report.followerCounts, rows("follower_count")));
    SEM_CHECK(count(report.historyEntries, rows("history")));
    qint64 version = 0;
    SEM_CHECK(count(version, Migrator(database).currentVersion()));
    report.schemaVersion = static_cast<int>(version);
    if (!report.isSound()) {
        return report;
    }
    if (version < 1) {
        report.faults << QStringLiteral("user_version %1").arg(version);
    } else if (version >= firstWithEvents) {
        SEM_TRY(report.faults, strayPostValues(database));
    }
    return report;
}

} // namespace semainier
