// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/imagepath.h"

namespace semainier::ui {

QString storedPath(const QString &file, const QDir &calendarFolder)
{
    const QString relative = calendarFolder.relativeFilePath(QDir::cleanPath(file));
    const bool inside = !QDir::isAbsolutePath(relative) && relative != QStringLiteral("..")
        && !relative.startsWith(QStringLiteral("../"));
    return inside ? relative : QDir::cleanPath(file);
}

QString fullPath(const QString &stored, const QDir &calendarFolder)
{
    return QDir::cleanPath(calendarFolder.absoluteFilePath(stored));
}

} // namespace semainier::ui
