// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/timeofday.h"

#include <QDate>
#include <QString>

#include <optional>

class QFontMetrics;
class QPainter;
class QRectF;

namespace semainier::ui {

/// Dates, hours and amounts as the language of the window writes them (QLocale's default).

/// "mer. 18 nov. 2026", "Wed 18 Nov 2026".
[[nodiscard]] QString shortDate(QDate day);
/// "mer. 18 nov.", "Wed 18 Nov".
[[nodiscard]] QString shortDay(QDate day);
/// "mercredi 18 novembre 2026", "Wednesday 18 November 2026".
[[nodiscard]] QString longDate(QDate day);
/// "18 novembre", for a sentence; with the year when it is not `near`'s.
[[nodiscard]] QString dayAndMonth(QDate day, QDate near = {});
/// "novembre 2026".
[[nodiscard]] QString monthTitle(QDate day);
/// "16 – 22 novembre 2026" for the week of a Monday; months and years are named once where they can
/// be.
[[nodiscard]] QString weekTitle(QDate monday);
/// The same where there is little room: "16 – 22 nov. 2026".
[[nodiscard]] QString shortWeekTitle(QDate monday);
/// "16 – 22 novembre" for days of one year, "1er novembre" for a single one; the month is named
/// once where it can be.
[[nodiscard]] QString daysTitle(const DateRange &days);
/// "lun." or "Mon" for 1 Monday to 7 Sunday.
[[nodiscard]] QString shortWeekday(int weekday);
/// "Lundi" or "Monday" for 1 Monday to 7 Sunday, to stand alone.
[[nodiscard]] QString weekdayName(int weekday);
/// "L" or "M" for 1 Monday to 7 Sunday.
[[nodiscard]] QString weekdayLetter(int weekday);
/// "10:00".
[[nodiscard]] QString hourText(TimeOfDay time);
/// "08:30–19:00"; the one that is known where the other is not.
[[nodiscard]] QString hourRange(std::optional<TimeOfDay> start, std::optional<TimeOfDay> end);
/// "45 min", "2 h", "2 h 30"; the parts are held together.
[[nodiscard]] QString duration(int minutes);
/// "72%", "72 %" of a whole number of percent.
[[nodiscard]] QString percentText(int percent);
/// The same of a number that is written already, such as "+1.5".
[[nodiscard]] QString withPercentSign(const QString &number);

/// Draws text with every digit as wide as the widest, so that hours stand under each other in any
/// font. Left and vertically centred in the rectangle; answers the width used.
qreal drawFigures(QPainter &painter, const QRectF &rect, const QString &text);
/// The width drawFigures() needs.
[[nodiscard]] qreal figuresWidth(const QFontMetrics &metrics, const QString &text);

} // namespace semainier::ui
