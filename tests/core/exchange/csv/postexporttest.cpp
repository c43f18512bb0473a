// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/postexport.h"

#include "tests/support/temporarycalendar.h"

namespace semainier::test {

class PostExportTest : public TemporaryCalendar {
protected:
    [[nodiscard]] QString sheetPath() const { return filePath(QStringLiteral("out.csv")); }

    QByteArray exported(SheetAudience audience, const DateRange &range = {})
    {
        need(exportPosts(planner(), range, audience, sheetPath()));
        QFile file(sheetPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void addTwo()
    {
        const Account account =
            addAccount(QStringLiteral("mastodon"), QStringLiteral("@asso@piaille.fr"));
        add({.uid = QStringLiteral("u1"), .text = QStringLiteral("=Un jour")});
        add({.uid = QStringLiteral("u2"),
             .kind = PostKind::VolunteerCall,
             .status = PostStatus::Ready,
             .text = QStringLiteral("Venez; vite, \"samedi\" 💚"),
             .day = QDate(2026, 11, 21),
             .time = TimeOfDay::fromHourMinute(9, 5),
             .plannedMinutes = 30,
             .reply = true,
             .publications = {{.account = account.id, .externalId = QStringLiteral("7")}},
             .event = {.day = QDate(2026, 11, 28),
                       .start = TimeOfDay::fromHourMinute(8, 30),
                       .place = QStringLiteral("Gare"),
                       .needed = 40}});
    }
};

TEST_F(PostExportTest, writes_dated_posts_first_under_stable_keys)
{
    addTwo();
    EXPECT_EQ(exported(SheetAudience::Merge),
              "uid,date,time,kind,status,title,text,link,source,accounts,objective,assignee,"
              "planned_minutes,spent_minutes,mentions,repost,reply,publications,attachments,series,"
              "event_date,event_start,event_end,place,people_needed,people_found,remarks\r\n"
              "u2,2026-11-21,09:05,volunteer_call,ready,,\"Venez; vite, \"\"samedi\"\" 💚\",,,"
              "mastodon:@asso@piaille.fr,,,30,,0,0,1,"
              "\"{\"\"mastodon:@asso@piaille.fr\"\":{\"\"external_id\"\":\"\"7\"\"}}\",,,"
              "2026-11-28,08:30,,Gare,40,,\r\n"
              "u1,,,info,idea,,=Un jour,,,,,,,,0,0,0,,,,,,,,,,\r\n");
}

TEST_F(PostExportTest, suits_a_french_excel)
{
    addTwo();
    EXPECT_EQ(exported(SheetAudience::ExcelFrench),
              "\xEF\xBB\xBF"
              "uid;date;time;kind;status;title;text;link;source;accounts;objective;assignee;"
              "planned_minutes;spent_minutes;mentions;repost;reply;event_date;event_start;"
              "event_end;place;people_needed;people_found;remarks\r\n"
              "u2;2026-11-21;09:05;volunteer_call;ready;;\"Venez; vite, \"\"samedi\"\" 💚\";;;"
              "mastodon:@asso@piaille.fr;;;30;;0;0;1;2026-11-28;08:30;;Gare;40;;\r\n"
              "u1;;;info;idea;;'=Un jour;;;;;;;;0;0;0;;;;;;;\r\n");
}

TEST_F(PostExportTest, leaves_undated_posts_out_of_a_range)
{
    addTwo();
    EXPECT_EQ(exported(SheetAudience::People, {QDate(2026, 11, 1), {}}).count('\n'), 2);
    EXPECT_EQ(exported(SheetAudience::People, {QDate(2026, 12, 1), {}}).count('\n'), 1);
}

TEST_F(PostExportTest, leaves_no_file_when_cancelled)
{
    Change change{.action = {.verb = Verb::ImportSheet}};
    change.posts.added.resize(600);
    need(planner().apply(change));
    const auto done =
        exportPosts(planner(), {}, SheetAudience::Merge, sheetPath(), [](double) { return false; });
    EXPECT_THAT(done, FailsWith(ErrorCode::Cancelled));
    EXPECT_FALSE(QFile::exists(sheetPath()));
}

TEST_F(PostExportTest, shows_beforehand_what_it_would_write)
{
    addTwo();
    const ExportPreview all = need(previewExport(planner(), {}, SheetAudience::ExcelFrench, 10));
    EXPECT_EQ(all.posts, 2);
    ASSERT_EQ(all.rows.size(), 2U);
    EXPECT_EQ(all.header[6], QStringLiteral("text"));
    EXPECT_EQ(all.rows[1][6], QStringLiteral("'=Un jour"));
    EXPECT_EQ(need(previewExport(planner(), {}, SheetAudience::Merge, 10)).rows[1][6],
              QStringLiteral("=Un jour"));

    const ExportPreview first = need(previewExport(planner(), {}, SheetAudience::People, 1));
    EXPECT_EQ(first.posts, 2);
    EXPECT_EQ(first.rows.size(), 1U);
    EXPECT_EQ(first.rows[0][1], QStringLiteral("2026-11-21"));

    const ExportPreview week = need(previewExport(
        planner(), {QDate(2026, 11, 16), QDate(2026, 11, 22)}, SheetAudience::People, 10));
    EXPECT_EQ(week.posts, 1);
    EXPECT_EQ(
        need(previewExport(planner(), {QDate(2026, 12, 1), {}}, SheetAudience::People, 10)).posts,
        0);
}

} // namespace semainier::test
