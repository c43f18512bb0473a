// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of cells and rows changes what an import would do.
#include "tests/core/exchange/csv/importtest.h"

namespace semainier::test {

using testing::ElementsAre;
using testing::IsEmpty;

class CorrectionTest : public ImportTest {
protected:
    static CellCorrection at(int line, SheetField field, const QString &meaning)
    {
        return {.field = field, .meaning = meaning, .place = RowPlace{0, line}};
    }
    static CellCorrection everywhere(SheetField field, const QString &value, const QString &meaning)
    {
        return {.field = field, .value = value, .meaning = meaning};
    }

    /// "text → key × rows" of each reading.
    static std::vector<std::string> readings(const ImportPlan &plan)
    {
        std::vector<std::string> texts;
        for (const auto &[text, key, group] : plan.readings) {
            texts.push_back(QStringLiteral("%1: %2 → %3 × %4")
                                .arg(group.first.line)
                                .arg(text, key)
                                .arg(group.rows)
                                .toStdString());
        }
        return texts;
    }
};

TEST_F(CorrectionTest, gives_a_refused_row_its_date)
{
    const QByteArray sheet = "date,jour,texte\nbientôt,lun.,a\n30/02/2026,,b\n28/02/2026,,c\n";
    const ImportPlan planned =
        need(plan(sheet,
                  {.corrections = {at(2, SheetField::Date, QStringLiteral("2026-02-25")),
                                   at(3, SheetField::Date, QString())}}));
    EXPECT_THAT(refusals(planned), IsEmpty());
    EXPECT_THAT(notes(planned.doubts), IsEmpty());
    EXPECT_EQ(planned.change.posts.added[0].day, QDate(2026, 2, 25));
    EXPECT_FALSE(planned.change.posts.added[1].day.isValid());
    EXPECT_EQ(planned.change.posts.added[1].status, PostStatus::Idea);
    EXPECT_EQ(planned.change.posts.added[2].day, QDate(2026, 2, 28));
}

TEST_F(CorrectionTest, of_a_date_keeps_the_hour_that_stands_beside_it)
{
    const ImportPlan planned =
        need(plan("date,texte\n\"mar. 28/09/2026 9h30\",a\n",
                  {.corrections = {at(2, SheetField::Date, QStringLiteral("2026-09-29"))}}));
    EXPECT_EQ(planned.change.posts.added[0].day, QDate(2026, 9, 29));
    EXPECT_EQ(planned.change.posts.added[0].time, TimeOfDay::fromHourMinute(9, 30));
    EXPECT_THAT(notes(planned.doubts), IsEmpty());
}

TEST_F(CorrectionTest, says_what_a_word_means_wherever_it_stands)
{
    const ImportPlan planned = need(plan(
        "texte,genre,statut,minutes prévues\na,Photo,flou,peu\nb,photo ,,30\nc,Article,flou,\n",
        {.corrections = {
             everywhere(SheetField::Kind, QStringLiteral("Photo"), QStringLiteral("event")),
             everywhere(SheetField::Status, QStringLiteral("flou"), QStringLiteral("ready")),
             everywhere(SheetField::PlannedMinutes, QStringLiteral("peu"),
                        QStringLiteral("15"))}}));
    EXPECT_THAT(notes(planned.doubts), IsEmpty());
    EXPECT_EQ(planned.change.posts.added[0].kind, PostKind::Event);
    EXPECT_EQ(planned.change.posts.added[0].status, PostStatus::Ready);
    EXPECT_EQ(planned.change.posts.added[0].plannedMinutes, 15);
    EXPECT_EQ(planned.change.posts.added[1].kind, PostKind::Event);
    EXPECT_EQ(planned.change.posts.added[1].plannedMinutes, 30);
    EXPECT_EQ(planned.change.posts.added[2].kind, PostKind::Article);
}

TEST_F(CorrectionTest, of_one_row_leaves_the_others_alone)
{
    const ImportPlan planned =
        need(plan("texte,genre,heure\na,Article,matin\nb,Article,matin\n",
                  {.corrections = {at(3, SheetField::Kind, QStringLiteral("curated")),
                                   at(3, SheetField::Time, QStringLiteral("08:30"))}}));
    EXPECT_EQ(planned.change.posts.added[0].kind, PostKind::Article);
    EXPECT_EQ(planned.change.posts.added[0].time, std::nullopt);
    EXPECT_EQ(planned.change.posts.added[1].kind, PostKind::Curated);
    EXPECT_EQ(planned.change.posts.added[1].time, TimeOfDay::fromHourMinute(8, 30));
    EXPECT_THAT(notes(planned.doubts), ElementsAre("2 heure unreadable_time"));
}

TEST_F(CorrectionTest, says_which_accounts_are_meant)
{
    addAccount(QStringLiteral("facebook"), QStringLiteral("a"));
    addAccount(QStringLiteral("facebook"), QStringLiteral("b"));
    const ImportOptions options{
        .corrections = {
            everywhere(SheetField::Network, QStringLiteral("FB"), QStringLiteral("facebook:b")),
            everywhere(SheetField::Network, QStringLiteral("Minitel"), QStringLiteral("threads:")),
            everywhere(SheetField::Network, QStringLiteral("X"), QString()),
        }};
    const ImportPlan done = import("texte,réseau\na,\"fb, minitel\"\nb,X + Fb\n", options);
    EXPECT_THAT(notes(done.doubts), IsEmpty());
    EXPECT_THAT(readings(done), IsEmpty());
    EXPECT_EQ(accountsOf(posts()[0]), QStringLiteral("facebook:b threads:"));
    EXPECT_EQ(accountsOf(posts()[1]), QStringLiteral("facebook:b"));
}

TEST_F(CorrectionTest, that_means_itself_is_no_endless_search)
{
    const ImportPlan planned =
        need(plan("texte,réseau\na,Minitel\n",
                  {.corrections = {everywhere(SheetField::Network, QStringLiteral("Minitel"),
                                              QStringLiteral("Minitel"))}}));
    EXPECT_TRUE(planned.change.posts.added[0].publications.empty());
}

TEST_F(CorrectionTest, takes_a_row_with_a_uid_that_is_taken_for_a_new_post)
{
    const QByteArray sheet = "uid,text\nu1,a\nu1,b\n";
    EXPECT_THAT(refusals(need(plan(sheet))), ElementsAre("3 uid duplicate_uid(2)"));
    const ImportPlan planned =
        need(plan(sheet, {.corrections = {at(3, SheetField::Uid, QString())}}));
    EXPECT_THAT(refusals(planned), IsEmpty());
    EXPECT_EQ(planned.change.posts.added.size(), 2U);
}

TEST_F(CorrectionTest, is_asked_for_words_that_are_no_name_of_an_account)
{
    addAccount(QStringLiteral("instagram"), QStringLiteral("@asso"));
    addAccount(QStringLiteral("facebook"), QStringLiteral("asso.page"));
    const ImportPlan planned =
        need(plan("texte,réseau\na,Insta\nb,Instagram\nc,\"insta, Facebook\"\nd,X\ne,\"X, @asso\"\n"
                  ",Threads\n"));
    EXPECT_THAT(readings(planned), ElementsAre("2: Insta → instagram:@asso × 2", "5: X → x: × 2"));
}

TEST_F(CorrectionTest, is_asked_for_accounts_of_our_own_files_that_are_not_there)
{
    const ImportPlan planned =
        need(plan("uid,accounts,text\nu1,mastodon:@asso,a\nu2,mastodon:@asso,b\n"));
    EXPECT_THAT(readings(planned), ElementsAre("2: mastodon:@asso → mastodon:@asso × 2"));
}

TEST_F(CorrectionTest, takes_retweets_for_reposts_where_it_is_said)
{
    const QByteArray sheet =
        "texte,genre\nRT @Banque : venez,\nRT @Banque : merci,Info\nRTT le lundi,\n";
    const ImportPlan asWritten = need(plan(sheet));
    EXPECT_EQ(asWritten.reposts, (RowGroup{.first = {0, 2}, .rows = 2}));
    EXPECT_FALSE(asWritten.change.posts.added[0].repost);
    EXPECT_EQ(asWritten.change.posts.added[0].kind, PostKind::Info);

    const ImportPlan taken = need(plan(sheet, {.repostsByText = true}));
    EXPECT_TRUE(taken.change.posts.added[0].repost);
    EXPECT_EQ(taken.change.posts.added[0].kind, PostKind::Exchange);
    EXPECT_TRUE(taken.change.posts.added[1].repost);
    EXPECT_EQ(taken.change.posts.added[1].kind, PostKind::Info);
    EXPECT_FALSE(taken.change.posts.added[2].repost);
}

TEST_F(CorrectionTest, leaves_rows_out_with_what_only_they_needed)
{
    const Post stored = add({.uid = QStringLiteral("u1"), .text = QStringLiteral("Avant")});
    ImportPlan planned =
        need(plan("uid,text,accounts,objective\nu1,Après,,\n,b,x:,Collecte\n,c,threads:,\n"));
    ASSERT_EQ(planned.change.accounts.added.size(), 2U);
    leaveOut(planned, {{0, 2}, {0, 3}});
    EXPECT_TRUE(planned.change.posts.changed.empty());
    EXPECT_TRUE(planned.updated.empty());
    ASSERT_EQ(planned.change.posts.added.size(), 1U);
    EXPECT_EQ(planned.added[0].line, 4);
    ASSERT_EQ(planned.change.accounts.added.size(), 1U);
    EXPECT_EQ(planned.change.accounts.added[0].network, QStringLiteral("threads"));
    EXPECT_TRUE(planned.change.objectives.added.empty());
    EXPECT_EQ(planned.change.action.count, 1);
    need(planner().apply(planned.change));
    EXPECT_EQ(*need(planner().posts().findByUid(QStringLiteral("u1"))), stored);
    EXPECT_EQ(posts().size(), 2U);
}

} // namespace semainier::test
