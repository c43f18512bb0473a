// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace semainier {

/// Whether a file begins as the archives do in which networks give exports: zip, and tar with gzip.
[[nodiscard]] bool looksLikeArchive(QByteArrayView beginning);

/// Gives the files within an archive that may be an export, in the order of the archive and without
/// unpacking anything to the disk, until the visitor fails or wants no more. Private messages are
/// never opened.
///
/// MalformedFile for what is no archive, is broken or locked by a password; with "xlsx" or "ods"
/// for a spreadsheet; TooLarge for more than 200 000 entries or 16 GB that have to be unpacked,
/// those that are passed over included; Cancelled.
[[nodiscard]] Result<>
visitArchive(const QString &path,
             const std::function<Result<bool>(const QString &name, QIODevice &file)> &visitor,
             const Progress &progress = {});

} // namespace semainier
