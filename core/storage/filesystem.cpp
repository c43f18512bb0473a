// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filesystem.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <array>
#include <sys/stat.h>

namespace semainier {

bool isOnNetwork(const QString &path)
{
    static const std::array<QByteArrayView, 11> names{"nfs",   "nfs4", "cifs",       "smb3",
                                                      "smbfs", "afs",  "fuse.sshfs", "davfs",
                                                      "ceph",  "9p",   "fuse.rclone"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return std::ranges::find(names, QByteArrayView(type)) != names.end();
}

bool canWrite(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

QString fileIdentity(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0) {
        return {};
    }
    return QString::number(status.st_dev) + u':' + QString::number(status.st_ino);
}

} // namespace semainier
