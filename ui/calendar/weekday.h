// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/slot.h"
#include "core/post/post.h"
#include "ui/calendar/weeklayout.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace semainier::ui {

/// A network as a card shows it.
struct NetworkChip {
    QString letters;
    QString name;

    bool operator==(const NetworkChip &) const = default;
};

/// A post with everything its card says, ready to be drawn and read out.
struct WeekCard {
    Post post;
    bool late = false;
    QString hour; ///< empty for a post without one
    QString kind;
    QString caption; ///< title or text on one line; empty for an empty post
    QString source;
    QString need; ///< how many people were found of those needed; empty where none are
    double needShare = 0; ///< found of needed, 0 to 1
    QString initials;
    std::vector<NetworkChip> networks;
    QString sentence; ///< what a screen reader says
    QString tip; ///< rich text

    bool operator==(const WeekCard &) const = default;
};

/// An empty slot with everything its row says.
struct WeekSlot {
    Slot slot;
    QString hour;
    QString label;
    QString sentence;

    bool operator==(const WeekSlot &) const = default;
};

using WeekItem = std::variant<WeekCard, WeekSlot>;

struct WeekDay {
    QDate date;
    bool today = false;
    bool free = false; ///< a day of the weekend or a public holiday
    QString weekday; ///< "mer."
    QString number;
    QString sentence;
    QString addSentence; ///< of the "+"
    std::vector<WeekItem> items; ///< by hour

    bool operator==(const WeekDay &) const = default;
};

using WeekDays = std::array<WeekDay, daysOfWeek>;

/// A public holiday or key date over one or several days of the week shown.
struct WeekNote {
    int firstDay = 0;
    int lastDay = 0;
    QString text;
    bool holiday = false;
    int lane = 0; ///< the line it stands on, so that no two of a line meet

    bool operator==(const WeekNote &) const = default;
};

/// Gives every note its lane: the longest first, each on the first line that is free.
[[nodiscard]] std::vector<WeekNote> inLanes(std::vector<WeekNote> notes);
[[nodiscard]] int laneCount(const std::vector<WeekNote> &notes);

} // namespace semainier::ui
