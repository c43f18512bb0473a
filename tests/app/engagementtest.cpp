// SPDX-License-Identifier: GPL-3.0-or-later
// The command about engagement, on calendars with what networks reported.
#include "core/planner/engagementedit.h"
#include "core/planner/planner.h"
#include "tests/app/commandlinefixture.h"
#include "tests/core/engagement/engagementvalues.h"
#include "tests/support/fixedclock.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace semainier::test {

using ::testing::HasSubstr;
using ::testing::Not;

class EngagementCommand : public CommandLine {
protected:
    void SetUp() override { ASSERT_THAT(run("new a.semainier"), IsDone()); }

    /// Publishes each on an account of its network, and reads it at its age.
    void store(const std::vector<MeasuredPost> &posts)
    {
        const FixedClock clock;
        const auto planner = need(Planner::open(filePath("a.semainier"), clock));
        Change change{.action = {.verb = Verb::ImportStatistics}};
        for (const MeasuredPost &post : posts) {
            const auto known =
                std::ranges::any_of(change.accounts.added, [&post](const Account &account) {
                    return account.network == post.network;
                });
            if (!known) {
                change.accounts.added.push_back({.id = AccountId(-post.account.value()),
                                                 .network = post.network,
                                                 .handle = QStringLiteral("asso")});
            }
            const PublicationId publication(-qint64(change.posts.added.size()) - 1);
            change.posts.added.push_back(
                {.kind = post.kind,
                 .status = PostStatus::Published,
                 .text = QStringLiteral("Bonjour"),
                 .day = post.day,
                 .time = post.time,
                 .publications = {
                     {.id = publication, .account = AccountId(-post.account.value())}}});
            if (post.ageAtReading) {
                change.readings.added.push_back({.publication = publication,
                                                 .readOn = post.day.addDays(*post.ageAtReading),
                                                 .metrics = post.metrics});
            }
        }
        need(planner->apply(change));
    }
    [[nodiscard]] QJsonObject json(const QStringList &more = {}) const
    {
        const ProgramRun result =
            run("engagement a.semainier --from 2026-10-01 --until 2026-10-31 --json", more);
        EXPECT_THAT(result, IsDone());
        return result.json().object();
    }
    [[nodiscard]] std::string text(const char *locale) const
    {
        return runProgram(words("engagement a.semainier --from 2026-10-01 --until 2026-10-31"),
                          QFileInfo(filePath("a.semainier")).path(), QString::fromLatin1(locale))
            .output.toStdString();
    }
    static double number(const QJsonValue &json, const char *key)
    {
        EXPECT_TRUE(json[QLatin1StringView(key)].isDouble()) << key;
        return json[QLatin1StringView(key)].toDouble();
    }
    /// Eighteen posts in slots of which one is better, and one worse.
    static std::vector<MeasuredPost> slotPosts()
    {
        struct Slot {
            int day = 0; ///< of October
            int hour = 0;
            std::vector<qint64> rates; ///< per thousand
        };
        const std::array slotRates{
            Slot{6, 9, {21, 25, 18, 22, 29, 24}},
            Slot{6, 19, {34, 30, 41, 27}},
            Slot{8, 12, {20, 16, 23, 19, 22}},
            Slot{10, 10, {60}},
            Slot{11, 20, {39, 26}},
        };
        std::vector<MeasuredPost> posts;
        for (const Slot &slot : slotRates) {
            for (const qint64 rate : slot.rates) {
                posts.push_back(shown(QDate(2026, 10, slot.day), 100 * rate, 100'000));
                posts.back().time = TimeOfDay::fromHourMinute(slot.hour, 0);
            }
        }
        return posts;
    }
};

TEST_F(EngagementCommand, tells_rates_of_followers_where_nothing_better_is_known)
{
    std::vector<MeasuredPost> posts = eightPosts();
    for (MeasuredPost &post : posts) {
        post.network = QStringLiteral("mastodon");
        post.metrics[Metric::Impressions].reset();
        post.metrics[Metric::Reach].reset();
    }
    store(posts);
    EXPECT_TRUE(json()[QStringLiteral("base")].isNull());
    const FixedClock clock;
    const auto planner = need(Planner::open(filePath("a.semainier"), clock));
    const AccountId account = need(planner->accounts().all()).front().id;
    for (const MeasuredPost &post : posts) {
        need(planner->apply(need(recordFollowers(
            *planner,
            {.account = account, .readOn = post.day, .followers = post.followers.value_or(0)},
            {}))));
    }
    const QJsonObject engagement = json();
    EXPECT_EQ(engagement[QStringLiteral("base")], QStringLiteral("followers"));
    EXPECT_NEAR(number(engagement[QStringLiteral("rate")], "median"), 0.019167, 0.0000005);
    EXPECT_NEAR(number(engagement[QStringLiteral("rate")], "pooled"), 0.055647, 0.0000005);
    EXPECT_THAT(text("en_GB"), HasSubstr("by followers"));
}

TEST_F(EngagementCommand, tells_the_known_figures_of_eight_publications)
{
    store(eightPosts());
    const QJsonObject found = json();
    EXPECT_EQ(found[QStringLiteral("from")].toString(), QStringLiteral("2026-10-01"));
    EXPECT_EQ(number(found, "publications"), 8);
    EXPECT_EQ(found[QStringLiteral("base")].toString(), QStringLiteral("reach"));
    const QJsonValue rate = found[QStringLiteral("rate")];
    EXPECT_NEAR(number(rate, "median"), 0.037624, 5e-7);
    EXPECT_NEAR(number(rate, "mean"), 0.032106, 5e-7);
    EXPECT_NEAR(number(rate, "pooled"), 0.044992, 5e-7);
    EXPECT_NEAR(number(rate, "low"), 3.0 / 330, 1e-9);
    EXPECT_NEAR(number(rate, "high"), 384.0 / 7600, 1e-9);
    const QJsonValue engagement = found[QStringLiteral("engagement")];
    EXPECT_EQ(number(engagement, "median"), 23);
    EXPECT_EQ(number(engagement, "mean"), 67.5);
    EXPECT_EQ(number(engagement, "total"), 540);
    EXPECT_NEAR(number(engagement, "topShare"), 0.7111, 0.00005);
    EXPECT_EQ(number(found, "applause"), 39.25);
    EXPECT_EQ(number(found, "conversation"), 8);
    EXPECT_EQ(number(found, "amplification"), 20.25);
    EXPECT_NEAR(number(found[QStringLiteral("virality")], "median"), 0.0053030, 5e-8);
    EXPECT_NEAR(number(found[QStringLiteral("virality")], "pooled"), 0.0111573, 5e-8);
    EXPECT_EQ(number(found, "clicks"), 230);
    EXPECT_EQ(number(found, "reach"), 800);
}

TEST_F(EngagementCommand, tells_parts_accounts_and_months)
{
    store(eightPosts());
    const QJsonObject found = json();
    const QJsonArray parts = found[QStringLiteral("byPart")].toArray();
    ASSERT_EQ(parts.size(), 4);
    EXPECT_EQ(parts[1][QStringLiteral("part")].toString(), QStringLiteral("action"));
    EXPECT_EQ(number(parts[1], "n"), 2);
    EXPECT_EQ(number(parts[1], "median"), 208);
    const QJsonArray comparisons = found[QStringLiteral("kindsBesideOthers")].toArray();
    ASSERT_EQ(comparisons.size(), 5);
    EXPECT_EQ(number(comparisons[0], "n"), 2);
    EXPECT_EQ(number(comparisons[0], "others"), 6);
    EXPECT_TRUE(comparisons[0][QStringLiteral("difference")].isNull()) << "of two posts";
    const QJsonArray accounts = found[QStringLiteral("byAccount")].toArray();
    ASSERT_EQ(accounts.size(), 1);
    EXPECT_EQ(accounts[0][QStringLiteral("account")].toString(), QStringLiteral("facebook:asso"));
    const QJsonArray months = found[QStringLiteral("months")].toArray();
    ASSERT_EQ(months.size(), 12);
    EXPECT_EQ(months[11][QStringLiteral("month")].toString(), QStringLiteral("2026-10"));
    EXPECT_TRUE(months[10][QStringLiteral("level")].isNull());
    const QJsonValue trend = found[QStringLiteral("trend")];
    EXPECT_EQ(number(trend, "months"), 1);
    EXPECT_TRUE(trend[QStringLiteral("slopePerMonth")].isNull());
    EXPECT_EQ(trend[QStringLiteral("verdict")].toString(), QStringLiteral("too-short"));
}

TEST_F(EngagementCommand, tells_what_can_be_believed_of_slots)
{
    store(slotPosts());
    const QJsonArray cells = json()[QStringLiteral("slots")].toArray();
    ASSERT_EQ(cells.size(), 8);
    const QJsonValue evening = cells[3];
    EXPECT_EQ(evening[QStringLiteral("weekday")].toString(), QStringLiteral("workdays"));
    EXPECT_EQ(evening[QStringLiteral("part")].toString(), QStringLiteral("evening"));
    EXPECT_EQ(number(evening, "n"), 4);
    EXPECT_NEAR(number(evening, "raw"), 0.251, 0.0006);
    EXPECT_NEAR(number(evening, "estimate"), 0.105, 0.0006);
    EXPECT_NEAR(number(evening, "low"), 0.004, 0.0006);
    EXPECT_NEAR(number(evening, "high"), 0.215, 0.0006);
    EXPECT_EQ(evening[QStringLiteral("shown")].toString(), QStringLiteral("coloured"));
    EXPECT_EQ(cells[4][QStringLiteral("weekday")].toString(), QStringLiteral("weekend"));
    EXPECT_EQ(cells[4][QStringLiteral("shown")].toString(), QStringLiteral("hatched"));
    EXPECT_TRUE(cells[4][QStringLiteral("low")].isNull());
    EXPECT_EQ(cells[5][QStringLiteral("shown")].toString(), QStringLiteral("blank"));
    EXPECT_TRUE(cells[5][QStringLiteral("estimate")].isNull());
}

TEST_F(EngagementCommand, says_null_where_something_is_not_known)
{
    auto posts = eightPosts();
    posts[0].ageAtReading = 6;
    posts.resize(2);
    posts[1].ageAtReading = {};
    store(posts);
    const QJsonObject found = json();
    EXPECT_EQ(number(found, "publications"), 0);
    EXPECT_EQ(number(found, "fresh"), 1);
    EXPECT_EQ(number(found, "unread"), 1);
    for (const auto *key : {"base", "applause", "conversation", "amplification", "clicks"}) {
        EXPECT_TRUE(found[QLatin1StringView(key)].isNull()) << key;
    }
    EXPECT_TRUE(found[QStringLiteral("rate")][QStringLiteral("median")].isNull());
    EXPECT_TRUE(found[QStringLiteral("engagement")][QStringLiteral("total")].isNull());
}

TEST_F(EngagementCommand, of_one_account_is_not_mixed_with_another)
{
    auto posts = eightPosts();
    MeasuredPost other = shown(october.first, 5, 100);
    other.account = AccountId(2);
    other.network = QStringLiteral("x");
    posts.push_back(other);
    store(posts);
    EXPECT_TRUE(json()[QStringLiteral("base")].isNull());
    EXPECT_EQ(number(json(words("--account x")), "publications"), 1);
    EXPECT_EQ(json(words("--account x"))[QStringLiteral("base")].toString(),
              QStringLiteral("impressions"));
    EXPECT_EQ(number(json(words("--account facebook")), "publications"), 8);
    EXPECT_THAT(text("C.UTF-8"), HasSubstr("x:asso, by impressions: 5.0%"));
    EXPECT_THAT(run("engagement a.semainier --account minitel"), IsRefused("minitel"));
}

TEST_F(EngagementCommand, is_explained_to_people_in_both_languages)
{
    auto posts = eightPosts();
    posts.push_back(shown(october.first, 5, 100));
    posts.back().ageAtReading = 1;
    store(posts);
    const std::string english = text("C.UTF-8");
    EXPECT_THAT(english, HasSubstr("8 publications with statistics from 1 October 2026"));
    EXPECT_THAT(english, HasSubstr("1 left out"));
    EXPECT_THAT(english,
                HasSubstr("Engagement rate, by reach: 3.8% in the median of 7 "
                          "publications, 4.5% all together"));
    EXPECT_THAT(english, HasSubstr("likely between 0.91% and 5.1%"));
    EXPECT_THAT(english, HasSubstr("71.1% from a single publication"));
    EXPECT_THAT(english, HasSubstr("reactions 39.3, comments 8, shares 20.3"));
    EXPECT_THAT(english, HasSubstr("5.3 shares for 1,000 impressions"));
    EXPECT_THAT(english, HasSubstr("Clicks: 230"));
    EXPECT_THAT(english, HasSubstr("do not show one that is better"));
    EXPECT_THAT(english, HasSubstr("too few to tell; it takes 6"));
    const std::string french = text("fr_FR.UTF-8");
    EXPECT_THAT(french, HasSubstr("8 publications"));
    EXPECT_THAT(french, HasSubstr("Taux d’engagement"));
    EXPECT_THAT(french, HasSubstr("3,8"));
}

TEST_F(EngagementCommand, names_the_slots_that_stand_out)
{
    store(slotPosts());
    const std::string told = text("C.UTF-8");
    EXPECT_THAT(told, HasSubstr("Monday to Friday, evening: +10% (+0.4% to +22%), 4 publications"));
    EXPECT_THAT(told, HasSubstr("Monday to Friday, midday: -13%"));
    EXPECT_THAT(told, Not(HasSubstr("week-end")));
    EXPECT_THAT(told, HasSubstr("Clicks: not reported"));
}

TEST_F(EngagementCommand, of_an_empty_calendar_tells_so)
{
    EXPECT_THAT(text("C.UTF-8"), HasSubstr("0 publications with statistics"));
    EXPECT_THAT(run("engagement a.semainier --json"), IsDone());
    EXPECT_THAT(run("engagement"), IsMisused("FILE"));
    EXPECT_THAT(run("engagement a.semainier --weeks 0"), IsMisused("--weeks"));
    EXPECT_THAT(run("engagement none.semainier"), IsRefused("none.semainier"));
}

} // namespace semainier::test
