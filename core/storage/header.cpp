// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/header.h"

#include "core/storage/openfile.h"

#include <QFileInfo>
#include <QtEndian>

namespace semainier {

// Offsets in the header of a database file: https://sqlite.org/fileformat2.html section 1.3.
Result<FileHeader> readHeader(const QString &path)
{
    SEM_TRY(const OpenFile file, OpenFile::keep(path));
    SEM_TRY(const QByteArray header, file.beginning(100));
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || qFromBigEndian<quint32>(header.constData() + 68) != calendarApplicationId) {
        return failure(ErrorCode::NotACalendar, {}, path);
    }
    const int storedPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    return FileHeader{.schemaVersion = qFromBigEndian<qint32>(header.constData() + 60),
                      .writeAheadLog = header[18] == 2,
                      .cutOff = pageSize == 0 || QFileInfo(path).size() % pageSize != 0};
}

} // namespace semainier
