// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/monthfoot.h"

#include "tests/ui/line/footfixture.h"

namespace semainier::ui::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class MonthFootTest : public FootTest {
protected:
    void fill()
    {
        plan(PostKind::Info, 4, QDate(2026, 11, 3));
        plan(PostKind::VolunteerCall, 2, QDate(2026, 11, 12));
        plan(PostKind::Curated, 4, QDate(2026, 11, 26));
    }

    const DateRange november = monthOf(today);
};

TEST_F(MonthFootTest, shows_the_mix_and_what_is_missing_in_one_line)
{
    fill();
    place<MonthFoot>(november);
    EXPECT_THAT(bars(),
                ElementsAre(QStringLiteral("Posts of the month: Information 4, Action 2, "
                                           "Curated links 4, Original articles 0")));
    EXPECT_THAT(said(),
                ElementsAre(QStringLiteral("10 post(s)"),
                            QStringLiteral("70% in common with the target"),
                            QStringLiteral("Missing:")));
    EXPECT_THAT(chipTexts(),
                ElementsAre(QStringLiteral("3 article(s) +"), QStringLiteral("6 exchange(s) +")));
}

TEST_F(MonthFootTest, adds_one_of_what_is_missing_and_follows)
{
    addSlot(5, 9, PostKind::Article);
    fill();
    place<MonthFoot>(november);
    chips().front()->click();
    EXPECT_EQ(added().day, QDate(2026, 11, 20));
    EXPECT_THAT(chipTexts(), Contains(QStringLiteral("2 article(s) +")));
}

TEST_F(MonthFootTest, expects_as_many_posts_as_there_are_slots_ahead)
{
    addSlot(1, 9);
    place<MonthFoot>(november);
    int missing = 0;
    for (const MissingChip *chip : chips()) {
        missing += chip->missing().kind == PostKind::Exchange ? 0 : chip->missing().posts;
    }
    EXPECT_EQ(missing, 2) << "of five Mondays, two are still to come";
}

TEST_F(MonthFootTest, says_what_to_do_in_an_empty_month_and_offers_nothing_in_a_past_one)
{
    place<MonthFoot>(november);
    EXPECT_THAT(said(),
                Contains(QStringLiteral("Nothing is planned yet. Press N or click a “+” "
                                        "to add a post.")));
    EXPECT_THAT(bars(), IsEmpty());
    fill();
    clock().set(QDateTime(QDate(2026, 12, 1), QTime(10, 0)));
    foot().showPeriod(november);
    EXPECT_THAT(chips(), IsEmpty());
    EXPECT_THAT(
        said(),
        ElementsAre(QStringLiteral("10 post(s)"), QStringLiteral("70% in common with the target")));
}

} // namespace
} // namespace semainier::ui::test
