// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTimer>

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// What an open calendar needs once a day without being asked: its series written ahead, and a
/// backup. Looks once after the window is there, then every hour. Nothing while it can only be
/// read.
class DailyWork final : public QObject {
    Q_OBJECT

public:
    explicit DailyWork(Planner &planner, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void failed(const semainier::Error &error);

private:
    void planSeriesAhead();
    void backUpIfDue();

    Planner &m_planner;
    QTimer m_timer;
};

} // namespace semainier::ui
