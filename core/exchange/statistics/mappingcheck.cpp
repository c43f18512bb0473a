// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/mappingcheck.h"

#include "core/exchange/statistics/mappedtable.h"

namespace semainier {

namespace {

const QString anyNetwork = QStringLiteral("blog");

Result<MappingCheck> readBy(const ExportLocation &location, const TableMapping &mapping,
                            const QTimeZone &zone, const Progress &progress)
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
    const auto visited = visitExports(
        location.path,
        [&](const Result<ExportFile *> &found, const ExportLocation &place,
            const Progress &within) -> Result<bool> {
            if (place.entry != location.entry) {
                return true;
            }
            SEM_TRY(ExportFile *const file, found);
            if (!format->recognises(*file)) {
                return true; // an archive may hold two of a name
            }
            SEM_CHECK(format->read(*file, zone, count, within));
            return false;
        },
        progress);
    SEM_CHECK(visited);
    return check;
}

} // namespace

Result<MappingCheck> checkMapping(const ExportLocation &location, const TableMapping &mapping,
                                  const QTimeZone &zone, const Progress &progress)
{
    const auto partly = [&progress](int part) -> Progress {
        constexpr double mostParts = 5;
        return [&progress, part](double done) { return goOn(progress, (part + done) / mostParts); };
    };
    const auto run = [&]() -> Result<MappingCheck> {
        if (mapping.dateOrder || !mapping.has(StatisticsField::Date)) {
            return readBy(location, mapping, zone, progress);
        }
        SEM_TRY(MappingCheck plain, readBy(location, mapping, zone, partly(0)));
        TableMapping ordered = mapping;
        if (ordered.network.isEmpty()) {
            ordered.network = anyNetwork; // the days tell their order whatever else is missing
        }
        SEM_TRY(const MappingCheck unordered, readBy(location, ordered, zone, partly(1)));
        ordered.dateOrder = DateOrder::DayFirst;
        SEM_TRY(const MappingCheck dayFirst, readBy(location, ordered, zone, partly(2)));
        ordered.dateOrder = DateOrder::MonthFirst;
        SEM_TRY(const MappingCheck monthFirst, readBy(location, ordered, zone, partly(3)));
        if (dayFirst.read != monthFirst.read) {
            ordered = mapping;
            ordered.dateOrder =
                dayFirst.read > monthFirst.read ? DateOrder::DayFirst : DateOrder::MonthFirst;
            return readBy(location, ordered, zone, partly(4));
        }
        plain.wantsDateOrder = unordered.read < dayFirst.read;
        return plain;
    };
    const auto result = run();
    return result ? result : std::unexpected(inFile(result.error(), pathOf(location)));
}

} // namespace semainier
