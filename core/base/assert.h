// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Checks an invariant: stops a developer (debug build), spares a user (takes the action and logs).
/// SEM_ASSERT(index < rows.size(), return {});
#define SEM_ASSERT(condition, action)                                                              \
    if (Q_UNLIKELY(!(condition))) {                                                                \
        Q_ASSERT_X(false, Q_FUNC_INFO, #condition);                                                \
        qCritical("broken invariant: %s in %s", #condition, Q_FUNC_INFO);                          \
        action;                                                                                    \
    }                                                                                              \
    do {                                                                                           \
    } while (false)
