// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/kindproposal.h"

#include <gtest/gtest.h>

namespace semainier::test {

namespace {

PostKind kindOf(const char *text, const QStringList &links = {})
{
    return proposedKind(
        {.text = QString::fromUtf8(text), .links = links},
        {QStringLiteral("https://www.asso.fr/blog"), QStringLiteral("journal.org")});
}

} // namespace

TEST(KindProposal, takes_an_answer_for_an_exchange_whatever_it_says)
{
    EXPECT_EQ(proposedKind({.text = QStringLiteral("Faites un don !"), .isExchange = true}, {}),
              PostKind::Exchange);
}

TEST(KindProposal, finds_calls_in_both_languages)
{
    EXPECT_EQ(kindOf("Nous recherchons des bénévoles pour samedi 14h"), PostKind::VolunteerCall);
    EXPECT_EQ(kindOf("Besoin de 12 bénévoles !"), PostKind::VolunteerCall);
    EXPECT_EQ(kindOf("We need 12 more volunteers"), PostKind::VolunteerCall);
    EXPECT_EQ(kindOf("FAITES UN DON avant fin décembre"), PostKind::DonationAppeal);
    EXPECT_EQ(kindOf("Make a donation today"), PostKind::DonationAppeal);
    EXPECT_EQ(kindOf("Signez la pétition https://p.org", {QStringLiteral("https://p.org")}),
              PostKind::Advocacy);
    EXPECT_EQ(kindOf("Un euro est reversé pour chaque achat"), PostKind::PartnerOffer);
}

TEST(KindProposal, finds_events_by_day_hour_and_word)
{
    EXPECT_EQ(kindOf("Samedi à 14 h 30, au local"), PostKind::Event);
    EXPECT_EQ(kindOf("Assemblée générale le 12/03"), PostKind::Event);
    EXPECT_EQ(kindOf("Atelier couture 18h30"), PostKind::Event);
    EXPECT_EQ(kindOf("Community Call tomorrow"), PostKind::Event);
    EXPECT_EQ(kindOf("On Tuesday, 6pm"), PostKind::Event);
    EXPECT_EQ(kindOf("Merci à tous pour samedi"), PostKind::Info);
    EXPECT_EQ(kindOf("Un atelier comme les autres"), PostKind::Info);
}

TEST(KindProposal, tells_a_site_of_ones_own_from_others)
{
    EXPECT_EQ(kindOf("À lire", {QStringLiteral("https://asso.fr/2026/article")}),
              PostKind::Article);
    EXPECT_EQ(kindOf("À lire", {QStringLiteral("http://www.journal.org/")}), PostKind::Article);
    EXPECT_EQ(kindOf("À lire", {QStringLiteral("https://lemonde.fr/a")}), PostKind::Curated);
    EXPECT_EQ(kindOf("À lire", {QStringLiteral("https://notasso.fr/a")}), PostKind::Curated);
    EXPECT_EQ(kindOf("Bonjour", {QStringLiteral("https://t.co/a")}), PostKind::Info);
    EXPECT_EQ(kindOf("Bonjour"), PostKind::Info);
    EXPECT_EQ(kindOf(""), PostKind::Info);
}

TEST(KindProposal, tells_by_the_text_where_a_shortened_link_leads)
{
    const auto kindOf = [](const char *text) {
        return proposedKind(
            {.text = QString::fromUtf8(text), .links = {QStringLiteral("https://t.co/abc")}}, {});
    };
    EXPECT_EQ(kindOf("[blog] Un an de bons d’achat"), PostKind::Article);
    EXPECT_EQ(kindOf("À lire : le rapport sur la précarité étudiante"), PostKind::Curated);
    EXPECT_EQ(kindOf("Trois chiffres sur la faim, via @lagazette"), PostKind::Curated);
    EXPECT_EQ(kindOf("Nos horaires changent"), PostKind::Info);
    EXPECT_EQ(proposedKind({.text = QStringLiteral("Le blog revient"), .links = {}}, {}),
              PostKind::Info)
        << "without a link there is nothing to read";
}

TEST(KindProposal, does_not_take_a_part_of_a_word_for_the_word)
{
    EXPECT_EQ(kindOf("Les donations d’avril étaient belles, adonnez-vous à la lecture"),
              PostKind::Info);
    EXPECT_EQ(kindOf("La page à 10h"), PostKind::Info);
}

TEST(KindProposal, says_by_what_it_goes)
{
    const QStringList sites{QStringLiteral("https://www.asso.fr/blog")};
    const auto proposal = [&sites](const char *text, const QStringList &links = {}) {
        return kindProposal({.text = QString::fromUtf8(text), .links = links}, sites);
    };
    EXPECT_EQ(
        proposal("C’est l’été :\nFAITES  un don, vite"),
        (KindProposal{PostKind::DonationAppeal, KindClue::Words, QStringLiteral("FAITES un don")}));
    EXPECT_EQ(proposal("Œuvrons ! Besoin de 12 bénévoles…"),
              (KindProposal{PostKind::VolunteerCall, KindClue::Words,
                            QStringLiteral("Besoin de 12 bénévoles")}));
    EXPECT_EQ(proposal("Samedi à 14 h 30"),
              (KindProposal{PostKind::Event, KindClue::DayAndHour, {}}));
    EXPECT_EQ(proposal("Notre Atelier, 18h30"),
              (KindProposal{PostKind::Event, KindClue::EventWord, QStringLiteral("Atelier")}));
    EXPECT_EQ(
        proposal("À lire",
                 {QStringLiteral("https://t.co/a"), QStringLiteral("https://www.LeMonde.fr/a")}),
        (KindProposal{PostKind::Curated, KindClue::OtherSite, QStringLiteral("lemonde.fr")}));
    EXPECT_EQ(proposal("À lire", {QStringLiteral("https://asso.fr/a")}),
              (KindProposal{PostKind::Article, KindClue::OwnSite, QStringLiteral("asso.fr")}));
    EXPECT_EQ(proposal("[Blog] Un an", {QStringLiteral("https://t.co/a")}).clue,
              KindClue::HiddenLink);
    EXPECT_EQ(proposal("Nos horaires changent"), KindProposal());
}

TEST(KindProposal, says_the_same_of_the_post_that_was_added)
{
    const std::vector<Account> accounts{
        {.network = QStringLiteral("blog"), .handle = QStringLiteral("asso.fr")},
        {.network = QStringLiteral("x"), .handle = QStringLiteral("autre.fr")}};
    const QStringList sites = ownSites(accounts);
    EXPECT_EQ(sites, QStringList(QStringLiteral("asso.fr")));
    EXPECT_EQ(kindProposal(Post{.text = QStringLiteral("Lu : https://t.co/a"),
                                .link = QStringLiteral("https://change.org/p")},
                           sites),
              (KindProposal{PostKind::Curated, KindClue::OtherSite, QStringLiteral("change.org")}));
    EXPECT_EQ(kindProposal(Post{.text = QStringLiteral("Lu sur asso.fr/b")}, sites).kind,
              PostKind::Article);
    EXPECT_EQ(kindProposal(Post{.text = QStringLiteral("Faites un don"), .reply = true}, sites),
              (KindProposal{PostKind::Exchange, KindClue::Exchange, {}}));
}

} // namespace semainier::test
