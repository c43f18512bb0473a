// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/importplan.h"

#include "core/base/assert.h"

#include <array>

namespace semainier {

namespace {

// In the order of the enum.
constexpr std::array<QLatin1StringView, 21> codes{
    QLatin1StringView("unreadable_date"),       QLatin1StringView("impossible_date"),
    QLatin1StringView("nothing_to_plan"),       QLatin1StringView("duplicate_uid"),
    QLatin1StringView("external_id_taken"),     QLatin1StringView("weekday_mismatch"),
    QLatin1StringView("year_assumed"),          QLatin1StringView("unreadable_time"),
    QLatin1StringView("impossible_time"),       QLatin1StringView("several_times"),
    QLatin1StringView("unknown_kind"),          QLatin1StringView("unknown_status"),
    QLatin1StringView("unknown_account"),       QLatin1StringView("account_chosen"),
    QLatin1StringView("unreadable_flag"),       QLatin1StringView("unreadable_minutes"),
    QLatin1StringView("unreadable_event_date"), QLatin1StringView("unreadable_people"),
    QLatin1StringView("unreadable_details"),    QLatin1StringView("unreadable_characters"),
    QLatin1StringView("cells_without_column"),
};
static_assert(codes.size() == static_cast<size_t>(RowReason::CellsWithoutColumn) + 1);

} // namespace

bool isRefusal(RowReason reason)
{
    return reason <= RowReason::ExternalIdTaken;
}

QString code(RowReason reason)
{
    const auto index = static_cast<size_t>(reason);
    SEM_ASSERT(index < codes.size(), return {});
    return codes[index];
}

} // namespace semainier
