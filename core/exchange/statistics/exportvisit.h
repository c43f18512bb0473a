// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/exchange/statistics/exportfile.h"

#include <QString>

#include <functional>

namespace semainier {

/// Where a file of an export lies.
struct ExportLocation {
    QString path; ///< of the file or of the archive
    QString entry; ///< within an archive; else empty

    bool operator==(const ExportLocation &) const = default;
};

/// The path as it is told to people, the name within an archive behind it.
[[nodiscard]] QString pathOf(const ExportLocation &location);

/// What a file is that holds others, or tables.
enum class ExportContainer {
    None, ///< a text, or something else
    Archive,
    Spreadsheet,
    PackedSpreadsheet, ///< of today by its name, which is an archive and not read
};

/// By the beginning of an open device, which stays where it is, and by its name.
[[nodiscard]] ExportContainer containerOf(QIODevice &device, const QString &name);

/// What is done with one file of an export, and whether another one is wanted. A spreadsheet within
/// an archive that cannot be read is given as its error. `progress` is to be asked while it is
/// read.
using ExportVisitor = std::function<Result<bool>(
    Result<ExportFile *> file, const ExportLocation &location, const Progress &progress)>;

/// Gives what a path leads to: the file itself, with its sheets read where it is a spreadsheet, or
/// the files within an archive that may be an export (see visitArchive()), until the visitor fails
/// or wants no more. Nothing is held of a file but its beginning, or a spreadsheet within its
/// limits (see readXls()). FileNotFound, IsFolder, CannotRead; UnknownExport with "empty"; those of
/// readXls() and visitArchive().
[[nodiscard]] Result<> visitExports(const QString &path, const ExportVisitor &visitor,
                                    const Progress &progress = {});

} // namespace semainier
