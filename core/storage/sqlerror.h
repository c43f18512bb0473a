// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

namespace semainier {

/// The error of ours that a driver's error stands for (full disk, damaged, busy …).
[[nodiscard]] Error fromSqlError(const QSqlError &error);

} // namespace semainier
