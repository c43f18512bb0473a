// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/defaultkeydates.h"

#include "core/calendar/keydaterule.h"
#include "tests/support/matchers.h"

#include <set>

namespace semainier::test {

namespace {

QDate firstDayOf(const char16_t *name, int year)
{
    for (const KeyDate &keyDate : defaultKeyDates(QStringLiteral("fr"))) {
        if (keyDate.name == QStringView(name)) {
            return daysInYear(need(keyDateRuleFromText(keyDate.rule)), year)->first;
        }
    }
    ADD_FAILURE() << "no such key date";
    return {};
}

} // namespace

TEST(DefaultKeyDates, have_rules_names_and_uids_of_their_own)
{
    std::set<QString> uids;
    std::set<QString> names;
    for (const KeyDate &keyDate : defaultKeyDates(QStringLiteral("fr_FR"))) {
        EXPECT_THAT(keyDateRuleFromText(keyDate.rule), Succeeds()) << keyDate.name.toStdString();
        uids.insert(keyDate.uid);
        names.insert(keyDate.name);
    }
    EXPECT_GE(uids.size(), 45U);
    EXPECT_EQ(names.size(), uids.size());
    EXPECT_FALSE(names.contains(QString()));
}

TEST(DefaultKeyDates, are_the_same_in_both_languages)
{
    const auto french = defaultKeyDates(QStringLiteral("fr"));
    const auto english = defaultKeyDates(QStringLiteral("en_GB"));
    ASSERT_EQ(french.size(), english.size());
    for (size_t i = 0; i < french.size(); ++i) {
        EXPECT_EQ(french[i].uid, english[i].uid);
        EXPECT_EQ(french[i].rule, english[i].rule);
        EXPECT_FALSE(english[i].name.isEmpty());
    }
    EXPECT_EQ(defaultKeyDates(QStringLiteral("fr")), french);
}

TEST(DefaultKeyDates, fall_on_the_days_that_were_announced)
{
    EXPECT_EQ(firstDayOf(u"Journée internationale des bénévoles", 2026), QDate(2026, 12, 5));
    EXPECT_EQ(firstDayOf(u"Giving Tuesday", 2025), QDate(2025, 12, 2));
    EXPECT_EQ(firstDayOf(u"Journées européennes du patrimoine", 2026), QDate(2026, 9, 19));
    EXPECT_EQ(firstDayOf(u"Semaine bleue", 2025), QDate(2025, 10, 6));
    EXPECT_EQ(firstDayOf(u"Semaine européenne de la réduction des déchets", 2024),
              QDate(2024, 11, 16));
    EXPECT_EQ(firstDayOf(u"Semaine européenne de la réduction des déchets", 2025),
              QDate(2025, 11, 22));
    EXPECT_EQ(firstDayOf(u"Collecte nationale des Banques alimentaires", 2018),
              QDate(2018, 11, 30));
    EXPECT_EQ(firstDayOf(u"Collecte nationale des Banques alimentaires", 2022),
              QDate(2022, 11, 25));
    EXPECT_EQ(firstDayOf(u"Téléthon", 2025), QDate(2025, 12, 5));
}

} // namespace semainier::test
