// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace semainier::test {

/// A clock that shows what the test says: Wednesday 18 November 2026, 10:00, until told otherwise.
class FixedClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 11, 18), QTime(10, 0)};
};

} // namespace semainier::test
