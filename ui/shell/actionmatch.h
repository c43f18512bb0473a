// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/excerpt.h"

#include <optional>

namespace semainier::ui {

/// How well a name answers what somebody types.
struct ActionMatch {
    int score = 0; ///< more is better; only comparable for the same typed text
    std::vector<Excerpt::Mark> marks; ///< what of the name was typed

    bool operator==(const ActionMatch &) const = default;
};

/// Every word typed begins a word of the name, stands within one, or begins a keyword; else the
/// letters typed follow each other in the name, each after the one before or at the beginning of a
/// word ("ncal" for "New calendar"). Accents and case are ignored. Nothing for any other name; an
/// empty text answers every name alike.
[[nodiscard]] std::optional<ActionMatch> matchAction(const QString &typed, const QString &name,
                                                     const QString &keywords = {});

} // namespace semainier::ui
