// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/repeatfield.h"

#include "ui/postpane/fieldgrid.h"
#include "ui/postpane/recurrencewords.h"
#include "ui/postpane/repeatdialog.h"

#include <QComboBox>

namespace semainier::ui {

namespace {

const QString other = QStringLiteral("other");

} // namespace

RepeatField::RepeatField(QObject *parent) : QObject(parent), m_combo(makeCombo())
{
    m_combo->setIconSize({0, 0});
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_combo, &QComboBox::activated, this, &RepeatField::onActivated);
    offer();
}

void RepeatField::show(const Post &post, const std::optional<Series> &series)
{
    m_post = post;
    m_series = series;
    m_current.reset();
    if (series) {
        if (const auto recurrence = recurrenceFromRule(series->rule)) {
            m_current = inFull(*recurrence, series->firstDay);
        }
    }
    offer();
}

void RepeatField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_combo->setEnabled(!readOnly && m_post.day.isValid());
}

void RepeatField::offer()
{
    m_combo->clear();
    m_combo->addItem(tr("Does not repeat"), QString());
    const QDate day = m_post.day;
    m_combo->setEnabled(!m_readOnly && day.isValid());
    m_combo->setToolTip(day.isValid() ? QString() : tr("A post that repeats needs a date"));
    if (!day.isValid()) {
        return;
    }
    const std::vector<int> weekday{day.dayOfWeek()};
    add({.frequency = Frequency::Weekly, .weekdays = weekday});
    add({.frequency = Frequency::Weekly, .interval = 2, .weekdays = weekday});
    add({.frequency = Frequency::Monthly, .weekdays = weekday, .nth = nthOfMonth(day)});
    add({.frequency = Frequency::Monthly});
    if (m_series) {
        const QString rule = m_current ? toRule(*m_current) : m_series->rule;
        if (m_combo->findData(rule) < 0) {
            m_combo->addItem(m_current ? recurrenceText(*m_current, m_series->firstDay) : rule,
                             rule);
        }
        m_combo->setCurrentIndex(m_combo->findData(rule));
    }
    m_combo->insertSeparator(m_combo->count());
    m_combo->addItem(tr("Other…"), other);
}

void RepeatField::add(const Recurrence &recurrence)
{
    m_combo->addItem(recurrenceText(recurrence, m_post.day), toRule(recurrence));
}

void RepeatField::onActivated(int index)
{
    const QString rule = m_combo->itemData(index).toString();
    if (rule == other) {
        askForOther();
    } else if (rule != (m_current ? toRule(*m_current) : QString())) {
        Q_EMIT ruleWanted(rule);
    }
    offer();
}

void RepeatField::askForOther()
{
    const Recurrence begin = m_current.value_or(inFull({}, m_post.day));
    RepeatDialog dialog(begin, m_post.day, m_combo->window());
    if (dialog.exec() == QDialog::Accepted && dialog.recurrence() != m_current) {
        Q_EMIT ruleWanted(toRule(dialog.recurrence()));
    }
}

} // namespace semainier::ui
