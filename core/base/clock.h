// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace semainier {

/// Where "now" comes from, so that tests and samples choose it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The present instant, in the zone of the machine.
    [[nodiscard]] virtual QDateTime now() const = 0;

    [[nodiscard]] QDate today() const { return now().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace semainier
