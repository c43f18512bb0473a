// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/punycode.h"

#include "tests/support/matchers.h"

#include <QUrl>

namespace semainier::test {

TEST(Punycode, leaves_ascii_as_it_stands)
{
    EXPECT_EQ(punycodeLength(u"asso-2026"), 9);
    EXPECT_EQ(punycodeLength(u""), 0);
}

TEST(Punycode, is_as_long_as_name_servers_know_it)
{
    for (const char16_t *label : {u"été", u"münchen", u"пример", u"日本語", u"ファッション",
                                  u"관광", u"ñandú", u"a日b本c", u"éèêëàâîïôûüç", u"فلسطين"}) {
        const QString text = QStringView(label).toString();
        EXPECT_EQ(punycodeLength(text), QUrl::toAce(text).size()) << text.toStdString();
    }
}

TEST(Punycode, encodes_what_is_beyond_the_first_plane)
{
    EXPECT_EQ(punycodeLength(u"💩"), QStringView(u"xn--ls8h").size());
}

TEST(Punycode, parts_labels_at_full_stops_of_other_scripts)
{
    EXPECT_EQ(punycodeLength(u"asso。fr"), 7);
}

TEST(Punycode, knows_that_a_long_label_is_too_long)
{
    EXPECT_GT(punycodeLength(QString(100'000, u'日')), 63);
    EXPECT_GT(punycodeLength(QString(63, u'日')), 63);
}

} // namespace semainier::test
