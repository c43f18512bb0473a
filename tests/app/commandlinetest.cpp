// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlinefixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace semainier::test {

using ::testing::HasSubstr;

TEST_F(CommandLine, explains_itself_and_tells_its_version)
{
    const ProgramRun help = run("--help");
    EXPECT_THAT(help, IsDone());
    for (const auto *command : {"new", "import", "export", "statistics", "list", "count", "mix",
                                "guide", "check", "backup", "restore"}) {
        EXPECT_THAT(help.output.toStdString(), HasSubstr(std::string("\n  ") + command + " "));
    }
    EXPECT_EQ(run("--version").output, "semainier " SEMAINIER_VERSION "\n");
}

TEST_F(CommandLine, names_every_option_in_the_help_of_a_command)
{
    const std::vector<std::pair<const char *, std::vector<const char *>>> commands{
        {"new", {"FILE", "--sample", "--lang fr|en"}},
        {"import",
         {"FILE", "SHEET...", "--dry-run", "--json", "--day-first", "--month-first",
          "--column NAME=FIELD", "--rejected OUT.csv"}},
        {"statistics", {"FILE", "EXPORT...", "--dry-run", "--json"}},
        {"count", {"TEXT", "--network NETWORK", "--json"}},
        {"backup", {"FILE"}},
        {"restore", {"FILE", "--from BACKUP"}},
        {"export",
         {"FILE", "--to OUT.csv", "--from YYYY-MM-DD", "--until YYYY-MM-DD",
          "--for people|excel-fr|merge"}},
        {"list", {"FILE", "--from YYYY-MM-DD", "--until YYYY-MM-DD", "--search TEXT", "--json"}},
        {"mix",
         {"FILE", "--from YYYY-MM-DD", "--until YYYY-MM-DD", "--weeks N", "--account NAME",
          "--json"}},
        {"guide", {"FILE", "--weeks N", "--minutes M", "--json"}},
        {"check", {"FILE", "--json"}},
    };
    for (const auto &[command, options] : commands) {
        const ProgramRun help = run(command, {QStringLiteral("--help")});
        EXPECT_THAT(help, IsDone());
        EXPECT_THAT(help.output.toStdString(), HasSubstr("--help"));
        for (const char *option : options) {
            EXPECT_THAT(help.output.toStdString(), HasSubstr(option)) << command;
        }
    }
}

TEST_F(CommandLine, refuses_what_it_does_not_know)
{
    EXPECT_THAT(run("lst"), IsMisused("lst"));
    EXPECT_THAT(run("--colour"), IsMisused("--colour"));
    EXPECT_THAT(run("list a.semainier --colour"), IsMisused("--colour"));
    EXPECT_THAT(run("list"), IsMisused("FILE"));
    EXPECT_THAT(run("check a.semainier b.semainier"), IsMisused("b.semainier"));
}

TEST_F(CommandLine, refuses_dates_that_are_not_iso)
{
    EXPECT_THAT(run("list a.semainier --from 18/11/2026"), IsMisused("18/11/2026"));
    EXPECT_THAT(run("list a.semainier --until 2026-02-30"), IsMisused("2026-02-30"));
    EXPECT_THAT(run("list a.semainier --from 2026-11-02 --until 2026-11-01"), IsMisused("--from"));
    EXPECT_THAT(run("list a.semainier --from"), IsMisused("from"));
}

TEST_F(CommandLine, creates_a_calendar_and_never_overwrites_one)
{
    EXPECT_THAT(run("new a.semainier"), IsDone());
    const QByteArray before = read("a.semainier");
    EXPECT_THAT(run("new a.semainier --sample"), IsRefused("a.semainier"));
    EXPECT_EQ(read("a.semainier"), before);
    EXPECT_EQ(run("list a.semainier --json").output, "[]\n");
}

TEST_F(CommandLine, refuses_a_folder_that_is_not_there)
{
    EXPECT_THAT(run("new nowhere/a.semainier"), IsRefused("nowhere/a.semainier"));
}

