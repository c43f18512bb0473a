// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/calendarfile.h"

#include "core/base/uid.h"
#include "core/planner/settingrepository.h"
#include "core/storage/header.h"
#include "core/storage/migrator.h"

#include <QFile>
#include <QFileInfo>

namespace semainier::calendarfile {

namespace {

Result<> writeEmptyCalendar(const QString &path, const QString &name)
{
    SEM_TRY(const auto database, Database::createEmpty(path));
    SEM_CHECK(Migrator(*database).migrate());
    SettingRepository settings(*database);
    SEM_CHECK(settings.insert({{}, settings::calendarName, name}));
    SEM_CHECK(settings.insert({{}, settings::calendarUid, newUid()}));
    SEM_CHECK(settings.insert({{}, settings::holidays, QStringLiteral("FR")}));
    return {};
}

void removeDatabaseFiles(const QString &path)
{
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QString::fromLatin1(suffix));
    }
}

} // namespace

Result<std::unique_ptr<Database>> create(const QString &path, const QString &name)
{
    if (QFileInfo::exists(path)) {
        return failure(ErrorCode::FileExists, {}, path);
    }
    const QString draft = path + QStringLiteral(".new-") + newUid().left(8);
    if (const auto written = writeEmptyCalendar(draft, name); !written) {
        removeDatabaseFiles(draft);
        Error error = written.error();
        error.file = path;
        return std::unexpected(error);
    }
    if (!QFile::rename(draft, path)) {
        removeDatabaseFiles(draft);
        return failure(QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::CannotWrite, {},
                       path);
    }
    return Database::open(path, Database::Access::ReadWrite);
}

Result<std::unique_ptr<Database>> open(const QString &path)
{
    SEM_TRY(const FileHeader header, readHeader(path));
    if (header.schemaVersion > Migrator::latestVersion()) {
        return failure(ErrorCode::NewerFile, QString::number(header.schemaVersion), path);
    }
    SEM_TRY(auto database, Database::open(path, Database::Access::ReadWrite));
    Migrator migrator(*database);
    SEM_TRY(const bool upToDate, migrator.isUpToDate());
    if (!upToDate) {
        SEM_CHECK(migrator.migrate());
    }
    return database;
}

} // namespace semainier::calendarfile
