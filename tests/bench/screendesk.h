// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/base/prompter.h"

#include <QSize>

namespace semainier::ui::bench {

/// What the screens of figures are measured with: a day, a window, nobody.

inline constexpr QSize windowSize{1240, 900};

/// In the middle of the posts.
class MiddleClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2020, 1, 15), QTime(10, 0)}; }
};

/// Nobody is there to be asked.
class NoPrompter final : public Prompter {
public:
    [[nodiscard]] QString fileToOpen(QWidget *, const FileQuestion &) override { return {}; }
    [[nodiscard]] QString fileToSave(QWidget *, const FileQuestion &) override { return {}; }
    [[nodiscard]] bool confirm(QWidget *, const QString &, const QString &,
                               const QString &) override
    {
        return false;
    }
    [[nodiscard]] int choose(QWidget *, const QString &, const QString &,
                             const QStringList &) override
    {
        return -1;
    }
    [[nodiscard]] std::optional<QString> line(QWidget *, const QString &, const QString &,
                                              const QString &) override
    {
        return {};
    }
    [[nodiscard]] std::optional<QDate> day(QWidget *, const QString &, QDate) override
    {
        return {};
    }
    void tell(QWidget *, const QString &, const QString &) override { }
};

} // namespace semainier::ui::bench
