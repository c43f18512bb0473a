// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/dayfield.h"

#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/parsing.h"
#include "ui/postpane/fieldmanners.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace semainier::ui {

DayField::DayField(QWidget *parent)
    : ParsedField(
          [this](const QString &typed) -> std::optional<QString> {
              const auto day = parsedDay(typed, m_near);
              return day ? std::optional(shortDate(*day)) : std::nullopt;
          },
          parent)
{
    teachManners(this);
    setPlaceholderText(tr("Undated"));
    QAction *open = addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    open->setText(tr("Choose a day"));
    open->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DayField::openCalendar);
}

void DayField::setDay(QDate day)
{
    setAccepted(day.isValid() ? shortDate(day) : QString());
}

QDate DayField::day() const
{
    return accepted().isEmpty() ? QDate() : parsedDay(accepted(), m_near).value_or(QDate());
}

void DayField::openCalendar()
{
    QMenu menu;
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(day().isValid() ? day() : m_near);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(menu.addAction(placeholderText()), &QAction::triggered, this, [this] { enter({}); });
    const auto choose = [&](QDate day) {
        menu.close();
        enter(shortDate(day));
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (opens && !isReadOnly()) {
        openCalendar();
        return;
    }
    ParsedField::keyPressEvent(event);
}

} // namespace semainier::ui
