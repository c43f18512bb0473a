// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/backup.h"

#include "core/base/daterange.h"
#include "core/base/uid.h"
#include "core/planner/calendarfile.h"
#include "core/planner/historyrepository.h"
#include "core/post/postrepository.h"
#include "core/storage/filesystem.h"
#include "core/storage/header.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSet>

namespace semainier::backup {

namespace {

constexpr qsizetype daysKept = 10;
constexpr qsizetype weeksKept = 8;
constexpr qsizetype monthsKept = 12;
/// Two backups within a second take the next free second, this many times.
constexpr int nameAttempts = 60;
/// How long to wait for another program that makes the backup of the day.
constexpr std::chrono::milliseconds dailyPatience = std::chrono::seconds(5);

const QString timeFormat = QStringLiteral("yyyy-MM-dd_HHmmss");
const QString draftPrefix = QStringLiteral(".making-");
const QString dailyLock = QStringLiteral(".daily.lock");

constexpr std::array reasonNames{
    QLatin1StringView("daily"),
    QLatin1StringView("migration"),
    QLatin1StringView("manual"),
    QLatin1StringView("restore"),
};

QString nameOf(const QDateTime &at, BackupReason reason)
{
    return at.toString(timeFormat) + u'_' + reasonNames[static_cast<size_t>(reason)]
        + QStringLiteral(".semainier");
}

std::optional<Backup> fromFile(const QFileInfo &file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2}_\\d{6})_([a-z]+)\\.semainier$"));
    const auto match = pattern.match(file.fileName());
    const auto reason = std::ranges::find(reasonNames, match.captured(2));
    const QDateTime at = QDateTime::fromString(match.captured(1), timeFormat);
    if (!match.hasMatch() || reason == reasonNames.end() || !at.isValid()) {
        return {};
    }
    return Backup{.path = file.filePath(),
                  .at = at,
                  .reason = static_cast<BackupReason>(reason - reasonNames.begin()),
                  .bytes = file.size()};
}

Result<> verify(const QString &path)
{
    SEM_TRY(const auto copy, Database::open(path, Database::Access::ReadWrite));
    SEM_TRY(const QStringList faults, copy->integrityFaults());
    return faults.isEmpty() ? Result<>() : failure(ErrorCode::Damaged, faults.front());
}

/// What a program that was stopped in the middle left behind.
void removeOldDrafts(const QDir &folder, const QDateTime &now)
{
    const auto drafts = folder.entryInfoList({draftPrefix + u'*'}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &draft : drafts) {
        if (draft.lastModified().daysTo(now) > 1) {
            QFile::remove(draft.filePath());
        }
    }
}

/// Gives a finished draft the name of its moment.
Result<Backup> nameDraft(const QString &draft, const QDir &folder, QDateTime at,
                         BackupReason reason)
{
    for (int attempt = 0;; ++attempt) {
        const QString path = folder.filePath(nameOf(at, reason));
        const auto named = renameFile(draft, path);
        if (named) {
            return *fromFile(QFileInfo(path));
        }
        if (named.error().code != ErrorCode::FileExists || attempt == nameAttempts) {
            return std::unexpected(named.error());
        }
        if (reason == BackupReason::Daily) {
            removeDatabaseFiles(draft); // another program made it in the same second
            return *fromFile(QFileInfo(path));
        }
        at = at.addSecs(1);
    }
}

bool holdsDaily(const std::vector<Backup> &backups, QDate day)
{
    return std::ranges::any_of(backups, [day](const Backup &backup) {
        return backup.reason == BackupReason::Daily && backup.at.date() == day;
    });
}

Result<Backup> makeFrom(Database &database, BackupReason reason, const Clock &clock)
{
    const QDir folder(folderOf(database.path()));
    SEM_CHECK(makeFolder(folder.path()));
    const QDateTime now = clock.now();
    removeOldDrafts(folder, now);
    const QString draft = folder.filePath(draftPrefix + newUid());
    const auto copied = [&]() -> Result<Backup> {
        SEM_CHECK(database.copyTo(draft));
        SEM_CHECK(verify(draft));
        QFile::setPermissions(draft,
                              QFile::permissions(database.path()) | QFileDevice::ReadOwner
                                  | QFileDevice::WriteOwner);
        return nameDraft(draft, folder, now, reason);
    }();
    if (!copied) {
        removeDatabaseFiles(draft);
        Error error = inFile(copied.error(), folder.path());
        if (error.code == ErrorCode::Damaged) {
            error.file = database.path(); // the copy is as bad as what it was made of
        }
        return std::unexpected(error);
    }
    if (const auto all = list(database.path())) {
        for (const Backup &old : superseded(*all, now.date())) {
            QFile::remove(old.path);
        }
    }
    return copied;
}

} // namespace

