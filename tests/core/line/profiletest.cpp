// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/profile.h"

#include "tests/core/line/linevalues.h"
#include "tests/support/matchers.h"

namespace semainier::test {

using ::testing::Each;
using ::testing::ElementsAre;

TEST(Catalogue, has_three_portraits_a_target_and_rules_of_thumb)
{
    QStringList keys;
    for (const Profile &profile : usualProfiles()) {
        keys << profile.uid;
        EXPECT_FALSE(profile.id.isValid());
        EXPECT_TRUE(profile.name.isEmpty()) << "the name is that of the language";
        EXPECT_THAT(validate(profile), Succeeds());
    }
    EXPECT_EQ(
        keys.join(u' '),
        QStringLiteral("restos max-havelaar croix-rouge integrated 70-20-10 80-20 5-3-2 thirds"));
    EXPECT_EQ(usual("restos").origin, ProfileOrigin::Portrait);
    EXPECT_EQ(usual("integrated").origin, ProfileOrigin::Strategy);
    for (const char *rule : {"70-20-10", "80-20", "5-3-2", "thirds"}) {
        EXPECT_EQ(usual(rule).origin, ProfileOrigin::RuleOfThumb);
    }
}

TEST(Catalogue, has_the_figures_of_the_portraits_and_the_target)
{
    const auto is = [](const char *key, std::array<int, 4> percents, std::optional<int> exchange) {
        EXPECT_EQ(usual(key).percents.values, percents) << key;
        EXPECT_EQ(usual(key).exchangePercent, exchange) << key;
    };
    is("restos", {67, 33, 0, 0}, 5);
    is("max-havelaar", {20, 0, 45, 35}, 20);
    is("croix-rouge", {15, 85, 0, 0}, 50);
    is("integrated", {25, 20, 25, 30}, 35);
    is("70-20-10", {30, 10, 20, 40}, {});
    is("80-20", {30, 20, 20, 30}, {});
    is("5-3-2", {20, 0, 50, 30}, {});
    is("thirds", {25, 10, 50, 15}, 33);
}

TEST(Catalogue, names_profiles_in_both_languages_and_says_whose_portrait_they_are)
{
    const Profile profile = usual("max-havelaar");
    EXPECT_EQ(profileName(profile, QStringLiteral("fr_FR")), QStringLiteral("Veille et contenus"));
    EXPECT_EQ(profileName(profile, QStringLiteral("C")), QStringLiteral("Curation and content"));
    EXPECT_EQ(portrayed(profile), QStringLiteral("Max Havelaar France"));
    EXPECT_TRUE(portrayed(usual("integrated")).isEmpty());
    Profile renamed = profile;
    renamed.name = QStringLiteral("Nos voisins");
    EXPECT_EQ(profileName(renamed, QStringLiteral("fr")), renamed.name);
    EXPECT_EQ(portrayed(renamed), QStringLiteral("Max Havelaar France"));
}

TEST(Profiles, are_those_of_the_catalogue_as_edited_then_the_own_ones)
{
    Profile edited = usual("restos");
    edited.id = ProfileId(1);
    edited.percents = {{60, 40, 0, 0}};
    const Profile own{.id = ProfileId(2),
                      .uid = QStringLiteral("own"),
                      .name = QStringLiteral("Nous en 2025"),
                      .percents = {{40, 20, 20, 20}}};
    const auto profiles = allProfiles(std::array{edited, own});
    ASSERT_EQ(profiles.size(), usualProfiles().size() + 1);
    EXPECT_EQ(profiles.front(), edited);
    EXPECT_EQ(profiles.back(), own);
    EXPECT_EQ(allProfiles({}), usualProfiles());
}

TEST(Contest, is_between_the_portraits_and_the_own_profiles_but_for_the_target)
{
    const Profile own{.uid = QStringLiteral("own"), .percents = {{40, 20, 20, 20}}};
    const auto uids = [&](const QString &target) {
        QStringList found;
        for (const Profile &profile : contestants(allProfiles(std::array{own}), target)) {
            found << profile.uid;
        }
        return found.join(u' ');
    };
    EXPECT_EQ(uids(usualTarget), QStringLiteral("restos max-havelaar croix-rouge own"));
    EXPECT_EQ(uids(QStringLiteral("own")), QStringLiteral("restos max-havelaar croix-rouge"));
    EXPECT_EQ(uids(QStringLiteral("restos")),
              QStringLiteral("restos max-havelaar croix-rouge own"));
}

TEST(Target, is_the_integrated_strategy_unless_another_profile_was_chosen)
{
    EXPECT_EQ(targetAmong(usualProfiles(), {}), usual("integrated"));
    EXPECT_EQ(targetAmong(usualProfiles(), QStringLiteral("5-3-2")), usual("5-3-2"));
    EXPECT_EQ(targetAmong(usualProfiles(), QStringLiteral("gone")), usual("integrated"));
}

TEST(Profile, refuses_percents_that_do_not_sum_to_100)
{
    Profile profile = usual("restos");
    profile.percents = {{67, 33, 5, 0}};
    EXPECT_THAT(validate(profile), FailsWith(ErrorCode::InvalidValue));
    EXPECT_EQ(validate(profile).error().detail, QStringLiteral("105"));
    profile.percents = {{110, -10, 0, 0}};
    EXPECT_THAT(validate(profile), FailsWith(ErrorCode::InvalidValue));
    profile.percents = {{100, 0, 0, 0}};
    EXPECT_THAT(validate(profile), Succeeds());
    profile.exchangePercent = 101;
    EXPECT_THAT(validate(profile), FailsWith(ErrorCode::InvalidValue));
    profile.exchangePercent = 0;
    EXPECT_THAT(validate(profile), Succeeds());
}

TEST(Profile, can_be_made_from_what_was_published)
{
    const auto profile = profileOf(mixed, QStringLiteral("Nous"));
    ASSERT_TRUE(profile);
    EXPECT_THAT(profile->percents.values, ElementsAre(45, 20, 25, 10));
    EXPECT_EQ(profile->exchangePercent, 28);
    EXPECT_EQ(profile->origin, ProfileOrigin::Own);
    EXPECT_EQ(profileOf(tallyOf({{1, 1, 1, 0}}), {})->exchangePercent, std::nullopt);
    EXPECT_EQ(profileOf(tallyOf({}, 0, 3), {}), std::nullopt);
}

TEST(Profile, keeps_its_sum_when_one_part_is_moved)
{
    const PartPercents percents{{25, 20, 25, 30}};
    EXPECT_THAT(withPart(percents, ContentPart::Original, 65).values, ElementsAre(13, 10, 12, 65));
    EXPECT_THAT(withPart(percents, ContentPart::Action, 0).values, ElementsAre(31, 0, 31, 38));
    EXPECT_THAT(withPart(percents, ContentPart::Action, 100).values, ElementsAre(0, 100, 0, 0));
    EXPECT_THAT(withPart(percents, ContentPart::Action, 20).values, ElementsAre(25, 20, 25, 30));
    EXPECT_THAT(withPart({{0, 100, 0, 0}}, ContentPart::Action, 40).values,
                ElementsAre(20, 40, 20, 20));
    for (int value = -5; value <= 105; ++value) {
        EXPECT_EQ(withPart({{67, 33, 0, 0}}, ContentPart::Curated, value).total(), 100);
    }
}

TEST(Profile, comes_back_from_its_json)
{
    for (Profile profile : usualProfiles()) {
        profile.name = QStringLiteral("Été");
        EXPECT_EQ(profileFromJson(toJson(profile)), profile);
    }
    for (const auto origin : {ProfileOrigin::Portrait, ProfileOrigin::Strategy,
                              ProfileOrigin::RuleOfThumb, ProfileOrigin::Own}) {
        EXPECT_EQ(profileOriginFromCode(code(origin)), origin);
    }
    EXPECT_EQ(profileOriginFromCode(u"elsewhere"), std::nullopt);
}

} // namespace semainier::test
