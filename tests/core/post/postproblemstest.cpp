// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postproblems.h"

#include "tests/support/printers.h"

#include <gmock/gmock.h>

namespace semainier {
namespace {

using Kind = PostProblem::Kind;
using testing::ElementsAre;
using testing::IsEmpty;

const Account mastodon{.id = AccountId(1), .network = QStringLiteral("mastodon")};
const Account x{.id = AccountId(2), .network = QStringLiteral("x")};
const Account instagram{.id = AccountId(3), .network = QStringLiteral("instagram")};
const std::vector accounts{mastodon, x, instagram};

Post ready()
{
    return {.id = PostId(7),
            .status = PostStatus::Ready,
            .text = QStringLiteral("Samedi, c’est la collecte"),
            .day = QDate(2026, 11, 18),
            .time = TimeOfDay::fromHourMinute(10, 0),
            .publications = {{.account = mastodon.id}, {.account = x.id}}};
}

Post drafted(Post post)
{
    post.status = PostStatus::Draft;
    return post;
}

std::vector<Kind> kinds(const Post &post, const std::vector<Post> &neighbours = {})
{
    std::vector<Kind> found;
    for (const PostProblem &problem : postProblems(post, accounts, neighbours)) {
        found.push_back(problem.kind);
    }
    return found;
}

TEST(PostProblems, finds_none_in_a_post_that_can_go_out)
{
    EXPECT_THAT(kinds(ready()), IsEmpty());
}

TEST(PostProblems, says_by_how_much_a_text_is_too_long_on_each_account)
{
    Post post = ready();
    post.text = QString(290, u'a');
    EXPECT_EQ(
        postProblems(post, accounts),
        (std::vector<PostProblem>{{.kind = Kind::TextTooLong, .account = x.id, .amount = 10}}));
    post.publications[1].text = QStringLiteral("court");
    EXPECT_THAT(kinds(post), IsEmpty());
    post.text = QString(501, u'a');
    EXPECT_EQ(postProblems(drafted(post), accounts).front(),
              (PostProblem{.kind = Kind::TextTooLong, .account = mastodon.id, .amount = 1}));
}

TEST(PostProblems, leaves_a_draft_in_peace_about_what_is_only_missing)
{
    EXPECT_THAT(kinds({.status = PostStatus::Draft}), IsEmpty());
    EXPECT_THAT(kinds({.status = PostStatus::Ready}), ElementsAre(Kind::NoAccount, Kind::NoDate));
    EXPECT_THAT(kinds({.status = PostStatus::Review}), ElementsAre(Kind::NoAccount))
        << "a post may be read before it has a date";
}

TEST(PostProblems, wants_something_to_publish_on_every_account)
{
    Post post = ready();
    post.publications[0].text = QStringLiteral("  ");
    EXPECT_EQ(postProblems(post, accounts),
              (std::vector<PostProblem>{{.kind = Kind::NothingToPublish, .account = mastodon.id}}));
    post.text.clear();
    EXPECT_EQ(postProblems(post, accounts),
              (std::vector<PostProblem>{{.kind = Kind::NothingToPublish}}));
    post.link = QStringLiteral("https://exemple.fr");
    EXPECT_THAT(kinds(post), IsEmpty());
}

TEST(PostProblems, wants_the_link_of_a_curated_link_be_it_in_the_text)
{
    Post post = ready();
    post.kind = PostKind::Curated;
    EXPECT_THAT(kinds(post), ElementsAre(Kind::NoLink));
    post.text += QStringLiteral(" https://exemple.fr/article");
    EXPECT_THAT(kinds(post), IsEmpty());
}

TEST(PostProblems, counts_hashtags_where_the_network_does)
{
    Post post = ready();
    post.text = QStringLiteral("#un #deux #trois #quatre #cinq #six #sept");
    EXPECT_THAT(kinds(post), IsEmpty());
    post.publications = {{.account = instagram.id}};
    EXPECT_EQ(postProblems(post, accounts),
              (std::vector<PostProblem>{
                  {.kind = Kind::TooManyHashtags, .account = instagram.id, .amount = 2}}));
}

TEST(PostProblems, reminds_of_each_image_without_alternative_text_and_forbids_nothing)
{
    Post post = drafted(ready());
    post.attachments = {{QStringLiteral("a.png"), QStringLiteral("Une affiche")},
                        {QStringLiteral("b.png"), QStringLiteral(" ")}};
    const auto problems = postProblems(post, accounts);
    EXPECT_EQ(problems, (std::vector<PostProblem>{{.kind = Kind::NoAlternativeText, .amount = 1}}));
    EXPECT_THAT(obstaclesTo(PostStatus::Ready, post, accounts), IsEmpty());
}

TEST(PostProblems, refuse_to_call_a_faulty_post_ready_and_nothing_else)
{
    const Post empty{.status = PostStatus::Draft};
    for (const PostStatus status : allPostStatuses) {
        const bool refused = status == PostStatus::Ready || status == PostStatus::Scheduled;
        EXPECT_EQ(obstaclesTo(status, empty, accounts).empty(), !refused)
            << code(status).toStdString();
    }
    EXPECT_THAT(obstaclesTo(PostStatus::Ready, {.status = PostStatus::Ready}, accounts), IsEmpty())
        << "it is already";
    EXPECT_THAT(obstaclesTo(PostStatus::Ready, drafted(ready()), accounts), IsEmpty());
}

TEST(PostProblems, warns_of_two_posts_of_an_account_within_the_hour)
{
    Post other = ready();
    other.id = PostId(8);
    other.text = QStringLiteral("Autre chose");
    other.time = TimeOfDay::fromHourMinute(10, 59);
    other.publications = {{.account = x.id}};
    EXPECT_EQ(
        postProblems(ready(), accounts, std::vector{ready(), other}),
        (std::vector<PostProblem>{{.kind = Kind::TooClose, .account = x.id, .other = other.id}}));
    other.time = TimeOfDay::fromHourMinute(11, 0);
    EXPECT_THAT(kinds(ready(), {other}), IsEmpty());
}

TEST(PostProblems, sees_the_hour_before_midnight_and_the_one_after_as_neighbours)
{
    Post late = ready();
    late.time = TimeOfDay::fromHourMinute(23, 45);
    Post early = ready();
    early.id = PostId(8);
    early.text = QStringLiteral("Autre chose");
    early.day = late.day.addDays(1);
    early.time = TimeOfDay::fromHourMinute(0, 15);
    EXPECT_THAT(kinds(late, {early}), ElementsAre(Kind::TooClose, Kind::TooClose));
}

TEST(PostProblems, warns_of_the_same_words_within_thirty_days_on_the_same_account)
{
    Post other = ready();
    other.id = PostId(8);
    other.text = QStringLiteral("samedi c’est la COLLECTE");
    other.day = ready().day.addDays(-30);
    other.publications = {{.account = mastodon.id}};
    EXPECT_THAT(kinds(ready(), {other}), IsEmpty()) << "a comma is another text";
    other.text = QStringLiteral("  SAMEDI, c'est  la collecte ");
    EXPECT_THAT(kinds(ready(), {other}), ElementsAre(Kind::SameText));
    other.day = ready().day.addDays(-31);
    EXPECT_THAT(kinds(ready(), {other}), IsEmpty());
}

TEST(PostProblems, lets_a_series_repeat_itself)
{
    Post post = ready();
    post.series = SeriesId(1);
    Post next = post;
    next.id = PostId(8);
    next.day = post.day.addDays(7);
    EXPECT_THAT(kinds(post, {next}), IsEmpty());
}

TEST(PostProblems, tells_nothing_of_what_is_published_or_cancelled)
{
    Post post = ready();
    post.text = QString(600, u'a');
    post.status = PostStatus::Published;
    EXPECT_THAT(kinds(post), IsEmpty());
    post.status = PostStatus::Cancelled;
    EXPECT_THAT(kinds(post), IsEmpty());
}

} // namespace
} // namespace semainier
