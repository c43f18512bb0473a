// SPDX-License-Identifier: GPL-3.0-or-later
// From what a network exports to the report for the meeting, in the whole window.
#include "tests/journeys/journey.h"

#include <QFile>

namespace semainier::journeys {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Figures : public Journey {
protected:
    void begins_with_a_post_that_was_planned();
    void imports_what_the_network_exports();
    void takes_the_import_back_and_does_it_again();
    void sorts_what_nobody_had_planned();
    void notes_what_no_file_tells();
    void reads_the_page_and_saves_the_report();

    auto theStored()
    {
        return [this] { return stored(calendar); };
    }

    const QString calendar = path(QStringLiteral("amis.semainier"));
    const QDate thursday{2026, 11, 19};
};

void Figures::begins_with_a_post_that_was_planned()
{
    hands().beginCalendar(QStringLiteral("Les Amis"), calendar, {QStringLiteral("Mastodon")});
    hands().planIn(thursday, QStringLiteral("18:00 empty slot"));
    hands().write(QStringLiteral("Bientôt"));
    expectSoon(theStored(), ElementsAre("2026-11-19 18:00 info mastodon: Bientôt"));
}

void Figures::imports_what_the_network_exports()
{
    const QString file = path(QStringLiteral("account_analytics_content.csv"));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write("Post id,Date,Post text,Post Link,Impressions,Likes,Replies,Reposts,URL Clicks\n"
                  "2117164808401846272,,Faites un don,https://x.com/amis/status/1,900,35,4,12,8\n"
                  "2117663091717046272,,Bonjour,https://x.com/amis/status/2,300,5,1,2,0\n");
    written.close();
    hands().openStatistics(file);
    static_cast<void>(screen().await(QAccessible::CheckBox, QStringLiteral("2 new")));
    hands().import();
    expectSoon(theStored(), testing::SizeIs(3U));
    // The window knows of it when it says so.
    static_cast<void>(screen().await(QAccessible::Button, QStringLiteral("Sort …")));
}

void Figures::takes_the_import_back_and_does_it_again()
{
    hands().undo();
    expectSoon(theStored(), ElementsAre(HasSubstr("Bientôt")));
    hands().openStatistics(path(QStringLiteral("account_analytics_content.csv")));
    hands().import();
    expectSoon(theStored(), testing::SizeIs(3U));
}

void Figures::sorts_what_nobody_had_planned()
{
    hands().openSorter();
    hands().confirmKind(QStringLiteral("Association news"));
    hands().giveKind(5, QStringLiteral("Advocacy"));
    const auto left = [this] { return test::need(beside(calendar).posts().proposedCount()); };
    expectSoon(left, 0);
    hands().closeDialog();
    EXPECT_THAT(stored(calendar),
                ElementsAre(HasSubstr(" advocacy x: Faites un don"), HasSubstr(" info x: Bonjour"),
                            HasSubstr("Bientôt")));
}

void Figures::notes_what_no_file_tells()
{
    hands().openWeeklyFigures();
    hands().enter(QStringLiteral("Followers of Mastodon today"), 412);
    hands().closeDialog();
    const auto followers = [this]() -> std::vector<qint64> {
        std::vector<qint64> counts;
        for (const Account &account : test::need(beside(calendar).accounts().all())) {
            for (const auto &count :
                 test::need(beside(calendar).followerCounts().ofAccount(account.id))) {
                counts.push_back(count.followers);
            }
        }
        return counts;
    };
    expectSoon(followers, ElementsAre(412));
}

void Figures::reads_the_page_and_saves_the_report()
{
    hands().showEngagement();
    expectSoon([this] { return screen().says(QStringLiteral("2 post(s) with figures…")); }, true);
    const QString report = path(QStringLiteral("bilan.pdf"));
    hands().saveReport(report);
    expectSoon([&report] { return QFile(report).size() > 1000; }, true);
}

TEST_P(Figures, lead_from_an_export_to_the_report)
{
    begins_with_a_post_that_was_planned();
    imports_what_the_network_exports();
    takes_the_import_back_and_does_it_again();
    sorts_what_nobody_had_planned();
    notes_what_no_file_tells();
    reads_the_page_and_saves_the_report();
}

INSTANTIATE_TEST_SUITE_P(Hands, Figures, testing::Values(Input::Mouse, Input::Keyboard), handsName);

} // namespace
} // namespace semainier::journeys
