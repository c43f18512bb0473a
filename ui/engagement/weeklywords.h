// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/weeklycontent.h"

#include <QCoreApplication>

namespace semainier::ui {

/// What the weekly form says, in the language of the window.
class WeeklyWords {
    Q_DECLARE_TR_FUNCTIONS(WeeklyWords)

public:
    /// "Reactions".
    [[nodiscard]] static QString metric(Metric metric);
    /// What a metric is, for those who look for it on a network.
    [[nodiscard]] static QString explanation(Metric metric);
    /// "812 followers on 11 November"; what to do where they were never counted.
    [[nodiscard]] static QString followersBefore(const AccountWeek &week, QDate today);
    /// The day and hour of a publication, and what is to be known of its figures.
    [[nodiscard]] static QString detail(const WeekPublication &publication);
    /// "3 of 8 posts have figures"; empty without a post.
    [[nodiscard]] static QString progress(const WeeklyContent &content);
};

} // namespace semainier::ui
