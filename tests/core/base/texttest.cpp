// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "tests/support/printers.h"

namespace semainier::test {

TEST(FoldedText, forgets_accents_and_case)
{
    EXPECT_EQ(foldedText(u"Réseau(x)"), QStringLiteral("reseau(x)"));
    EXPECT_EQ(foldedText(u"ÉVÉNEMENT"), foldedText(u"e\u0301ve\u0301nement"));
    EXPECT_EQ(foldedText(u"ÇA"), QStringLiteral("ca"));
}

TEST(FoldedText, spells_ligatures_out)
{
    EXPECT_EQ(foldedText(u"Restos du Cœur"), QStringLiteral("restos du coeur"));
    EXPECT_EQ(foldedText(u"ŒUVRE ex æquo"), QStringLiteral("oeuvre ex aequo"));
    EXPECT_EQ(foldedText(u"Straße"), foldedText(u"STRASSE"));
    EXPECT_EQ(foldedText(u"STRAẞE"), foldedText(u"strasse"));
}

TEST(Spellings, are_with_and_without_ligatures)
{
    EXPECT_EQ(spellings(QStringLiteral("Cœur")),
              (QStringList{QStringLiteral("Coeur"), QStringLiteral("Cœur")}));
    EXPECT_EQ(spellings(QStringLiteral("coeur")),
              (QStringList{QStringLiteral("coeur"), QStringLiteral("cœur")}));
    EXPECT_EQ(spellings(QStringLiteral("oeæ")),
              (QStringList{QStringLiteral("oeae"), QStringLiteral("œae"), QStringLiteral("oeæ"),
                           QStringLiteral("œæ")}));
    EXPECT_EQ(spellings(QStringLiteral("été")), QStringList{QStringLiteral("été")});
    EXPECT_EQ(spellings(QString(400, u'ß')).size(), 16) << "never without end";
}

TEST(Spellings, of_a_beginning_include_the_ligature_it_may_begin)
{
    EXPECT_EQ(spellingsOfBeginning(QStringLiteral("co")),
              (QStringList{QStringLiteral("co"), QStringLiteral("cœ")}));
    EXPECT_EQ(spellingsOfBeginning(QStringLiteral("coe")),
              (QStringList{QStringLiteral("coe"), QStringLiteral("cœ")}));
}

TEST(FoldedText, makes_spaces_and_apostrophes_plain)
{
    EXPECT_EQ(foldedText(u"  à \u00A0 publier\t\n"), QStringLiteral("a publier"));
    EXPECT_EQ(foldedText(u"L\u2019heure"), QStringLiteral("l'heure"));
    EXPECT_EQ(foldedText(u"10\u202Fh"), QStringLiteral("10 h"));
    EXPECT_EQ(foldedText(u""), QString());
}

TEST(FoldedText, changes_nothing_the_second_time)
{
    for (const char16_t *text : {u"Œuvre", u"ﬁn", u"Straße", u"ΑΣ", u"𝔸sso 💚"}) {
        const QString once = foldedText(text);
        EXPECT_EQ(foldedText(once), once);
    }
}

TEST(OnOneLine, makes_white_space_single_and_leaves_what_keeps_words_together)
{
    EXPECT_EQ(onOneLine(u"  Dernier\n appel\u00A0: 9\u202Fh  "),
              QStringLiteral("Dernier appel\u00A0: 9\u202Fh"));
    EXPECT_EQ(onOneLine(u"a \u00A0b"), QStringLiteral("a b"));
    EXPECT_EQ(onOneLine(u" \n "), QString());
}

TEST(FirstWords, keeps_a_short_text_on_one_line)
{
    EXPECT_EQ(firstWords(QStringLiteral(" Bonjour\n à  tous ")), QStringLiteral("Bonjour à tous"));
    EXPECT_EQ(firstWords(QString()), QString());
}

TEST(FirstWords, cuts_at_a_word)
{
    EXPECT_EQ(firstWords(QStringLiteral("Bonjour à tous"), 10), QStringLiteral("Bonjour à…"));
    EXPECT_EQ(firstWords(QStringLiteral("Bonjour à tous"), 14), QStringLiteral("Bonjour à tous"));
    EXPECT_LE(firstWords(QStringLiteral("Bonjour à tous"), 8).size(), 8);
}

TEST(FirstWords, never_cuts_a_character_in_two)
{
    const QString hearts = QStringLiteral("💚💚💚💚💚");
    for (qsizetype length = 2; length < hearts.size(); ++length) {
        const QString cut = firstWords(hearts, length);
        EXPECT_TRUE(cut.isValidUtf16()) << length;
        EXPECT_LE(cut.size(), length);
        EXPECT_TRUE(cut.endsWith(u'…'));
    }
}

} // namespace semainier::test
