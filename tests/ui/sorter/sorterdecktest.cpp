// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/sorterdeck.h"

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const PostId one(1);
const PostId two(2);
const PostId three(3);
const PostId four(4);

SorterDeck deckOfFour()
{
    return SorterDeck({one, two, three, four});
}

TEST(SorterDeck, goes_to_the_next_one_with_each_decision_and_ends_behind_the_last)
{
    SorterDeck deck = deckOfFour();
    for (const PostId post : {one, two, three, four}) {
        ASSERT_EQ(deck.current(), post);
        deck.decide({{post, PostKind::Curated}});
    }
    EXPECT_EQ(deck.current(), std::nullopt);
    EXPECT_EQ(deck.left(), 0);
    EXPECT_EQ(deck.sortedAs(PostKind::Curated), 4);
    EXPECT_EQ(deck.decision(two), PostKind::Curated);
}

TEST(SorterDeck, comes_back_to_those_that_were_skipped)
{
    SorterDeck deck = deckOfFour();
    deck.skip();
    deck.decide({{two, PostKind::Info}, {three, PostKind::Info}, {four, PostKind::Info}});
    EXPECT_EQ(deck.current(), std::nullopt);
    EXPECT_EQ(deck.left(), 1);
    deck.goToFirstLeft();
    EXPECT_EQ(deck.current(), one);
    deck.skip();
    EXPECT_EQ(deck.current(), std::nullopt) << "all the others are sorted";
    deck.skip();
    EXPECT_EQ(deck.current(), std::nullopt);
}

TEST(SorterDeck, looks_around_without_deciding)
{
    SorterDeck deck = deckOfFour();
    deck.goBack();
    EXPECT_EQ(deck.current(), one);
    deck.decide({{one, PostKind::Info}});
    deck.goOn();
    EXPECT_EQ(deck.current(), three);
    deck.goBack();
    deck.goBack();
    EXPECT_EQ(deck.current(), one) << "also those that are decided";
    deck.goTo(four);
    deck.goOn();
    EXPECT_EQ(deck.current(), four);
    EXPECT_EQ(deck.sorted(), 1);
}

TEST(SorterDeck, sees_what_is_ahead_and_not_decided)
{
    SorterDeck deck = deckOfFour();
    EXPECT_THAT(deck.ahead(3), ElementsAre(one, two, three));
    deck.decide({{one, PostKind::Info}, {three, PostKind::Info}});
    EXPECT_THAT(deck.ahead(3), ElementsAre(two, four));
    deck.goOn();
    EXPECT_THAT(deck.ahead(3), ElementsAre(four));
}

TEST(SorterDeck, takes_decisions_back_one_by_one)
{
    SorterDeck deck = deckOfFour();
    deck.decide({{one, PostKind::Info}});
    deck.decide({{two, PostKind::Event}, {four, PostKind::Event}});
    EXPECT_EQ(deck.current(), three);
    EXPECT_THAT(deck.takeBack(), ElementsAre(two, four));
    EXPECT_EQ(deck.current(), two);
    EXPECT_TRUE(deck.awaits(four));
    EXPECT_EQ(deck.sortedAs(PostKind::Event), 0);
    EXPECT_EQ(deck.sorted(), 1);
    deck.takeBack();
    EXPECT_EQ(deck.current(), one);
    EXPECT_EQ(deck.sorted(), 0);
    EXPECT_FALSE(deck.canTakeBack());
    deck.takeBack();
    EXPECT_EQ(deck.current(), one);
}

TEST(SorterDeck, gives_back_the_first_kind_when_a_second_one_is_taken_back)
{
    SorterDeck deck = deckOfFour();
    deck.decide({{one, PostKind::Info}});
    deck.goBack();
    deck.decide({{one, PostKind::Event}});
    EXPECT_EQ(deck.sorted(), 1);
    EXPECT_EQ(deck.sortedAs(PostKind::Info), 0);
    EXPECT_THAT(deck.takeBack(), IsEmpty()) << "it is still decided";
    EXPECT_EQ(deck.decision(one), PostKind::Info);
    EXPECT_EQ(deck.sortedAs(PostKind::Info), 1);
    EXPECT_EQ(deck.sortedAs(PostKind::Event), 0);
}

TEST(SorterDeck, leaves_out_what_is_gone)
{
    SorterDeck deck = deckOfFour();
    deck.decide({{one, PostKind::Info}});
    deck.drop(two);
    EXPECT_EQ(deck.current(), three);
    EXPECT_EQ(deck.size(), 3);
    deck.drop(two);
    EXPECT_EQ(deck.size(), 3);
    deck.goBack();
    EXPECT_EQ(deck.current(), one);
    deck.drop(one);
    EXPECT_EQ(deck.sorted(), 0);
    deck.takeBack();
    EXPECT_EQ(deck.sorted(), 0);
    EXPECT_EQ(deck.left(), 2);
}

TEST(SorterDeck, of_nothing_is_at_its_end)
{
    const SorterDeck deck{std::vector<PostId>()};
    EXPECT_EQ(deck.current(), std::nullopt);
    EXPECT_THAT(deck.ahead(9), IsEmpty());
    EXPECT_FALSE(deck.awaits(one));
}

} // namespace
} // namespace semainier::ui
