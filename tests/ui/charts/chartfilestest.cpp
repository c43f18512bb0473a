// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfiles.h"

#include "tests/ui/charts/chartfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QSvgRenderer>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class ChartFilesTest : public ChartTest {
protected:
    QByteArray written(const char *name) const
    {
        QFile file(filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }
};

TEST_F(ChartFilesTest, have_two_pixels_for_one_on_a_light_ground)
{
    theme().apply(ThemeChoice::Dark);
    answers.file = filePath("chart.png");
    const QSignalSpy saved(&chart, &Chart::saved);
    chart.savePicture(PictureFormat::Png);
    ASSERT_EQ(saved.count(), 1);
    const QImage image(answers.file);
    EXPECT_EQ(image.width(), 2 * chart.width());
    EXPECT_EQ(image.pixelColor(4, 4), tokenColor(Token::Surface, Scheme::Light));
    theme().apply(ThemeChoice::Light);
}

TEST_F(ChartFilesTest, hold_all_texts_as_text)
{
    answers.file = filePath("chart.svg");
    chart.savePicture(PictureFormat::Svg);
    const QString svg = QString::fromUtf8(written("chart.svg"));
    for (const QString &text : textsOf(*chart.picture())) {
        EXPECT_TRUE(svg.contains(u'>' + text.toHtmlEscaped() + u'<')) << text.toStdString();
    }
    EXPECT_TRUE(svg.contains(QStringLiteral("<title>Kinds: of/posts</title>")));
    EXPECT_TRUE(svg.contains(QStringLiteral(">40 posts in 8 weeks<")));
}

class EachPictureOnPaper : public testing::TestWithParam<SamplePicture> { };

TEST_P(EachPictureOnPaper, looks_the_same_as_drawing_and_as_pixels)
{
    const QTemporaryDir folder;
    ChartSheet sheet;
    sheet.title = QStringLiteral("Title");
    sheet.picture = GetParam().make();
    sheet.picture->setPatterns(true);
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    ASSERT_THAT(writeChart(sheet, 600, PictureFormat::Svg, path), Succeeds());
    const QImage pixels = chartImage(sheet, 600);
    QSvgRenderer renderer(path);
    ASSERT_TRUE(renderer.isValid());
    QImage drawing(pixels.size(), pixels.format());
    QPainter painter(&drawing);
    renderer.render(&painter);
    painter.end();
    // Text may be set a hair differently; what is missing would be a large difference.
    qint64 different = 0;
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            const QColor one = pixels.pixelColor(x, y);
            const QColor other = drawing.pixelColor(x, y);
            different += std::abs(one.lightness() - other.lightness()) > 60 ? 1 : 0;
        }
    }
    EXPECT_LT(static_cast<double>(different) / (pixels.width() * pixels.height()), 0.02);
}

INSTANTIATE_TEST_SUITE_P(Of, EachPictureOnPaper, testing::ValuesIn(samplePictures()),
                         [](const auto &of) { return of.param.name; });

TEST_F(ChartFilesTest, of_figures_are_tables_for_programs)
{
    answers.file = filePath("chart.csv");
    chart.saveData();
    EXPECT_TRUE(
        written("chart.csv")
            .startsWith(
                "Name,Detail,Information,Action,Curated links,Original articles,in common\r\n"
                "You,\"40 posts, 8 weeks\",0.3,0.22,0.33,0.15,\r\n"));
}

TEST_F(ChartFilesTest, that_cannot_be_written_are_told)
{
    answers.file = QStringLiteral("/proc/nowhere/chart");
    const QSignalSpy failed(&chart, &Chart::failed);
    const QSignalSpy saved(&chart, &Chart::saved);
    chart.savePicture(PictureFormat::Png);
    chart.savePicture(PictureFormat::Svg);
    chart.saveData();
    ASSERT_EQ(failed.count(), 3);
    for (const auto &call : failed) {
        EXPECT_EQ(call[0].value<Error>().file, answers.file);
    }
    EXPECT_EQ(saved.count(), 0);
}

TEST_F(ChartFilesTest, are_not_written_when_the_person_gives_up)
{
    const QSignalSpy failed(&chart, &Chart::failed);
    const QSignalSpy saved(&chart, &Chart::saved);
    chart.savePicture(PictureFormat::Png);
    chart.saveData();
    EXPECT_EQ(failed.count() + saved.count(), 0);
}

} // namespace
} // namespace semainier::ui
