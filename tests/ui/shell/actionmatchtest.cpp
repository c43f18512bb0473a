// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionmatch.h"

#include "tests/support/printers.h"

namespace semainier::ui {
namespace {

const QString newCalendar = QStringLiteral("New calendar…");

QStringList marked(const QString &name, const ActionMatch &match)
{
    QStringList words;
    for (const Excerpt::Mark &mark : match.marks) {
        words.append(name.mid(mark.start, mark.length));
    }
    return words;
}

int score(const char *typed, const char *name, const char *keywords = "")
{
    const auto match =
        matchAction(QString::fromUtf8(typed), QString::fromUtf8(name), QString::fromUtf8(keywords));
    return match ? match->score : -1;
}

TEST(ActionMatch, answers_beginnings_of_words_in_any_order)
{
    const auto match = matchAction(QStringLiteral("cal ne"), newCalendar);
    ASSERT_TRUE(match);
    EXPECT_EQ(marked(newCalendar, *match),
              (QStringList{QStringLiteral("Ne"), QStringLiteral("cal")}));
    EXPECT_FALSE(matchAction(QStringLiteral("cal old"), newCalendar));
}

TEST(ActionMatch, ignores_accents_and_case)
{
    const QString name = QStringLiteral("Thème : foncé");
    const auto match = matchAction(QStringLiteral("FONCE"), name);
    ASSERT_TRUE(match);
    EXPECT_EQ(marked(name, *match), QStringList{QStringLiteral("foncé")});
}

TEST(ActionMatch, prefers_whole_words_to_beginnings_and_these_to_what_stands_within)
{
    EXPECT_GT(score("export", "Export"), score("export", "Exported"));
    EXPECT_GT(score("port", "Portrait"), score("port", "Export"));
    EXPECT_GT(score("port", "Export"), score("port", "Save", "portable"));
    EXPECT_GT(score("post", "Post a remark"), score("post", "New post"));
}

TEST(ActionMatch, knows_an_action_by_its_keywords_without_marking_its_name)
{
    const auto match = matchAction(QStringLiteral("tableur"), QStringLiteral("Exporter"),
                                   QStringLiteral("csv tableur"));
    ASSERT_TRUE(match);
    EXPECT_TRUE(match->marks.empty());
}

TEST(ActionMatch, answers_letters_that_begin_words_or_follow_each_other)
{
    const auto match = matchAction(QStringLiteral("ncal"), newCalendar);
    ASSERT_TRUE(match);
    EXPECT_EQ(marked(newCalendar, *match),
              (QStringList{QStringLiteral("N"), QStringLiteral("cal")}));
    EXPECT_TRUE(matchAction(QStringLiteral("gtd"), QStringLiteral("Go to a date")));
    EXPECT_FALSE(matchAction(QStringLiteral("ewcal"), newCalendar));
    EXPECT_LT(score("nec", "New calendar"), score("new", "New calendar"));
}

TEST(ActionMatch, answers_every_name_alike_while_nothing_is_typed)
{
    EXPECT_EQ(matchAction({}, newCalendar), ActionMatch());
}

TEST(ActionMatch, marks_no_letter_twice)
{
    const auto match = matchAction(QStringLiteral("new ne"), newCalendar);
    ASSERT_TRUE(match);
    EXPECT_EQ(marked(newCalendar, *match), QStringList{QStringLiteral("New")});
}

} // namespace
} // namespace semainier::ui
