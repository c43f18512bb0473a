// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/eventshortfall.h"
#include "ui/line/missingposts.h"

#include <QCoreApplication>

namespace semainier::ui {

/// What the feet of week and month say.
class FootWords {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::FootWords)

public:
    /// "Info 2", for a segment of a bar.
    [[nodiscard]] static QString segment(ContentPart part, int posts);
    /// "Planned: Information 2, Action 3, Curated links 2, Original articles 1".
    [[nodiscard]] static QString counts(const QString &name, const PartCounts &counts);
    [[nodiscard]] static QString percents(const QString &name, const PartPercents &percents);
    /// "85% in common with the target".
    [[nodiscard]] static QString inCommon(double overlap);

    /// "1 article".
    [[nodiscard]] static QString missing(const MissingPosts &missing);
    /// "Art. 1", as the segments of a bar do.
    [[nodiscard]] static QString missingBriefly(const MissingPosts &missing);
    /// "1 article · 2 h 30".
    [[nodiscard]] static QString missingWithTime(const MissingPosts &missing);
    /// What a click on it does, as a sentence.
    [[nodiscard]] static QString offer(const MissingPosts &missing);

    /// "3 h 10 of 4 h", and by how much it is too long.
    [[nodiscard]] static QString timeOf(int planned, int available);
    /// "14 volunteers missing on Saturday"; empty when nobody is.
    [[nodiscard]] static QString people(std::span<const EventShortfall> shortfalls);
    /// "14 missing on Saturday".
    [[nodiscard]] static QString peopleBriefly(std::span<const EventShortfall> shortfalls);
    /// Each event in a line of its own.
    [[nodiscard]] static QString peopleByEvent(std::span<const EventShortfall> shortfalls);
};

} // namespace semainier::ui
