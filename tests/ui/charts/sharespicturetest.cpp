// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharespicture.h"

#include "tests/support/printers.h"
#include "tests/ui/charts/samplepictures.h"

#include <QImage>

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;
using testing::Contains;
using testing::Each;
using testing::Not;

QColor colorIn(const QImage &image, const QRectF &row, double share)
{
    // Near the top of the bar, where no figure stands.
    return image.pixelColor(qRound(row.left() + share * row.width()), qRound(row.top()) + 3);
}

class SharesPictureTest : public testing::Test {
protected:
    ~SharesPictureTest() override { theme().setTextPercent(100); }

    /// A picture of one bar without a name, which then has all the width.
    static std::unique_ptr<SharesPicture> alone(const SharesRow &row)
    {
        return std::make_unique<SharesPicture>(std::vector{row});
    }
};

TEST_F(SharesPictureTest, divides_the_bar_as_the_shares_in_the_fixed_order_of_the_parts)
{
    const auto picture = alone({.shares = {{.30, .22, .33, .15}}, .emphasised = true});
    layOutAt(*picture, 416);
    const QRectF row(16, picture->marks().front().rect.top(), 400, 24);
    const QImage image = painted(*picture);
    EXPECT_EQ(colorIn(image, row, 0.29), partColor(ContentPart::Information));
    EXPECT_EQ(colorIn(image, row, 0.31), partColor(ContentPart::Action));
    EXPECT_EQ(colorIn(image, row, 0.51), partColor(ContentPart::Action));
    EXPECT_EQ(colorIn(image, row, 0.53), partColor(ContentPart::Curated));
    EXPECT_EQ(colorIn(image, row, 0.84), partColor(ContentPart::Curated));
    EXPECT_EQ(colorIn(image, row, 0.86), partColor(ContentPart::Original));
    EXPECT_EQ(colorIn(image, row, 0.98), partColor(ContentPart::Original));
}

TEST_F(SharesPictureTest, shows_others_lighter_than_the_one_that_is_looked_at)
{
    const auto other = alone({.shares = {{1, 0, 0, 0}}});
    layOutAt(*other, 416);
    const QRectF row(16, other->marks().front().rect.top(), 400, 24);
    EXPECT_GT(colorIn(painted(*other), row, 0.5).lightnessF(),
              partColor(ContentPart::Information).lightnessF());
}

TEST_F(SharesPictureTest, writes_whole_percents_that_sum_to_100)
{
    const auto picture = alone({.shares = {{.5, 1 / 6.0, 1 / 6.0, 1 / 6.0}}});
    layOutAt(*picture, 900);
    EXPECT_EQ(textsOf(*picture).last(4).join(u' '), QStringLiteral("50% 17% 17% 16%"));
}

TEST_F(SharesPictureTest, leaves_out_a_figure_that_does_not_fit_its_segment)
{
    const auto picture = alone({.shares = {{.97, .03, 0, 0}}});
    layOutAt(*picture, 416);
    EXPECT_TRUE(textsOf(*picture).contains(QStringLiteral("97%")));
    EXPECT_FALSE(textsOf(*picture).contains(QStringLiteral("3%")));
    EXPECT_EQ(picture->marks().front().values,
              QStringLiteral("Information 97%, Action 3%, Curated links 0%, Original articles 0%"));
}

TEST_F(SharesPictureTest, says_why_there_is_no_bar)
{
    const auto picture =
        alone({.name = QStringLiteral("You"), .absence = QStringLiteral("No post yet")});
    layOutAt(*picture, 416);
    EXPECT_TRUE(textsOf(*picture).contains(QStringLiteral("No post yet")));
    EXPECT_EQ(picture->marks().front().sentence(), QStringLiteral("You: No post yet"));
    EXPECT_EQ(picture->table().rows.front()[1].text, QString());
}

TEST_F(SharesPictureTest, puts_the_names_above_the_bars_where_there_is_little_room)
{
    const auto picture = sampleShares();
    const auto topOf = [&](const QString &name) {
        const auto &labels = picture->labels();
        return std::ranges::find(labels, name, &ChartLabel::text)->rect.top();
    };
    const auto rowOf = [&](int index) { return picture->marks()[static_cast<size_t>(index)].rect; };
    layOutAt(*picture, 900);
    EXPECT_LT(rowOf(0).height(), 40);
    layOutAt(*picture, 320);
    EXPECT_GT(rowOf(0).height(), 50);
    EXPECT_DOUBLE_EQ(topOf(QStringLiteral("You")), rowOf(0).top());
}

TEST_F(SharesPictureTest, sets_groups_apart)
{
    const auto picture = sampleShares();
    layOutAt(*picture, 700);
    const auto gapBefore = [&](size_t row) {
        return picture->marks()[row].rect.top() - picture->marks()[row - 1].rect.bottom();
    };
    EXPECT_GT(gapBefore(2), gapBefore(1));
    EXPECT_DOUBLE_EQ(gapBefore(4), gapBefore(1));
}

TEST_F(SharesPictureTest, has_ink_that_reads_on_every_part)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const ChartLook look{.scheme = scheme};
        for (const ContentPart part : allContentParts) {
            for (const Shade shade : {Shade::Full, Shade::Light, Shade::Pale}) {
                const PartFill fill{.part = part, .shade = shade};
                EXPECT_GE(contrast(look.inkOn(fill), look.fill(fill)), 4.5)
                    << code(part).toStdString() << static_cast<int>(shade);
                EXPECT_GE(contrast(look.outline(fill), look.color(Token::Surface)), 3.0);
            }
        }
    }
}

TEST_F(SharesPictureTest, tells_parts_apart_by_patterns_too_where_asked)
{
    const auto picture = sampleShares();
    layOutAt(*picture, 700);
    const QImage plain = painted(*picture);
    picture->setPatterns(true);
    EXPECT_NE(painted(*picture), plain);
}

TEST_F(SharesPictureTest, gives_shares_to_programs_and_percents_to_people)
{
    const ChartTable table = sampleShares()->table();
    EXPECT_EQ(table.columns.join(u'|'),
              QStringLiteral("Name|Detail|Information|Action|Curated links|Original articles|"
                             "in common"));
    EXPECT_EQ(table.rows[1][3], (ChartCell{QStringLiteral("16.7%"), QStringLiteral("0.1667")}));
    EXPECT_EQ(table.rows[2][6].text, QStringLiteral("85%"));
}

} // namespace
} // namespace semainier::ui
