// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/calendar/series.h"

#include <optional>
#include <vector>

namespace semainier {

class Database;

/// The rows of `series`.
class SeriesRepository {
public:
    explicit SeriesRepository(Database &database);

    /// All of them, by row number.
    [[nodiscard]] Result<std::vector<Series>> all() const;
    [[nodiscard]] Result<std::optional<Series>> find(SeriesId id) const;

    /// An id of zero takes the next free one.
    [[nodiscard]] Result<SeriesId> insert(const Series &series);
    [[nodiscard]] Result<> update(const Series &series);
    [[nodiscard]] Result<> remove(SeriesId id);

private:
    Database &m_database;
};

} // namespace semainier
