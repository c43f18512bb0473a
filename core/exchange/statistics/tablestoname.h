// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/exportvisit.h"
#include "core/exchange/statistics/mappingproposal.h"

#include <QStringList>

#include <vector>

namespace semainier {

class RememberedMappings;

/// A table whose columns are to be named.
struct TableToName {
    ExportLocation location;
    UnknownTable table;
};

/// What has to be named before files can be imported.
struct TablesToName {
    /// In the order of the files; of each file those with the same headers once.
    std::vector<TableToName> tables;
    /// The files of which an import has something to say even if none of their tables is named.
    QStringList others;
};

/// What a file may be once its columns are named. Within an archive, which holds letters and notes
/// too, only where a column seems to tell something.
[[nodiscard]] std::optional<UnknownTable> unknownTable(const ExportFile &file,
                                                       const ExportLocation &location);

/// So many tables of one file are asked about at most.
inline constexpr size_t mostTablesToName = 20;

/// The tables among files that are of no known format and not remembered. Of an archive that holds
/// a known format, or tables that seem to tell of publications, only the latter are asked about:
/// the others are what archives hold besides. What cannot be read is among the others. Cancelled.
[[nodiscard]] Result<TablesToName> tablesToName(const QStringList &paths,
                                                const RememberedMappings &remembered,
                                                const Progress &progress = {});

/// The tables in a file whose columns are remembered, with what is remembered of them, to name them
/// again. Those of visitExports().
[[nodiscard]] Result<std::vector<TableToName>> tablesToRename(const QString &path,
                                                              const RememberedMappings &remembered,
                                                              const Progress &progress = {});

/// Whether a file is for the import of statistics, by its name or its beginning: an archive, a
/// format or a look-alike of the networks, or a table that is remembered.
[[nodiscard]] bool isForStatistics(const QString &path, const RememberedMappings &remembered);

} // namespace semainier