TEST_F(CommandLine, says_of_a_folder_that_a_file_is_wanted)
{
    EXPECT_THAT(run("new a.semainier"), IsDone());
    for (const char *command : {"list .", "new .", "check .", "import . a.csv",
                                "import a.semainier .", "export a.semainier --to ."}) {
        EXPECT_THAT(run(command), IsRefused("this is a folder; name a file in it")) << command;
    }
}

TEST_F(CommandLine, fills_the_sample_in_the_language_asked_for)
{
    EXPECT_THAT(run("new fr.semainier --sample --lang fr"), IsDone());
    EXPECT_THAT(run("new en.semainier --sample --lang en"), IsDone());
    EXPECT_THAT(run("list fr.semainier").output.toStdString(), HasSubstr("bénévoles"));
    EXPECT_THAT(run("list en.semainier").output.toStdString(), HasSubstr("volunteers"));
    EXPECT_THAT(run("new de.semainier --sample --lang de"), IsMisused("de"));
}

TEST_F(CommandLine, lists_as_json_with_every_field)
{
    EXPECT_THAT(run("new a.semainier --sample --lang fr"), IsDone());
    const QJsonArray posts = run("list a.semainier --json").json().array();
    ASSERT_EQ(posts.size(), 154);
    const QJsonObject first = posts.first().toObject();
    for (const auto *key : {"uid",           "date",         "time",         "kind",
                            "part",          "type",         "function",     "status",
                            "title",         "text",         "link",         "source",
                            "accounts",      "objective",    "assignee",     "planned_minutes",
                            "spent_minutes", "mentions",     "repost",       "reply",
                            "series",        "publications", "attachments",  "event_date",
                            "event_start",   "event_end",    "place",        "people_needed",
                            "people_found",  "remarks",      "kind_proposed"}) {
        EXPECT_TRUE(first.contains(QLatin1StringView(key))) << key;
    }
    EXPECT_TRUE(posts.last().toObject()[QStringLiteral("date")].isNull());
}

TEST_F(CommandLine, lists_the_days_and_the_words_asked_for)
{
    EXPECT_THAT(run("new a.semainier --sample --lang fr"), IsDone());
    const QJsonArray all = run("list a.semainier --json").json().array();
    const QString day = all.first().toObject()[QStringLiteral("date")].toString();
    const QJsonArray some = run("list a.semainier --json --until", {day}).json().array();
    EXPECT_GE(some.size(), 1);
    for (const auto &post : some) {
        EXPECT_EQ(post.toObject()[QStringLiteral("date")].toString(), day);
    }
    const QJsonArray found = run("list a.semainier --json --search EPICERIES").json().array();
    EXPECT_GE(found.size(), 1);
    EXPECT_LT(found.size(), all.size());
}

TEST_F(CommandLine, writes_utf8_whatever_the_locale)
{
    EXPECT_THAT(run("new a.semainier --sample --lang fr"), IsDone());
    const QStringList list = words("list a.semainier");
    const QByteArray here = run("list a.semainier").output;
    EXPECT_EQ(runProgram(list, filePath("."), QStringLiteral("C")).output, here);
    EXPECT_THAT(here.toStdString(), HasSubstr("épiceries"));
}

TEST_F(CommandLine, speaks_the_language_of_the_environment)
{
    const QString french = QStringLiteral("fr_FR.UTF-8");
    const ProgramRun help = runProgram(words("import --help"), filePath("."), french);
    EXPECT_THAT(help, IsDone());
    EXPECT_THAT(help.output.toStdString(), HasSubstr("importer les messages"));
    EXPECT_THAT(help.output.toStdString(), HasSubstr("--month-first"));
    EXPECT_THAT(runProgram(words("list absent.semainier"), filePath("."), french),
                IsRefused("n’existe pas"));
    EXPECT_THAT(runProgram(words("list a --from hier"), filePath("."), french),
                IsMisused("attend une date"));
    EXPECT_THAT(run("list absent.semainier"), IsRefused("no such file"));
    EXPECT_THAT(run("list a --from yesterday"), IsMisused("takes a date"));
    EXPECT_THAT(runProgram(words("new fr.semainier --sample"), filePath("."), french), IsDone());
    EXPECT_THAT(run("list fr.semainier").output.toStdString(), HasSubstr("bénévoles"));
}

