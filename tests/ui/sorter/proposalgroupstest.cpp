// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/proposalgroups.h"

#include "tests/support/temporarycalendar.h"

namespace semainier::ui {
namespace {

using namespace semainier::test;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ProposalGroupsTest : public TemporaryCalendar {
protected:
    PostId propose(PostKind kind, const char *text)
    {
        return add({.kind = kind,
                    .kindProposed = true,
                    .text = QString::fromUtf8(text),
                    .day = QDate(2026, 11, 3)})
            .id;
    }
};

TEST_F(ProposalGroupsTest, join_those_that_share_kind_and_reason)
{
    const PostId one = propose(PostKind::Curated, "À lire https://change.org/a");
    const PostId call = propose(PostKind::DonationAppeal, "Faites un don https://change.org/b");
    const PostId two = propose(PostKind::Curated, "À lire https://www.change.org/c");
    const PostId other = propose(PostKind::Curated, "À lire https://lemonde.fr/c");
    const PostId loud = propose(PostKind::DonationAppeal, "FAITES UN DON !");
    const PostId earlier = propose(PostKind::Advocacy, "À lire https://change.org/d");
    add({.kind = PostKind::Curated,
         .text = QStringLiteral("https://change.org/e"),
         .day = QDate(2026, 11, 3)});
    const auto groups = need(readProposalGroups(calendarPath(), clock(), {}));
    EXPECT_THAT(groups.like(one), ElementsAre(one, two));
    EXPECT_THAT(groups.like(call), ElementsAre(call, loud));
    EXPECT_THAT(groups.like(other), ElementsAre(other));
    EXPECT_THAT(groups.like(earlier), IsEmpty()) << "its words propose another kind today";
}

TEST_F(ProposalGroupsTest, count_those_that_are_left)
{
    const PostId one = propose(PostKind::Info, "Bonjour");
    const PostId two = propose(PostKind::Info, "Merci");
    const PostId three = propose(PostKind::Info, "Au revoir");
    const PostId other = propose(PostKind::Advocacy, "Bonjour");
    auto groups = need(readProposalGroups(calendarPath(), clock(), {}));
    EXPECT_EQ(groups.left(one), 3);
    EXPECT_EQ(groups.left(other), 0);
    groups.takeAllBut([one](PostId post) { return post != one; });
    EXPECT_EQ(groups.left(two), 2);
    groups.take(three);
    groups.take(other);
    EXPECT_EQ(groups.left(two), 1);
    groups.giveBack(three);
    EXPECT_EQ(groups.left(one), 2);
    EXPECT_EQ(groups.like(one).size(), 3U);
}

TEST_F(ProposalGroupsTest, are_not_looked_for_any_further_when_nobody_waits)
{
    for (int i = 0; i < 300; ++i) {
        propose(PostKind::Info, "Bonjour");
    }
    const Progress no = [](double) { return false; };
    EXPECT_THAT(readProposalGroups(calendarPath(), clock(), no), FailsWith(ErrorCode::Cancelled));
}

} // namespace
} // namespace semainier::ui
