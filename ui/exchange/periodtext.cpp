// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/periodtext.h"

#include "ui/base/formatting.h"

#include <QCoreApplication>

namespace semainier::ui {

QString periodText(const DateRange &range)
{
    if (range == weekOf(range.first)) {
        return weekTitle(range.first);
    }
    if (range == monthOf(range.first)) {
        return monthTitle(range.first);
    }
    return range.first == range.last
        ? shortDate(range.first)
        : shortDate(range.first) + QStringLiteral(" – ") + shortDate(range.last);
}

QString momentText(QDate day, std::optional<TimeOfDay> time)
{
    return time ? QCoreApplication::translate("MomentText", "%1, %2", "a day and an hour")
                      .arg(shortDate(day), hourText(*time))
                : shortDate(day);
}

} // namespace semainier::ui
