// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/status.h"

#include "core/base/assert.h"

namespace semainier {

namespace {

constexpr std::array<QLatin1StringView, allPostStatuses.size()> codes{
    QLatin1StringView("idea"),      QLatin1StringView("draft"),     QLatin1StringView("review"),
    QLatin1StringView("ready"),     QLatin1StringView("scheduled"), QLatin1StringView("published"),
    QLatin1StringView("cancelled"),
};

} // namespace

QString code(PostStatus status)
{
    const auto index = static_cast<size_t>(status);
    SEM_ASSERT(index < codes.size(), return {});
    return codes[index];
}

std::optional<PostStatus> postStatusFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(codes, [code](QLatin1StringView known) { return known == code; });
    if (found == codes.end()) {
        return {};
    }
    return allPostStatuses[static_cast<size_t>(found - codes.begin())];
}

} // namespace semainier
