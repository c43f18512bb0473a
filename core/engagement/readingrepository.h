// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engagement/reading.h"

#include <functional>
#include <vector>

namespace semainier {

class Database;

/// The rows of `reading`: at most one for a publication and a day.
class ReadingRepository {
public:
    explicit ReadingRepository(Database &database);

    /// By day.
    [[nodiscard]] Result<std::vector<Reading>> ofPublication(PublicationId publication) const;
    [[nodiscard]] Result<std::optional<Reading>> find(ReadingId id) const;
    /// Every reading, those of a publication together and by day.
    [[nodiscard]] Result<> visitAll(const std::function<void(const Reading &)> &visitor) const;

    /// An id of zero takes the next free one. InvalidValue without a day.
    [[nodiscard]] Result<ReadingId> insert(const Reading &reading);
    [[nodiscard]] Result<> update(const Reading &reading);
    [[nodiscard]] Result<> remove(ReadingId id);

private:
    Database &m_database;
};

} // namespace semainier
