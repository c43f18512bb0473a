// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/csv/importtest.h"

namespace semainier::test {

using testing::ElementsAre;
using testing::IsEmpty;

class SheetMerge : public ImportTest {
protected:
    void SetUp() override
    {
        const Account account = addAccount(QStringLiteral("x"), QStringLiteral("@asso"));
        add({.uid = QStringLiteral("u1"),
             .title = QStringLiteral("Un"),
             .text = QStringLiteral("Texte"),
             .day = QDate(2026, 11, 20),
             .publications = {{.account = account.id,
                               .text = QStringLiteral("Court"),
                               .externalId = QStringLiteral("77")}}});
        add({.uid = QStringLiteral("u2"),
             .text = QStringLiteral("Deux"),
             .day = QDate(2026, 11, 21)});
        add({.uid = QStringLiteral("u3"),
             .text = QStringLiteral("Trois"),
             .day = QDate(2026, 11, 22)});
        add({.uid = QStringLiteral("u4"),
             .text = QStringLiteral("Quatre"),
             .day = QDate(2027, 1, 1)});
    }
};

TEST_F(SheetMerge, finds_nothing_to_do_in_a_file_that_comes_back_as_it_left)
{
    for (const auto audience :
         {SheetAudience::Merge, SheetAudience::People, SheetAudience::ExcelFrench}) {
        const ImportPlan planned = need(plan(exported(audience)));
        EXPECT_TRUE(planned.change.isEmpty()) << code(audience).toStdString();
        EXPECT_EQ(planned.unchanged, 4);
        EXPECT_TRUE(planned.missing.empty());
        EXPECT_THAT(notes(planned.doubts), IsEmpty());
    }
}

TEST_F(SheetMerge, changes_only_the_columns_that_the_sheet_has)
{
    const ImportPlan done = import("uid,title,date\nu1,,2026-11-23\nu2,Deuxième,2026-11-21\n");
    const std::vector<Post> all = posts();
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].title, QStringLiteral("Deuxième"));
    EXPECT_EQ(all[0].text, QStringLiteral("Deux"));
    EXPECT_EQ(all[2].title, QString());
    EXPECT_EQ(all[2].text, QStringLiteral("Texte"));
    EXPECT_EQ(all[2].day, QDate(2026, 11, 23));
    EXPECT_EQ(all[2].publications.at(0).text, QStringLiteral("Court"));
    ASSERT_EQ(done.updated.size(), 2U);
    EXPECT_EQ(done.updated[0].place.line, 2);
    EXPECT_EQ(done.updated[0].caption, QStringLiteral("Un"));
    ASSERT_EQ(done.updated[0].fields.size(), 2U);
    EXPECT_EQ(done.updated[0].fields[0].field, SheetField::Date);
    EXPECT_EQ(done.updated[0].fields[0].before, QStringLiteral("2026-11-20"));
    EXPECT_EQ(done.updated[0].fields[0].after, QStringLiteral("2026-11-23"));
    EXPECT_EQ(done.updated[0].fields[1].field, SheetField::Title);
}

TEST_F(SheetMerge, reports_posts_that_the_sheet_has_no_more)
{
    const ImportPlan planned =
        need(plan("uid,date,text\nu1,2026-11-20,Texte\nu3,2026-11-22,Trois\n"));
    ASSERT_EQ(planned.missing.size(), 1U);
    EXPECT_EQ(planned.missing[0].uid, QStringLiteral("u2"));
    EXPECT_EQ(planned.missing[0].caption, QStringLiteral("Deux"));
    EXPECT_TRUE(planned.change.isEmpty());
}

TEST_F(SheetMerge, reports_what_an_export_of_the_whole_calendar_lost_at_its_ends)
{
    const auto missing = [this](const char *sheet) {
        std::vector<std::string> uids;
        for (const MissingPost &post : need(plan(sheet)).missing) {
            uids.push_back(post.uid.toStdString());
        }
        return uids;
    };
    EXPECT_THAT(missing("uid,date\nu1,2026-11-20\nu2,2026-11-21\nu3,2026-11-22\n"),
                ElementsAre("u4"));
    EXPECT_THAT(missing("uid,date\nu2,2026-11-21\nu3,2026-11-22\n"), IsEmpty());
    add({.uid = QStringLiteral("u5"), .text = QStringLiteral("Sans date")});
    EXPECT_THAT(missing("uid,date\nu2,2026-11-21\nu5,\n"), ElementsAre("u1", "u3", "u4"));
    EXPECT_THAT(missing("uid,text\nu5,Sans colonne de date\n"), IsEmpty());
}

TEST_F(SheetMerge, adds_a_post_of_unknown_uid_with_it)
{
    import("uid,text\nnew,Nouveau\n");
    EXPECT_EQ(need(planner().posts().findByUid(QStringLiteral("new")))->text,
              QStringLiteral("Nouveau"));
}

TEST_F(SheetMerge, refuses_the_same_uid_twice)
{
    const ImportPlan planned = need(plan("uid,text\nu1,a\nu1,b\n"));
    EXPECT_THAT(refusals(planned), ElementsAre("3 uid duplicate_uid(2)"));
    EXPECT_EQ(planned.change.posts.changed.size(), 1U);
}

TEST_F(SheetMerge, refuses_an_external_id_that_another_post_has)
{
    const QByteArray header = "uid,text,accounts,publications\n";
    const QByteArray details = R"(x:@asso,"{""x:@asso"":{""external_id"":""77""}}")";
    const ImportPlan planned =
        need(plan(header + "n1,a," + details + "\nn2,b," + QByteArray(details).replace("77", "9")
                  + "\nn3,c," + QByteArray(details).replace("77", "9") + "\n"));
    EXPECT_THAT(refusals(planned),
                ElementsAre("2 publications external_id_taken(x:@asso)",
                            "4 publications external_id_taken(x:@asso)"));
    EXPECT_EQ(planned.refused[0].cells.at(1), QStringLiteral("a"));
    need(planner().apply(planned.change));
}

TEST_F(SheetMerge, keeps_what_an_account_adds_when_the_accounts_change)
{
    import("uid,accounts\nu1,x:@asso|blog:\n");
    const Post post = posts()[0];
    EXPECT_EQ(accountsOf(post), QStringLiteral("x:@asso blog:"));
    EXPECT_EQ(post.publications[0].externalId, QStringLiteral("77"));
    EXPECT_EQ(post.publications[0].text, QStringLiteral("Court"));
    import("uid,accounts\nu1,\n");
    EXPECT_TRUE(posts()[0].publications.empty());
}

TEST_F(SheetMerge, leaves_what_it_cannot_read)
{
    const ImportPlan planned =
        need(plan("uid,text,kind,time,attachments\nu1,Texte,?!,matin,{oups\n"));
    EXPECT_TRUE(planned.change.isEmpty());
    EXPECT_THAT(notes(planned.doubts),
                ElementsAre("2 time unreadable_time", "2 kind unknown_kind",
                            "2 attachments unreadable_details"));
}

} // namespace semainier::test
