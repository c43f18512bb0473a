// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every program of window tests.
#pragma once

#include "tests/support/pch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QtWidgets>
