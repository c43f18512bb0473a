// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/keydaterule.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace semainier::ui {

/// A rule put together by choices: a day of the year, perhaps another day counted from it, and how
/// long it lasts. Further steps of a rule, which few have, are kept as they are.
class KeyDateRuleEdit final : public QWidget {
    Q_OBJECT

public:
    explicit KeyDateRuleEdit(QWidget *parent = nullptr);

    void setRule(const KeyDateRule &rule);
    /// The rule that the choices say.
    [[nodiscard]] KeyDateRule rule() const;

Q_SIGNALS:
    void changed();

private:
    enum class Start { Fixed, Weekday, Easter };
    enum class Step { None, DaysAfter, DaysBefore, WeekdayAfter, WeekdayBefore };

    [[nodiscard]] QComboBox *addCombo(const QString &name);
    [[nodiscard]] QSpinBox *addSpin(const QString &name, int least, int most);
    void addRow(std::initializer_list<QWidget *> fields);
    void choose();
    void fit();
    [[nodiscard]] Start start() const;
    [[nodiscard]] Step step() const;
    [[nodiscard]] std::optional<DayShift> shift() const;

    KeyDateRule m_rule;
    QComboBox *m_start = nullptr;
    QSpinBox *m_day = nullptr;
    QComboBox *m_nth = nullptr;
    QComboBox *m_weekday = nullptr;
    QComboBox *m_month = nullptr;
    QComboBox *m_step = nullptr;
    QSpinBox *m_stepDays = nullptr;
    QComboBox *m_stepWeekday = nullptr;
    QSpinBox *m_lasts = nullptr;
};

} // namespace semainier::ui
