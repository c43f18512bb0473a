// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/header.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace semainier {

// Offsets in the header of a database file: https://sqlite.org/fileformat2.html section 1.3.
Result<FileHeader> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (!info.isFile()) {
        return failure(ErrorCode::NotACalendar, {}, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CannotRead, file.errorString(), path);
    }
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return failure(ErrorCode::NotACalendar, {}, path);
    }
    if (qFromBigEndian<quint32>(header.constData() + 68) != calendarApplicationId) {
        return failure(ErrorCode::NotACalendar, {}, path);
    }
    return FileHeader{qFromBigEndian<qint32>(header.constData() + 60)};
}

} // namespace semainier
