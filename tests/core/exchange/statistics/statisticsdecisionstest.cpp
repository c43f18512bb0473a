// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsdecisions.h"

#include "core/exchange/statistics/rowdoubts.h"
#include "tests/core/exchange/statistics/statisticscalendar.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

const QString twice = QStringLiteral("Deux fois le même texte ce jour");

// Of 9 November 2025, at 01:24 and at 00:03 of Paris.
const QByteArray firstId = nightId;
const QByteArray secondId = "1987295000000000000";

} // namespace

class StatisticsDecisionsTest : public StatisticsCalendar {
protected:
    Post planAt(int hour, QDate day = QDate(2025, 11, 9), const QString &text = twice)
    {
        return add({.status = PostStatus::Scheduled,
                    .text = text,
                    .day = day,
                    .time = TimeOfDay::fromHourMinute(hour, 0),
                    .publications = {{.account = m_x.id}}});
    }
    QString writeTwice()
    {
        return write(header + row(firstId, twice.toUtf8(), 1) + row(secondId, twice.toUtf8(), 2));
    }
    Post stored(const Post &post) { return *need(planner().posts().findByUid(post.uid)); }
    QByteArray idOf(const Post &post)
    {
        return stored(post).publications.front().externalId.toUtf8();
    }
    void apply(const StatisticsPlan &planned) { need(applyStatistics(planned, planner())); }
    void expectNothingNew(const StatisticsDecisions &decisions)
    {
        const auto again = plan({m_path}, decisions);
        EXPECT_TRUE(again.isEmpty());
        EXPECT_EQ(again.files.front().unchanged,
                  again.files.front().rows - int(again.files.front().skipped.size()));
        EXPECT_THAT(again.files.front().doubtful, IsEmpty());
    }
    /// Which account the rows of a file without names are of.
    StatisticsDecisions decidedAccount(AccountId account, const QByteArray &handle = "asso")
    {
        return {.accounts = {{{.path = m_path,
                               .network = QStringLiteral("x"),
                               .account = {.handle = QString::fromUtf8(handle)}},
                              account}}};
    }

    Account m_x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    QString m_path;
};

TEST_F(StatisticsDecisionsTest, are_asked_for_with_both_sides)
{
    const Post late = planAt(9);
    const Post near = planAt(2);
    m_path = write(header + row(firstId, twice.toUtf8() + " https://t.co/abc", 1));
    const auto planned = plan({m_path}, StatisticsDecisions());
    ASSERT_THAT(planned.files.front().doubtful, SizeIs(1));
    const DoubtfulRow doubt = planned.files.front().doubtful.front();
    EXPECT_EQ(doubt.line, 2);
    EXPECT_EQ(doubt.doubt, RowDoubt::OneOfSeveral);
    EXPECT_EQ(doubt.text, twice + QStringLiteral(" https://t.co/abc"));
    EXPECT_EQ(doubt.day, QDate(2025, 11, 9));
    EXPECT_TRUE(doubt.time.has_value());
    EXPECT_EQ(doubt.account, m_x.id);
    EXPECT_EQ(doubt.taken, near.id);
    EXPECT_FALSE(doubt.isDecided);
    EXPECT_THAT(doubt.candidates,
                ElementsAre(PostCandidate{.post = near.id,
                                          .day = near.day,
                                          .time = near.time,
                                          .kind = near.kind,
                                          .caption = caption(near),
                                          .text = twice},
                            Field(&PostCandidate::post, late.id)));
}

TEST_F(StatisticsDecisionsTest, say_which_of_several_posts_it_is)
{
    const Post late = planAt(9);
    const Post near = planAt(2);
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const StatisticsDecisions decisions{.posts = {{{m_path, {}, 2}, late.id}}};
    const auto planned = plan({m_path}, decisions);
    ASSERT_THAT(planned.files.front().doubtful, SizeIs(1));
    EXPECT_EQ(planned.files.front().doubtful.front().taken, late.id);
    EXPECT_TRUE(planned.files.front().doubtful.front().isDecided);
    EXPECT_EQ(planned.files.front().matched, 1);
    apply(planned);
    EXPECT_EQ(idOf(late), firstId);
    EXPECT_EQ(stored(late).day, late.day);
    EXPECT_EQ(stored(late).time, late.time);
    EXPECT_EQ(stored(near), near);
    expectNothingNew(decisions);
}

TEST_F(StatisticsDecisionsTest, say_that_it_is_none_of_them)
{
    const Post one = planAt(9);
    const Post other = planAt(2);
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const StatisticsDecisions decisions{.posts = {{{m_path, {}, 2}, PostId()}}};
    const auto planned = plan({m_path}, decisions);
    EXPECT_EQ(planned.files.front().added, 1);
    ASSERT_THAT(planned.files.front().doubtful, SizeIs(1)); // to be seen otherwise again
    EXPECT_EQ(planned.files.front().doubtful.front().doubt, RowDoubt::OneOfSeveral);
    EXPECT_EQ(planned.files.front().doubtful.front().taken, PostId());
    EXPECT_THAT(planned.files.front().doubtful.front().candidates, SizeIs(2));
    apply(planned);
    EXPECT_THAT(posts(), SizeIs(3));
    EXPECT_EQ(stored(one), one);
    EXPECT_EQ(stored(other), other);
    expectNothingNew(decisions);
}

