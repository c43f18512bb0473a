// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linewords.h"

#include "core/line/profilecatalogue.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class LineWordsTest : public testing::Test {
protected:
    static Comparison comparison(const char *key)
    {
        const auto found =
            std::ranges::find(usualProfiles(), QLatin1StringView(key), &Profile::uid);
        return {.profile = *found, .observed = {}, .withPlanned = {}, .habit = {}};
    }

    static LineContent content(const Verdict &verdict)
    {
        LineContent content;
        content.view.period = {.weeks = 8, .own = {}};
        content.line.contestants = {comparison("restos"), comparison("max-havelaar"),
                                    comparison("croix-rouge")};
        content.line.target = comparison("integrated");
        content.line.verdict = verdict;
        content.line.published.kinds[static_cast<size_t>(PostKind::Info)] = verdict.posts;
        content.line.target.observed.postsToChange = 6.2;
        return content;
    }

    static std::string told(const Verdict &verdict)
    {
        return verdictText(content(verdict).line).toStdString();
    }
    static std::string reasons(const Verdict &verdict)
    {
        return verdictReasons(content(verdict)).toStdString();
    }

    static Verdict ofCase(VerdictCase kind)
    {
        return {.kind = kind,
                .posts = kind == VerdictCase::TooFew ? 5 : 40,
                .first = Named{.contestant = 1, .share = 0.64, .range = {0.52, 0.74}},
                .second = kind == VerdictCase::Between
                    ? std::optional(Named{.contestant = 0, .share = 0.5, .range = {0.4, 0.6}})
                    : std::nullopt,
                .kindsOnly = false};
    }
};

TEST_F(LineWordsTest, says_of_nothing_what_to_do)
{
    EXPECT_EQ(told({}), "No post was published in this period: there is nothing to compare.");
    EXPECT_THAT(reasons({}), HasSubstr("choose a longer period"));
}

TEST_F(LineWordsTest, says_of_few_posts_that_they_are_few)
{
    const Verdict few = ofCase(VerdictCase::TooFew);
    EXPECT_EQ(told(few),
              "5 post(s): a mix with 64% in common with “Curation and content”. That is "
              "too few to speak of a habit.");
    EXPECT_THAT(reasons(few), HasSubstr("From 10 post(s) on there is a verdict."));
}

TEST_F(LineWordsTest, says_what_a_line_resembles_and_on_what_that_rests)
{
    const Verdict alike = ofCase(VerdictCase::Resembles);
    EXPECT_EQ(told(alike), "Your line resembles “Curation and content”: 64% in common.");
    EXPECT_EQ(
        reasons(alike),
        "Probable habit: 52 to 74%, from 40 post(s) published in 8 week(s). To reach your "
        "target, 6 post(s) of 40 would be of another kind, mostly towards original articles.");
}

TEST_F(LineWordsTest, says_that_a_line_is_of_its_own)
{
    EXPECT_EQ(told(ofCase(VerdictCase::OwnProfile)),
              "Closer to “Curation and content” than to the others, without truly resembling it "
              "(64% in common): a profile of your own.");
}

TEST_F(LineWordsTest, says_where_a_line_leans)
{
    EXPECT_EQ(told(ofCase(VerdictCase::Leans)),
              "Your line leans towards “Curation and content” (64% in common), to be confirmed by "
              "more posts.");
}

TEST_F(LineWordsTest, says_between_which_two_a_line_is)
{
    EXPECT_EQ(told(ofCase(VerdictCase::Between)),
              "Between “Curation and content” (64% in common) and “Institutional” (50%): your "
              "posts do not tell which.");
    EXPECT_THAT(reasons(ofCase(VerdictCase::Between)),
                HasSubstr("52 to 74% of the one, 40 to 60% of the other"));
}

TEST_F(LineWordsTest, tells_that_exchanges_are_left_out)
{
    Verdict kindsOnly = ofCase(VerdictCase::Resembles);
    EXPECT_THAT(reasons(kindsOnly), Not(HasSubstr("Kinds only")));
    kindsOnly.kindsOnly = true;
    EXPECT_THAT(reasons(kindsOnly), HasSubstr("Kinds only: no exchange was recorded."));
}

TEST_F(LineWordsTest, never_says_that_a_habit_is_sure)
{
    EXPECT_EQ(likelyText(0.998), QStringLiteral("more than 95%"));
    EXPECT_EQ(likelyRange({0.9, 1}), QStringLiteral("90 to more than 95%"));
    EXPECT_EQ(countedText(1), QStringLiteral("100%"));
}

TEST_F(LineWordsTest, tells_exchanges_that_were_not_recorded_from_none)
{
    Tally tally;
    tally.kinds[0] = 10;
    EXPECT_THAT(exchangesText(tally).toStdString(), HasSubstr("Not recorded"));
    tally.counted = 0;
    EXPECT_EQ(exchangesText(tally),
              QStringLiteral("0% of what you published turned to others: 0 of 10."));
}

TEST_F(LineWordsTest, tells_what_a_kind_lacks)
{
    EXPECT_EQ(
        needText({.part = ContentPart::Original, .posts = 1, .expected = 5.4}, PostKind::Article),
        QStringLiteral("Original article: 1 of 5.4 expected"));
    EXPECT_EQ(
        deferralText({.kind = PostKind::Article, .minutes = 150, .missingMinutes = 45}),
        QStringLiteral("Original article: 45\u00a0min are missing; reserve them, or share the "
                       "work."));
}

TEST_F(LineWordsTest, explains_how_to_link_posts_to_an_objective)
{
    LineContent linked = content(ofCase(VerdictCase::Resembles));
    linked.line.published.linked = 24;
    linked.hasObjectives = true;
    EXPECT_EQ(integrationText(linked),
              QStringLiteral("24 of 40 post(s) serve an objective of the association. You link a "
                             "post to one in its pane, under “Objective”."));
    linked.hasObjectives = false;
    EXPECT_THAT(integrationText(linked).toStdString(), HasSubstr("in the settings"));
}

TEST(LinePeriodTest, ends_today_or_where_it_is_told)
{
    const QDate today(2026, 11, 18);
    EXPECT_EQ((PagePeriod{.weeks = 4, .own = {}}.range(today)),
              (DateRange{QDate(2026, 10, 22), today}));
    EXPECT_EQ((PagePeriod{.unit = PagePeriod::Unit::Year, .own = {}}.range(today)),
              (DateRange{QDate(2025, 11, 19), today}));
    const PagePeriod own{.unit = PagePeriod::Unit::OwnDates,
                         .own = {QDate(2026, 3, 1), QDate(2026, 5, 4)}};
    EXPECT_EQ(own.range(today), own.own);
    EXPECT_EQ(periodWords(own), QStringLiteral("from 1 March to 4 May 2026"));
}

TEST(LinePeriodTest, is_remembered_and_ignores_what_makes_no_sense)
{
    const PagePeriod own{.unit = PagePeriod::Unit::OwnDates,
                         .own = {QDate(2026, 3, 1), QDate(2026, 5, 4)}};
    for (const PagePeriod &period : {PagePeriod{.weeks = 4, .own = {}},
                                     PagePeriod{.unit = PagePeriod::Unit::Year, .own = {}}, own}) {
        EXPECT_EQ(pagePeriodFromJson(toJson(period), {}), period);
    }
    PagePeriod backwards = own;
    std::swap(backwards.own.first, backwards.own.last);
    EXPECT_EQ(pagePeriodFromJson(toJson(backwards), {}), PagePeriod());
}

} // namespace
} // namespace semainier::ui
