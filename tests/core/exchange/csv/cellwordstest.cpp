// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/cellwords.h"

#include "tests/support/matchers.h"

namespace semainier::test {

TEST(KindFromWords, knows_its_codes_and_the_words_of_people)
{
    for (const PostKind kind : allPostKinds) {
        EXPECT_EQ(kindFromWords(code(kind)), kind);
    }
    EXPECT_EQ(kindFromWords(QStringLiteral("Appel à bénévoles")), PostKind::VolunteerCall);
    EXPECT_EQ(kindFromWords(QStringLiteral("APPEL AUX DONS 💚")), PostKind::DonationAppeal);
    EXPECT_EQ(kindFromWords(QStringLiteral("Échange")), PostKind::Exchange);
    EXPECT_EQ(kindFromWords(QStringLiteral("Veille (lien commenté)")), PostKind::Curated);
    EXPECT_EQ(kindFromWords(QStringLiteral("Info de l’association")), PostKind::Info);
    EXPECT_EQ(kindFromWords(QStringLiteral("Opération partenaire (produit-partage)")),
              PostKind::PartnerOffer);
    EXPECT_EQ(kindFromWords(QStringLiteral("Call for volunteers")), PostKind::VolunteerCall);
    EXPECT_EQ(kindFromWords(QStringLiteral("Cause marketing")), PostKind::PartnerOffer);
    EXPECT_EQ(kindFromWords(QStringLiteral("Photo")), std::nullopt);
}

TEST(StatusFromWords, knows_its_codes_and_the_words_of_people)
{
    for (const PostStatus status : allPostStatuses) {
        EXPECT_EQ(statusFromWords(code(status)), status);
    }
    EXPECT_EQ(statusFromWords(QStringLiteral("À relire")), PostStatus::Review);
    EXPECT_EQ(statusFromWords(QStringLiteral("prêt")), PostStatus::Ready);
    EXPECT_EQ(statusFromWords(QStringLiteral("Publié ✔")), PostStatus::Published);
    EXPECT_EQ(statusFromWords(QStringLiteral("In review")), PostStatus::Review);
    EXPECT_EQ(statusFromWords(QStringLiteral("Idée")), PostStatus::Idea);
    EXPECT_EQ(statusFromWords(QStringLiteral("?!")), std::nullopt);
}

TEST(FlagFromWords, reads_yes_and_no)
{
    for (const auto *yes : {u"1", u"oui", u"X", u"TRUE", u"vrai", u"Yes"}) {
        EXPECT_EQ(flagFromWords(yes), true);
    }
    for (const auto *no : {u"0", u"non", u"", u"FALSE", u"faux", u"-"}) {
        EXPECT_EQ(flagFromWords(no), false);
    }
    EXPECT_EQ(flagFromWords(u"peut-être"), std::nullopt);
}

TEST(MinutesFromWords, reads_durations)
{
    EXPECT_EQ(minutesFromWords(u"90"), 90);
    EXPECT_EQ(minutesFromWords(u"90 min"), 90);
    EXPECT_EQ(minutesFromWords(u"1h30"), 90);
    EXPECT_EQ(minutesFromWords(u"1 h"), 60);
    EXPECT_EQ(minutesFromWords(u"1,5 h"), 90);
    EXPECT_EQ(minutesFromWords(u"1:30"), 90);
    EXPECT_EQ(minutesFromWords(u"-5"), std::nullopt);
    EXPECT_EQ(minutesFromWords(u"longtemps"), std::nullopt);
    EXPECT_EQ(minutesFromWords(u"999999"), std::nullopt);
}

} // namespace semainier::test