TEST_F(CommandLine, counts_in_the_plural_and_in_the_singular)
{
    write("one.csv", "date,text\n2026-11-18,Bonjour\n");
    EXPECT_THAT(run("new a.semainier"), IsDone());
    EXPECT_THAT(run("import a.semainier one.csv").output.toStdString(),
                HasSubstr("1 row: 1 added"));
    EXPECT_EQ(run("export a.semainier --to out.csv").output, "1 post written to out.csv\n");
}

TEST_F(CommandLine, checks_a_calendar)
{
    EXPECT_THAT(run("new a.semainier --sample --lang fr"), IsDone());
    const ProgramRun check = run("check a.semainier --json");
    EXPECT_THAT(check, IsDone());
    const QJsonObject json = check.json().object();
    EXPECT_TRUE(json[QStringLiteral("sound")].toBool());
    EXPECT_GE(json[QStringLiteral("schema_version")].toInt(), 1);
    EXPECT_EQ(json[QStringLiteral("counts")].toObject()[QStringLiteral("posts")].toInt(), 154);
    EXPECT_THAT(run("check a.semainier").output.toStdString(), HasSubstr("154"));
}

TEST_F(CommandLine, exports_for_people_and_for_programs)
{
    EXPECT_THAT(run("new a.semainier --sample --lang fr"), IsDone());
    EXPECT_THAT(run("export a.semainier --to merge.csv"), IsDone());
    EXPECT_TRUE(read("merge.csv")
                    .startsWith("uid,date,time,kind,status,title,text,link,source,"
                                "accounts,objective,assignee,planned_minutes,"
                                "spent_minutes,mentions,repost,reply"));
    EXPECT_THAT(run("export a.semainier --to excel.csv --for excel-fr"), IsDone());
    EXPECT_TRUE(read("excel.csv").startsWith("\xEF\xBB\xBFuid;date;time;"));
    EXPECT_THAT(run("export a.semainier --to people.csv --for people --from 2999-01-01"), IsDone());
    EXPECT_EQ(read("people.csv").count('\n'), 1);
}

TEST_F(CommandLine, exports_the_same_bytes_of_the_same_sample)
{
    EXPECT_THAT(run("new a.semainier --sample --lang en"), IsDone());
    EXPECT_THAT(run("new b.semainier --sample --lang en"), IsDone());
    EXPECT_THAT(run("export a.semainier --to a.csv"), IsDone());
    EXPECT_THAT(run("export b.semainier --to b.csv"), IsDone());
    EXPECT_EQ(read("a.csv"), read("b.csv"));
}

TEST_F(CommandLine, refuses_to_export_over_a_calendar_or_to_nowhere)
{
    EXPECT_THAT(run("new a.semainier"), IsDone());
    const QByteArray before = read("a.semainier");
    EXPECT_THAT(run("export a.semainier --to a.semainier"), IsRefused("a.semainier"));
    EXPECT_EQ(read("a.semainier"), before);
    EXPECT_THAT(run("export a.semainier --to nowhere/a.csv"), IsRefused("nowhere/a.csv"));
    EXPECT_THAT(run("export a.semainier"), IsMisused("--to"));
    EXPECT_THAT(run("export a.semainier --to a.csv --for me"), IsMisused("excel-fr"));
}

TEST_F(CommandLine, refuses_files_that_are_no_calendars)
{
    write("words.txt", "bonjour");
    for (const char *command : {"list", "check", "backup", "export --to out.csv"}) {
        EXPECT_THAT(run(command, {QStringLiteral("words.txt")}), IsRefused("words.txt")) << command;
        EXPECT_THAT(run(command, {QStringLiteral("absent.semainier")}),
                    IsRefused("absent.semainier"))
            << command;
    }
    EXPECT_EQ(read("words.txt"), "bonjour");
}

} // namespace semainier::test
