// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/tablestoname.h"

#include "core/exchange/statistics/rememberedmappings.h"
#include "core/exchange/statistics/statisticsformat.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace semainier {

namespace {

/// Whether everything is found in a table that makes it one of publications; of which account they
/// are can be said.
bool tellsPublications(const TableMapping &mapping)
{
    const auto needs = mapping.needs();
    return std::ranges::all_of(needs,
                               [](MappingNeed need) { return need == MappingNeed::Network; });
}

void addOnce(std::vector<TableToName> &tables, TableToName table)
{
    const QString headers = headerFingerprint(table.table.mapping.headers);
    const bool isKnown = std::ranges::any_of(tables, [&headers](const TableToName &one) {
        return headerFingerprint(one.table.mapping.headers) == headers;
    });
    if (!isKnown && tables.size() < mostTablesToName) {
        tables.push_back(std::move(table));
    }
}

/// The tables of one file that are not remembered.
class TablesOfFile {
public:
    explicit TablesOfFile(const RememberedMappings &remembered) : m_remembered(remembered) { }

    void look(const ExportFile &file, const ExportLocation &location)
    {
        const auto format = formatOf(file);
        if (format || format.error().code == ErrorCode::OtherExport
            || m_remembered.find(file) != nullptr) {
            m_hasOther = true;
        } else if (auto table = unknownTable(file, location)) {
            auto &tables = tellsPublications(table->mapping) ? m_likely : m_unlikely;
            addOnce(tables, {location, *std::move(table)});
        }
    }

    [[nodiscard]] std::vector<TableToName> tables() &&
    {
        return std::move(m_likely.empty() && !m_hasOther ? m_unlikely : m_likely);
    }
    [[nodiscard]] bool hasOther() const { return m_hasOther; }

private:
    const RememberedMappings &m_remembered;
    bool m_hasOther = false; ///< than tables to name: what an import reads or refuses
    std::vector<TableToName> m_likely;
    std::vector<TableToName> m_unlikely;
};

} // namespace

std::optional<UnknownTable> unknownTable(const ExportFile &file, const ExportLocation &location)
{
    auto table = unknownTable(file);
    const bool isMeant = location.entry.isEmpty();
    const bool tellsSomething =
        table && std::ranges::any_of(table->mapping.fields, [](StatisticsField field) {
            return field != StatisticsField::Ignored;
        });
    return isMeant || tellsSomething ? std::move(table) : std::nullopt;
}

Result<TablesToName> tablesToName(const QStringList &paths, const RememberedMappings &remembered,
                                  const Progress &progress)
{
    TablesToName found;
    for (qsizetype place = 0; place < paths.size(); ++place) {
        const QString &path = paths[place];
        const auto partly = [&](double done) {
            return goOn(progress, (double(place) + done) / double(paths.size()));
        };
        if (!partly(0)) {
            return failure(ErrorCode::Cancelled);
        }
        TablesOfFile within(remembered);
        const auto visited = visitExports(
            path,
            [&within](const Result<ExportFile *> &file, const ExportLocation &location,
                      const Progress &) -> Result<bool> {
                if (file) {
                    within.look(**file, location);
                }
                return true;
            },
            partly);
        if (!visited && visited.error().code == ErrorCode::Cancelled) {
            return std::unexpected(visited.error());
        }
        const bool hasOther = within.hasOther();
        auto tables = std::move(within).tables();
        if (!visited || hasOther || tables.empty()) {
            found.others << path;
        }
        if (visited) {
            std::ranges::move(tables, std::back_inserter(found.tables));
        }
    }
    if (!goOn(progress, 1)) {
        return failure(ErrorCode::Cancelled);
    }
    return found;
}

Result<std::vector<TableToName>>
tablesToRename(const QString &path, const RememberedMappings &remembered, const Progress &progress)
{
    std::vector<TableToName> tables;
    SEM_CHECK(visitExports(
        path,
        [&](const Result<ExportFile *> &file, const ExportLocation &location,
            const Progress &) -> Result<bool> {
            const TableMapping *mapping = file ? remembered.find(**file) : nullptr;
            auto table = mapping != nullptr ? unknownTable(**file) : std::nullopt;
            if (!table) {
                return true;
            }
            TableMapping &proposed = table->mapping;
            if (headerFingerprint(proposed.headers) == headerFingerprint(mapping->headers)) {
                const size_t columns = proposed.fields.size(); // empty headers may have come
                proposed = *mapping;
                proposed.fields.resize(columns, StatisticsField::Ignored);
            }
            addOnce(tables, {location, *std::move(table)});
            return true;
        },
        progress));
    if (!goOn(progress, 1)) {
        return failure(ErrorCode::Cancelled);
    }
    return tables;
}

bool isForStatistics(const QString &path, const RememberedMappings &remembered)
{
    // No sheet of posts is called so: what is wrong with one that cannot be read is told there.
    static const QStringList namesOfExports{
        QStringLiteral("zip"),  QStringLiteral("xls"), QStringLiteral("car"),
        QStringLiteral("json"), QStringLiteral("js"),
    };
    if (namesOfExports.contains(QFileInfo(path).suffix().toLower())) {
        return true;
    }
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        return false;
    }
    const ExportContainer container = containerOf(device, path);
    if (container == ExportContainer::Archive || container == ExportContainer::Spreadsheet) {
        return true;
    }
    const ExportFile file(device, QFileInfo(path).fileName());
    const auto format = formatOf(file);
    if (format || format.error().code == ErrorCode::OtherExport) {
        return true; // what is to be exported instead is told there
    }
    return remembered.find(file) != nullptr;
}

} // namespace semainier
