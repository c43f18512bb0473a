// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the editorial line, on calendars that were read from a sheet.
#include "tests/app/commandlinefixture.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace semainier::test {

using ::testing::HasSubstr;

class Line : public CommandLine {
protected:
    void SetUp() override { ASSERT_THAT(run("new a.semainier"), IsDone()); }

    /// Rows of a sheet: the same post on the same day as often as asked.
    void addRows(int posts, const char *kind, QDate day, const char *more = ",,0",
                 const char *status = "published")
    {
        for (int i = 0; i < posts; ++i) {
            m_rows += day.toString(Qt::ISODate).toUtf8() + ',' + kind + ',' + status + ",Post "
                + QByteArray::number(++m_posts) + more + '\n';
        }
    }
    void import()
    {
        write("s.csv", "date,kind,status,text,accounts,mentions\n" + m_rows);
        ASSERT_EQ(run("import a.semainier s.csv").status, 0);
    }
    void importMixed(QDate day)
    {
        addRows(9, "info", day);
        addRows(2, "volunteer_call", day);
        addRows(2, "donation_appeal", day, ",,1");
        addRows(5, "curated", day);
        addRows(2, "article", day);
        addRows(5, "exchange", day);
        import();
    }
    [[nodiscard]] QJsonObject json(const char *command, const QStringList &more = {}) const
    {
        const ProgramRun result = run(command, more);
        EXPECT_THAT(result, IsDone());
        return result.json().object();
    }
    static double number(const QJsonObject &json, const char *key)
    {
        EXPECT_TRUE(json[QLatin1StringView(key)].isDouble()) << key;
        return json[QLatin1StringView(key)].toDouble();
    }
    static QString verdictCase(const QJsonObject &json)
    {
        return json[QStringLiteral("verdict")][QStringLiteral("case")].toString();
    }

private:
    QByteArray m_rows;
    int m_posts = 0;
};

TEST_F(Line, of_a_period_is_told_in_full)
{
    importMixed(QDate(2018, 3, 14));
    const QJsonObject line = json("mix a.semainier --from 2018-03-01 --until 2018-03-31 --json");
    EXPECT_EQ(line[QStringLiteral("from")].toString(), QStringLiteral("2018-03-01"));
    EXPECT_EQ(line[QStringLiteral("until")].toString(), QStringLiteral("2018-03-31"));
    EXPECT_EQ(number(line, "posts"), 20);
    EXPECT_EQ(line[QStringLiteral("counts")].toObject(),
              (QJsonObject{{QStringLiteral("information"), 9},
                           {QStringLiteral("action"), 4},
                           {QStringLiteral("curated"), 5},
                           {QStringLiteral("original"), 2}}));
    EXPECT_EQ(line[QStringLiteral("exchanges")].toObject(),
              (QJsonObject{{QStringLiteral("interactive"), 7}, {QStringLiteral("items"), 25}}));
    EXPECT_EQ(number(line, "exchangeRate"), 0.28);
    EXPECT_EQ(number(line, "integrationRate"), 0);
    const QJsonObject target = line[QStringLiteral("target")].toObject();
    EXPECT_EQ(number(target, "overlap"), 0.8);
    EXPECT_NEAR(number(target, "match"), 0.744, 1e-12);
    EXPECT_EQ(number(target, "postsToChange"), 4);
    EXPECT_NEAR(number(target, "low"), 0.537, 0.015);
    EXPECT_NEAR(number(target, "high"), 0.806, 0.015);
    EXPECT_EQ(verdictCase(line), QStringLiteral("between"));
}

TEST_F(Line, is_compared_with_every_profile)
{
    importMixed(QDate(2018, 3, 14));
    const QJsonArray profiles =
        json("mix a.semainier --from 2018-03-01 --json")[QStringLiteral("profiles")].toArray();
    ASSERT_EQ(profiles.size(), 3);
    const QJsonObject havelaar = profiles[1].toObject();
    EXPECT_EQ(havelaar[QStringLiteral("id")].toString(), QStringLiteral("max-havelaar"));
    EXPECT_EQ(havelaar[QStringLiteral("name")].toString(), QStringLiteral("Curation and content"));
    EXPECT_EQ(number(havelaar, "overlap"), 0.55);
    EXPECT_EQ(number(havelaar, "gap"), 0.08);
    EXPECT_NEAR(number(havelaar, "match"), 0.506, 1e-12);
    EXPECT_EQ(number(havelaar, "postsToChange"), 9);
    EXPECT_NEAR(number(havelaar, "closestProbability"), 0.51, 0.015);
}

