// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/kindcomparison.h"

#include "tests/support/printers.h"

#include <gmock/gmock.h>

namespace semainier {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

MeasuredPost post(PostKind kind, std::optional<qint64> reactions, qint64 account = 1)
{
    MeasuredPost post{.account = AccountId(account), .kind = kind, .ageAtReading = 10};
    post.metrics[Metric::Reactions] = reactions;
    return post;
}

void add(std::vector<MeasuredPost> &posts, int count, PostKind kind, qint64 reactions,
         qint64 account = 1)
{
    for (int index = 0; index < count; ++index) {
        posts.push_back(post(kind, reactions, account));
    }
}

TEST(KindComparison, sets_a_kind_against_all_others)
{
    std::vector<MeasuredPost> posts;
    add(posts, 5, PostKind::Event, 30);
    add(posts, 6, PostKind::Info, 10);
    const auto found = compareKinds(posts);
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[0].kind, PostKind::Info);
    EXPECT_EQ(found[0].own.publications, 6);
    EXPECT_EQ(found[0].others.publications, 5);
    EXPECT_NEAR(found[0].difference().value(), 10.0 / 30 - 1, 1e-9);
    EXPECT_NEAR(found[1].difference().value(), 2, 1e-9);
}

TEST(KindComparison, ranks_neither_few_publications_nor_against_few)
{
    std::vector<MeasuredPost> posts;
    add(posts, 4, PostKind::Event, 30);
    add(posts, 6, PostKind::Info, 10);
    for (const KindComparison &found : compareKinds(posts)) {
        EXPECT_EQ(found.difference(), std::nullopt) << int(found.kind);
    }
}

TEST(KindComparison, compares_each_publication_with_what_is_usual_on_its_account)
{
    // The account that publishes events has ten times the public; on both, an event gets as usual.
    std::vector<MeasuredPost> posts;
    add(posts, 5, PostKind::Event, 100, 1);
    add(posts, 5, PostKind::Info, 10, 2);
    EXPECT_NEAR(compareKinds(posts)[0].difference().value(), 0, 1e-9);
}

TEST(KindComparison, leaves_out_what_is_not_known_and_never_divides_by_nothing)
{
    std::vector<MeasuredPost> posts;
    add(posts, 6, PostKind::Event, 0);
    posts.push_back(post(PostKind::Info, {}));
    EXPECT_THAT(compareKinds(posts), IsEmpty());
    EXPECT_THAT(compareKinds({}), IsEmpty());
    posts.clear();
    add(posts, 7, PostKind::Event, 10);
    add(posts, 5, PostKind::Info, 0);
    const auto found = compareKinds(posts);
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[1].difference(), std::nullopt) << "the others get nothing";
    EXPECT_NEAR(found[0].difference().value(), -1, 1e-9);
}

} // namespace
} // namespace semainier
