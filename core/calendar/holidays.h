// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace semainier {

/// The public holidays of the whole of France (Code du travail, article L3133-1); those of single
/// regions are not among them.
enum class Holiday {
    NewYear,
    EasterMonday,
    LabourDay,
    Victory1945,
    Ascension,
    WhitMonday,
    NationalDay,
    Assumption,
    AllSaints,
    Armistice1918,
    Christmas,
};

inline constexpr std::array allHolidays{
    Holiday::NewYear,   Holiday::EasterMonday,  Holiday::LabourDay,   Holiday::Victory1945,
    Holiday::Ascension, Holiday::WhitMonday,    Holiday::NationalDay, Holiday::Assumption,
    Holiday::AllSaints, Holiday::Armistice1918, Holiday::Christmas,
};

/// Easter Sunday of the Gregorian calendar (years from 1583): the "anonymous" algorithm given by
/// Butcher's Ecclesiastical Calendar (1876) and Meeus, Astronomical Algorithms, chapter 8.
[[nodiscard]] QDate easterSunday(int year);

[[nodiscard]] QDate holidayDate(Holiday holiday, int year);

/// In calendar order of their names; two may fall on one day (Ascension on 1 or 8 May).
[[nodiscard]] std::vector<Holiday> holidaysOn(QDate day);

/// The stable code of a holiday in files, such as "easter_monday".
[[nodiscard]] QString code(Holiday holiday);

} // namespace semainier
