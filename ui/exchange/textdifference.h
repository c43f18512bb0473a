// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace semainier::ui {

/// Two versions of a text from a little before the place where they begin to differ, so that the
/// difference is seen where there is room for one line: "…samedi 21" and "…dimanche 22".
[[nodiscard]] std::pair<QString, QString> nearDifference(const QString &before,
                                                         const QString &after);

} // namespace semainier::ui
