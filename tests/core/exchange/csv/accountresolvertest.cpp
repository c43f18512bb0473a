// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/accountresolver.h"

#include "tests/support/matchers.h"

namespace semainier::test {

class AccountResolverTest : public testing::Test {
protected:
    /// The keys of the accounts, then "?" and the texts in doubt.
    std::string found(const QString &accounts, const QString &networks = {}, bool own = false)
    {
        const AccountResolver::Answer answer = resolver.read(accounts, networks, own);
        QStringList keys;
        for (const AccountId id : answer.accounts) {
            keys << resolver.key(id);
        }
        for (const AccountResolver::Doubt &doubt : answer.doubts) {
            keys << u'?' + doubt.text;
        }
        return keys.join(u' ').toStdString();
    }

    AccountResolver resolver{{
        {.id = AccountId(1),
         .network = QStringLiteral("mastodon"),
         .handle = QStringLiteral("@asso@piaille.fr")},
        {.id = AccountId(2),
         .network = QStringLiteral("facebook"),
         .handle = QStringLiteral("asso"),
         .name = QStringLiteral("Notre page")},
        {.id = AccountId(3),
         .network = QStringLiteral("facebook"),
         .handle = QStringLiteral("jeunes"),
         .name = QStringLiteral("Page jeunes")},
    }};
};

TEST_F(AccountResolverTest, takes_the_account_of_a_network)
{
    EXPECT_EQ(found(QStringLiteral("Mastodon")), "mastodon:@asso@piaille.fr");
    EXPECT_TRUE(resolver.added().empty());
}

TEST_F(AccountResolverTest, adds_an_account_for_a_network_that_has_none)
{
    EXPECT_EQ(found({}, QStringLiteral("Insta")), "instagram:");
    EXPECT_EQ(found({}, QStringLiteral("Instagram")), "instagram:");
    ASSERT_EQ(resolver.added().size(), 1U);
    EXPECT_EQ(resolver.added()[0].id, AccountId(-1));
}

TEST_F(AccountResolverTest, doubts_which_of_several_accounts_is_meant)
{
    EXPECT_EQ(found({}, QStringLiteral("Facebook")), "facebook:asso ?Facebook");
    EXPECT_EQ(found(QStringLiteral("Page Jeunes")), "facebook:jeunes");
    EXPECT_EQ(found(QStringLiteral("@jeunes"), QStringLiteral("Facebook")), "facebook:jeunes");
}

TEST_F(AccountResolverTest, reads_several_in_a_cell)
{
    const std::string three = "mastodon:@asso@piaille.fr instagram: bluesky:";
    for (const auto *cell :
         {u"Mastodon, Instagram, Bluesky", u"Mastodon + Insta + Bluesky",
          u"Mastodon/Instagram/Bluesky", u"mastodon & instagram & bluesky",
          u"Mastodon;Instagram;Bluesky", u"Mastodon|Instagram|Bluesky",
          u"Mastodon\nInstagram\nBluesky", u"Mastodon, Instagram et Bluesky",
          u"Mastodon, Instagram and Bluesky", u"Mastodon, Insta, Instagram, Bluesky",
          u"Mastodon - Instagram - Bluesky", u"Mastodon – Instagram – Bluesky",
          u"Mastodon • Instagram · Bluesky", u"Mastodon Instagram Bluesky",
          u"Mastodon @asso@piaille.fr Instagram Bluesky"}) {
        EXPECT_EQ(found({}, QStringView(cell).toString()), three);
    }
}

TEST_F(AccountResolverTest, reads_a_handle_with_its_network)
{
    EXPECT_EQ(found(QStringLiteral("Insta:@asso")), "instagram:@asso");
    EXPECT_EQ(found(QStringLiteral("mastodon:ASSO@piaille.fr")), "mastodon:@asso@piaille.fr");
    EXPECT_EQ(found(QStringLiteral("@nous"), QStringLiteral("X")), "x:@nous");
}

TEST_F(AccountResolverTest, reads_the_handle_after_its_network)
{
    EXPECT_EQ(found({}, QStringLiteral("Mastodon @asso@piaille.fr")), "mastodon:@asso@piaille.fr");
    EXPECT_EQ(found({}, QStringLiteral("Facebook @jeunes")), "facebook:jeunes");
    EXPECT_EQ(found({}, QStringLiteral("Facebook jeunes")), "?Facebook jeunes");
    EXPECT_EQ(found({}, QStringLiteral("@jeunes Facebook")), "?@jeunes Facebook");
}

TEST_F(AccountResolverTest, prefers_what_a_word_was_said_to_mean_to_the_networks_in_it)
{
    AccountResolver told({},
                         {{QStringLiteral("facebook instagram"), QStringLiteral("threads:asso")}});
    const auto answer = told.read({}, QStringLiteral("Bluesky, Facebook Instagram"), false);
    ASSERT_EQ(answer.accounts.size(), 2U);
    EXPECT_EQ(told.key(answer.accounts[1]), QStringLiteral("threads:asso"));
}

TEST_F(AccountResolverTest, never_loses_a_word_it_does_not_know)
{
    EXPECT_EQ(found({}, QStringLiteral("Mastodon, Minitel")), "mastodon:@asso@piaille.fr ?Minitel");
    EXPECT_EQ(found({}, QStringLiteral("-")), "");
}

TEST_F(AccountResolverTest, means_all_accounts_by_all)
{
    EXPECT_EQ(found({}, QStringLiteral("Tous")),
              "mastodon:@asso@piaille.fr facebook:asso facebook:jeunes");
}

TEST_F(AccountResolverTest, takes_the_keys_of_our_own_files_as_they_stand)
{
    EXPECT_EQ(found(QStringLiteral("facebook:|facebook:Asso|pixelfed:a\\|b, c"), {}, true),
              "facebook: facebook:Asso pixelfed:a|b, c");
    EXPECT_EQ(resolver.added().size(), 3U);
    EXPECT_EQ(found(QStringLiteral("Mastodon, Bluesky"), {}, true),
              "mastodon:@asso@piaille.fr bluesky:");
}

} // namespace semainier::test
