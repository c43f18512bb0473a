// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/holidaylabel.h"

#include "core/base/assert.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

// In the order of the enum.
constexpr std::array<const char *, allHolidays.size()> names{
    QT_TRANSLATE_NOOP("Holidays", "New Year’s Day"),
    QT_TRANSLATE_NOOP("Holidays", "Easter Monday"),
    QT_TRANSLATE_NOOP("Holidays", "Labour Day"),
    QT_TRANSLATE_NOOP("Holidays", "Victory 1945"),
    QT_TRANSLATE_NOOP("Holidays", "Ascension"),
    QT_TRANSLATE_NOOP("Holidays", "Whit Monday"),
    QT_TRANSLATE_NOOP("Holidays", "Bastille Day"),
    QT_TRANSLATE_NOOP("Holidays", "Assumption"),
    QT_TRANSLATE_NOOP("Holidays", "All Saints’ Day"),
    QT_TRANSLATE_NOOP("Holidays", "Armistice 1918"),
    QT_TRANSLATE_NOOP("Holidays", "Christmas"),
};

} // namespace

QString label(Holiday holiday)
{
    const auto index = static_cast<size_t>(holiday);
    SEM_ASSERT(index < names.size(), return {});
    return QCoreApplication::translate("Holidays", names[index]);
}

} // namespace semainier::ui
