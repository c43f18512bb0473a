// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/worddifference.h"

#include <gtest/gtest.h>

namespace semainier::ui {
namespace {

WordDifference compared(const char *before, const char *after)
{
    return wordDifference(QString::fromUtf8(before), QString::fromUtf8(after), QStringLiteral("m"));
}

QString marked(const char *words)
{
    return QStringLiteral("<span style=\"m\">") + QString::fromUtf8(words)
        + QStringLiteral("</span>");
}

TEST(WordDifference, marks_the_words_that_differ_on_both_sides)
{
    const auto both = compared("Collecte samedi 21 à Lyon", "Collecte dimanche 22 à Lyon");
    EXPECT_EQ(both.before,
              QStringLiteral("Collecte ") + marked("samedi") + QStringLiteral(" ") + marked("21")
                  + QStringLiteral(" à Lyon"));
    EXPECT_EQ(both.after,
              QStringLiteral("Collecte ") + marked("dimanche") + QStringLiteral(" ") + marked("22")
                  + QStringLiteral(" à Lyon"));
}

TEST(WordDifference, marks_what_only_one_side_has)
{
    const auto both = compared("Merci à tous", "Merci à tous https://asso.example");
    EXPECT_EQ(both.before, QStringLiteral("Merci à tous"));
    EXPECT_EQ(both.after,
              QStringLiteral("Merci à tous") + marked(" ") + marked("https://asso.example"));
}

TEST(WordDifference, marks_nothing_in_what_is_the_same_and_keeps_its_lines)
{
    const auto both = compared("A < B\net C", "A < B\net C");
    EXPECT_EQ(both.before, QStringLiteral("A &lt; B<br>et C"));
    EXPECT_EQ(both.after, both.before);
}

TEST(WordDifference, compares_long_texts_as_a_whole)
{
    const QString text = QStringLiteral("mot ").repeated(2000);
    EXPECT_FALSE(wordDifference(text, text, QStringLiteral("m")).before.contains(u'<'));
    EXPECT_TRUE(wordDifference(text, text + u'x', QStringLiteral("m"))
                    .before.startsWith(QStringLiteral("<span")));
}

TEST(WordDifference, of_nothing_is_nothing)
{
    EXPECT_EQ(compared("", "").before, QString());
    EXPECT_EQ(compared("", "mot").after, marked("mot"));
}

} // namespace
} // namespace semainier::ui
