// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/textdifference.h"

#include "tests/support/printers.h"

namespace semainier::ui {
namespace {

using Texts = std::pair<QString, QString>;

TEST(TextDifference, shows_short_texts_whole)
{
    EXPECT_EQ(nearDifference(QStringLiteral("samedi"), QStringLiteral("dimanche")),
              Texts(QStringLiteral("samedi"), QStringLiteral("dimanche")));
}

TEST(TextDifference, begins_a_little_before_what_differs)
{
    EXPECT_EQ(nearDifference(
                  QStringLiteral("Il nous faut 40 bénévoles pour la grande collecte de samedi"),
                  QStringLiteral("Il nous faut 40 bénévoles pour la grande collecte de lundi")),
              Texts(QStringLiteral("…la grande collecte de samedi"),
                    QStringLiteral("…la grande collecte de lundi")));
}

TEST(TextDifference, is_seen_where_one_text_goes_on)
{
    const QString text = QStringLiteral("Il nous faut 40 bénévoles pour la grande collecte");
    EXPECT_EQ(nearDifference(text, text + QStringLiteral(" !")),
              Texts(QStringLiteral("…pour la grande collecte"),
                    QStringLiteral("…pour la grande collecte !")));
}

TEST(TextDifference, cuts_no_word)
{
    const QString text(60, u'a');
    EXPECT_EQ(nearDifference(text, text + u'b'), Texts(text, text + u'b'));
}

} // namespace
} // namespace semainier::ui
