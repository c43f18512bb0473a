// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/publishtime.h"

#include "tests/core/exchange/statistics/exportreading.h"

namespace semainier::test {

namespace {

QDateTime read(const char *text, const char *form, const QTimeZone &zone = QTimeZone::utc())
{
    return instantFrom(QString::fromUtf8(text), {form}, zone);
}

} // namespace

TEST(PublishTime, is_read_in_the_forms_of_the_networks)
{
    EXPECT_EQ(read("Wed Oct 10 20:19:24 +0000 2018", "ddd MMM dd HH:mm:ss '+0000' yyyy"),
              utc(2018, 10, 10, 20, 19, 24));
    EXPECT_EQ(read("Sun, Dec 9, 2024", "ddd, MMM d, yyyy"), utc(2024, 12, 9, 0, 0));
    EXPECT_EQ(read("sun, DEC 29, 2024", "ddd, MMM d, yyyy"), utc(2024, 12, 29, 0, 0));
    EXPECT_EQ(read(" 2024-01-05  7:30 ", "yyyy-MM-dd H:mm"), utc(2024, 1, 5, 7, 30));
    EXPECT_EQ(read("1/5/24 17:30", "M/d/yy H:mm"), utc(2024, 1, 5, 17, 30));
    EXPECT_EQ(read("12/31/2024 12:05:06 AM", "M/d/yyyy h:mm:ss AP"), utc(2024, 12, 31, 0, 5, 6));
    EXPECT_EQ(read("12/31/2024 12:05:06 pm", "M/d/yyyy h:mm:ss AP"), utc(2024, 12, 31, 12, 5, 6));
    EXPECT_EQ(read("1/5/2024 3:00:00 PM", "M/d/yyyy h:mm:ss AP"), utc(2024, 1, 5, 15, 0));
}

TEST(PublishTime, is_that_of_its_zone)
{
    EXPECT_EQ(read("07/01/2024 10:00", "MM/dd/yyyy HH:mm", pacificTime()), utc(2024, 7, 1, 17, 0));
    EXPECT_EQ(
        instantFrom(QStringLiteral("2024-01-05"), {"M/d/yyyy", "yyyy-MM-dd"}, QTimeZone::utc()),
        utc(2024, 1, 5, 0, 0));
}

TEST(PublishTime, is_nothing_for_any_other_text)
{
    for (const char *text :
         {"", "2024-02-30 10:00", "2024-01-05 24:00", "2024-01-05 10:60", "2024-01-05",
          "2024-01-05 10:00 Z", "24-01-05 10:00", "2024-1-5 10:00", "2024-01-05 10:0"}) {
        EXPECT_FALSE(read(text, "yyyy-MM-dd HH:mm").isValid()) << text;
    }
    EXPECT_FALSE(read("Wed Okt 10 2018", "ddd MMM dd yyyy").isValid());
    EXPECT_FALSE(read("Wed", "ddd MMM dd yyyy").isValid());
    EXPECT_FALSE(read("1/5/2024 13:00:00 PM", "M/d/yyyy h:mm:ss AP").isValid());
    EXPECT_FALSE(read("1/5/2024 0:00:00 AM", "M/d/yyyy h:mm:ss AP").isValid());
    EXPECT_FALSE(read("1/5/2024 1:00:00", "M/d/yyyy h:mm:ss AP").isValid());
}

} // namespace semainier::test
