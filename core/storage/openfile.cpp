// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openfile.h"

#include "core/storage/filesystem.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace semainier {

namespace {

constexpr qint64 chunkSize = 1024 * 1024;

struct Shared {
    int descriptor = -1;
    int users = 0;
};

/// Every file that is open in this program, by its identity. Opening, counting and closing happen
/// under one lock, or a descriptor could be closed after somebody began to rely on it.
struct Registry {
    QMutex mutex;
    QHash<QString, Shared> files;
};

Registry &registry()
{
    // Never destroyed: a connection may be closed by the destructor of another static object.
    static auto *const instance = new Registry;
    return *instance;
}

} // namespace

Result<OpenFile> OpenFile::keep(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (info.isDir()) {
        return failure(ErrorCode::IsFolder, {}, path);
    }
    if (!info.isFile()) {
        return failure(ErrorCode::NotACalendar, {}, path);
    }
    const QMutexLocker lock(&registry().mutex);
    const QString identity = fileIdentity(path);
    Shared &shared = registry().files[identity];
    if (shared.users == 0) {
        shared.descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (shared.descriptor < 0) {
            const int number = errno;
            registry().files.remove(identity);
            return failure(ErrorCode::CannotRead, systemWords(number), path);
        }
    }
    ++shared.users;
    return OpenFile(path, identity, shared.descriptor);
}

OpenFile::OpenFile(QString path, QString identity, int descriptor)
    : m_path(std::move(path)), m_identity(std::move(identity)), m_descriptor(descriptor)
{
}

OpenFile::OpenFile(OpenFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_identity(std::move(other.m_identity)),
      m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

OpenFile::~OpenFile()
{
    if (m_descriptor < 0) {
        return;
    }
    const QMutexLocker lock(&registry().mutex);
    const auto shared = registry().files.find(m_identity);
    if (--shared->users == 0) {
        ::close(m_descriptor);
        registry().files.erase(shared);
    }
}

Result<QByteArray> OpenFile::beginning(qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    const ssize_t got = ::pread(m_descriptor, bytes.data(), static_cast<size_t>(size), 0);
    if (got < 0) {
        return failure(ErrorCode::CannotRead, systemWords(errno), m_path);
    }
    bytes.truncate(got);
    return bytes;
}

Result<> OpenFile::copyBytes(const QString &path) const
{
    QFile copy(path);
    if (!copy.open(QIODevice::NewOnly | QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::CannotWrite, copy.errorString(), path);
    }
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (qint64 offset = 0;;) {
        const ssize_t got = ::pread(m_descriptor, chunk.data(), chunkSize, offset);
        if (got < 0) {
            return failure(ErrorCode::CannotRead, systemWords(errno), m_path);
        }
        if (got == 0) {
            return {};
        }
        if (copy.write(chunk.constData(), got) != got) {
            return failure(ErrorCode::CannotWrite, copy.errorString(), path);
        }
        offset += got;
    }
}

} // namespace semainier
