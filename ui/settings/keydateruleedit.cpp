// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keydateruleedit.h"

#include "ui/base/calm.h"
#include "ui/base/elidingcombobox.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int leapYear = 2024;
constexpr int longest = 366;

void offerWeekdays(QComboBox &combo)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        combo.addItem(QLocale().standaloneDayName(weekday), weekday);
    }
}

void select(QComboBox &combo, int value)
{
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

/// Puts the words of a sentence around its number.
void setWords(QSpinBox &spin, const QString &sentence)
{
    const QString number = QString::number(spin.value());
    const qsizetype at = sentence.indexOf(number);
    spin.setPrefix(sentence.left(std::max<qsizetype>(at, 0)));
    spin.setSuffix(at < 0 ? QString() : sentence.mid(at + number.size()));
}

} // namespace

KeyDateRuleEdit::KeyDateRuleEdit(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_start = addCombo(tr("When it comes"));
    setFocusProxy(m_start);
    m_start->addItem(tr("Every year on the same day"), int(Start::Fixed));
    m_start->addItem(tr("On a weekday of a month"), int(Start::Weekday));
    m_start->addItem(tr("Counted from Easter Sunday"), int(Start::Easter));
    m_day = addSpin(tr("Day of the month"), 1, 31);
    m_nth = addCombo(tr("Which one of the month"));
    for (const auto &[nth, name] : {std::pair{1, tr("First")},
                                    {2, tr("Second")},
                                    {3, tr("Third")},
                                    {4, tr("Fourth")},
                                    {5, tr("Fifth")},
                                    {0, tr("Last")}}) {
        m_nth->addItem(name, nth);
    }
    m_weekday = addCombo(tr("Weekday"));
    offerWeekdays(*m_weekday);
    m_month = addCombo(tr("Month"));
    for (int month = 1; month <= 12; ++month) {
        m_month->addItem(QLocale().standaloneMonthName(month), month);
    }
    m_step = addCombo(tr("Counted from that day"));
    m_step->addItem(tr("That very day"), int(Step::None));
    m_step->addItem(tr("Days after it"), int(Step::DaysAfter));
    m_step->addItem(tr("Days before it"), int(Step::DaysBefore));
    m_step->addItem(tr("Next weekday after it"), int(Step::WeekdayAfter));
    m_step->addItem(tr("Last weekday before it"), int(Step::WeekdayBefore));
    m_stepDays = addSpin(tr("Number of days"), 1, longest);
    m_stepWeekday = addCombo(tr("Weekday after or before it"));
    offerWeekdays(*m_stepWeekday);
    m_lasts = addSpin(tr("How many days it lasts"), 1, longest);

    addRow({m_start});
    addRow({m_nth, m_weekday});
    addRow({m_day, m_month});
    addRow({m_step});
    addRow({m_stepDays, m_stepWeekday});
    addRow({m_lasts});
    fit();
}

QComboBox *KeyDateRuleEdit::addCombo(const QString &name)
{
    auto *combo = new ElidingComboBox;
    combo->setAccessibleName(name);
    connect(combo, &QComboBox::activated, this, &KeyDateRuleEdit::choose);
    return combo;
}

QSpinBox *KeyDateRuleEdit::addSpin(const QString &name, int least, int most)
{
    auto *spin = new Calm<QSpinBox>;
    spin->setAccessibleName(name);
    spin->setRange(least, most);
    // A number typed counts once it is whole.
    spin->setKeyboardTracking(false);
    connect(spin, &QSpinBox::valueChanged, this, &KeyDateRuleEdit::choose);
    return spin;
}

