// SPDX-License-Identifier: GPL-3.0-or-later
// A volunteer's evening, from an empty calendar to the sheet for the others, in the whole window.
// Its sheet, tests/data/planning-amis.csv, is made up after what associations plan with: written by
// a French Excel (Windows-1252), under a title, with days and networks as people write them, one
// day of the week that is wrong and one day that is in no calendar.
#include "tests/journeys/journey.h"

namespace semainier::journeys {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Evening : public Journey {
protected:
    void begins_a_calendar();
    void imports_the_sheet_used_until_now();
    void plans_the_post_that_is_missing();
    void writes_it_for_two_networks();
    void moves_three_posts_to_other_weeks();
    void exchanges_two_posts();
    void takes_five_steps_back();
    void looks_at_mastodon_only();
    void finds_a_post_of_another_year();
    void exports_for_a_french_excel();

    std::vector<std::string> stored() { return Journey::stored(calendar); }
    auto theStored()
    {
        return [this] { return stored(); };
    }
    auto cardsOf(QDate day)
    {
        return [this, day] { return screen().cards(day); };
    }
    /// The text that an account publishes of the post planned last.
    QString textOn(const QString &network);

    const QString calendar = path(QStringLiteral("amis.semainier"));
    const QString exported = path(QStringLiteral("planning.csv"));
    const QDate thursday{2026, 11, 19};
    const QDate sunday{2026, 11, 22};
    const QDate nextMonday{2026, 11, 23};
    const QDate nextTuesday{2026, 11, 24};
    const QDate nextWednesday{2026, 11, 25};
    const QDate nextThursday{2026, 11, 26};
    const QDate nextFriday{2026, 11, 27};
    const QDate mondayAfter{2026, 11, 30};
    std::vector<std::string> beforeMoving;
};

QString Evening::textOn(const QString &network)
{
    const Planner &planner = beside(calendar);
    for (const Post &post : test::need(planner.posts().inRange({nextThursday, nextThursday}))) {
        for (const Publication &publication : post.publications) {
            if (test::need(planner.accounts().find(publication.account))->network == network) {
                return publishedText(post, publication);
            }
        }
    }
    return {};
}

void Evening::begins_a_calendar()
{
    hands().beginCalendar(QStringLiteral("Les Amis"), calendar,
                          {QStringLiteral("Mastodon"), QStringLiteral("Facebook")});
    expectSoon([this] { return window().windowTitle(); }, QStringLiteral("Les Amis — Semainier"));
    EXPECT_EQ(screen().week(), QStringLiteral("16 – 22 November 2026"));
    EXPECT_EQ(test::need(beside(calendar).accounts().all()).size(), 2U);
    EXPECT_THAT(screen().cards(thursday),
                ElementsAre("18:00 empty slot, association news, Thursday 19 November"));
    EXPECT_THAT(stored(), IsEmpty());
}

void Evening::imports_the_sheet_used_until_now()
{
    hands().openSheet(QStringLiteral(TEST_DATA "/planning-amis.csv"));
    hands().answer(QStringLiteral("Keep the date"), QStringLiteral("Mon 23 Nov 2026"));
    hands().lookAtTheRefused();
    hands().giveAnotherDay(QStringLiteral("Refused"), 30);
    hands().import();
    expectSoon(theStored(),
               ElementsAre("2026-11-19 09:00 info facebook: Dès lundi, l’accueil ouvre à 9 h",
                           "2026-11-20 12:15 curated facebook+mastodon: À lire : le guide de "
                           "l’aide alimentaire",
                           "2026-11-22 18:00 article facebook+mastodon: Portrait de Zoé, bénévole "
                           "depuis dix ans",
                           "2026-11-23 10:00 donation_appeal facebook: Il manque des couches et "
                           "du café",
                           "2026-11-25 17:30 exchange mastodon: @MairieDuFaubourg merci pour le "
                           "camion !",
                           "2026-11-30 09:00 volunteer_call facebook+mastodon: On cherche six "
                           "bras pour la collecte",
                           "2026-12-01 09:00 info facebook: Fermeture exceptionnelle ; retour "
                           "mercredi",
                           "2027-01-12 18:00 event facebook: Galette des bénévoles"));
    const auto imported = test::need(beside(calendar).posts().inRange({thursday, thursday}));
    EXPECT_EQ(imported.at(0).assignee, QStringLiteral("Inès"));
    EXPECT_EQ(imported.at(0).status, PostStatus::Ready);
    expectSoon(cardsOf(thursday),
               ElementsAre("09:00 Facebook, association news, ready: Dès lundi, l’accueil ouvre à "
                           "9 h",
                           "18:00 empty slot, association news, Thursday 19 November"));
    EXPECT_THAT(screen().cards(sunday),
                ElementsAre("18:00 Mastodon, Facebook, original article, to review: Portrait de "
                            "Zoé, bénévole depuis dix ans"));
}

void Evening::plans_the_post_that_is_missing()
{
    hands().planIn(nextThursday, QStringLiteral("18:00 empty slot"));
    expectSoon(cardsOf(nextThursday),
               ElementsAre("18:00 Facebook, Mastodon, association news, draft: no text yet"));
    EXPECT_THAT(stored(), testing::Contains("2026-11-26 18:00 info facebook+mastodon: "));
}

void Evening::writes_it_for_two_networks()
{
    hands().write(QStringLiteral("Samedi, la collecte a besoin d’élan."));
    hands().customise(QStringLiteral("Mastodon"), QStringLiteral(" #Entraide"));
    expectSoon([this] { return textOn(QStringLiteral("mastodon")); },
               QStringLiteral("Samedi, la collecte a besoin d’élan. #Entraide"));
    EXPECT_EQ(textOn(QStringLiteral("facebook")),
              QStringLiteral("Samedi, la collecte a besoin d’élan."));
    EXPECT_TRUE(screen().says(QStringLiteral("Mastodon, own text")));
    expectSoon(cardsOf(nextThursday), ElementsAre(HasSubstr("draft: Samedi, la collecte")));
    beforeMoving = stored();
}

void Evening::moves_three_posts_to_other_weeks()
{
    hands().move(QStringLiteral("Dès lundi"), thursday, nextTuesday);
    expectSoon(theStored(), testing::Contains(HasSubstr("2026-11-24 09:00 info facebook: Dès")));
    expectSoon(cardsOf(nextTuesday),
               ElementsAre(HasSubstr("09:00 Facebook, association news, ready: Dès lundi"),
                           HasSubstr("12:15 empty slot")));

    hands().move(QStringLiteral("Portrait de Zoé"), sunday, nextMonday);
    expectSoon(theStored(), testing::Contains(HasSubstr("2026-11-23 18:00 article")));
    expectSoon(cardsOf(nextMonday),
               ElementsAre(HasSubstr("10:00 Facebook"), HasSubstr("18:00 Mastodon, Facebook")));

    hands().move(QStringLiteral("On cherche six bras"), mondayAfter, nextFriday);
    expectSoon(theStored(), testing::Contains(HasSubstr("2026-11-27 09:00 volunteer_call")));
    expectSoon(cardsOf(nextFriday), ElementsAre(HasSubstr("On cherche six bras")));
}

void Evening::exchanges_two_posts()
{
    hands().exchange(QStringLiteral("Il manque des couches"), nextMonday,
                     QStringLiteral("@MairieDuFaubourg"), nextWednesday);
    expectSoon(theStored(),
               testing::IsSupersetOf({HasSubstr("2026-11-25 17:30 donation_appeal"),
                                      HasSubstr("2026-11-23 10:00 exchange")}));
    expectSoon(cardsOf(nextWednesday), ElementsAre(HasSubstr("17:30 Facebook, fundraising")));
}

void Evening::takes_five_steps_back()
{
    for (int step = 0; step < 5; ++step) {
        hands().undo();
    }
    expectSoon([this] { return textOn(QStringLiteral("mastodon")); },
               QStringLiteral("Samedi, la collecte a besoin d’élan."));
    EXPECT_EQ(stored(), beforeMoving);
    hands().goToWeekOf(nextWednesday);
    EXPECT_THAT(screen().cards(nextWednesday), ElementsAre(HasSubstr("@MairieDuFaubourg")));
    EXPECT_THAT(screen().cards(nextTuesday), ElementsAre(HasSubstr("12:15 empty slot")));
    EXPECT_THAT(screen().cards(nextFriday), IsEmpty());
}

void Evening::looks_at_mastodon_only()
{
    hands().showOnly(QStringLiteral("Mastodon"));
    EXPECT_TRUE(screen().says(QStringLiteral("2 of 3 post(s) shown")));
    EXPECT_THAT(screen().cards(nextMonday), IsEmpty());
    EXPECT_THAT(screen().cards(nextWednesday), ElementsAre(HasSubstr("@MairieDuFaubourg")));
    hands().showAll();
    EXPECT_THAT(screen().cards(nextMonday), ElementsAre(HasSubstr("Il manque des couches")));
    EXPECT_EQ(stored(), beforeMoving);
}

void Evening::finds_a_post_of_another_year()
{
    hands().searchAndOpen(QStringLiteral("galette"), QStringLiteral("Galette des bénévoles"));
    expectSoon([this] { return screen().week(); }, QStringLiteral("11 – 17 January 2027"));
    const QAccessibleInterface *card = screen().card({2027, 1, 12}, QStringLiteral("Galette"));
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->state().selected);
}

