// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

#include <QCoreApplication>

namespace semainier::cli {

/// How the command line speaks of engagement, in the language of the environment.
class EngagementWords {
    Q_DECLARE_TR_FUNCTIONS(EngagementWords)

public:
    /// "3.8%" of a share
    [[nodiscard]] static QString percent(double share);
    /// "+10%" of a difference
    [[nodiscard]] static QString difference(double share);
    /// With one decimal where it is no whole number.
    [[nodiscard]] static QString number(double number);
    /// What a rate is a share of: "by reach"
    [[nodiscard]] static QString by(RateBase base);
    /// "Tuesday, evening"
    [[nodiscard]] static QString when(const SlotFigures &slot);
    /// What can be said of the path, in one sentence.
    [[nodiscard]] static QString trend(const EngagementPath &path);

private:
    [[nodiscard]] static QString dayPart(DayPart part);
    [[nodiscard]] static QString change(const EngagementPath &path);
};

} // namespace semainier::cli
