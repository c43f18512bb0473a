// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/formatnames.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace semainier {

namespace {

struct FormatName {
    const char *code;
    const char *name; ///< a network's own words, the same in every language
};

constexpr std::array formatNames{
    FormatName{"x_analytics", "X Analytics"},
    FormatName{"x_premium", "X Premium"},
    FormatName{"x_archive", "X, tweets.js"},
    FormatName{"meta_facebook", "Meta Business Suite, Facebook"},
    FormatName{"meta_instagram", "Meta Business Suite, Instagram"},
    FormatName{"facebook_insights", "Facebook Insights"},
    FormatName{"facebook_download", "Facebook, JSON"},
    FormatName{"instagram_download", "Instagram, JSON"},
    FormatName{"linkedin_page", "LinkedIn"},
    FormatName{"mastodon_outbox", "Mastodon, outbox.json"},
    FormatName{"mastodon_statuses", "Mastodon, API"},
    FormatName{"bluesky_feed", "Bluesky, getAuthorFeed"},
    FormatName{"bluesky_repository", "Bluesky, .car"},
    FormatName{"publer_posts", "Publer"},
    FormatName{"youtube_videos", "YouTube Studio"},
    FormatName{"tiktok_videos", "TikTok Studio"},
};

} // namespace

QString formatName(const QString &code)
{
    const auto *const found = std::ranges::find_if(formatNames, [&code](const FormatName &format) {
        return code == QLatin1StringView(format.code);
    });
    return found == formatNames.end() ? code : QString::fromLatin1(found->name);
}

} // namespace semainier
