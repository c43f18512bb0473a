// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be checked can be answered, and the answers change the plan.
#include "tests/ui/exchange/importdialogfixture.h"

namespace semainier::ui {
namespace {

using namespace semainier::test;
using testing::ElementsAre;

class ImportAnswersTest : public ImportDialogTest { };

TEST_F(ImportAnswersTest, shows_first_what_is_to_be_checked)
{
    addAccount(QStringLiteral("instagram"), QStringLiteral("@asso"));
    open("texte,réseau\na,Insta\nb,X\nc,\"insta, X\"\nRT @banque : venez,\nd,Minitel\n");
    EXPECT_TRUE(child<CountTiles>()->tile(ImportList::Checks)->isChecked());
    EXPECT_THAT(entries(),
                ElementsAre("line 2 | “Insta”: taken as Instagram (2 rows) | Instagram",
                            "line 3 | “X”: there is no account X in this calendar (2 rows) | "
                            "Create the account X",
                            "line 5 | “RT @…”: taken as the repost of somebody else’s post | "
                            "Repost",
                            "line 6 | “Minitel”: no account and no network is called this | No "
                            "account"));
    import();
    EXPECT_EQ(accountsOf(posts()[0]), "instagram:@asso");
    EXPECT_EQ(accountsOf(posts()[2]), "instagram:@asso x:");
    EXPECT_TRUE(posts()[3].repost);
    EXPECT_EQ(posts()[3].kind, PostKind::Exchange);
}

TEST_F(ImportAnswersTest, takes_another_account_than_a_new_one)
{
    addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
    open("texte,réseau\na,X\nb,X\nc,Minitel\n");
    answer(0, QStringLiteral("Facebook"));
    answer(1, QStringLiteral("Create the account Threads"));
    EXPECT_EQ(count(ImportList::Checks), 0);
    EXPECT_EQ(entry(0, EntryModel::ChoiceColumn), QStringLiteral("Facebook"));
    EXPECT_EQ(entry(1, EntryModel::ChoiceColumn), QStringLiteral("Create the account Threads"));
    import();
    EXPECT_EQ(accountsOf(posts()[1]), "facebook:asso");
    EXPECT_EQ(accountsOf(posts()[2]), "threads:");
}

TEST_F(ImportAnswersTest, can_be_taken_back)
{
    open("texte,réseau\na,X\n");
    answer(0, QStringLiteral("No account"));
    EXPECT_EQ(count(ImportList::Checks), 0);
    answer(0, QStringLiteral("Create the account X"));
    EXPECT_EQ(count(ImportList::Checks), 1);
    import();
    EXPECT_EQ(accountsOf(posts()[0]), "x:");
}

TEST_F(ImportAnswersTest, says_what_a_kind_means_in_every_row)
{
    open("texte,genre,statut\na,Photo,flou\nb,photo,\nc,Info,\n");
    EXPECT_EQ(entry(0), QStringLiteral("“Photo”: this kind is not known (2 rows)"));
    answer(0, QStringLiteral("Original article"));
    answer(1, QStringLiteral("Ready"));
    import();
    EXPECT_EQ(posts()[0].kind, PostKind::Article);
    EXPECT_EQ(posts()[0].status, PostStatus::Ready);
    EXPECT_EQ(posts()[1].kind, PostKind::Article);
    EXPECT_EQ(posts()[2].kind, PostKind::Info);
}

TEST_F(ImportAnswersTest, gives_hours_and_minutes_that_could_not_be_read)
{
    open("texte,heure,minutes prévues\na,matin,beaucoup\n");
    m_answers.text = QStringLiteral("1 h 15");
    answer(0, QStringLiteral("Another time…"));
    m_answers.text = QStringLiteral("9 h 30");
    answer(1, QStringLiteral("Another hour…"));
    EXPECT_EQ(entry(1, EntryModel::ChoiceColumn), QStringLiteral("09:30"));
    import();
    EXPECT_EQ(posts()[0].time, TimeOfDay::fromHourMinute(9, 30));
    EXPECT_EQ(posts()[0].plannedMinutes, 75);
}

TEST_F(ImportAnswersTest, takes_no_hour_that_is_none)
{
    open("texte,heure\na,matin\n");
    m_answers.text = QStringLiteral("tôt");
    answer(0, QStringLiteral("Another hour…"));
    EXPECT_THAT(m_answers.told, ElementsAre(QStringLiteral("“tôt” is no hour.")));
    EXPECT_EQ(count(ImportList::Checks), 1);
}

TEST_F(ImportAnswersTest, gives_a_refused_row_its_date)
{
    open("date,texte\n20/10/2026,a\n10/25/2026,b\nbientôt,c\n30/02/2026,d\n21/10/2026,e\n"
         "22/10/2026,f\n23/10/2026,g\n24/10/2026,h\n");
    show(ImportList::Refused);
    EXPECT_EQ(count(ImportList::Refused), 3);
    answer(0, QStringLiteral("Sun 25 Oct 2026"));
    m_answers.date = QDate(2026, 12, 1);
    answer(1, QStringLiteral("Another date…"));
    answer(2, QStringLiteral("Undated"));
    EXPECT_EQ(count(ImportList::Refused), 0);
    EXPECT_THAT(entries(),
                ElementsAre("line 3 | “10/25/2026”: no calendar has this day | Sun 25 Oct 2026",
                            "line 4 | “bientôt”: the date cannot be read | Tue 1 Dec 2026",
                            "line 5 | “30/02/2026”: no calendar has this day | Undated"));
    EXPECT_EQ(import().added, 8);
    EXPECT_EQ(posts()[6].day, QDate(2026, 12, 1));
    EXPECT_EQ(posts()[7].text, QStringLiteral("d"));
}

TEST_F(ImportAnswersTest, moves_a_date_to_the_weekday_that_is_written)
{
    open("date,jour,texte\n20/10/2026,mer.,a\n");
    EXPECT_THAT(entries(),
                ElementsAre("line 2 | “20/10/2026”: this date is a Tuesday | Keep the date"));
    answer(0, QStringLiteral("Wed 21 Oct 2026"));
    import();
    EXPECT_EQ(posts()[0].day, QDate(2026, 10, 21));
}

TEST_F(ImportAnswersTest, gives_another_year_than_the_one_assumed)
{
    open("date,texte\n3 mars,a\n");
    EXPECT_EQ(entry(0, EntryModel::ChoiceColumn), QStringLiteral("Wed 3 Mar 2027"));
    answer(0, QStringLiteral("Tue 3 Mar 2026"));
    import();
    EXPECT_EQ(posts()[0].day, QDate(2026, 3, 3));
}

TEST_F(ImportAnswersTest, leaves_doubtful_rows_out)
{
    open("texte,genre\na,Photo\nb,Photo\nc,Info\n");
    answer(0, QStringLiteral("Leave out 2 rows"));
    EXPECT_EQ(entry(0, EntryModel::ChoiceColumn), QStringLiteral("Left out"));
    EXPECT_EQ(count(ImportList::Undated), 1);
    EXPECT_EQ(import().added, 1);
    EXPECT_EQ(posts()[0].text, QStringLiteral("c"));
}

TEST_F(ImportAnswersTest, takes_texts_that_begin_as_reposts_for_posts_of_our_own)
{
    open("texte\nRT @banque : venez\n");
    answer(0, QStringLiteral("Post of our own"));
    import();
    EXPECT_FALSE(posts()[0].repost);
    EXPECT_EQ(posts()[0].kind, PostKind::Info);
}

TEST_F(ImportAnswersTest, takes_a_row_with_a_known_uid_for_a_new_post)
{
    open("uid,text\nu1,a\nu1,b\n");
    show(ImportList::Refused);
    EXPECT_EQ(entry(0), QStringLiteral("“u1”: line 2 is the same post already"));
    answer(0, QStringLiteral("New post"));
    EXPECT_EQ(import().added, 2);
}

TEST_F(ImportAnswersTest, keeps_the_line_that_was_answered)
{
    open("texte,genre,statut\na,Photo,flou\n");
    answer(1, QStringLiteral("Ready"));
    EXPECT_EQ(child<EntryView>()->currentIndex().row(), 1);
}

} // namespace
} // namespace semainier::ui
