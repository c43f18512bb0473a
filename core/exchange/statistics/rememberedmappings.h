// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/statistics/exportfile.h"
#include "core/exchange/statistics/tablemapping.h"
#include "core/planner/change.h"

#include <map>

namespace semainier {

class Planner;

/// What was said in a calendar of the columns of tables that no known network or tool writes.
class RememberedMappings {
public:
    [[nodiscard]] static Result<RememberedMappings> of(const Planner &planner);

    /// The one whose headers stand in a file; null where none does.
    [[nodiscard]] const TableMapping *find(const ExportFile &file) const;
    /// By their fingerprints.
    [[nodiscard]] const std::map<QString, TableMapping> &all() const { return m_mappings; }

private:
    std::map<QString, TableMapping> m_mappings;
};

/// Keeps a mapping for all files with its headers, in the place of what was remembered of them.
/// `name` is what a person calls the file it was said of. An empty change: it is remembered so.
[[nodiscard]] Result<Change> rememberMapping(const Planner &planner, const TableMapping &mapping,
                                             const QString &name);

} // namespace semainier
