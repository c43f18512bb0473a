// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace semainier::ui {

/// How long a drag stays where it turns the page, before the first turn and before each one after.
struct TurnDelays {
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds next{1200};
};

/// A drag that stays at a place: elapsed() comes after the first delay, then again after each next
/// one, until it leaves.
class Dwell final : public QObject {
    Q_OBJECT

public:
    explicit Dwell(QObject *parent = nullptr);

    void setDelays(TurnDelays delays) { m_delays = delays; }
    /// It is there; does nothing while it stays.
    void stay();
    void leave();

Q_SIGNALS:
    void elapsed();

private:
    QTimer m_timer;
    TurnDelays m_delays;
};

} // namespace semainier::ui
