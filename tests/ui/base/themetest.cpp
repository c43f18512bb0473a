// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "tests/support/printers.h"
#include "ui/base/icons.h"
#include "ui/base/stylesheet.h"
#include "ui/base/tokens.h"

#include <QFontMetrics>
#include <QImage>
#include <QPixmap>

namespace semainier::ui {
namespace {

class EachScheme : public testing::TestWithParam<Scheme> { };

TEST_P(EachScheme, text_can_be_read)
{
    for (const Token paper : {Token::Background, Token::Surface, Token::Raised, Token::Tint}) {
        for (const Token ink : {Token::Ink, Token::Secondary, Token::Alert}) {
            EXPECT_GE(contrast(tokenColor(ink, GetParam()), tokenColor(paper, GetParam())), 4.5)
                << tokenName(ink).data() << " on " << tokenName(paper).data();
        }
    }
    EXPECT_GE(
        contrast(tokenColor(Token::OnPrimary, GetParam()), tokenColor(Token::Primary, GetParam())),
        4.5);
}

TEST_P(EachScheme, shapes_of_every_kind_stand_out)
{
    for (const PostKind kind : allPostKinds) {
        for (const Token ground : {Token::Surface, Token::Background, Token::Tint}) {
            EXPECT_GE(
                contrast(kindOutline(kind, GetParam(), ground), tokenColor(ground, GetParam())),
                3.0)
                << code(kind).toStdString() << " on " << tokenName(ground).data();
        }
    }
}

TEST_P(EachScheme, style_sheet_leaves_no_token_without_colour)
{
    EXPECT_FALSE(styleSheet(GetParam()).isEmpty());
    EXPECT_FALSE(styleSheet(GetParam()).contains(u'@'));
}

TEST_P(EachScheme, style_sheet_grows_with_the_text)
{
    EXPECT_TRUE(styleSheet(GetParam()).contains(QStringLiteral("font-size: 19px")));
    EXPECT_TRUE(styleSheet(GetParam(), 200).contains(QStringLiteral("font-size: 38px")));
    EXPECT_TRUE(styleSheet(GetParam(), 90).contains(QStringLiteral("font-size: 17px")));
    EXPECT_FALSE(styleSheet(GetParam(), 200).contains(u'@'));
}

INSTANTIATE_TEST_SUITE_P(Theme, EachScheme, testing::Values(Scheme::Light, Scheme::Dark));

TEST(ThemeText, keeps_its_four_sizes_apart_at_every_scale)
{
    for (int percent = smallestTextPercent; percent <= largestTextPercent; percent += 10) {
        theme().setTextPercent(percent);
        EXPECT_LT(theme().font(TextSize::Small).pixelSize(), theme().font().pixelSize());
        EXPECT_LT(theme().font().pixelSize(), theme().font(TextSize::Large).pixelSize());
        EXPECT_LT(theme().font(TextSize::Large).pixelSize(),
                  theme().font(TextSize::Title).pixelSize());
    }
    theme().setTextPercent(500);
    EXPECT_EQ(theme().textPercent(), largestTextPercent);
    theme().setTextPercent(100);
}

TEST(ThemeText, lets_rows_grow_by_what_their_line_grows)
{
    constexpr Grown row{30};
    EXPECT_EQ(row, 30);
    theme().setTextPercent(200);
    EXPECT_GE(row - 30, QFontMetrics(theme().font()).height() / 2 - 1);
    EXPECT_LT(row, 60);
    theme().setTextPercent(100);
}

TEST(Icons, all_draw_something)
{
    for (int which = 0; which < iconCount; ++which) {
        const QImage image = icon(static_cast<Icon>(which)).pixmap(24).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x) {
                drawn = image.pixelColor(x, y).alpha() > 0;
            }
        }
        EXPECT_TRUE(drawn) << which;
    }
}

} // namespace
} // namespace semainier::ui
