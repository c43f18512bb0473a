// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"

#include <QComboBox>

#include <optional>

namespace semainier::ui {

/// Fills a combo box with "any kind" and the nine kinds.
void offerKinds(QComboBox &combo, const QString &any);
void showKind(QComboBox &combo, std::optional<PostKind> kind);
[[nodiscard]] std::optional<PostKind> chosenKind(const QComboBox &combo);

} // namespace semainier::ui