void KeyDateRuleEdit::addRow(std::initializer_list<QWidget *> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QWidget *field : fields) {
        row->addWidget(field, qobject_cast<QComboBox *>(field) != nullptr ? 1 : 0);
    }
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void KeyDateRuleEdit::setRule(const KeyDateRule &rule)
{
    if (rule == m_rule) {
        return;
    }
    m_rule = rule;
    const QSignalBlocker quiet(this);
    select(*m_start, int(rule.start.index()));
    if (const auto *fixed = std::get_if<FixedDay>(&rule.start)) {
        select(*m_month, fixed->month);
        m_day->setMaximum(31);
        m_day->setValue(fixed->day);
    } else if (const auto *nth = std::get_if<NthWeekday>(&rule.start)) {
        select(*m_month, nth->month);
        select(*m_nth, nth->nth);
        select(*m_weekday, nth->weekday);
    }
    const DayShift first = rule.shifts.empty() ? DayShift() : rule.shifts.front();
    const bool before = first.days < 0;
    if (first.weekday != 0) {
        select(*m_step, int(before ? Step::WeekdayBefore : Step::WeekdayAfter));
        select(*m_stepWeekday, first.weekday);
    } else if (first.days != 0) {
        select(*m_step, int(before ? Step::DaysBefore : Step::DaysAfter));
        m_stepDays->setValue(std::abs(first.days));
    } else {
        select(*m_step, int(Step::None));
    }
    m_lasts->setValue(rule.days);
    m_rule = rule;
    fit();
}

KeyDateRule KeyDateRuleEdit::rule() const
{
    KeyDateRule rule = m_rule;
    switch (start()) {
    case Start::Fixed:
        rule.start = FixedDay{m_month->currentData().toInt(), m_day->value()};
        break;
    case Start::Weekday:
        rule.start = NthWeekday{m_month->currentData().toInt(), m_nth->currentData().toInt(),
                                m_weekday->currentData().toInt()};
        break;
    case Start::Easter:
        rule.start = EasterDay();
        break;
    }
    if (!rule.shifts.empty()) {
        rule.shifts.erase(rule.shifts.begin());
    }
    if (const auto first = shift()) {
        rule.shifts.insert(rule.shifts.begin(), *first);
    }
    rule.days = m_lasts->value();
    return rule;
}

std::optional<DayShift> KeyDateRuleEdit::shift() const
{
    switch (step()) {
    case Step::None:
        return {};
    case Step::DaysAfter:
        return DayShift{.days = m_stepDays->value()};
    case Step::DaysBefore:
        return DayShift{.days = -m_stepDays->value()};
    case Step::WeekdayAfter:
        return DayShift{.days = 1, .weekday = m_stepWeekday->currentData().toInt()};
    case Step::WeekdayBefore:
        return DayShift{.days = -1, .weekday = m_stepWeekday->currentData().toInt()};
    }
    return {};
}

KeyDateRuleEdit::Start KeyDateRuleEdit::start() const
{
    return static_cast<Start>(m_start->currentData().toInt());
}

KeyDateRuleEdit::Step KeyDateRuleEdit::step() const
{
    return static_cast<Step>(m_step->currentData().toInt());
}

void KeyDateRuleEdit::choose()
{
    fit();
    if (rule() != m_rule) {
        m_rule = rule();
        Q_EMIT changed();
    }
}

void KeyDateRuleEdit::fit()
{
    const bool byDays = step() == Step::DaysAfter || step() == Step::DaysBefore;
    m_day->setVisible(start() == Start::Fixed);
    m_nth->setVisible(start() == Start::Weekday);
    m_weekday->setVisible(start() == Start::Weekday);
    m_month->setVisible(start() != Start::Easter);
    m_stepDays->setVisible(byDays);
    m_stepWeekday->setVisible(step() != Step::None && !byDays);
    const QSignalBlocker quiet(m_day);
    m_day->setMaximum(QDate(leapYear, m_month->currentData().toInt(), 1).daysInMonth());
    setWords(*m_stepDays, tr("%Ln days", nullptr, m_stepDays->value()));
    setWords(*m_lasts, tr("lasts %Ln days", nullptr, m_lasts->value()));
}

} // namespace semainier::ui
