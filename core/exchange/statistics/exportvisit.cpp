// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/exportvisit.h"

#include "core/exchange/statistics/exportarchive.h"
#include "core/exchange/statistics/xlsfile.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace semainier {

namespace {

constexpr qint64 magicSize = 8; ///< bytes

/// What is read of an open device. MalformedFile with its kind for a spreadsheet that is an archive
/// itself.
Result<ExportFile> openExport(QIODevice &device, const QString &name, const Progress &progress)
{
    switch (containerOf(device, name)) {
    case ExportContainer::Spreadsheet: {
        SEM_TRY(auto sheets, readXls(device, progress));
        return ExportFile(std::move(sheets), name);
    }
    case ExportContainer::PackedSpreadsheet:
        return failure(ErrorCode::MalformedFile, QFileInfo(name).suffix().toLower());
    case ExportContainer::Archive: // within another one, which nobody exports
    case ExportContainer::None:
        break;
    }
    return ExportFile(device, name);
}

Result<> visitEntries(const QString &path, const ExportVisitor &visitor, const Progress &progress)
{
    double place = 0; // in the archive, whatever the place in the file within it
    const Progress within = [&](double) { return goOn(progress, place); };
    const auto visit = [&](const QString &name, QIODevice &device) -> Result<bool> {
        const ExportLocation location{path, name};
        auto file = openExport(device, name, within);
        if (file) {
            return visitor(&*file, location, within);
        }
        if (file.error().code == ErrorCode::Cancelled) {
            return std::unexpected(file.error());
        }
        return visitor(std::unexpected(inFile(file.error(), pathOf(location))), location, within);
    };
    return visitArchive(path, visit, [&](double done) {
        place = done;
        return goOn(progress, done);
    });
}

} // namespace

QString pathOf(const ExportLocation &location)
{
    return location.entry.isEmpty() ? location.path : location.path + u'/' + location.entry;
}

ExportContainer containerOf(QIODevice &device, const QString &name)
{
    const QByteArray magic = device.peek(magicSize);
    if (looksLikeXls(magic)) {
        return ExportContainer::Spreadsheet;
    }
    if (!looksLikeArchive(magic)) {
        return ExportContainer::None;
    }
    const QString kind = QFileInfo(name).suffix().toLower();
    const bool isPacked = kind == QStringLiteral("xlsx") || kind == QStringLiteral("ods");
    return isPacked ? ExportContainer::PackedSpreadsheet : ExportContainer::Archive;
}

Result<> visitExports(const QString &path, const ExportVisitor &visitor, const Progress &progress)
{
    QFile device(path);
    if (!device.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::IsFolder, {}, path);
    }
    if (!device.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CannotRead, device.errorString(), path);
    }
    const ExportContainer container = containerOf(device, path);
    if (container == ExportContainer::Archive || container == ExportContainer::PackedSpreadsheet) {
        return visitEntries(path, visitor, progress); // where a spreadsheet is refused as one
    }
    auto file = openExport(device, QFileInfo(path).fileName(), progress);
    if (!file) {
        return std::unexpected(inFile(file.error(), path));
    }
    if (file->hasDevice() && file->beginning().trimmed().isEmpty()) {
        return failure(ErrorCode::UnknownExport, QStringLiteral("empty"), path);
    }
    const auto visited = visitor(&*file, {path, {}}, progress);
    return visited ? Result<>() : std::unexpected(inFile(visited.error(), path));
}

} // namespace semainier
