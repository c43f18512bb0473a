// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/check.h"

#include "core/storage/database.h"

namespace semainier {

Result<CheckReport> check(Database &database)
{
    CheckReport report;
    qint64 version = 0;
    SEM_TRY(report.faults, database.integrityFaults());
    const std::array counts{
        std::pair{"PRAGMA user_version", &version},
        std::pair{"SELECT count(*) FROM post", &report.posts},
        std::pair{"SELECT count(*) FROM post WHERE day IS NULL", &report.undated},
        std::pair{"SELECT count(*) FROM publication", &report.publications},
        std::pair{"SELECT count(*) FROM account", &report.accounts},
        std::pair{"SELECT count(*) FROM slot", &report.slotCount},
        std::pair{"SELECT count(*) FROM series", &report.series},
        std::pair{"SELECT count(*) FROM history", &report.historyEntries},
    };
    for (const auto &[sql, count] : counts) {
        const auto counted = database.number(QString::fromLatin1(sql));
        if (!counted && report.isSound()) {
            return std::unexpected(inFile(counted.error(), database.path()));
        }
        *count = counted.value_or(0);
    }
    report.schemaVersion = static_cast<int>(version);
    return report;
}

} // namespace semainier
