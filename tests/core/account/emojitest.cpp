// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/emoji.h"

#include "tests/support/matchers.h"

namespace semainier::test {

namespace {

/// Whether the whole text is one emoji.
bool isOneEmoji(QStringView text)
{
    return emojiLength(text, 0) == text.size();
}

} // namespace

TEST(Emoji, is_one_with_all_that_belongs_to_it)
{
    for (const QStringView text : {
             QStringView(u"💚"),
             QStringView(u"⌚"),
             QStringView(u"👋🏽"),
             QStringView(u"👩‍🚒"),
             QStringView(u"👩🏿‍🤝‍👨🏻"),
             QStringView(u"👨‍👩‍👧‍👦"),
             QStringView(u"❤️"),
             QStringView(u"❤️‍🔥"),
             QStringView(u"❤‍🔥"),
             QStringView(u"🏳️‍🌈"),
             QStringView(u"🧑‍⚕️"),
             QStringView(u"🧑‍⚕"),
             QStringView(u"🇫🇷"),
             QStringView(u"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"),
             QStringView(u"1️⃣"),
             QStringView(u"#⃣"),
             QStringView(u"©️"),
             QStringView(u"☝🏼"),
         }) {
        EXPECT_TRUE(isOneEmoji(text)) << text.toString().toStdString();
    }
}

TEST(Emoji, is_no_text)
{
    for (const QStringView text :
         {QStringView(u"a"), QStringView(u"é"), QStringView(u"1"), QStringView(u"#"),
          QStringView(u"©"), QStringView(u"☺"), QStringView(u"❤︎"), QStringView(u"⌚︎"),
          QStringView(u"あ"), QStringView(u"…"), QStringView(u"🇫"), QStringView(u"\u200D"),
          QStringView(u"❤\u200Da"), QStringView(u"1️")}) {
        EXPECT_EQ(emojiLength(text, 0), 0) << text.toString().toStdString();
    }
}

TEST(Emoji, ends_where_the_next_one_begins)
{
    EXPECT_EQ(emojiLength(u"💚💚", 0), 2);
    EXPECT_EQ(emojiLength(u"🇫🇷🇧🇪", 0), 4);
    EXPECT_EQ(emojiLength(u"🇫🇷🇧🇪", 4), 4);
    EXPECT_EQ(emojiLength(u"🐱🏽", 0), 2) << "cats have no skin tone";
    EXPECT_EQ(emojiLength(u"👨\u200D", 0), 2) << "nothing is joined";
    EXPECT_EQ(emojiLength(u"👨\u200Da", 0), 2);
    EXPECT_EQ(emojiLength(u"🧑\uFE0F", 0), 2) << "no style is needed";
    EXPECT_EQ(emojiLength(u"⌚\uFE0F", 0), 2);
    EXPECT_EQ(emojiLength(u"🏴\U000E0067", 0), 2) << "tags without their end";
}

TEST(Emoji, bears_broken_text)
{
    const QChar half(0xD83D);
    EXPECT_EQ(emojiLength(QStringView(&half, 1), 0), 0);
}

} // namespace semainier::test
