// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/repeatdialog.h"

#include "ui/base/formatting.h"
#include "ui/postpane/recurrencewords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace semainier::ui {

namespace {

constexpr int longestInterval = 99;
constexpr int mostTimes = 500;
constexpr int usualTimes = 10;

QHBoxLayout *rowOf(QWidget *holder)
{
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

RepeatDialog::RepeatDialog(const Recurrence &recurrence, QDate firstDay, QWidget *parent)
    : QDialog(parent), m_firstDay(firstDay)
{
    setWindowTitle(tr("Repeat the post"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(12);
    form->addRow(tr("&Every"), buildInterval());
    m_daysLabel = new QLabel(tr("On"));
    form->addRow(m_daysLabel, buildWeekdays());
    m_monthDay = new QComboBox;
    m_monthDay->setAccessibleName(tr("Day of the month"));
    m_monthLabel = new QLabel(tr("&On"));
    m_monthLabel->setBuddy(m_monthDay);
    form->addRow(m_monthLabel, m_monthDay);
    form->addRow(tr("E&nds"), buildEnd());
    m_words = new QLabel;
    m_words->setProperty("role", QStringLiteral("secondary"));
    m_words->setWordWrap(true);
    form->addRow(m_words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);

    offerMonthDays();
    show(recurrence);
    for (QComboBox *combo : {m_frequency, m_monthDay, m_end}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &RepeatDialog::onChanged);
    }
    for (QSpinBox *box : {m_interval, m_count}) {
        connect(box, &QSpinBox::valueChanged, this, &RepeatDialog::onChanged);
    }
    connect(m_until, &QDateEdit::dateChanged, this, &RepeatDialog::onChanged);
    onChanged();
}

QWidget *RepeatDialog::buildInterval()
{
    auto *holder = new QWidget;
    QHBoxLayout *row = rowOf(holder);
    m_interval = new QSpinBox;
    m_interval->setRange(1, longestInterval);
    m_interval->setAccessibleName(tr("Every so many"));
    m_frequency = new QComboBox;
    m_frequency->setAccessibleName(tr("Days, weeks or months"));
    row->addWidget(m_interval);
    row->addWidget(m_frequency, 1);
    holder->setFocusProxy(m_interval);
    return holder;
}

QWidget *RepeatDialog::buildWeekdays()
{
    m_weekdays = new QWidget;
    QHBoxLayout *row = rowOf(m_weekdays);
    row->setSpacing(4);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        auto *button = new QToolButton;
        button->setProperty("chip", true);
        button->setCheckable(true);
        button->setText(shortWeekday(weekday));
        button->setAccessibleName(QLocale().standaloneDayName(weekday));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, &RepeatDialog::onChanged);
        row->addWidget(button);
        m_days.at(static_cast<size_t>(weekday) - 1) = button;
    }
    row->addStretch();
    return m_weekdays;
}

QWidget *RepeatDialog::buildEnd()
{
    auto *holder = new QWidget;
    QHBoxLayout *row = rowOf(holder);
    m_end = new QComboBox;
    m_end->setAccessibleName(tr("When it ends"));
    m_end->addItem(tr("Never"), static_cast<int>(End::Never));
    m_end->addItem(tr("On a day"), static_cast<int>(End::Until));
    m_end->addItem(tr("After a number of times"), static_cast<int>(End::Count));
    m_until = new QDateEdit(m_firstDay.addMonths(3));
    m_until->setMinimumDate(m_firstDay);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_until->setAccessibleName(tr("The last day it may come"));
    m_count = new QSpinBox;
    m_count->setRange(1, mostTimes);
    m_count->setValue(usualTimes);
    m_count->setAccessibleName(tr("How many times"));
    row->addWidget(m_end, 1);
    row->addWidget(m_until);
    row->addWidget(m_count);
    holder->setFocusProxy(m_end);
    return holder;
}

void RepeatDialog::offerMonthDays()
{
    const int weekday = m_firstDay.dayOfWeek();
    const int nth = nthOfMonth(m_firstDay);
    m_monthDay->addItem(tr("Day %1").arg(m_firstDay.day()), 0);
    m_monthDay->addItem(tr("The %1").arg(nthWeekdayText(nth, weekday)), nth);
    const bool alsoLast = nth != -1 && m_firstDay.day() + 7 > m_firstDay.daysInMonth();
    if (alsoLast) {
        m_monthDay->addItem(tr("The %1").arg(nthWeekdayText(-1, weekday)), -1);
    }
}

void RepeatDialog::show(const Recurrence &recurrence)
{
    m_interval->setValue(recurrence.interval);
    m_frequency->addItem(QString(), static_cast<int>(Frequency::Daily));
    m_frequency->addItem(QString(), static_cast<int>(Frequency::Weekly));
    m_frequency->addItem(QString(), static_cast<int>(Frequency::Monthly));
    m_frequency->setCurrentIndex(m_frequency->findData(static_cast<int>(recurrence.frequency)));
    const bool weekly = recurrence.frequency == Frequency::Weekly;
    const std::vector<int> weekdays = weekly && !recurrence.weekdays.empty()
        ? recurrence.weekdays
        : std::vector{m_firstDay.dayOfWeek()};
    for (const int weekday : weekdays) {
        m_days.at(static_cast<size_t>(weekday) - 1)->setChecked(true);
    }
    m_monthDay->setCurrentIndex(std::max(0, m_monthDay->findData(recurrence.nth.value_or(0))));
    End end = End::Never;
    if (recurrence.until.isValid()) {
        end = End::Until;
        m_until->setDate(recurrence.until);
    } else if (recurrence.count) {
        end = End::Count;
        m_count->setValue(*recurrence.count);
    }
    m_end->setCurrentIndex(m_end->findData(static_cast<int>(end)));
}

Frequency RepeatDialog::frequency() const
{
    return static_cast<Frequency>(m_frequency->currentData().toInt());
}

RepeatDialog::End RepeatDialog::end() const
{
    return static_cast<End>(m_end->currentData().toInt());
}

Recurrence RepeatDialog::recurrence() const
{
    Recurrence result{.frequency = frequency(), .interval = m_interval->value()};
    if (result.frequency == Frequency::Weekly) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (m_days.at(static_cast<size_t>(weekday) - 1)->isChecked()) {
                result.weekdays.push_back(weekday);
            }
        }
        result = inFull(result, m_firstDay);
    }
    const int nth = m_monthDay->currentData().toInt();
    if (result.frequency == Frequency::Monthly && nth != 0) {
        result.nth = nth;
        result.weekdays = {m_firstDay.dayOfWeek()};
    }
    if (end() == End::Until) {
        result.until = m_until->date();
    } else if (end() == End::Count) {
        result.count = m_count->value();
    }
    return result;
}

void RepeatDialog::onChanged()
{
    const int interval = m_interval->value();
    m_frequency->setItemText(0, tr("day(s)", nullptr, interval));
    m_frequency->setItemText(1, tr("week(s)", nullptr, interval));
    m_frequency->setItemText(2, tr("month(s)", nullptr, interval));
    const bool weekly = frequency() == Frequency::Weekly;
    const bool monthly = frequency() == Frequency::Monthly;
    m_daysLabel->setVisible(weekly);
    m_weekdays->setVisible(weekly);
    m_monthLabel->setVisible(monthly);
    m_monthDay->setVisible(monthly);
    m_until->setVisible(end() == End::Until);
    m_count->setVisible(end() == End::Count);
    m_words->setText(recurrenceText(recurrence(), m_firstDay));
}

} // namespace semainier::ui