TEST_F(StatisticsDecisionsTest, keep_a_post_from_the_rows_before_theirs)
{
    const Post late = planAt(9);
    const Post near = planAt(2); // what the first row would be taken for
    m_path = writeTwice();
    const StatisticsDecisions decisions{.posts = {{{m_path, {}, 3}, near.id}}};
    const auto planned = plan({m_path}, decisions);
    EXPECT_EQ(planned.files.front().matched, 2);
    EXPECT_THAT(planned.files.front().doubtful, SizeIs(2)); // neither goes from under the hand
    apply(planned);
    EXPECT_EQ(idOf(late), firstId);
    EXPECT_EQ(idOf(near), secondId);
    expectNothingNew(decisions);
}

TEST_F(StatisticsDecisionsTest, give_a_post_to_the_first_row_that_wants_it)
{
    const Post late = planAt(9);
    const Post near = planAt(2);
    m_path = writeTwice();
    const StatisticsDecisions decisions{
        .posts = {{{m_path, {}, 2}, late.id}, {{m_path, {}, 3}, late.id}}};
    const auto planned = plan({m_path}, decisions);
    apply(planned);
    EXPECT_EQ(idOf(late), firstId);
    EXPECT_EQ(idOf(near), secondId);
    expectNothingNew(decisions);
}

TEST_F(StatisticsDecisionsTest, keep_no_post_for_a_file_that_is_left_out)
{
    const Post only = planAt(2);
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const auto planned =
        plan({m_path}, {.posts = {{{QStringLiteral("left_out.csv"), {}, 2}, only.id}}});
    EXPECT_EQ(planned.files.front().matched, 1);
    EXPECT_EQ(planned.files.front().added, 0);
}

TEST_F(StatisticsDecisionsTest, are_not_about_a_post_that_another_window_took_off_the_account)
{
    const Post stays = planAt(2);
    Post leaves = add({.text = twice, .day = QDate(2025, 11, 9)});
    leaves.publications = {{.account = m_x.id}}; // as it was when the index was made
    PublicationIndex index(stays.day, stays.day);
    index.add(leaves);
    index.add(stays);
    const WantedPublication wanted{.account = m_x.id,
                                   .externalId = QString::fromUtf8(firstId),
                                   .text = twice,
                                   .key = textKey(twice),
                                   .day = stays.day};
    const auto match = index.find(wanted);
    ASSERT_EQ(match.found, PublicationIndex::Found::OneOfSeveral);
    const auto doubt = need(doubtfulRow(index, planner().posts(), wanted, match, 2));
    ASSERT_TRUE(doubt.has_value());
    EXPECT_THAT(doubt->candidates, ElementsAre(Field(&PostCandidate::post, stays.id)));
}

TEST_F(StatisticsDecisionsTest, say_whether_it_is_the_post_of_another_day)
{
    const Post eve = planAt(21, QDate(2025, 11, 8));
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const auto guessed = plan({m_path}, StatisticsDecisions());
    ASSERT_THAT(guessed.files.front().doubtful, SizeIs(1));
    EXPECT_EQ(guessed.files.front().doubtful.front().doubt, RowDoubt::OtherDay);
    EXPECT_EQ(guessed.files.front().doubtful.front().taken, eve.id);
    ASSERT_THAT(guessed.files.front().doubtful.front().candidates, SizeIs(1));
    EXPECT_EQ(guessed.files.front().doubtful.front().candidates.front().day, eve.day);

    const StatisticsDecisions none{.posts = {{{m_path, {}, 2}, PostId()}}};
    const auto planned = plan({m_path}, none);
    EXPECT_EQ(planned.files.front().added, 1);
    ASSERT_THAT(planned.files.front().doubtful, SizeIs(1));
    EXPECT_EQ(planned.files.front().doubtful.front().doubt, RowDoubt::OtherDay);

    const StatisticsDecisions same{.posts = {{{m_path, {}, 2}, eve.id}}};
    apply(plan({m_path}, same));
    EXPECT_EQ(idOf(eve), firstId);
    EXPECT_EQ(stored(eve).day, QDate(2025, 11, 9));
    expectNothingNew(same);
}

TEST_F(StatisticsDecisionsTest, choose_among_the_days_around)
{
    const Post before = planAt(8, QDate(2025, 11, 8));
    const Post after = planAt(2, QDate(2025, 11, 10));
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const auto guessed = plan({m_path}, StatisticsDecisions());
    ASSERT_THAT(guessed.files.front().doubtful, SizeIs(1));
    EXPECT_EQ(guessed.files.front().doubtful.front().taken, before.id);
    EXPECT_THAT(guessed.files.front().doubtful.front().candidates, SizeIs(2));
    apply(plan({m_path}, {.posts = {{{m_path, {}, 2}, after.id}}}));
    EXPECT_EQ(idOf(after), firstId);
    EXPECT_EQ(stored(before), before);
}

