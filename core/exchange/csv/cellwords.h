// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"
#include "core/post/status.h"

#include <QString>

#include <optional>

namespace semainier {

/// The kind that a word of French or English, or the code itself, means. Nothing for another word.
[[nodiscard]] std::optional<PostKind> kindFromWords(const QString &cell);
[[nodiscard]] std::optional<PostStatus> statusFromWords(const QString &cell);

/// 1, oui, x, vrai, yes … and their contraries; empty is no.
[[nodiscard]] std::optional<bool> flagFromWords(QStringView cell);

/// "40", "40 bénévoles", "40 people".
[[nodiscard]] std::optional<int> peopleFromWords(QStringView cell);

/// "90", "90 min", "1h30", "1,5 h", "1:30": minutes, up to 100 days.
[[nodiscard]] std::optional<int> minutesFromWords(QStringView cell);

} // namespace semainier
