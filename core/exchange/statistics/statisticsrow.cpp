// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsrow.h"

namespace semainier {

QString code(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoId:
        return QStringLiteral("no_id");
    case SkipReason::DamagedId:
        return QStringLiteral("damaged_id");
    case SkipReason::Aggregate:
        return QStringLiteral("aggregate");
    case SkipReason::Deleted:
        return QStringLiteral("deleted");
    case SkipReason::Private:
        return QStringLiteral("private");
    case SkipReason::NoDate:
        return QStringLiteral("no_date");
    case SkipReason::NoContent:
        return QStringLiteral("no_content");
    case SkipReason::Repeated:
        return QStringLiteral("repeated");
    }
    return {};
}

} // namespace semainier
