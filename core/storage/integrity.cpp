// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/searchindex.h"

namespace semainier {

namespace {

const QString foreignKeyFaults = QStringLiteral(R"(
    SELECT "table" || ' ' || coalesce(rowid, 0) || ': no such ' || parent
    FROM pragma_foreign_key_check)");

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

/// The faults of the indexes. To look at them takes the lock of a writer: while another program
/// holds it, a copy is looked at.
Result<QStringList> indexFaults(Database &database)
{
    SEM_TRY(const qint64 patience, database.number(QStringLiteral("PRAGMA busy_timeout")));
    SEM_CHECK(database.execute(QStringLiteral("PRAGMA busy_timeout = 100")));
    auto faults = searchindex::faults(database);
    SEM_CHECK(database.execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(patience)));
    if (faults || faults.error().code != ErrorCode::Busy) {
        return faults;
    }
    SEM_TRY(const auto copy, Database::openCopy(database.path()));
    return searchindex::faults(*copy);
}

} // namespace

Result<QStringList> Database::integrityFaults()
{
    QStringList faults;
    const auto check = [&]() -> Result<> {
        SEM_CHECK(collectRows(*this, QStringLiteral("PRAGMA integrity_check"), faults));
        SEM_CHECK(collectRows(*this, foreignKeyFaults, faults));
        if (m_way == Way::Write || m_way == Way::Copy) {
            SEM_TRY(const QStringList ofIndexes, indexFaults(*this));
            faults += ofIndexes;
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
