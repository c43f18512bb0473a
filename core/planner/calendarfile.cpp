// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/calendarfile.h"

#include "core/base/uid.h"
#include "core/calendar/keydaterepository.h"
#include "core/planner/backup.h"
#include "core/planner/settingrepository.h"
#include "core/storage/filesystem.h"
#include "core/storage/header.h"
#include "core/storage/migrator.h"

#include <QFileInfo>

namespace semainier::calendarfile {

namespace {

Result<> writeEmptyCalendar(const QString &path, const QString &name,
                            const std::vector<KeyDate> &keyDates)
{
    {
        SEM_TRY(const auto database, Database::createEmpty(path));
        SEM_CHECK(Migrator(*database).migrate());
        SettingRepository settings(*database);
        SEM_CHECK(settings.insert({{}, settings::calendarName, name}));
        SEM_CHECK(settings.insert({{}, settings::calendarUid, newUid()}));
        SEM_CHECK(settings.insert({{}, settings::holidays, QStringLiteral("FR")}));
        KeyDateRepository repository(*database);
        for (const KeyDate &keyDate : keyDates) {
            SEM_CHECK(repository.insert(keyDate));
        }
    }
    // Closing moves everything from the log into the file. Were there no room for that, the file
    // alone would not be the calendar.
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0) {
        return failure(ErrorCode::DiskFull);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> create(const QString &path, const QString &name,
                                         const std::vector<KeyDate> &keyDates)
{
    if (const QFileInfo there(path); there.exists()) {
        return failure(there.isDir() ? ErrorCode::IsFolder : ErrorCode::FileExists, {}, path);
    }
    const QString draft = path + QStringLiteral(".new-") + newUid().left(8);
    auto created = writeEmptyCalendar(draft, name, keyDates);
    if (created) {
        created = giveName(draft, path);
    }
    if (!created) {
        removeDatabaseFiles(draft);
        Error error = created.error();
        error.file = path;
        return std::unexpected(error);
    }
    return Database::open(path, Database::Access::ReadWrite);
}

Result<> giveName(const QString &draft, const QString &path)
{
    SEM_CHECK(setLogsAside(path, path + QStringLiteral(".deleted-") + newUid().left(8)));
    return renameFile(draft, path);
}

Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock)
{
    SEM_TRY(auto database, openAsItIs(path));
    SEM_TRY(const bool upToDate, Migrator(*database).isUpToDate());
    if (upToDate) {
        return database;
    }
    if (database->isReadOnly()) {
        SEM_TRY(database, Database::openCopy(path));
    } else {
        SEM_CHECK(backup::make(path, BackupReason::Migration, clock));
    }
    SEM_CHECK(Migrator(*database).migrate());
    return database;
}

Result<std::unique_ptr<Database>> openAsItIs(const QString &path)
{
    SEM_TRY(const FileHeader header, readHeader(path));
    if (header.schemaVersion > Migrator::latestVersion()) {
        return failure(ErrorCode::NewerFile, QString::number(header.schemaVersion), path);
    }
    // The version may still wait in the log. Opening for writing would move the log into the file.
    if (QFileInfo(realPath(path) + QStringLiteral("-wal")).size() > 0) {
        SEM_TRY(const auto reading, Database::open(path, Database::Access::ReadOnly));
        SEM_CHECK(Migrator(*reading).isUpToDate());
    }
    return Database::open(path, Database::Access::ReadWrite);
}

} // namespace semainier::calendarfile
