// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the mouse about the figures of the networks.
#include "tests/journeys/mouse.h"

namespace semainier::journeys {

void Mouse::openStatistics(const QString &path)
{
    desk().file = path;
    chooseInMenu(QStringLiteral("Import statistics…"));
    awaitPlan();
}

void Mouse::openSorter()
{
    click(QAccessible::Button, QStringLiteral("Sort …"));
}

void Mouse::confirmKind(const QString &kind)
{
    click(QAccessible::Button, kind + QStringLiteral(", …"));
}

void Mouse::giveKind(int number, const QString &kind)
{
    click(QAccessible::Button, QStringLiteral("%1, key %2…").arg(kind, QString::number(number)));
}

void Mouse::openWeeklyFigures()
{
    chooseInMenu(QStringLiteral("Weekly figures…"));
}

void Mouse::enter(const QString &field, int number)
{
    click(QAccessible::EditableText, field);
    write(QString::number(number));
}

void Mouse::closeDialog()
{
    click(QAccessible::Button, QStringLiteral("Close"));
}

void Mouse::showEngagement()
{
    click(QAccessible::CheckBox, QStringLiteral("Engagement"));
}

void Mouse::saveReport(const QString &path)
{
    desk().file = path;
    click(QAccessible::Button, QStringLiteral("PDF report"));
}

} // namespace semainier::journeys
