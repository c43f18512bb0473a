// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/textlength.h"

#include "tests/support/matchers.h"

namespace semainier::test {

namespace {

TextLength lengthOn(QStringView network, const QString &text, std::optional<int> ownLimit = {})
{
    return textLength(text, *networkFromKey(network), ownLimit);
}

qsizetype countOn(QStringView network, const char16_t *text)
{
    return lengthOn(network, QStringView(text).toString()).length;
}

} // namespace

TEST(TextLength, weighs_scripts_on_x)
{
    EXPECT_EQ(countOn(u"x", u"Bonjour à tous"), 14);
    EXPECT_EQ(countOn(u"x", u"Добро"), 5);
    EXPECT_EQ(countOn(u"x", u"日本"), 4);
    EXPECT_EQ(countOn(u"x", u"« ’“”– »"), 8);
    EXPECT_EQ(countOn(u"x", u"…"), 2);
    EXPECT_EQ(countOn(u"x", u"€"), 2);
}

TEST(TextLength, counts_an_emoji_as_two_on_x)
{
    EXPECT_EQ(countOn(u"x", u"💚"), 2);
    EXPECT_EQ(countOn(u"x", u"👩🏿‍🤝‍👨🏻"), 2);
    EXPECT_EQ(countOn(u"x", u"🇫🇷1️⃣❤️"), 6);
    EXPECT_EQ(countOn(u"x", u"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"), 2);
    EXPECT_EQ(countOn(u"x", u"☺"), 2);
    EXPECT_EQ(countOn(u"x", u"©"), 1);
}

TEST(TextLength, counts_composed_letters_on_x)
{
    EXPECT_EQ(countOn(u"x", u"e\u0301te\u0301"), 3);
}

TEST(TextLength, counts_every_link_as_23_on_x)
{
    EXPECT_EQ(countOn(u"x", u"Voir http://asso.fr"), 28);
    EXPECT_EQ(countOn(u"x", u"Voir asso.fr/une/adresse/bien/plus/longue/que/vingt-trois"), 28);
    EXPECT_EQ(countOn(u"x", u"asso.fr asso.org"), 47);
    EXPECT_EQ(countOn(u"x", u"fin.Ensuite"), 11);
}

TEST(TextLength, is_valid_up_to_280_on_x)
{
    EXPECT_TRUE(lengthOn(u"x", QString(280, u'a')).isValid());
    const TextLength over = lengthOn(u"x", QString(285, u'a'));
    EXPECT_FALSE(over.isValid());
    EXPECT_EQ(over.remaining(), -5);
    EXPECT_EQ(over.excessFrom, 280);
    EXPECT_FALSE(lengthOn(u"x", QString()).isValid());
    EXPECT_FALSE(lengthOn(u"x", QStringLiteral("a\uFEFF")).isValid());
}

TEST(TextLength, begins_the_excess_before_a_link_or_an_emoji_that_does_not_fit)
{
    EXPECT_EQ(lengthOn(u"x", QString(270, u'a') + u" http://asso.fr").excessFrom, 271);
    EXPECT_EQ(lengthOn(u"x", QString(279, u'a') + u"💚").excessFrom, 279);
    EXPECT_EQ(lengthOn(u"x", QString(139, u'日') + u"👨‍👩‍👧a").excessFrom, 147);
}

TEST(TextLength, begins_the_excess_in_the_text_as_it_was_typed)
{
    const QString typed = QStringLiteral("e\u0301").repeated(281);
    EXPECT_EQ(lengthOn(u"x", typed).excessFrom, 560);
    EXPECT_EQ(lengthOn(u"x", typed).bytes, 281 * 3);
}

TEST(TextLength, takes_the_limit_of_the_account)
{
    const QString text(600, u'a');
    EXPECT_FALSE(lengthOn(u"mastodon", text).fits());
    EXPECT_EQ(lengthOn(u"mastodon", text, 5000).remaining(), 4400);
    EXPECT_TRUE(lengthOn(u"x", text, 25000).isValid());
}

TEST(TextLength, counts_a_link_with_a_scheme_as_23_on_mastodon)
{
    EXPECT_EQ(countOn(u"mastodon", u"Voir https://asso.fr/une/adresse/bien/plus/longue"), 28);
    EXPECT_EQ(countOn(u"mastodon", u"Voir asso.fr"), 12);
}

TEST(TextLength, counts_a_mention_without_its_server_on_mastodon)
{
    EXPECT_EQ(countOn(u"mastodon", u"Merci @asso@piaille.fr !"), 13);
    EXPECT_EQ(countOn(u"mastodon", u"https://piaille.fr/@asso@autre.fr"), 23);
}

TEST(TextLength, counts_what_a_reader_sees_on_mastodon_and_bluesky)
{
    for (const char16_t *network : {u"mastodon", u"bluesky"}) {
        EXPECT_EQ(countOn(QStringView(network), u"👨‍👩‍👧‍👦"), 1);
        EXPECT_EQ(countOn(QStringView(network), u"e\u0301te\u0301"), 3);
        EXPECT_EQ(countOn(QStringView(network), u"🇫🇷👋🏽1️⃣"), 3);
        EXPECT_EQ(countOn(QStringView(network), u"a\r\nb"), 3);
    }
}

TEST(TextLength, counts_links_in_full_on_bluesky)
{
    EXPECT_EQ(countOn(u"bluesky", u"https://asso.fr"), 15);
}

TEST(TextLength, has_a_second_limit_in_bytes_on_bluesky)
{
    const QString families = QStringLiteral("👨‍👩‍👧‍👦").repeated(121);
    const TextLength length = lengthOn(u"bluesky", families);
    EXPECT_EQ(length.length, 121);
    EXPECT_EQ(length.bytes, 121 * 25);
    EXPECT_EQ(length.remaining(), 3000 - 121 * 25);
    EXPECT_EQ(length.excessFrom, 120 * 11);
    EXPECT_FALSE(length.isValid());
    EXPECT_TRUE(lengthOn(u"bluesky", QString(300, u'a')).isValid());
    EXPECT_EQ(lengthOn(u"bluesky", QString(299, u'a')).remaining(), 1);
}

TEST(TextLength, counts_the_bytes_of_an_emoji_on_threads)
{
    EXPECT_EQ(countOn(u"threads", u"été 💚"), 8);
    EXPECT_EQ(countOn(u"threads", u"👨‍👩‍👧‍👦"), 25);
    EXPECT_EQ(countOn(u"threads", u"日本"), 2);
}

TEST(TextLength, counts_utf16_units_on_linkedin_and_code_points_elsewhere)
{
    EXPECT_EQ(countOn(u"linkedin", u"été 💚"), 6);
    EXPECT_EQ(countOn(u"facebook", u"été 💚"), 5);
    EXPECT_EQ(countOn(u"instagram", u"👋🏽"), 2);
}

TEST(TextLength, has_no_limit_on_a_blog)
{
    const TextLength length = lengthOn(u"blog", QString(100'000, u'a'));
    EXPECT_EQ(length.remaining(), std::nullopt);
    EXPECT_TRUE(length.isValid());
}

TEST(TextLength, bears_broken_text)
{
    const QString broken = QString(QChar(0xD83D)) + u'a' + QChar(0xDC9A);
    for (const Network &network : networks()) {
        EXPECT_GE(textLength(broken, network).length, 1) << network.key.toStdString();
    }
}

TEST(Tightest, is_the_one_with_the_least_remaining)
{
    const QString text(290, u'a');
    const std::vector lengths{lengthOn(u"blog", text), lengthOn(u"mastodon", text),
                              lengthOn(u"x", text), lengthOn(u"bluesky", text)};
    EXPECT_EQ(tightest(lengths), 2U);
    EXPECT_EQ(tightest({lengths.data(), 2}), 1U);
    EXPECT_EQ(tightest({lengths.data(), 1}), std::nullopt);
}

TEST(HashtagCount, counts_words_with_a_letter)
{
    EXPECT_EQ(hashtagCount(QStringLiteral("#collecte #Bénévoles2026 (#éco) #日本")), 4);
    EXPECT_EQ(hashtagCount(QStringLiteral("n#1 #12 # #! a&#b https://asso.fr/#ancre")), 0);
}

} // namespace semainier::test
