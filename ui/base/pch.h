// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every module of ui/.
#pragma once

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDate>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QObject>
#include <QPainter>
#include <QPushButton>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <array>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
