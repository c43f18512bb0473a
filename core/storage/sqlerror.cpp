// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <QSqlError>

namespace semainier {

namespace {

// Primary result codes of SQLite (https://sqlite.org/rescode.html); the driver gives extended ones.
ErrorCode codeOf(int native)
{
    switch (native) {
    case 266: // SQLITE_IOERR_READ
    case 522: // SQLITE_IOERR_SHORT_READ
    case 1802: // SQLITE_IOERR_FSTAT
        return ErrorCode::CannotRead;
    case 8202: // SQLITE_IOERR_DATA
    case 8458: // SQLITE_IOERR_CORRUPTFS
        return ErrorCode::Damaged;
    default:
        break;
    }
    switch (native & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
    case 15: // SQLITE_PROTOCOL: lost the race for the log too often
        return ErrorCode::Busy;
    case 3: // SQLITE_PERM
        return ErrorCode::CannotWrite;
    case 8: // SQLITE_READONLY
        return ErrorCode::ReadOnly;
    case 9: // SQLITE_INTERRUPT
        return ErrorCode::Cancelled;
    case 10: // SQLITE_IOERR
        return ErrorCode::CannotWrite;
    case 11: // SQLITE_CORRUPT
        return ErrorCode::Damaged;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::CannotRead;
    case 18: // SQLITE_TOOBIG
        return ErrorCode::TooLarge;
    case 26: // SQLITE_NOTADB
        return ErrorCode::NotACalendar;
    default:
        return ErrorCode::Storage;
    }
}

} // namespace

Error fromSqlError(const QSqlError &error)
{
    const QString words =
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {codeOf(error.nativeErrorCode().toInt()), words, {}, 0};
}

} // namespace semainier
