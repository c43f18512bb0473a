// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/uid.h"
#include "core/storage/filesystem.h"
#include "core/storage/header.h"
#include "core/storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace semainier {

namespace {

} // namespace

Database::Database(QString path, OpenFile file, Disk disk)
    : m_path(std::move(path)), m_file(std::move(file)), m_disk(disk),
      m_identity(fileIdentity(m_path))
{
}

Database::~Database()
{
    disconnect();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    return open(path, access, isOnNetwork(path) ? Disk::Network : Disk::Local);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, Disk disk)
{
    SEM_TRY(OpenFile file, OpenFile::keep(path));
    std::unique_ptr<Database> database(new Database(path, std::move(file), disk));
    if (const auto connected = database->connect(access); !connected) {
        return std::unexpected(inFile(connected.error(), path));
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openCopy(const QString &path)
{
    SEM_CHECK(readHeader(path));
    SEM_TRY(OpenFile file, OpenFile::keep(path));
    std::unique_ptr<Database> database(new Database(path, std::move(file), Disk::Local));
    database->m_readOnly = true;
    database->m_followsFile = false;
    if (const auto connected = database->connectBy(Way::Copy); !connected) {
        return std::unexpected(inFile(connected.error(), path));
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::createEmpty(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return failure(ErrorCode::FileExists, {}, path);
    }
    // The system's words for a folder that is missing or cannot be written are better than
    // SQLite's.
    QFile created(path);
    if (!created.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
        return failure(ErrorCode::CannotWrite, created.errorString(), path);
    }
    created.close();
    SEM_TRY(OpenFile file, OpenFile::keep(path));
    const bool network = isOnNetwork(path);
    std::unique_ptr<Database> database(
        new Database(path, std::move(file), network ? Disk::Network : Disk::Local));
    SEM_CHECK(database->connectBy(Way::Write));
    // Twice SQLite's usual page: large imports write half as many, and a small edit costs no more.
    SEM_CHECK(database->execute(QStringLiteral("PRAGMA page_size = 8192")));
    SEM_CHECK(database->chooseJournal());
    return database;
}

Result<> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return std::unexpected(fromSqlError(query.lastError()));
    }
    return {};
}

Statement &Database::statement(const QString &sql)
{
    auto &kept = m_statements[sql];
    // One that could not be prepared, because the file was busy, is tried again.
    if (!kept || !kept->isPrepared()) {
        kept = std::make_shared<Statement>(m_connection, sql);
    }
    return *kept;
}

Result<qint64> Database::number(const QString &sql)
{
    Statement &query = statement(sql);
    SEM_CHECK(query.run());
    const qint64 answer = query.next() ? query.integer(0) : 0;
    SEM_CHECK(query.finish());
    return answer;
}

Result<qint64> Database::rowCount(const QString &table)
{
    SEM_TRY(const qint64 there,
            number(QStringLiteral("SELECT count(*) FROM sqlite_master "
                                  "WHERE type = 'table' AND name = '%1'")
                       .arg(table)));
    return there == 0 ? 0 : number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
}

Result<qint64> Database::foreignChanges()
{
    if (m_way == Way::Write || m_way == Way::Read) {
        return number(QStringLiteral("PRAGMA data_version"));
    }
    if (m_followsFile && isStillAtPath() && fileStamp(m_path) != m_stamp) {
        SEM_TRY(const FileHeader header, readHeader(m_path));
        disconnect();
        SEM_CHECK(connectForReading(header));
        // Far from the numbers SQLite counts with: the way may have changed to one with locks.
        m_readings -= 1;
    }
    return m_readings;
}

Result<> Database::chooseJournal()
{
    return execute(m_disk == Disk::Network ? QStringLiteral("PRAGMA journal_mode = DELETE")
                                           : QStringLiteral("PRAGMA journal_mode = WAL"));
}

bool Database::isStillAtPath() const
{
    return fileIdentity(m_path) == m_identity;
}

Result<> Database::copyTo(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return failure(ErrorCode::FileExists, {}, path);
    }
    const auto copy = [&]() -> Result<> {
        Statement statement(m_connection, QStringLiteral("VACUUM INTO ?"));
        SEM_CHECK(statement.run(QFileInfo(path).absoluteFilePath()));
        return flushFile(path);
    };
    if (const auto copied = copy(); !copied) {
        removeDatabaseFiles(path);
        Error error = copied.error();
        error.code = error.code == ErrorCode::CannotRead ? ErrorCode::CannotWrite : error.code;
        return std::unexpected(inFile(error, path));
    }
    return {};
}

} // namespace semainier