TEST_F(Line, is_the_same_on_every_run)
{
    importMixed(QDate(2018, 3, 14));
    const char *command = "mix a.semainier --from 2018-03-01 --json";
    EXPECT_EQ(run(command).output, run(command).output);
}

TEST_F(Line, says_null_where_something_is_not_known)
{
    addRows(3, "info", QDate(2018, 3, 14));
    import();
    const QJsonObject unrecorded = json("mix a.semainier --until 2018-03-31 --json");
    EXPECT_EQ(unrecorded[QStringLiteral("from")].toString(), QStringLiteral("2018-03-14"));
    EXPECT_TRUE(unrecorded[QStringLiteral("exchanges")].isNull());
    EXPECT_TRUE(unrecorded[QStringLiteral("exchangeRate")].isNull());
    EXPECT_TRUE(unrecorded[QStringLiteral("target")][QStringLiteral("gap")].isNull());
    EXPECT_EQ(verdictCase(unrecorded), QStringLiteral("too-few"));
    const QJsonObject nothing = json("mix a.semainier --weeks 4 --json");
    EXPECT_EQ(number(nothing, "posts"), 0);
    for (const auto *key : {"exchanges", "exchangeRate", "integrationRate"}) {
        EXPECT_TRUE(nothing[QLatin1StringView(key)].isNull()) << key;
    }
    for (const auto *key : {"overlap", "gap", "match", "postsToChange", "low", "high"}) {
        EXPECT_TRUE(nothing[QStringLiteral("target")][QLatin1StringView(key)].isNull()) << key;
    }
    EXPECT_EQ(verdictCase(nothing), QStringLiteral("nothing"));
}

TEST_F(Line, is_of_eight_weeks_up_to_today_by_itself)
{
    const QDate today = QDate::currentDate();
    addRows(1, "info", today.addDays(-55));
    addRows(2, "article", today.addDays(-56));
    addRows(3, "article", today, ",,0", "ready");
    import();
    EXPECT_EQ(number(json("mix a.semainier --json"), "posts"), 1);
    EXPECT_EQ(number(json("mix a.semainier --weeks 9 --json"), "posts"), 3);
    EXPECT_EQ(number(json("mix a.semainier --weeks 1 --json"), "posts"), 0);
}

TEST_F(Line, of_one_account_counts_what_was_published_there)
{
    addRows(2, "info", QDate(2018, 3, 14), ",mastodon:@a@b.fr|facebook:asso,0");
    addRows(3, "article", QDate(2018, 3, 14), ",facebook:asso,0");
    import();
    const auto posts = [this](const char *account) {
        return number(json("mix a.semainier --from 2018-03-01 --json --account",
                           {QString::fromUtf8(account)}),
                      "posts");
    };
    EXPECT_EQ(posts("facebook"), 5);
    EXPECT_EQ(posts("Facebook"), 5);
    EXPECT_EQ(posts("@a@b.fr"), 2);
    EXPECT_EQ(posts("mastodon:@a@b.fr"), 2);
    EXPECT_EQ(number(json("mix a.semainier --from 2018-03-01 --json"), "posts"), 5);
    EXPECT_THAT(run("mix a.semainier --account minitel"), IsRefused("minitel"));
    EXPECT_THAT(run("mix a.semainier --account minitel"), IsRefused("facebook:asso"));
}

TEST_F(Line, that_cannot_be_understood_is_explained)
{
    EXPECT_THAT(run("mix"), IsMisused("FILE"));
    EXPECT_THAT(run("mix a.semainier --weeks 0"), IsMisused("--weeks"));
    EXPECT_THAT(run("mix a.semainier --weeks many"), IsMisused("many"));
    EXPECT_THAT(run("mix a.semainier --weeks 4 --from 2018-03-01"), IsMisused("--weeks"));
    EXPECT_THAT(run("mix a.semainier --from 2018-03-02 --until 2018-03-01"), IsMisused("--until"));
    EXPECT_THAT(run("guide a.semainier --minutes -5"), IsMisused("--minutes"));
    EXPECT_THAT(run("guide a.semainier --weeks 53"), IsMisused("--weeks"));
    EXPECT_THAT(run("mix none.semainier"), IsRefused("none.semainier"));
    EXPECT_THAT(run("guide none.semainier"), IsRefused("none.semainier"));
}

