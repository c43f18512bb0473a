// SPDX-License-Identifier: GPL-3.0-or-later
// How a database is opened: by which of the ways a file can be reached, and with which settings.
#include "core/base/uid.h"
#include "core/storage/database.h"
#include "core/storage/filesystem.h"
#include "core/storage/header.h"
#include "core/storage/sqlerror.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace semainier {

namespace {

/// How long a writer waits for another one, who may be importing a large sheet.
constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=8000";
/// After a large import the log shrinks to this many bytes.
constexpr auto logSize = 32 * 1024 * 1024;
/// A copy is taken again when somebody wrote meanwhile, this many times.
constexpr int copyAttempts = 5;

/// An address that lets SQLite read a file nobody can write, without the log it would otherwise
/// want to create beside it.
QString immutableAddress(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(QStringLiteral("immutable=1"));
    return QString::fromLatin1(url.toEncoded());
}

bool has(const QString &path, const char *suffix)
{
    return QFileInfo::exists(realPath(path) + QString::fromLatin1(suffix));
}

bool hasPendingLog(const QString &path)
{
    return QFileInfo(realPath(path) + QStringLiteral("-wal")).size() > 0;
}

/// True for the errors of a file or folder that turns out not to be writable after all.
bool meansReadOnly(ErrorCode code)
{
    return code == ErrorCode::ReadOnly || code == ErrorCode::CannotRead
        || code == ErrorCode::CannotWrite;
}

} // namespace

Result<> Database::connect(Access access)
{
    SEM_TRY(const FileHeader header, readHeader(m_path));
    // SQLite would take the missing end for zeros. A log or journal can make it whole.
    if (header.cutOff && !hasPendingLog(m_path) && !has(m_path, "-journal")) {
        return failure(ErrorCode::Damaged);
    }
    if (access == Access::ReadWrite && canWrite(m_path)) {
        const auto connected = connectForWriting(header);
        if (connected || !meansReadOnly(connected.error().code)) {
            return connected;
        }
    }
    m_readOnly = true;
    return connectForReading(header);
}

Result<> Database::connectForWriting(const FileHeader &header)
{
    if (m_disk == Disk::Local || !header.writeAheadLog) {
        return connectBy(Way::Write);
    }
    // The machine that owns the disk is using the log, or has crashed and must tidy up first.
    if (has(m_path, "-wal")) {
        return failure(ErrorCode::ReadOnly);
    }
    if (const auto left = leaveWriteAheadLog(); !left) {
        disconnect();
        return failure(ErrorCode::ReadOnly, left.error().detail);
    }
    return {};
}

Result<> Database::connectForReading(const FileHeader &header)
{
    m_stamp = fileStamp(m_path);
    if (header.writeAheadLog && m_disk == Disk::Network) {
        return connectBy(Way::Copy);
    }
    const bool pending = header.writeAheadLog ? hasPendingLog(m_path) : has(m_path, "-journal");
    // Reading a log needs its index. Where that cannot be made it must be there; where it could be
    // made, it would belong to us and shut out the owner of the file.
    const bool indexed = header.writeAheadLog && has(m_path, "-shm") && has(m_path, "-wal");
    if (canWrite(m_path) || indexed || (!header.writeAheadLog && !pending)) {
        const auto connected = connectBy(Way::Read);
        if (connected || !meansReadOnly(connected.error().code)) {
            return connected;
        }
    }
    return connectBy(pending ? Way::Copy : Way::Immutable);
}

Result<> Database::connectBy(Way way)
{
    QString name = realPath(m_path);
    if (way == Way::Copy) {
        SEM_TRY(name, copiedFile());
    }
    QString options = QString::fromLatin1(busyTimeout);
    if (way == Way::Read || way == Way::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (way == Way::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = immutableAddress(name);
    }
    m_way = way;
    auto opened = openConnection(name, options);
    if (opened) {
        opened = configure();
    }
    if (!opened) {
        disconnect();
    }
    return opened;
}

Result<> Database::openConnection(const QString &name, const QString &options)
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), newUid());
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(options);
    if (!m_connection.open()) {
        return std::unexpected(fromSqlError(m_connection.lastError()));
    }
    return {};
}

/// Copies the file with its log or journal into a new temporary folder; the path of the copy.
Result<QString> Database::copiedFile()
{
    for (int attempt = 0; attempt < copyAttempts; ++attempt) {
        auto folder = std::make_unique<QTemporaryDir>();
        if (!folder->isValid()) {
            return failure(ErrorCode::CannotWrite, folder->errorString(), folder->path());
        }
        const QString copy = folder->filePath(QStringLiteral("copy"));
        m_stamp = fileStamp(m_path);
        SEM_CHECK(m_file.copyBytes(copy));
        for (const auto *suffix : {"-wal", "-journal"}) {
            if (has(m_path, suffix)) {
                SEM_TRY(const OpenFile beside,
                        OpenFile::keep(realPath(m_path) + QString::fromLatin1(suffix)));
                SEM_CHECK(beside.copyBytes(copy + QString::fromLatin1(suffix)));
            }
        }
        if (fileStamp(m_path) == m_stamp) {
            m_copy = std::move(folder);
            return copy;
        }
    }
    return failure(ErrorCode::Busy);
}

Result<> Database::configure()
{
    SEM_CHECK(execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    // The file may come from anywhere: its cells are checked as they are read.
    SEM_CHECK(execute(QStringLiteral("PRAGMA cell_size_check = ON")));
    SEM_CHECK(execute(QStringLiteral("PRAGMA temp_store = MEMORY")));
    SEM_CHECK(execute(QStringLiteral("PRAGMA cache_size = -4000")));
    if (m_way == Way::Write) {
        SEM_CHECK(execute(QStringLiteral("PRAGMA synchronous = FULL")));
        SEM_CHECK(execute(QStringLiteral("PRAGMA journal_size_limit = %1").arg(logSize)));
    }
    // The first look into the file: what is damaged or out of reach shows here.
    SEM_CHECK(number(QStringLiteral("SELECT count(*) FROM sqlite_master")));
    return {};
}

/// Opens a file with a write-ahead log that nobody uses and gives it the classic journal, without
/// ever sharing the memory of a log with another machine.
Result<> Database::leaveWriteAheadLog()
{
    m_way = Way::Write;
    SEM_CHECK(openConnection(realPath(m_path), QString::fromLatin1(busyTimeout)));
    SEM_CHECK(execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    SEM_CHECK(execute(QStringLiteral("PRAGMA journal_mode = DELETE")));
    SEM_TRY(const FileHeader header, readHeader(m_path));
    if (header.writeAheadLog) {
        return failure(ErrorCode::Busy);
    }
    SEM_CHECK(execute(QStringLiteral("PRAGMA locking_mode = NORMAL")));
    return configure();
}

void Database::disconnect()
{
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

} // namespace semainier
