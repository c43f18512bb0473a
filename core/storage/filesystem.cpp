// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filesystem.h"

#include "core/storage/openfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace semainier {

namespace {

Error systemError(int number, const QString &path)
{
    switch (number) {
    case ENOENT:
        return {ErrorCode::FileNotFound, {}, path, 0};
    case EEXIST:
        return {ErrorCode::FileExists, {}, path, 0};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, systemWords(number), path, 0};
    case EROFS:
        return {ErrorCode::ReadOnly, systemWords(number), path, 0};
    default:
        return {ErrorCode::CannotWrite, systemWords(number), path, 0};
    }
}

/// Opens, waits for the disk and closes: what a file or a folder needs to outlive a power cut.
Result<> flush(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return std::unexpected(systemError(errno, path));
    }
    const int number = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some network disks cannot flush a folder and need not.
    if (number != 0 && number != EINVAL && number != ENOTSUP) {
        return std::unexpected(systemError(number, path));
    }
    return {};
}

Result<> flushFolderOf(const QString &path)
{
    return flush(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static const std::array<QByteArrayView, 20> names{
        "nfs",    "nfs4",   "cifs",        "smb3",   "smbfs",  "afs",     "ncpfs",
        "davfs",  "ceph",   "9p",          "coda",   "lustre", "gfs2",    "ocfs2",
        "beegfs", "vboxsf", "fuse_vboxsf", "vmhgfs", "prl_fs", "virtiofs"};
    return type.startsWith("fuse.")
        || std::ranges::find(names, QByteArrayView(type)) != names.end();
}

bool isOnNetwork(const QString &path)
{
    return isNetworkFileSystem(QStorageInfo(QFileInfo(realPath(path)).path()).fileSystemType());
}

bool canWrite(const QString &path)
{
    const QFileInfo file(realPath(path));
    return file.isWritable() && QFileInfo(file.path()).isWritable();
}

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    if (!canonical.isEmpty()) {
        return canonical;
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

QString fileIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return {};
    }
    return QString::number(status.st_dev) + u':' + QString::number(status.st_ino);
}

bool isStandardOutput(const QString &path)
{
    struct stat status = {};
    struct stat output = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
        && ::fstat(STDOUT_FILENO, &output) == 0 && status.st_dev == output.st_dev
        && status.st_ino == output.st_ino;
}

QString fileStamp(const QString &path)
{
    QString stamp;
    const QString real = realPath(path);
    for (const auto *suffix : {"", "-wal", "-journal"}) {
        struct stat status = {};
        const QByteArray name = QFile::encodeName(real) + suffix;
        if (::stat(name.constData(), &status) == 0) {
            stamp += QStringLiteral("%1:%2:%3.%4;")
                         .arg(status.st_ino)
                         .arg(status.st_size)
                         .arg(status.st_mtim.tv_sec)
                         .arg(status.st_mtim.tv_nsec);
        } else {
            stamp += u';';
        }
    }
    return stamp;
}

Result<> renameFile(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        != 0) {
        if (errno != EINVAL && errno != ENOSYS) {
            return std::unexpected(systemError(errno, to));
        }
        // An old or network file system: the best that is left.
        if (QFileInfo::exists(to)) {
            return failure(ErrorCode::FileExists, {}, to);
        }
        if (::rename(source.constData(), target.constData()) != 0) {
            return std::unexpected(systemError(errno, to));
        }
    }
    return flushFolderOf(to);
}

Result<> replaceFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return std::unexpected(systemError(errno, to));
    }
    return flushFolderOf(to);
}

Result<> keepUnderName(const QString &path, const QString &name)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0) {
        return flushFolderOf(name);
    }
    if (errno == EEXIST) {
        return failure(ErrorCode::FileExists, {}, name);
    }
    SEM_TRY(const auto file, OpenFile::keep(path));
    SEM_CHECK(file.copyBytes(name));
    SEM_CHECK(flushFile(name));
    return flushFolderOf(name);
}

Result<> makeFolder(const QString &path)
{
    constexpr mode_t everybody = 0777; // less what the user's mask takes away
    if (::mkdir(QFile::encodeName(path).constData(), everybody) == 0) {
        return flushFolderOf(path);
    }
    const int number = errno;
    return QFileInfo(path).isDir() ? Result<>() : std::unexpected(systemError(number, path));
}

Result<> flushFile(const QString &path)
{
    return flush(path, O_RDWR);
}

Result<> setLogsAside(const QString &path, const QString &aside)
{
    for (const auto *suffix : {"-wal", "-journal"}) {
        const QString beside = path + QString::fromLatin1(suffix);
        if (QFileInfo::exists(beside)) {
            SEM_CHECK(renameFile(beside, aside + QString::fromLatin1(suffix)));
        }
    }
    QFile::remove(path + QStringLiteral("-shm"));
    return {};
}

void removeDatabaseFiles(const QString &path)
{
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QString::fromLatin1(suffix));
    }
}

QString systemWords(int number)
{
    return QString::fromStdString(std::generic_category().message(number));
}

} // namespace semainier
