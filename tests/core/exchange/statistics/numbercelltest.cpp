// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/numbercell.h"

#include <gtest/gtest.h>

namespace semainier::test {

TEST(NumberCell, reads_counts_as_networks_write_them)
{
    const std::vector<std::pair<QString, qint64>> cells{
        {QStringLiteral("0"), 0},
        {QStringLiteral(" 12 "), 12},
        {QStringLiteral("1938.0"), 1938},
        {QStringLiteral("1,234"), 1234},
        {QStringLiteral("1,234,567"), 1234567},
        {QStringLiteral("1,234.0"), 1234},
        {QStringLiteral("1.234.567"), 1234567},
        {QStringLiteral("28 000"), 28000},
        {QStringLiteral("28\u00A0000"), 28000},
        {QStringLiteral("28\u202F000"), 28000},
        {QStringLiteral("28\u2009000"), 28000},
        {QStringLiteral("1.2K"), 1200},
        {QStringLiteral("1,2k"), 1200},
        {QStringLiteral("3,4\u00A0M"), 3400000},
        {QStringLiteral("12K"), 12000},
    };
    for (const auto &[cell, count] : cells) {
        EXPECT_EQ(countFromCell(cell), count) << cell.toStdString();
    }
}

TEST(NumberCell, takes_nothing_for_zero)
{
    for (const char16_t *cell :
         {u"", u" ", u"-", u"—", u"–", u"N/A", u"NA", u"62,1", u"62.1%", u"0.0065", u"0:00:34",
          u"-3", u"1.22158E+17", u"12 posts", u"1,2,3.4.5", u".5", u"K", u"99999999999999999999"}) {
        EXPECT_EQ(countFromCell(cell), std::nullopt) << QString::fromUtf16(cell).toStdString();
    }
}

} // namespace semainier::test
