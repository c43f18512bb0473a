// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/mappingcheck.h"

#include "core/exchange/statistics/exportarchive.h"
#include "core/exchange/statistics/mappedtable.h"
#include "core/exchange/statistics/rememberedmappings.h"
#include "core/exchange/statistics/statisticsformat.h"
#include "core/exchange/statistics/xlsfile.h"

#include <QFile>
#include <QFileInfo>

namespace semainier {

namespace {

const QString anyNetwork = QStringLiteral("blog");

/// Gives a file that is no archive to a visitor.
template <class Visitor>
Result<> withFile(const QString &path, Visitor visitor)
{
    QFile device(path);
    if (!device.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (QFileInfo(path).isDir() || !device.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CannotRead, device.errorString(), path);
    }
    const QString name = QFileInfo(path).fileName();
    const QByteArray magic = device.peek(8);
    if (looksLikeArchive(magic)) {
        return {};
    }
    if (looksLikeXls(magic)) {
        SEM_TRY(auto sheets, readXls(path));
        ExportFile file(std::move(sheets), name);
        return visitor(file);
    }
    ExportFile file(device, name);
    return visitor(file);
}

Result<MappingCheck> readBy(const QString &path, const TableMapping &mapping, const QTimeZone &zone,
                            const Progress &progress)
{
    MappingCheck check{.dateOrder = mapping.dateOrder};
    const auto format = mappedTable(mapping);
    const auto count = [&check](int line, const RowOutcome &outcome) {
        ++check.rows;
        check.read += outcome ? 1 : 0;
        if (!outcome && !check.firstSkipped) {
            check.firstSkipped = {line, outcome.error()};
        }
        return true;
    };
    SEM_CHECK(withFile(
        path, [&](ExportFile &file) { return format->read(file, zone, count, progress); }));
    return check;
}

} // namespace

Result<MappingCheck> checkMapping(const QString &path, const TableMapping &mapping,
                                  const QTimeZone &zone, const Progress &progress)
{
    const auto partly = [&progress](int part) -> Progress {
        constexpr double mostParts = 5;
        return [&progress, part](double done) { return goOn(progress, (part + done) / mostParts); };
    };
    const auto run = [&]() -> Result<MappingCheck> {
        if (mapping.dateOrder || !mapping.has(StatisticsField::Date)) {
            return readBy(path, mapping, zone, progress);
        }
        SEM_TRY(MappingCheck plain, readBy(path, mapping, zone, partly(0)));
        TableMapping ordered = mapping;
        if (ordered.network.isEmpty()) {
            ordered.network = anyNetwork; // the days tell their order whatever else is missing
        }
        SEM_TRY(const MappingCheck unordered, readBy(path, ordered, zone, partly(1)));
        ordered.dateOrder = DateOrder::DayFirst;
        SEM_TRY(const MappingCheck dayFirst, readBy(path, ordered, zone, partly(2)));
        ordered.dateOrder = DateOrder::MonthFirst;
        SEM_TRY(const MappingCheck monthFirst, readBy(path, ordered, zone, partly(3)));
        if (dayFirst.read != monthFirst.read) {
            ordered = mapping;
            ordered.dateOrder =
                dayFirst.read > monthFirst.read ? DateOrder::DayFirst : DateOrder::MonthFirst;
            return readBy(path, ordered, zone, partly(4));
        }
        plain.wantsDateOrder = unordered.read < dayFirst.read;
        return plain;
    };
    const auto result = run();
    return result ? result : std::unexpected(inFile(result.error(), path));
}

Result<std::optional<UnknownTable>> tableToName(const QString &path, const Planner &planner)
{
    SEM_TRY(const auto remembered, RememberedMappings::of(planner));
    std::optional<UnknownTable> table;
    SEM_CHECK(withFile(path, [&](const ExportFile &file) -> Result<> {
        const auto format = formatOf(file);
        if (!format && format.error().code == ErrorCode::UnknownExport
            && remembered.find(file) == nullptr) {
            table = unknownTable(file);
        }
        return {};
    }));
    return table;
}

Result<std::optional<UnknownTable>> tableToRename(const QString &path, const Planner &planner)
{
    SEM_TRY(const auto remembered, RememberedMappings::of(planner));
    std::optional<UnknownTable> table;
    SEM_CHECK(withFile(path, [&](const ExportFile &file) -> Result<> {
        const TableMapping *mapping = remembered.find(file);
        if (mapping == nullptr) {
            return {};
        }
        table = unknownTable(file);
        if (table
            && headerFingerprint(table->mapping.headers) == headerFingerprint(mapping->headers)) {
            const size_t columns = table->mapping.fields.size(); // empty headers may have come
            table->mapping = *mapping;
            table->mapping.fields.resize(columns, StatisticsField::Ignored);
        }
        return {};
    }));
    return table;
}

} // namespace semainier