TEST_F(StatisticsDecisionsTest, are_passed_over_where_they_do_not_fit)
{
    const Post sure = planAt(2);
    const Post stranger = planAt(3, QDate(2025, 11, 9), QStringLiteral("Tout autre chose ce jour"));
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const StatisticsDecisions decisions{.accounts = decidedAccount(AccountId(4711)).accounts,
                                        .posts = {{{m_path, {}, 2}, stranger.id}}};
    const auto planned = plan({m_path}, decisions);
    EXPECT_EQ(planned.files.front().found.front().basis, AccountBasis::Named);
    apply(planned);
    EXPECT_EQ(idOf(sure), firstId);
    EXPECT_EQ(stored(stranger), stranger);
}

TEST_F(StatisticsDecisionsTest, do_not_hide_what_is_found_without_doubt)
{
    planAt(2);
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const auto planned = plan({m_path}, StatisticsDecisions());
    EXPECT_EQ(planned.files.front().matched, 1);
    EXPECT_THAT(planned.files.front().doubtful, IsEmpty());
}

TEST_F(StatisticsDecisionsTest, say_which_account_of_the_calendar_is_meant)
{
    const Account other = addAccount(QStringLiteral("x"), QStringLiteral("antenne"));
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const auto guessed = plan({m_path}, StatisticsDecisions()).files.front();
    ASSERT_THAT(guessed.found, SizeIs(1));
    EXPECT_EQ(guessed.found.front().account, m_x);
    EXPECT_EQ(guessed.found.front().told.handle, QStringLiteral("asso"));
    EXPECT_EQ(guessed.found.front().network, QStringLiteral("x"));
    EXPECT_EQ(guessed.found.front().rows, 1);
    EXPECT_EQ(guessed.found.front().basis, AccountBasis::Named);

    const auto decisions = decidedAccount(other.id);
    const auto planned = plan({m_path}, decisions);
    EXPECT_EQ(planned.files.front().accounts, QStringList{QStringLiteral("x:antenne")});
    EXPECT_EQ(planned.files.front().found.front().account, other);
    EXPECT_EQ(planned.files.front().found.front().basis, AccountBasis::Decided);
    apply(planned);
    ASSERT_THAT(posts(), SizeIs(1));
    EXPECT_EQ(posts().front().publications.front().account, other.id);
    expectNothingNew(decisions);
}

TEST_F(StatisticsDecisionsTest, say_that_an_account_is_a_new_one)
{
    Account renamed = m_x;
    renamed.handle.clear();
    Change change{.action = {.verb = Verb::EditAccounts}};
    change.accounts.changed.push_back({m_x, renamed});
    need(planner().apply(change));
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const auto guessed = plan({m_path}, StatisticsDecisions()).files.front();
    EXPECT_EQ(guessed.found.front().account, renamed);
    EXPECT_EQ(guessed.found.front().basis, AccountBasis::OnlyOne);

    const auto decisions = decidedAccount(AccountId());
    const auto planned = plan({m_path}, decisions);
    EXPECT_TRUE(planned.files.front().found.front().isNew());
    EXPECT_EQ(planned.files.front().found.front().account.handle, QStringLiteral("asso"));
    apply(planned);
    EXPECT_THAT(need(planner().accounts().all()), SizeIs(2));
    EXPECT_NE(posts().front().publications.front().account, m_x.id);
    expectNothingNew(decisions);
}

TEST_F(StatisticsDecisionsTest, never_add_a_handle_that_the_calendar_has)
{
    m_path = write(header + row(firstId, twice.toUtf8(), 1));
    const auto planned = plan({m_path}, decidedAccount(AccountId()));
    EXPECT_EQ(planned.files.front().found.front().account, m_x);
    apply(planned);
    EXPECT_THAT(need(planner().accounts().all()), ElementsAre(m_x));
}

TEST_F(StatisticsDecisionsTest, settle_which_of_several_accounts_an_export_is_of)
{
    const Account other = addAccount(QStringLiteral("x"), QStringLiteral("antenne"));
    m_path = write(header + firstId + ",,\"" + twice.toUtf8() + "\",,1,5,1,2\n");
    const auto guessed = plan({m_path}, StatisticsDecisions()).files.front();
    ASSERT_THAT(guessed.found, SizeIs(1));
    EXPECT_EQ(guessed.found.front().told, RowAccount());
    EXPECT_EQ(guessed.found.front().basis, AccountBasis::FirstOfSeveral);
    ASSERT_THAT(guessed.doubtful, SizeIs(1));
    EXPECT_EQ(guessed.doubtful.front().doubt, RowDoubt::AccountChosen);

    const auto decisions = decidedAccount(other.id, {});
    const auto planned = plan({m_path}, decisions);
    EXPECT_THAT(planned.files.front().doubtful, IsEmpty());
    apply(planned);
    EXPECT_EQ(posts().front().publications.front().account, other.id);
    expectNothingNew(decisions);
}

} // namespace semainier::test