TEST_F(Line, is_told_to_people_in_both_languages)
{
    addRows(3, "info", QDate(2018, 3, 14));
    addRows(2, "volunteer_call", QDate(2018, 3, 14));
    addRows(1, "exchange", QDate(2018, 3, 14));
    import();
    const char *command = "mix a.semainier --from 2018-03-01 --until 2018-03-31";
    const std::string english = run(command).output.toStdString();
    EXPECT_THAT(english, HasSubstr("5 posts: a mix with 93% in common with “Institutional”."));
    EXPECT_THAT(english, HasSubstr("portrait: Restos du Cœur"));
    EXPECT_THAT(english, HasSubstr("Exchange rate: 17% (1 of 6)"));
    const QString folder = QFileInfo(filePath("a.semainier")).path();
    const std::string french =
        runProgram(words(command), folder, QStringLiteral("fr_FR.UTF-8")).output.toStdString();
    EXPECT_THAT(french, HasSubstr("5 messages"));
    EXPECT_THAT(french, HasSubstr("mix commun à 93"));
    EXPECT_THAT(french, HasSubstr("Taux d’échange"));
}

class GuideCommand : public Line {
protected:
    /// 12 posts in four weeks and 2 planned, 2 of which name somebody, and 2 exchanges.
    void importSixWeeks()
    {
        const QDate today = QDate::currentDate();
        addRows(7, "info", today.addDays(-10));
        addRows(1, "volunteer_call", today.addDays(-10), ",,1");
        addRows(4, "curated", today.addDays(-10));
        addRows(2, "exchange", today.addDays(-10));
        addRows(1, "volunteer_call", today.addDays(3), ",,1", "ready");
        addRows(1, "article", today.addDays(3), ",,0", "draft");
        import();
    }
};

TEST_F(GuideCommand, tells_what_to_plan_within_the_minutes)
{
    importSixWeeks();
    const QJsonObject guidance = json("guide a.semainier --weeks 2 --minutes 240 --json");
    EXPECT_EQ(guidance[QStringLiteral("exchanges")].toObject(),
              (QJsonObject{{QStringLiteral("count"), 5}, {QStringLiteral("minutes"), 25}}));
    const QJsonArray posts = guidance[QStringLiteral("posts")].toArray();
    ASSERT_EQ(posts.size(), 3);
    EXPECT_EQ(posts[0].toObject(),
              (QJsonObject{{QStringLiteral("part"), QStringLiteral("original")},
                           {QStringLiteral("deficit"), 3.5},
                           {QStringLiteral("minutes"), 150}}));
    EXPECT_EQ(posts[1][QStringLiteral("part")].toString(), QStringLiteral("action"));
    const QJsonArray deferred = guidance[QStringLiteral("deferred")].toArray();
    ASSERT_EQ(deferred.size(), 2);
    EXPECT_EQ(deferred[0].toObject(),
              (QJsonObject{{QStringLiteral("part"), QStringLiteral("original")},
                           {QStringLiteral("missingMinutes"), 85}}));
    EXPECT_EQ(number(guidance, "minutesLeft"), 5);
    EXPECT_NEAR(number(guidance, "overlapBefore"), 0.7143, 0.00005);
    EXPECT_NEAR(number(guidance, "overlapAfter"), 0.8029, 0.00005);
}

TEST_F(GuideCommand, looks_two_weeks_ahead_with_two_hours_a_week_by_itself)
{
    importSixWeeks();
    EXPECT_EQ(run("guide a.semainier --json").output,
              run("guide a.semainier --weeks 2 --minutes 240 --json").output);
}

TEST_F(GuideCommand, explains_to_people_what_to_plan_and_what_to_put_off)
{
    importSixWeeks();
    const std::string text = run("guide a.semainier").output.toStdString();
    EXPECT_THAT(text, HasSubstr("5 exchanges with the community, 25 min"));
    EXPECT_THAT(text, HasSubstr("Original article: 1 of 5.4 expected, 2 h 30"));
    EXPECT_THAT(text, HasSubstr("1 h 25 are missing"));
    EXPECT_THAT(text, HasSubstr("Time left: 5 min, enough for 1 more exchange"));
    EXPECT_THAT(text, HasSubstr("71% now, 80% then"));
}

TEST_F(GuideCommand, of_an_empty_calendar_says_null_for_what_it_has_in_common)
{
    const QJsonObject guidance = json("guide a.semainier --json");
    EXPECT_TRUE(guidance[QStringLiteral("overlapBefore")].isNull());
    EXPECT_FALSE(guidance[QStringLiteral("posts")].toArray().isEmpty());
}

TEST_F(CommandLine, tells_a_believable_line_of_the_sample)
{
    ASSERT_THAT(run("new s.semainier --sample --lang fr"), IsDone());
    const QJsonObject line = run("mix s.semainier --json").json().object();
    EXPECT_GT(line[QStringLiteral("posts")].toInt(), 20);
    EXPECT_GT(line[QStringLiteral("exchangeRate")].toDouble(), 0.15);
    EXPECT_GT(line[QStringLiteral("target")][QStringLiteral("match")].toDouble(), 0.5);
}

} // namespace semainier::test
