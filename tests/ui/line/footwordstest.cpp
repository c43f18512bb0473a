// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/footwords.h"

#include "tests/support/matchers.h"

namespace semainier::ui {
namespace {

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

TEST(FootWords, name_what_is_missing_and_how_long_it_takes)
{
    EXPECT_EQ(plain(FootWords::missingWithTime({PostKind::DonationAppeal, 2, 40})),
              QStringLiteral("2 call(s) to action · 1 h 20"));
    EXPECT_EQ(FootWords::missingWithTime({PostKind::Info, 1, 0}), QStringLiteral("1 news item(s)"));
    EXPECT_EQ(plain(FootWords::offer({PostKind::Exchange, 5, 5})),
              QStringLiteral("Missing: 5 exchange(s) · 25 min. Plan a time for them"));
}

TEST(FootWords, tell_of_the_people_missing_by_day)
{
    const QDate saturday(2026, 11, 21);
    EXPECT_EQ(FootWords::people({}), QString());
    const std::vector oneDay{EventShortfall{saturday, 14, PostId(1)},
                             EventShortfall{saturday, 2, PostId(2)}};
    EXPECT_EQ(FootWords::people(oneDay), QStringLiteral("16 volunteer(s) missing on Saturday"));
    const std::vector days{EventShortfall{saturday, 14, PostId(1)},
                           EventShortfall{saturday.addDays(1), 2, PostId(2)}};
    EXPECT_EQ(FootWords::people(days), QStringLiteral("16 volunteer(s) missing at 2 events"));
    EXPECT_EQ(FootWords::peopleBriefly(oneDay), QStringLiteral("16 missing on Saturday"));
    EXPECT_EQ(FootWords::peopleByEvent(days),
              QStringLiteral("Sat 21 Nov: 14 volunteer(s) missing\n"
                             "Sun 22 Nov: 2 volunteer(s) missing"));
}

TEST(FootWords, round_what_is_in_common_to_whole_percent)
{
    EXPECT_EQ(FootWords::inCommon(0.825), QStringLiteral("83% in common with the target"));
}

} // namespace
} // namespace semainier::ui
