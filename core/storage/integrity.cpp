// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

namespace semainier {

namespace {

struct SearchIndex {
    const char *table;
    /// 1 compares with the rows indexed; 0, for an index of only some rows, looks at itself.
    int rank;
};

constexpr std::array searchIndexes{SearchIndex{"post_search", 1},
                                   SearchIndex{"publication_search", 0}};

/// The rows of a check, as one line each, but the "ok" of a sound file.
Result<> collectRows(Database &database, const QString &sql, QStringList &faults)
{
    Statement &rows = database.statement(sql);
    SEM_CHECK(rows.run());
    while (rows.next()) {
        if (rows.text(0) != QStringLiteral("ok")) {
            faults << rows.text(0);
        }
    }
    return rows.finish();
}

Result<> checkSearchIndex(Database &database, const SearchIndex &index)
{
    const QString table = QString::fromLatin1(index.table);
    SEM_TRY(const qint64 there,
            database.number(
                QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = '%1'").arg(table)));
    if (there == 0) {
        return {};
    }
    return database.execute(
        QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', %2)")
            .arg(table)
            .arg(index.rank));
}

} // namespace

Result<QStringList> Database::integrityFaults()
{
    QStringList faults;
    const auto check = [&]() -> Result<> {
        SEM_CHECK(collectRows(*this, QStringLiteral("PRAGMA integrity_check"), faults));
        SEM_CHECK(collectRows(
            *this, QStringLiteral(R"(SELECT "table" || ' ' || rowid || ': no such ' || parent
                              FROM pragma_foreign_key_check)"),
            faults));
        if (m_way == Way::Write || m_way == Way::Copy) {
            for (const SearchIndex &index : searchIndexes) {
                SEM_CHECK(checkSearchIndex(*this, index));
            }
        }
        return {};
    };
    // A file so damaged that the check itself stumbles is damaged, not unchecked.
    if (const auto checked = check(); !checked) {
        const Error &error = checked.error();
        if (error.code != ErrorCode::Damaged && error.code != ErrorCode::NotACalendar) {
            return std::unexpected(inFile(error, m_path));
        }
        faults << error.detail;
    }
    return faults;
}

} // namespace semainier