void Evening::exports_for_a_french_excel()
{
    hands().exportForFrenchExcel(exported);
    const auto bytes = [this] {
        QFile file(exported);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    };
    expectSoon(bytes, testing::StartsWith("\xEF\xBB\xBFuid;date;time;kind;status;"));
    const std::string sheet = bytes();
    EXPECT_EQ(std::ranges::count(sheet, '\n'), 10);
    EXPECT_THAT(sheet, HasSubstr(";'@MairieDuFaubourg merci pour le camion !;"));
    EXPECT_THAT(sheet, HasSubstr(";\"Fermeture exceptionnelle ; retour mercredi\";"));
    EXPECT_THAT(sheet, HasSubstr(";Portrait de Zoé, bénévole depuis dix ans;"));
    EXPECT_THAT(sheet, testing::EndsWith("\r\n"));
    expectSoon([this] { return screen().says(QStringLiteral("9 posts written to planning.csv")); },
               true);
}

TEST_P(Evening, goes_from_an_empty_calendar_to_a_sheet_for_the_others)
{
    begins_a_calendar();
    imports_the_sheet_used_until_now();
    plans_the_post_that_is_missing();
    writes_it_for_two_networks();
    moves_three_posts_to_other_weeks();
    exchanges_two_posts();
    takes_five_steps_back();
    looks_at_mastodon_only();
    finds_a_post_of_another_year();
    exports_for_a_french_excel();
}

INSTANTIATE_TEST_SUITE_P(Hands, Evening, testing::Values(Input::Mouse, Input::Keyboard), handsName);

} // namespace
} // namespace semainier::journeys
