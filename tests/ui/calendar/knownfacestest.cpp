// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/knownfaces.h"

#include <gtest/gtest.h>

namespace semainier::ui {
namespace {

class KnownFacesTest : public testing::Test {
protected:
    /// How often all cards together had to be measured, each in a form.
    int measured(const std::vector<WeekCard> &shown, int form)
    {
        int count = 0;
        for (const WeekCard &card : shown) {
            EXPECT_EQ(known.of(card, form, [&] { return ++count, card.caption; }), card.caption);
        }
        known.settle();
        return count;
    }

    KnownFaces<QString> known;
    std::vector<WeekCard> cards{{.post = {.id = PostId(1)}, .caption = QStringLiteral("Collecte")},
                                {.post = {.id = PostId(2)}, .caption = QStringLiteral("Loto")}};
};

TEST_F(KnownFacesTest, measures_only_what_has_changed)
{
    EXPECT_EQ(measured(cards, 100), 2);
    EXPECT_EQ(measured(cards, 100), 0);
    cards[1].caption = QStringLiteral("Tombola");
    EXPECT_EQ(measured(cards, 100), 1);
}

TEST_F(KnownFacesTest, measures_all_in_another_width_or_font)
{
    EXPECT_EQ(measured(cards, 100), 2);
    EXPECT_EQ(measured(cards, 120), 2);
    known.clear();
    EXPECT_EQ(measured(cards, 120), 2);
}

TEST_F(KnownFacesTest, forgets_what_is_no_longer_shown)
{
    EXPECT_EQ(measured(cards, 100), 2);
    EXPECT_EQ(measured({cards[0]}, 100), 0);
    EXPECT_EQ(measured(cards, 100), 1);
}

} // namespace
} // namespace semainier::ui
