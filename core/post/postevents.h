// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/post/eventshortfall.h"

namespace semainier {

class Database;

/// What posts say of events, read without the rest of them.
class PostEvents {
public:
    explicit PostEvents(Database &database);

    /// The needs of the events that take place in a range with both ends, as the events and the
    /// calls for volunteers that are dated up to eight weeks before them say; by day of the post.
    /// Cancelled and undated posts are left out.
    [[nodiscard]] Result<std::vector<EventNotice>> needsIn(const DateRange &range) const;

private:
    Database &m_database;
};

} // namespace semainier
