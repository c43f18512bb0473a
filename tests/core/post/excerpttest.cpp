// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/excerpt.h"

#include "tests/support/printers.h"

namespace semainier {
namespace {

QStringList marked(const Excerpt &found)
{
    QStringList words;
    for (const Excerpt::Mark &mark : found.marks) {
        words.append(found.text.mid(mark.start, mark.length));
    }
    return words;
}

TEST(Excerpt, reads_the_words_of_what_is_typed)
{
    EXPECT_EQ(searchWords(QStringLiteral(" l’été \"d'OR\" *2026 ")),
              (QStringList{QStringLiteral("l"), QStringLiteral("été"), QStringLiteral("d"),
                           QStringLiteral("OR"), QStringLiteral("2026")}));
    EXPECT_TRUE(searchWords(QStringLiteral("“…” 🎉")).isEmpty());
}

TEST(Excerpt, marks_words_whatever_their_accents_and_case)
{
    const Excerpt found = excerpt(QStringLiteral("Appel aux Bénévoles,  appel !"),
                                  {QStringLiteral("benevoles"), QStringLiteral("APPEL")}, 60);
    EXPECT_EQ(found.text, QStringLiteral("Appel aux Bénévoles, appel !"));
    EXPECT_EQ(marked(found),
              (QStringList{QStringLiteral("Appel"), QStringLiteral("Bénévoles"),
                           QStringLiteral("appel")}));
}

TEST(Excerpt, marks_ligatures_by_their_letters)
{
    EXPECT_EQ(marked(excerpt(QStringLiteral("Les Restos du Cœur"), {QStringLiteral("coeur")}, 60)),
              QStringList{QStringLiteral("Cœur")});
}

TEST(Excerpt, takes_only_the_last_word_as_a_beginning)
{
    const QString text = QStringLiteral("collecter la collecte");
    EXPECT_EQ(marked(excerpt(text, {QStringLiteral("collec")}, 60)).size(), 2);
    EXPECT_EQ(marked(excerpt(text, {QStringLiteral("collecte"), QStringLiteral("la")}, 60)),
              (QStringList{QStringLiteral("la"), QStringLiteral("collecte")}));
}

TEST(Excerpt, shows_what_stands_around_a_word_far_from_the_beginning)
{
    const QString text = QStringLiteral("Merci à toutes les personnes qui sont venues nous aider "
                                        "samedi dernier à la collecte nationale de jouets neufs");
    const Excerpt found = excerpt(text, {QStringLiteral("collecte")}, 40);
    EXPECT_EQ(found.text, QStringLiteral("…dernier à la collecte nationale de…"));
    EXPECT_EQ(marked(found), QStringList{QStringLiteral("collecte")});
}

TEST(Excerpt, is_the_beginning_of_a_text_without_these_words)
{
    const Excerpt found =
        excerpt(QStringLiteral("🎉 Un deux trois"), {QStringLiteral("quatre")}, 9);
    EXPECT_EQ(found, (Excerpt{QStringLiteral("🎉 Un…"), {}}));
}

TEST(Excerpt, of_a_post_adds_where_the_words_stand_when_the_title_has_them_or_not)
{
    const Post post{.title = QStringLiteral("Samedi"),
                    .text = QStringLiteral("Rendez-vous à neuf heures"),
                    .source = QStringLiteral("Ouest-France"),
                    .publications = {{.text = QStringLiteral("Sur place dès 8 h")}}};
    const auto contextOf = [&](const char *word) {
        return excerpt(post, {QString::fromUtf8(word)}, 60).context.text;
    };
    EXPECT_EQ(excerpt(post, {QStringLiteral("heures")}, 60).caption.text, post.title);
    EXPECT_EQ(contextOf("heures"), post.text);
    EXPECT_EQ(contextOf("place"), QStringLiteral("Sur place dès 8 h"));
    EXPECT_EQ(contextOf("ouest"), post.source);
    EXPECT_EQ(contextOf("samedi"), QString());
}

TEST(Excerpt, of_a_post_without_a_title_is_of_its_text)
{
    const Post post{.text = QStringLiteral("Rendez-vous à neuf heures")};
    const PostExcerpt found = excerpt(post, {QStringLiteral("neuf")}, 60);
    EXPECT_EQ(marked(found.caption), QStringList{QStringLiteral("neuf")});
    EXPECT_TRUE(found.context.text.isEmpty());
}

} // namespace
} // namespace semainier