QString folderOf(const QString &path)
{
    const QFileInfo file(realPath(path));
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(".backups"));
}

Result<std::vector<Backup>> list(const QString &path)
{
    const QFileInfo info(folderOf(path));
    if (info.exists() && !(info.isDir() && info.isReadable())) {
        return failure(ErrorCode::CannotRead, {}, info.filePath());
    }
    std::vector<Backup> backups;
    for (const QFileInfo &file : QDir(info.filePath()).entryInfoList(QDir::Files)) {
        if (auto found = fromFile(file)) {
            backups.push_back(std::move(*found));
        }
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::path);
    return backups;
}

Result<Backup> make(const QString &path, BackupReason reason, const Clock &clock)
{
    SEM_TRY(const auto database, calendarfile::openAsItIs(path));
    return makeFrom(*database, reason, clock);
}

Result<std::optional<Backup>> makeDailyIfDue(const QString &path, const Clock &clock)
{
    SEM_TRY(const auto backups, list(path));
    if (holdsDaily(backups, clock.today())) {
        return std::nullopt;
    }
    SEM_TRY(const auto database, calendarfile::openAsItIs(path));
    SEM_TRY(const QByteArray digest, HistoryRepository(*database).digest());
    if (digest.isEmpty()) {
        return std::nullopt;
    }
    if (!backups.empty()) {
        const auto last = Database::open(backups.front().path, Database::Access::ReadOnly);
        if (last && HistoryRepository(**last).digest() == digest) {
            return std::nullopt;
        }
    }
    SEM_CHECK(makeFolder(folderOf(path)));
    QLockFile lock(QDir(folderOf(path)).filePath(dailyLock));
    if (!lock.tryLock(dailyPatience) && lock.error() == QLockFile::LockFailedError) {
        return std::nullopt;
    }
    // Another program may have made it while we looked or waited.
    SEM_TRY(const auto now, list(path));
    if (holdsDaily(now, clock.today())) {
        return std::nullopt;
    }
    SEM_TRY(Backup made, makeFrom(*database, BackupReason::Daily, clock));
    return made;
}

Result<CalendarContent> contentOf(const QString &path)
{
    SEM_TRY(const FileHeader header, readHeader(path));
    if (header.schemaVersion > Migrator::latestVersion()) {
        return failure(ErrorCode::NewerFile, QString::number(header.schemaVersion), path);
    }
    SEM_TRY(const auto database, Database::open(path, Database::Access::ReadOnly));
    const auto read = [&]() -> Result<CalendarContent> {
        const PostRepository posts(*database);
        CalendarContent content;
        SEM_TRY(content.posts, posts.count());
        SEM_TRY(content.undated, posts.undatedCount());
        SEM_TRY(content.accounts, database->rowCount(QStringLiteral("account")));
        SEM_TRY(content.days, posts.span());
        return content;
    };
    auto content = read();
    return content ? content : std::unexpected(inFile(content.error(), path));
}

Result<std::optional<Backup>> newestGood(const QString &path)
{
    SEM_TRY(const auto backups, list(path));
    for (const Backup &backup : backups) {
        const auto header = readHeader(backup.path);
        if (!header || header->schemaVersion > Migrator::latestVersion()) {
            continue;
        }
        const auto database = Database::open(backup.path, Database::Access::ReadOnly);
        const auto faults = database ? (*database)->integrityFaults()
                                     : Result<QStringList>(std::unexpected(database.error()));
        if (faults && faults->isEmpty()) {
            return backup;
        }
    }
    return std::nullopt;
}

std::vector<Backup> superseded(const std::vector<Backup> &backups, QDate today)
{
    std::vector<Backup> newestFirst = backups;
    std::ranges::sort(newestFirst, std::ranges::greater(), &Backup::at);
    QSet<QDate> days;
    QSet<QDate> weeks;
    QSet<QDate> months;
    // True for the newest backup of one of the latest periods: periods come newest first.
    const auto isNewestOf = [](QSet<QDate> &periods, QDate period, qsizetype kept) {
        if (periods.size() == kept || periods.contains(period)) {
            return false;
        }
        periods.insert(period);
        return true;
    };
    std::vector<Backup> rest;
    for (const Backup &backup : newestFirst) {
        const QDate day = backup.at.date();
        const qint64 age = day.daysTo(today);
        bool keep = age <= 1 || (backup.reason != BackupReason::Daily && age < daysKept);
        keep |= isNewestOf(days, day, daysKept);
        keep |= isNewestOf(weeks, mondayOf(day), weeksKept);
        keep |= isNewestOf(months, monthOf(day).first, monthsKept);
        if (!keep) {
            rest.push_back(backup);
        }
    }
    return rest;
}

} // namespace semainier::backup
