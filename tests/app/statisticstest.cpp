// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/rememberedmappings.h"
#include "core/exchange/statistics/tablestoname.h"
#include "core/planner/planner.h"
#include "tests/app/commandlinefixture.h"
#include "tests/support/matchers.h"
#include "tests/support/ziparchive.h"

#include <QJsonArray>
#include <QJsonObject>

namespace semainier::test {

using ::testing::HasSubstr;
using ::testing::Not;

class Statistics : public CommandLine {
protected:
    void SetUp() override
    {
        ASSERT_THAT(run("new a.semainier"), IsDone());
        write(
            "x.csv",
            "Post id,Date,Post text,Post Link,Impressions,Likes\n"
            "1987315260559167965,,Bonjour,https://x.com/asso/status/1987315260559167965,120,5\n"
            ",,,https://x.com/asso/status/undefined,0,0\n"
            "1987273397387030810,,@ami merci,https://x.com/asso/status/1987273397387030810,30,\n");
    }
    [[nodiscard]] QJsonObject file(const char *text) const
    {
        const ProgramRun result = run(text);
        EXPECT_EQ(result.status, 0) << testing::PrintToString(result);
        return result.json()[QStringLiteral("files")][0].toObject();
    }
};

TEST_F(Statistics, are_told_as_json)
{
    const QJsonObject told = file("statistics a.semainier x.csv --json");
    EXPECT_EQ(told[QStringLiteral("path")], QStringLiteral("x.csv"));
    EXPECT_EQ(told[QStringLiteral("format")], QStringLiteral("x_premium"));
    EXPECT_EQ(told[QStringLiteral("network")], QStringLiteral("x"));
    EXPECT_EQ(told[QStringLiteral("accounts")].toArray(), QJsonArray{QStringLiteral("x:asso")});
    EXPECT_EQ(told[QStringLiteral("rows")], 3);
    EXPECT_EQ(told[QStringLiteral("new")], 2);
    EXPECT_EQ(told[QStringLiteral("updated")], 0);
    EXPECT_EQ(told[QStringLiteral("matched")], 0);
    EXPECT_EQ(told[QStringLiteral("skipped")][0][QStringLiteral("line")], 3);
    EXPECT_EQ(told[QStringLiteral("skipped")][0][QStringLiteral("reason")],
              QStringLiteral("deleted"));
    EXPECT_EQ(told[QStringLiteral("totals")][QStringLiteral("impressions")], 150);
    EXPECT_EQ(told[QStringLiteral("totals")][QStringLiteral("reactions")], 5);
    EXPECT_TRUE(told[QStringLiteral("totals")][QStringLiteral("reach")].isNull());
    const QJsonArray posts = run("list a.semainier --json").json().array();
    ASSERT_EQ(posts.size(), 2);
    EXPECT_EQ(posts[0][QStringLiteral("status")], QStringLiteral("published"));
    EXPECT_EQ(posts[0][QStringLiteral("kind")], QStringLiteral("exchange"));
}

TEST_F(Statistics, change_nothing_the_second_time)
{
    ASSERT_EQ(run("statistics a.semainier x.csv").status, 0);
    const QJsonObject again = file("statistics a.semainier x.csv --json");
    EXPECT_EQ(again[QStringLiteral("new")], 0);
    EXPECT_EQ(again[QStringLiteral("unchanged")], 2);
    const QJsonObject counts =
        run("check a.semainier --json").json()[QStringLiteral("counts")].toObject();
    EXPECT_EQ(counts[QStringLiteral("history")], 1);
    EXPECT_EQ(counts[QStringLiteral("readings")], 2);
}

TEST_F(Statistics, are_only_looked_at_on_a_dry_run)
{
    const ProgramRun look = run("statistics a.semainier x.csv --dry-run");
    EXPECT_EQ(look.status, 0);
    EXPECT_THAT(look.output.toStdString(), HasSubstr("2 new"));
    EXPECT_THAT(look.output.toStdString(), HasSubstr("as it was"));
    EXPECT_THAT(look.reasons.toStdString(), HasSubstr("x.csv:3"));
    EXPECT_EQ(run("list a.semainier --json").output, "[]\n");
}

TEST_F(Statistics, are_summed_up_as_the_language_writes_counts)
{
    write("many.csv",
          "Post id,Date,Post text,Post Link,Impressions,Likes\n"
          "1987315260559167965,,Bonjour,https://x.com/asso/status/1987315260559167965,489213,5\n");
    const auto told = [this](const char *locale) {
        return runProgram(words("statistics a.semainier many.csv --dry-run"), filePath("."),
                          QString::fromUtf8(locale))
            .output.toStdString();
    };
    EXPECT_THAT(told("C.UTF-8"), HasSubstr("impressions 489,213, reactions 5\n"));
    EXPECT_THAT(told("fr_FR.UTF-8"), HasSubstr(" 489\u202F213, "));
}

TEST_F(Statistics, in_tables_of_no_known_format_are_read_once_their_columns_are_named)
{
    const QByteArray table =
        "Jour;Message;J’aime;Vues\n03/11/2026;Bonjour;12;1 204\n04/11/2026;Merci;3;300\n";
    write("tool.csv", table);
    write("tool.zip", zipOf({{"readme.txt", "Dear friends, hello"}, {"stats/tool.csv", table}}));
    EXPECT_THAT(run("statistics a.semainier tool.csv"), IsRefused("columns are named"));
    EXPECT_THAT(run("statistics a.semainier tool.zip"),
                IsRefused("tool.zip/stats/tool.csv: this table is of no network"));
    EXPECT_THAT(run("statistics a.semainier tool.zip"), IsRefused("once in the window"));
    {
        const SystemClock clock;
        const auto planner = need(Planner::open(filePath("a.semainier"), clock));
        auto found = need(tablesToName({filePath("tool.csv")}, {}));
        ASSERT_EQ(found.tables.size(), 1U);
        TableMapping &mapping = found.tables.front().table.mapping;
        mapping.network = QStringLiteral("instagram");
        mapping.dateOrder = DateOrder::DayFirst;
        need(planner->apply(need(rememberMapping(*planner, mapping, QStringLiteral("tool.csv")))));
    }
    for (const char *command : {"statistics a.semainier tool.csv --dry-run --json",
                                "statistics a.semainier tool.zip --json"}) {
        const QJsonObject told = file(command);
        EXPECT_EQ(told[QStringLiteral("format")], QStringLiteral("mapped_table"));
        EXPECT_EQ(told[QStringLiteral("network")], QStringLiteral("instagram"));
        EXPECT_EQ(told[QStringLiteral("new")], 2);
        EXPECT_EQ(told[QStringLiteral("totals")][QStringLiteral("views")], 1504);
    }
}

TEST_F(Statistics, of_other_files_are_refused_with_the_remedy)
{
    write("daily.csv", "Date,Tweets published,impressions\n2021-01-01,2,9\n");
    EXPECT_THAT(run("statistics a.semainier daily.csv"), IsRefused("list of posts (Content)"));
    write("plan.csv", "date,text\n2026-11-18,Bonjour\n");
    EXPECT_THAT(run("statistics a.semainier plan.csv"), IsRefused("plan.csv"));
    write("open.csv", "Post id,Post Link\n1,\"open\n");
    EXPECT_THAT(run("statistics a.semainier open.csv"), IsRefused("open.csv:2"));
    EXPECT_THAT(run("statistics a.semainier"), IsMisused("EXPORT"));
}

TEST_F(Statistics, without_publications_say_which_file_and_what_to_do)
{
    write("header.csv", "Post id,Date,Post text,Post Link\n");
    for (const char *command :
         {"statistics a.semainier header.csv", "statistics a.semainier header.csv --json"}) {
        const ProgramRun refused = run(command);
        EXPECT_EQ(refused.status, 1);
        EXPECT_THAT(refused.reasons.toStdString(),
                    HasSubstr("header.csv: this export lists no publication; export it again"));
    }
    const ProgramRun both = run("statistics a.semainier x.csv header.csv");
    EXPECT_EQ(both.status, 0);
    EXPECT_THAT(both.reasons.toStdString(), HasSubstr("header.csv: this export lists no"));
    EXPECT_THAT(both.reasons.toStdString(), Not(HasSubstr("x.csv: this export")));
}

TEST_F(Statistics, in_files_that_are_no_export_are_refused_with_the_remedy)
{
    write("empty.csv", "");
    EXPECT_THAT(run("statistics a.semainier empty.csv"),
                IsRefused("empty.csv: the file is empty; download it again"));
    EXPECT_THAT(run("statistics a.semainier ."), IsRefused("this is a folder; name a file in it"));
    const QByteArray tweets = "window.YTD.tweets.part0 = [{\"tweet\": {\"id_str\": \"1\", "
                              "\"full_text\": \"Bonjour\", \"created_at\": \"\"}}, ";
    write("tweets.js", tweets + "{\"tweet\": {");
    EXPECT_THAT(run("statistics a.semainier tweets.js"), IsRefused("download it again"));
    write("open.csv", "Post id,Post Link\n1,\"" + QByteArray(5 << 20, 'x') + "\n");
    EXPECT_THAT(run("statistics a.semainier open.csv"), IsRefused("a quotation mark may stand"));
    write("deep.js", tweets + QByteArray(300'000, '['));
    EXPECT_THAT(run("statistics a.semainier deep.js"), IsRefused("nested deeper"));
}

TEST_F(Statistics, of_several_files_are_taken_whole_or_not_at_all)
{
    write("plan.csv", "date,text\n2026-11-18,Bonjour\n");
    EXPECT_THAT(run("statistics a.semainier x.csv plan.csv"), IsRefused("plan.csv"));
    EXPECT_EQ(run("list a.semainier --json").output, "[]\n");
}

} // namespace semainier::test
