// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/recurrence.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;
class QToolButton;

namespace semainier::ui {

/// Asks how often a post comes again: a rule in, a rule out.
class RepeatDialog final : public QDialog {
    Q_OBJECT

public:
    /// The rule counts from the first day.
    RepeatDialog(const Recurrence &recurrence, QDate firstDay, QWidget *parent = nullptr);

    [[nodiscard]] Recurrence recurrence() const;

private:
    enum class End { Never, Until, Count };

    [[nodiscard]] QWidget *buildInterval();
    [[nodiscard]] QWidget *buildWeekdays();
    [[nodiscard]] QWidget *buildEnd();
    void show(const Recurrence &recurrence);
    void offerMonthDays();
    void onChanged();
    [[nodiscard]] Frequency frequency() const;
    [[nodiscard]] End end() const;

    QDate m_firstDay;
    QSpinBox *m_interval = nullptr;
    QComboBox *m_frequency = nullptr;
    QLabel *m_daysLabel = nullptr;
    QWidget *m_weekdays = nullptr;
    std::array<QToolButton *, 7> m_days{};
    QComboBox *m_monthDay = nullptr;
    QLabel *m_monthLabel = nullptr;
    QComboBox *m_end = nullptr;
    QDateEdit *m_until = nullptr;
    QSpinBox *m_count = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace semainier::ui
