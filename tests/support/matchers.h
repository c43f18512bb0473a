// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/printers.h"

#include <gmock/gmock.h>

namespace semainier::test {

/// The value of a Result that a test cannot go on without: stops the test program's case when it
/// failed.
template <class T>
T need(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << "needed a value but got " << testing::PrintToString(result.error());
        throw std::runtime_error("no value");
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

MATCHER(Succeeds, "is no error")
{
    if (!arg) {
        *result_listener << "is " << testing::PrintToString(arg.error());
    }
    return arg.has_value();
}

MATCHER_P(FailsWith, code, "fails with " + codeName(code).toStdString())
{
    if (arg) {
        *result_listener << "succeeded";
        return false;
    }
    *result_listener << "is " << testing::PrintToString(arg.error());
    return arg.error().code == code;
}

} // namespace semainier::test
