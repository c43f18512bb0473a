// SPDX-License-Identifier: GPL-3.0-or-later
// What is done by the keyboard alone about the figures of the networks.
#include "tests/journeys/keyboard.h"

namespace semainier::journeys {

void Keyboard::openStatistics(const QString &path)
{
    desk().file = path;
    call(QStringLiteral("import statistics"));
    awaitPlan();
}

void Keyboard::openSorter()
{
    static_cast<void>(screen().await(QAccessible::Button, QStringLiteral("Sort …")));
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
}

void Keyboard::confirmKind(const QString &)
{
    press(Qt::Key_Return);
}

void Keyboard::giveKind(int number, const QString &)
{
    press(static_cast<Qt::Key>(Qt::Key_0 + number));
}

void Keyboard::openWeeklyFigures()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
}

void Keyboard::enter(const QString &field, int number)
{
    if (screen().focused() != field) {
        tabTo(field);
    }
    write(QString::number(number));
    press(Qt::Key_Tab);
}

void Keyboard::closeDialog()
{
    press(Qt::Key_Escape);
}

void Keyboard::showEngagement()
{
    press(Qt::Key_5, Qt::ControlModifier);
}

void Keyboard::saveReport(const QString &path)
{
    desk().file = path;
    tabTo(QStringLiteral("PDF report"));
    press(Qt::Key_Space);
}

} // namespace semainier::journeys
