// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/history.h"

#include "core/base/assert.h"

#include <array>

namespace semainier {

namespace {

// In the order of the enum.
constexpr std::array<QLatin1StringView, 21> codes{
    QLatin1StringView("add_post"),        QLatin1StringView("edit_post"),
    QLatin1StringView("move_post"),       QLatin1StringView("duplicate_post"),
    QLatin1StringView("delete_post"),     QLatin1StringView("exchange_posts"),
    QLatin1StringView("import_sheet"),    QLatin1StringView("import_statistics"),
    QLatin1StringView("edit_series"),     QLatin1StringView("edit_accounts"),
    QLatin1StringView("edit_objectives"), QLatin1StringView("edit_slots"),
    QLatin1StringView("edit_key_dates"),  QLatin1StringView("edit_people"),
    QLatin1StringView("edit_profiles"),   QLatin1StringView("edit_exchanges"),
    QLatin1StringView("edit_followers"),  QLatin1StringView("edit_figures"),
    QLatin1StringView("edit_settings"),   QLatin1StringView("sort_kinds"),
    QLatin1StringView("restore"),
};
static_assert(codes.size() == static_cast<size_t>(Verb::Restore) + 1);

} // namespace

QString code(Verb verb)
{
    const auto index = static_cast<size_t>(verb);
    SEM_ASSERT(index < codes.size(), return {});
    return codes[index];
}

std::optional<Verb> verbFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(codes, [code](QLatin1StringView known) { return known == code; });
    if (found == codes.end()) {
        return {};
    }
    return static_cast<Verb>(found - codes.begin());
}

} // namespace semainier
