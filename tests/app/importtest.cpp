// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlinefixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace semainier::test {

using ::testing::HasSubstr;

class Import : public CommandLine {
protected:
    void SetUp() override { ASSERT_THAT(run("new a.semainier"), IsDone()); }

    [[nodiscard]] QJsonObject report(const char *text) const
    {
        const ProgramRun result = run(text);
        EXPECT_EQ(result.status, 0) << testing::PrintToString(result);
        return result.json().object();
    }
    static int count(const QJsonObject &report, const char *what)
    {
        return report[QStringLiteral("counts")].toObject()[QLatin1StringView(what)].toInt(-1);
    }
    [[nodiscard]] qsizetype postCount() const
    {
        return run("list a.semainier --json").json().array().size();
    }
};

TEST_F(Import, brings_a_sheet_in)
{
    write("s.csv",
          "Date;Heure;Texte;Réseaux\n18/11/2026;9h30;Bonjour à tous;Mastodon, Facebook\n"
          "21/11/2026;10 h;Collecte;Facebook\n");
    const QJsonObject json = report("import a.semainier s.csv --json");
    EXPECT_EQ(count(json, "added"), 2);
    EXPECT_EQ(count(json, "refused"), 0);
    const QJsonArray posts = run("list a.semainier --json").json().array();
    ASSERT_EQ(posts.size(), 2);
    EXPECT_EQ(posts[0].toObject()[QStringLiteral("date")].toString(), QStringLiteral("2026-11-18"));
    EXPECT_EQ(posts[0].toObject()[QStringLiteral("time")].toString(), QStringLiteral("09:30"));
    EXPECT_EQ(posts[0].toObject()[QStringLiteral("accounts")].toArray().size(), 2);
}

TEST_F(Import, writes_nothing_on_a_dry_run)
{
    write("s.csv", "date,text\n2026-11-18,Bonjour\n31/02/2026,Jamais\n");
    const QJsonObject json = report("import a.semainier s.csv --dry-run --json");
    EXPECT_TRUE(json[QStringLiteral("dry_run")].toBool());
    EXPECT_EQ(count(json, "added"), 1);
    EXPECT_EQ(postCount(), 0);
    const QJsonObject refused = json[QStringLiteral("refused")].toArray().first().toObject();
    EXPECT_EQ(refused[QStringLiteral("line")].toInt(), 3);
    EXPECT_EQ(refused[QStringLiteral("reason")].toString(), QStringLiteral("impossible_date"));
    EXPECT_EQ(refused[QStringLiteral("value")].toString(), QStringLiteral("31/02/2026"));
    const ProgramRun text = run("import a.semainier s.csv --dry-run");
    EXPECT_THAT(text.output.toStdString(), HasSubstr("s.csv:3:"));
}

TEST_F(Import, takes_the_good_rows_and_saves_the_refused_ones)
{
    write("s.csv", "date,text\n2026-11-18,Bonjour\n31/02/2026,Jamais\n");
    const ProgramRun result = run("import a.semainier s.csv --rejected refused.csv");
    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.reasons.toStdString(), HasSubstr("s.csv:3:"));
    EXPECT_EQ(postCount(), 1);
    EXPECT_TRUE(read("refused.csv").contains("31/02/2026"));
    EXPECT_FALSE(read("refused.csv").contains("Bonjour"));
}

TEST_F(Import, never_writes_the_refused_rows_over_their_sheet)
{
    const QByteArray bytes("date,text\n2026-11-18,Bonjour\n31/02/2026,Jamais\n");
    write("s.csv", bytes);
    EXPECT_THAT(run("import a.semainier s.csv --rejected ./s.csv"), IsRefused("s.csv"));
    EXPECT_EQ(read("s.csv"), bytes);
    EXPECT_EQ(postCount(), 0);
}

TEST_F(Import, is_refused_when_no_row_can_be_taken)
{
    write("s.csv", "date,text\n31/02/2026,Jamais\n");
    EXPECT_EQ(run("import a.semainier s.csv").status, 1);
    write("words.csv", "rien\ndu tout\n");
    EXPECT_THAT(run("import a.semainier words.csv"), IsRefused("words.csv"));
    EXPECT_THAT(run("import a.semainier absent.csv"), IsRefused("absent.csv"));
    write("book.csv", "PK\x03\x04 a zipped spreadsheet");
    EXPECT_THAT(run("import a.semainier book.csv"), IsRefused("CSV"));
    EXPECT_THAT(run("import a.semainier a.semainier"), IsRefused("semainier export"));
    EXPECT_EQ(postCount(), 0);
}

