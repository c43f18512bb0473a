// SPDX-License-Identifier: GPL-3.0-or-later
// Smaller ways through the whole window: the first minutes, a mishap, two people at one calendar.
#include "tests/journeys/journey.h"

namespace semainier::journeys {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class ShortJourney : public Journey {
protected:
    ShortJourney()
    {
        // The sample goes where programs keep what is theirs.
        qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("data"))));
    }

    void beginCalendar()
    {
        hands().beginCalendar(QStringLiteral("Les Amis"), calendar, {QStringLiteral("Mastodon")});
        expectSoon([this] { return window().path(); }, calendar);
    }

    const QString calendar = path(QStringLiteral("amis.semainier"));
    const QDate thursday{2026, 11, 19};
    const QDate sunday{2026, 11, 22};
};

TEST_P(ShortJourney, leads_from_the_first_start_over_the_sample_to_a_post_of_ones_own)
{
    EXPECT_TRUE(screen().says(QStringLiteral("New calendar")));
    hands().openSample();
    expectSoon([this] { return screen().week(); }, QStringLiteral("16 – 22 November 2026"));
    const size_t before = stored(window().path()).size();
    EXPECT_GT(before, 50U);
    hands().planIn(sunday, QStringLiteral("New post on"));
    hands().write(QStringLiteral("Notre premier message"));
    expectSoon([this] { return stored(window().path()); },
               Contains(HasSubstr("Notre premier message")));
    EXPECT_EQ(stored(window().path()).size(), before + 1);
    expectSoon([this] { return screen().cards(sunday); },
               Contains(HasSubstr("draft: Notre premier message")));
}

TEST_P(ShortJourney, plans_what_is_missing_and_sees_the_balance_follow)
{
    beginCalendar();
    EXPECT_TRUE(screen().says(QStringLiteral("Nothing is planned yet. …")));
    hands().planMissing(QStringLiteral("1 article"));
    hands().write(QStringLiteral("Portrait de Zoé"));
    expectSoon([this] { return stored(calendar); },
               ElementsAre("2026-11-22 18:00 article mastodon: Portrait de Zoé"));
    expectSoon([this] { return screen().says(QStringLiteral("Missing: 1 article…")); }, false);
    EXPECT_TRUE(screen().says(QStringLiteral("Planned: Information 0, Action 0, …")));
    hands().undo();
    hands().undo();
    expectSoon([this] { return stored(calendar); }, IsEmpty());
    EXPECT_TRUE(screen().says(QStringLiteral("Missing: 1 article…")));
}

TEST_P(ShortJourney, brings_back_a_calendar_as_it_was_backed_up)
{
    beginCalendar();
    hands().backUp();
    expectSoon([this] { return screen().says(QStringLiteral("Backed up to …")); }, true);
    hands().planIn(thursday, QStringLiteral("18:00 empty slot"));
    hands().write(QStringLiteral("Une erreur"));
    expectSoon([this] { return stored(calendar); }, ElementsAre(HasSubstr("Une erreur")));

    hands().restoreTheBackupAskedFor();
    expectSoon([this] { return stored(calendar); }, IsEmpty());
    expectSoon([this] { return screen().cards(thursday); },
               ElementsAre(HasSubstr("18:00 empty slot")));
    EXPECT_TRUE(screen().says(QStringLiteral("The calendar is as it was on …")));
}

TEST_P(ShortJourney, shows_in_one_window_what_is_done_in_another)
{
    beginCalendar();
    const auto otherWindow = newWindow();
    ASSERT_TRUE(otherWindow->open(calendar));
    const auto other = handsAt(*otherWindow);

    other->planIn(thursday, QStringLiteral("18:00 empty slot"));
    other->write(QStringLiteral("Écrit à côté"));
    expectSoon([this] { return screen().cards(thursday); }, ElementsAre(HasSubstr("Écrit à côté")));
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Les Amis (modified elsewhere) — Semainier"));

    hands().planIn(sunday, QStringLiteral("18:00 empty slot"));
    hands().write(QStringLiteral("Écrit ici"));
    expectSoon([&] { return other->screen().cards(sunday); }, ElementsAre(HasSubstr("Écrit ici")));
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Les Amis — Semainier"));
    EXPECT_EQ(stored(calendar).size(), 2U);
}

INSTANTIATE_TEST_SUITE_P(Hands, ShortJourney, testing::Values(Input::Mouse, Input::Keyboard),
                         handsName);

} // namespace
} // namespace semainier::journeys
