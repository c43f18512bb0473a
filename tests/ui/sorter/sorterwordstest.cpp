// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/sorterwords.h"

#include "tests/support/printers.h"

namespace semainier::ui {
namespace {

constexpr std::array clues{KindClue::Exchange,   KindClue::Words,   KindClue::DayAndHour,
                           KindClue::EventWord,  KindClue::OwnSite, KindClue::OtherSite,
                           KindClue::HiddenLink, KindClue::Nothing};

TEST(SorterWords, say_every_reason_differently_and_whole)
{
    QSet<QString> reasons;
    for (const KindClue clue : clues) {
        const KindProposal proposal{PostKind::Event, clue, QStringLiteral("Atelier")};
        reasons.insert(reasonText(proposal));
        const QString all = confirmAllText(proposal, 1234);
        for (const QString &text : {reasonText(proposal), all}) {
            EXPECT_FALSE(text.isEmpty());
            EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        }
        EXPECT_TRUE(all.contains(QStringLiteral("Event"))) << all.toStdString();
    }
    EXPECT_EQ(reasons.size(), qsizetype(clues.size()));
}

TEST(SorterWords, name_the_site_and_the_kind_of_those_confirmed_together)
{
    const KindProposal proposal{PostKind::Curated, KindClue::OtherSite,
                                QStringLiteral("change.org")};
    EXPECT_EQ(reasonText(proposal), QStringLiteral("link to change.org"));
    EXPECT_EQ(confirmAllText(proposal, 57),
              QStringLiteral("Confirm all 57 with a link to change.org as Curated link"));
}

TEST(SorterWords, leave_a_sign_of_percent_in_what_people_wrote)
{
    const KindProposal proposal{PostKind::DonationAppeal, KindClue::Words, QStringLiteral("%2")};
    EXPECT_EQ(confirmAllText(proposal, 3),
              QStringLiteral("Confirm all 3 with “%2” as Fundraising appeal"));
}

TEST(SorterWords, tell_where_and_when_a_post_was_published)
{
    const Account account{.id = AccountId(4),
                          .network = QStringLiteral("mastodon"),
                          .handle = QStringLiteral("@asso@piaille.fr")};
    const Post post{.day = QDate(2026, 11, 3),
                    .time = TimeOfDay::fromHourMinute(18, 30),
                    .publications = {{.account = account.id}}};
    EXPECT_EQ(placeText(post, {account}),
              QStringLiteral("Mastodon @asso@piaille.fr · Tuesday 3 November 2026, 18:30"));
    EXPECT_EQ(placeText(Post{}, {account}), QString());
}

TEST(SorterWords, number_the_kinds_from_one_to_nine)
{
    EXPECT_EQ(keyOf(PostKind::Info), 1);
    EXPECT_EQ(keyOf(PostKind::Exchange), 9);
}

} // namespace
} // namespace semainier::ui
