// SPDX-License-Identifier: GPL-3.0-or-later
// The values that the tests of the editorial line are about.
#pragma once

#include "core/line/profilecatalogue.h"

#include <gmock/gmock.h>

namespace semainier::test {

/// A profile of the catalogue by its key.
inline Profile usual(const char *key)
{
    const auto &profiles = usualProfiles();
    const auto found = std::ranges::find(profiles, QLatin1StringView(key), &Profile::uid);
    EXPECT_NE(found, profiles.end()) << key;
    return found == profiles.end() ? Profile() : *found;
}

/// The three portraits, in their order.
inline std::vector<Profile> portraits()
{
    return {usual("restos"), usual("max-havelaar"), usual("croix-rouge")};
}

/// Posts of each part (as news, calls for volunteers, curated links, articles), some of which name
/// somebody, and exchanges counted by week; nothing recorded when `alone` is nothing.
inline Tally tallyOf(const PartCounts &counts, int interactive = 0, std::optional<int> alone = {})
{
    Tally tally{.interactive = interactive, .counted = alone};
    tally.kinds[static_cast<size_t>(PostKind::Info)] = counts[ContentPart::Information];
    tally.kinds[static_cast<size_t>(PostKind::VolunteerCall)] = counts[ContentPart::Action];
    tally.kinds[static_cast<size_t>(PostKind::Curated)] = counts[ContentPart::Curated];
    tally.kinds[static_cast<size_t>(PostKind::Article)] = counts[ContentPart::Original];
    return tally;
}

// Four associations, told by what they published.
/// 20 posts of every part, 2 of which name somebody, and 5 exchanges: between two portraits.
inline const Tally mixed = tallyOf({{9, 4, 5, 2}}, 2, 5);
/// 5 posts of news and calls, and 1 exchange.
inline const Tally small = tallyOf({{3, 2, 0, 0}}, 0, 1);
/// 12 posts, mostly links and articles, and 5 exchanges.
inline const Tally curating = tallyOf({{3, 2, 4, 3}}, 0, 5);
/// 20 posts, nearly all as the portrait of Max Havelaar, 3 of which name somebody, 2 exchanges.
inline const Tally faithful = tallyOf({{4, 1, 9, 6}}, 3, 2);

} // namespace semainier::test
