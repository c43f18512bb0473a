// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnspicture.h"

#include "tests/support/printers.h"
#include "tests/ui/charts/samplepictures.h"

#include <QImage>

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;

TEST(ColumnsPicture, has_a_column_for_every_month_with_the_number_of_its_posts)
{
    const auto picture = sampleColumns();
    layOutAt(*picture, 700);
    ASSERT_EQ(picture->marks().size(), 12U);
    const QStringList texts = textsOf(*picture);
    EXPECT_TRUE(texts.contains(QStringLiteral("138")));
    EXPECT_TRUE(texts.contains(QStringLiteral("26")));
    EXPECT_EQ(texts.count(QStringLiteral("0")), 2);
    EXPECT_EQ(picture->marks()[9].sentence(),
              QStringLiteral("September 2026: 21 posts, Information 33.3%, Action 23.8%, "
                             "Curated links 28.6%, Original articles 14.3%"));
}

TEST(ColumnsPicture, draws_months_with_few_posts_faint)
{
    const auto picture = sampleColumns();
    layOutAt(*picture, 700);
    const QImage image = painted(*picture);
    const auto foot = [&](size_t month) {
        const QRectF column = picture->marks()[month].rect;
        return image.pixelColor(qRound(column.left()) + 4, qRound(column.bottom()) - 30);
    };
    EXPECT_EQ(foot(0), partColor(ContentPart::Information));
    EXPECT_GT(foot(2).lightnessF(), partColor(ContentPart::Information).lightnessF());
    EXPECT_EQ(foot(5), tokenColor(Token::Surface, Scheme::Light));
    EXPECT_TRUE(picture->marks()[2].values.endsWith(QStringLiteral("few posts")));
    EXPECT_EQ(picture->marks()[5].values, QStringLiteral("0 posts"));
}

TEST(ColumnsPicture, names_fewer_months_where_there_is_little_room_but_always_the_last)
{
    const auto picture = sampleColumns();
    layOutAt(*picture, 320);
    const QStringList texts = textsOf(*picture);
    EXPECT_TRUE(texts.contains(QStringLiteral("Nov")));
    EXPECT_FALSE(texts.contains(QStringLiteral("Dec")));
}

TEST(ColumnsPicture, is_empty_without_posts)
{
    EXPECT_TRUE(ColumnsPicture({{.label = QStringLiteral("Nov")}}).isEmpty());
}

TEST(ColumnsPicture, gives_counts_to_programs)
{
    const ChartTable table = sampleColumns()->table();
    EXPECT_EQ(table.rows[11][1], (ChartCell{QStringLiteral("138"), QStringLiteral("138")}));
    EXPECT_EQ(table.rows[11][0].text, QStringLiteral("November 2026"));
}

} // namespace
} // namespace semainier::ui
