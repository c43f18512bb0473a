// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsformat.h"

namespace semainier {

// One for each format, in the file of its name.
[[nodiscard]] std::unique_ptr<StatisticsFormat> xAnalytics();
[[nodiscard]] std::unique_ptr<StatisticsFormat> xPremium();
[[nodiscard]] std::unique_ptr<StatisticsFormat> tweetArchive();
[[nodiscard]] std::unique_ptr<StatisticsFormat> metaFacebook();
[[nodiscard]] std::unique_ptr<StatisticsFormat> metaInstagram();
[[nodiscard]] std::unique_ptr<StatisticsFormat> facebookInsights();
[[nodiscard]] std::unique_ptr<StatisticsFormat> facebookDownload();
[[nodiscard]] std::unique_ptr<StatisticsFormat> instagramDownload();
[[nodiscard]] std::unique_ptr<StatisticsFormat> linkedInPage();
[[nodiscard]] std::unique_ptr<StatisticsFormat> publerPosts();
[[nodiscard]] std::unique_ptr<StatisticsFormat> youTubeVideos();
[[nodiscard]] std::unique_ptr<StatisticsFormat> tikTokVideos();
[[nodiscard]] std::unique_ptr<StatisticsFormat> mastodonOutbox();
[[nodiscard]] std::unique_ptr<StatisticsFormat> mastodonStatuses();
[[nodiscard]] std::unique_ptr<StatisticsFormat> blueskyFeed();
[[nodiscard]] std::unique_ptr<StatisticsFormat> blueskyRepository();

} // namespace semainier
