// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/daypart.h"
#include "core/engagement/fixedbases.h"

namespace semainier {

/// The days that a slot is of: one, or several where there are few publications.
enum class SlotDays {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    Workdays, ///< Monday to Friday
    Weekend,
};

/// With fewer publications than this, slots are of workdays and of the week-end.
inline constexpr int enoughForDays = 60;
/// A slot with fewer publications than this tells nothing by itself.
inline constexpr int enoughForSlot = 3;

/// How a slot is shown.
enum class SlotLook {
    Blank, ///< nothing was published then
    Hatched, ///< too few publications
    Neutral, ///< not to be told from the usual level
    Coloured, ///< surely above or below it
};

/// The stable code of a look: "blank", "hatched", "neutral", "coloured".
[[nodiscard]] QString code(SlotLook look);

/// A slot beside the usual level of the accounts: 0.1 is 10 % above it.
struct SlotFigures {
    SlotDays days = SlotDays::Monday;
    DayPart part = DayPart::Morning;
    int publications = 0;
    std::optional<double> raw; ///< by its own publications; nothing without any
    std::optional<double> estimate; ///< what can be believed of it; nothing without any
    std::optional<Interval> range; ///< of the estimate, 90 %; nothing of a blank or hatched slot
    SlotLook look = SlotLook::Blank;

    bool operator==(const SlotFigures &) const = default;
};

/// The slots that went best on these accounts, and not the best hours: when something is published
/// goes along with what it is.
struct BestSlots {
    int publications = 0; ///< with an hour and a rate
    std::vector<SlotFigures> cells; ///< 28 or, of few publications, 8: by days, then by part

    [[nodiscard]] bool areMerged() const { return publications < enoughForDays; }
    /// False: the publications show no slot that is better or worse than another.
    [[nodiscard]] bool tellSomething() const;

    bool operator==(const BestSlots &) const = default;
};

/// Compares ln((engagement + 0.5) / (base + 1)) less the account's own median of it, so that
/// accounts of different size and network count together, and a publication without any engagement
/// too.
[[nodiscard]] BestSlots bestSlots(std::span<const MeasuredPost> posts, const FixedBases &bases);

} // namespace semainier