TEST_F(Import, asks_how_dates_are_written_when_it_cannot_tell)
{
    write("s.csv", "date,text\n03/04/2026,Bonjour\n05/06/2026,Encore\n");
    const ProgramRun asked = run("import a.semainier s.csv");
    EXPECT_EQ(asked.status, 1);
    EXPECT_THAT(asked.reasons.toStdString(), HasSubstr("--day-first"));
    EXPECT_THAT(asked.reasons.toStdString(), HasSubstr("--month-first"));
    EXPECT_EQ(postCount(), 0);
    EXPECT_EQ(count(report("import a.semainier s.csv --month-first --json"), "added"), 2);
    EXPECT_EQ(
        run("list a.semainier --json --from 2026-03-04 --until 2026-03-04").json().array().size(),
        1);
}

TEST_F(Import, takes_a_column_as_it_is_told)
{
    write("s.csv", "date,zzz\n2026-11-18,Bonjour\n");
    EXPECT_EQ(count(report("import a.semainier s.csv --column zzz=title --json"), "added"), 1);
    EXPECT_EQ(run("list a.semainier --json")
                  .json()
                  .array()
                  .first()
                  .toObject()[QStringLiteral("title")]
                  .toString(),
              QStringLiteral("Bonjour"));
    EXPECT_THAT(run("import a.semainier s.csv --column zzz=colour"), IsMisused("zzz=colour"));
    EXPECT_THAT(run("import a.semainier s.csv --column absent=title"), IsRefused("absent"));
    EXPECT_THAT(run("import a.semainier s.csv --day-first --month-first"),
                IsMisused("--month-first"));
    EXPECT_THAT(run("import a.semainier"), IsMisused("SHEET"));
}

TEST_F(Import, gives_a_whole_calendar_back_byte_for_byte)
{
    ASSERT_THAT(run("new full.semainier --sample --lang fr"), IsDone());
    ASSERT_THAT(run("export full.semainier --to one.csv"), IsDone());
    EXPECT_EQ(count(report("import a.semainier one.csv --json"), "added"), 154);
    ASSERT_THAT(run("export a.semainier --to two.csv"), IsDone());
    EXPECT_EQ(read("one.csv"), read("two.csv"));
    EXPECT_EQ(count(report("import a.semainier one.csv --json"), "unchanged"), 154);
}

TEST_F(Import, names_the_fields_that_an_edited_sheet_changes)
{
    write("s.csv", "date,text\n2026-11-18,Bonjour\n2026-11-19,Encore\n2026-11-20,Fin\n");
    ASSERT_EQ(run("import a.semainier s.csv").status, 0);
    ASSERT_THAT(run("export a.semainier --to out.csv --for people"), IsDone());
    QByteArray sheet = read("out.csv");
    const qsizetype encore = sheet.indexOf("Encore");
    const qsizetype start = sheet.lastIndexOf('\n', encore) + 1;
    sheet.remove(start, sheet.indexOf('\n', encore) + 1 - start);
    write("edited.csv", sheet.replace("Bonjour", "Bonsoir"));
    const QJsonObject json = report("import a.semainier edited.csv --dry-run --json");
    EXPECT_EQ(count(json, "added"), 0);
    EXPECT_EQ(count(json, "changed"), 1);
    EXPECT_EQ(count(json, "unchanged"), 1);
    EXPECT_EQ(count(json, "missing"), 1);
    const QJsonObject field = json[QStringLiteral("changed")]
                                  .toArray()
                                  .first()
                                  .toObject()[QStringLiteral("fields")]
                                  .toArray()
                                  .first()
                                  .toObject();
    EXPECT_EQ(field[QStringLiteral("field")].toString(), QStringLiteral("text"));
    EXPECT_EQ(field[QStringLiteral("before")].toString(), QStringLiteral("Bonjour"));
    EXPECT_EQ(field[QStringLiteral("after")].toString(), QStringLiteral("Bonsoir"));
}

TEST_F(Import, keeps_the_calendar_as_it_was_before_in_a_backup)
{
    write("s.csv", "date,text\n2026-11-18,Bonjour\n");
    write("t.csv", "date,text\n2026-11-19,Encore\n");
    ASSERT_EQ(run("import a.semainier s.csv").status, 0);
    ASSERT_EQ(run("import a.semainier t.csv").status, 0);
    const QDir folder(filePath("a.backups"));
    const QStringList backups = folder.entryList({QStringLiteral("*.semainier")});
    ASSERT_EQ(backups.size(), 1);
    const QString backup = folder.filePath(backups.front());
    EXPECT_EQ(run("list --json", {backup}).json().array().size(), 1);
}

} // namespace semainier::test
