// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/profile.h"

#include <span>
#include <vector>

namespace semainier {

/// The key of the profile that is aimed at unless the association chose another.
inline const QString usualTarget = QStringLiteral("integrated");

/// The profiles the program comes with, in the order shown: portraits, the strategy to aim at,
/// rules of thumb. They have neither row nor name until somebody edits them.
[[nodiscard]] const std::vector<Profile> &usualProfiles();

/// Those of the catalogue, as edited in the file where they were, then the association's own. A
/// profile whose row is deleted is again as the catalogue has it.
[[nodiscard]] std::vector<Profile> allProfiles(std::span<const Profile> rows);

/// Those that compete to be the closest: the portraits and the own ones, but never the target
/// unless it is a portrait.
[[nodiscard]] std::vector<Profile> contestants(std::span<const Profile> profiles,
                                               const QString &target);

/// The profile with this uid, else the usual target.
[[nodiscard]] Profile targetAmong(std::span<const Profile> profiles, const QString &uid);

/// What people call a profile: its own name, else the usual one in a language ("fr", "en").
[[nodiscard]] QString profileName(const Profile &profile, const QString &language);
/// Whose portrait it is, as that account calls itself; empty for any but a portrait.
[[nodiscard]] QString portrayed(const Profile &profile);

} // namespace semainier
