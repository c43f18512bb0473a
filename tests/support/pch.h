// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every program of core tests.
#pragma once

#include "core/planner/planner.h"
#include "tests/support/matchers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
