// SPDX-License-Identifier: GPL-3.0-or-later
// What is true of every picture, at every width and size of the text.
#include "tests/support/printers.h"
#include "tests/ui/charts/samplepictures.h"

#include <QImage>

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class EachPicture : public testing::TestWithParam<SamplePicture> {
protected:
    ~EachPicture() override
    {
        theme().setTextPercent(100);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    std::unique_ptr<ChartPicture> picture = GetParam().make();
};

constexpr qreal hair = 0.5; ///< of rounding

TEST_P(EachPicture, keeps_its_labels_apart_and_inside_at_any_width_and_size_of_text)
{
    for (const int percent : {90, 100, 150, 200}) {
        theme().setTextPercent(percent);
        for (const qreal width : {320.0, 380.0, 480.0, 560.0, 720.0, 1100.0}) {
            layOutAt(*picture, width);
            const QRectF room =
                QRectF(QPointF(), picture->size()).adjusted(-hair, -hair, hair, hair);
            const auto &labels = picture->labels();
            for (size_t one = 0; one < labels.size(); ++one) {
                EXPECT_TRUE(room.contains(labels[one].rect))
                    << labels[one].text.toStdString() << " at " << width << " with " << percent;
                for (size_t other = one + 1; other < labels.size(); ++other) {
                    const QRectF shared = labels[one].rect & labels[other].rect;
                    EXPECT_LE(std::min(shared.width(), shared.height()), hair)
                        << labels[one].text.toStdString() << " on "
                        << labels[other].text.toStdString() << " at " << width << " with "
                        << percent;
                }
            }
        }
    }
}

TEST_P(EachPicture, has_marks_inside_with_a_name_and_figures)
{
    layOutAt(*picture, 480);
    ASSERT_FALSE(picture->marks().empty());
    // A point on an axis has half of its shape beyond it.
    const QRectF room = QRectF(QPointF(), picture->size()).adjusted(-8, -8, 8, 8);
    for (const ChartMark &mark : picture->marks()) {
        EXPECT_TRUE(room.contains(mark.rect)) << mark.name.toStdString();
        EXPECT_FALSE(mark.rect.isEmpty()) << mark.name.toStdString();
        EXPECT_FALSE(mark.name.isEmpty());
        EXPECT_FALSE(mark.values.isEmpty());
        EXPECT_EQ(mark.sentence(), mark.name + QStringLiteral(": ") + mark.values);
    }
}

TEST_P(EachPicture, says_the_same_in_a_table_with_as_many_cells_in_each_row)
{
    const ChartTable table = picture->table();
    ASSERT_FALSE(table.rows.empty());
    for (const auto &row : table.rows) {
        EXPECT_EQ(static_cast<qsizetype>(row.size()), table.columns.size());
        EXPECT_FALSE(row.front().text.isEmpty());
    }
}

TEST_P(EachPicture, is_laid_out_again_as_if_for_the_first_time)
{
    layOutAt(*picture, 480);
    const auto marks = picture->marks();
    const auto labels = picture->labels();
    layOutAt(*picture, 330);
    layOutAt(*picture, 480);
    EXPECT_EQ(picture->marks(), marks);
    EXPECT_EQ(picture->labels(), labels);
}

TEST_P(EachPicture, is_painted_in_the_colours_it_is_told)
{
    layOutAt(*picture, 480);
    const QImage light = painted(*picture, Scheme::Light);
    const QImage dark = painted(*picture, Scheme::Dark);
    EXPECT_NE(light, dark);
    EXPECT_EQ(painted(*picture, Scheme::Light), light);
}

INSTANTIATE_TEST_SUITE_P(Of, EachPicture, testing::ValuesIn(samplePictures()),
                         [](const auto &of) { return of.param.name; });

} // namespace
} // namespace semainier::ui
