// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/samplepictures.h"

#include "ui/charts/columnspicture.h"
#include "ui/charts/divergingpicture.h"
#include "ui/charts/dotspicture.h"
#include "ui/charts/followerspicture.h"
#include "ui/charts/gaugespicture.h"
#include "ui/charts/heatpicture.h"
#include "ui/charts/mappicture.h"
#include "ui/charts/sharespicture.h"
#include "ui/charts/strippicture.h"
#include "ui/charts/trendpicture.h"
#include "ui/charts/trianglepicture.h"

#include <QImage>
#include <QPainter>

namespace semainier::test {

using namespace ui;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Points on a ring, so that the ellipse about them is known.
std::vector<QPointF> ring(QPointF middle, double radius)
{
    std::vector<QPointF> points;
    for (int corner = 0; corner < 60; ++corner) {
        const double turn = corner * 0.10472;
        points.push_back(middle + QPointF(std::cos(turn), std::sin(turn)) * radius);
    }
    return points;
}

} // namespace

std::unique_ptr<ChartPicture> sampleShares()
{
    return std::make_unique<SharesPicture>(
        std::vector<SharesRow>{
            {.name = text("You"),
             .detail = text("40 posts, 8 weeks"),
             .shares = {{.30, .22, .33, .15}},
             .emphasised = true},
            {.name = text("Planned"),
             .detail = text("6 posts, 2 weeks"),
             .shares = {{.5, 1 / 6.0, 1 / 6.0, 1 / 6.0}},
             .hatched = true},
            {.name = text("Target"),
             .detail = text("integrated strategy"),
             .shares = {{.25, .20, .25, .30}},
             .beginsGroup = true,
             .atRight = text("85%"),
             .valueAtRight = .85},
            {.name = text("Action and community"),
             .detail = text("Croix-Rouge"),
             .shares = {{.15, .85, 0, 0}},
             .beginsGroup = true,
             .atRight = text("37%"),
             .valueAtRight = .37},
            {.name = text("Last year"), .absence = text("Nothing was published")}},
        text("in common"));
}

std::unique_ptr<ChartPicture> sampleGauges()
{
    return std::make_unique<GaugesPicture>(
        std::vector<GaugeRow>{{.name = text("Institutional"), .value = .44, .label = text("44%")},
                              {.name = text("Curation and content"),
                               .value = .64,
                               .range = Interval{.52, .74},
                               .label = text("64% (52–74)")},
                              {.name = text("Action and community"),
                               .value = .31,
                               .range = Interval{.22, .42},
                               .label = text("31% (22–42)")}});
}

std::unique_ptr<ChartPicture> sampleStrip()
{
    return std::make_unique<StripPicture>(
        StripData{.name = text("You"),
                  .value = .25,
                  .range = Interval{.17, .36},
                  .others = {{text("Institutional"), .05, MarkShape::OpenCircle},
                             {text("Curation and content"), .20, MarkShape::OpenCircle},
                             {text("Observed in 2012"), .20, MarkShape::Diamond},
                             {text("Target"), .35, MarkShape::Plus},
                             {text("Action and community"), .50, MarkShape::OpenCircle}}});
}

std::unique_ptr<ChartPicture> sampleMap()
{
    return std::make_unique<MapPicture>(
        MapData{.left = text("speaks of itself"),
                .right = text("brings content"),
                .up = text("exchanges with the community"),
                .points = {{text("Institutional"), 0, .05},
                           {text("Curation and content"), .80, .20},
                           {text("Action and community"), 0, .50},
                           {text("Target"), .55, .35, MarkShape::Plus},
                           {text("You"), .48, .25, MarkShape::Dot, true}},
                .path = {{text("June"), .08, .06, true},
                         {text("July"), .14, .09},
                         {text("October"), .44, .20},
                         {text("November"), .48, .25}},
                .cloud = ring({.48, .25}, .08)});
}

std::unique_ptr<ChartPicture> sampleDiverging()
{
    return std::make_unique<DivergingPicture>(
        std::vector<DivergingRow>{{ContentPart::Information, 5, Interval{-6, 17}},
                                  {ContentPart::Action, 2, Interval{-7, 14}},
                                  {ContentPart::Curated, 8.25},
                                  {ContentPart::Original, -15.25, Interval{-22, -4}}},
        text("less than the target"), text("more than the target"));
}

std::unique_ptr<ChartPicture> sampleColumns()
{
    const std::vector<PartCounts> counts{{{5, 2, 1, 0}}, {{4, 3, 2, 1}}, {{1, 1, 0, 1}},
                                         {{6, 2, 2, 1}}, {{3, 3, 3, 0}}, {{0, 0, 0, 0}},
                                         {{8, 4, 4, 2}}, {{2, 0, 1, 0}}, {{0, 0, 0, 0}},
                                         {{7, 5, 6, 3}}, {{9, 5, 8, 4}}, {{110, 9, 13, 6}}};
    std::vector<ColumnsMonth> months;
    for (const PartCounts &of : counts) {
        const QDate day = QDate(2025, 12, 1).addMonths(static_cast<int>(months.size()));
        months.push_back(
            {.label = QLocale::c().standaloneMonthName(day.month(), QLocale::ShortFormat),
             .name = QLocale::c().toString(day, u"MMMM yyyy"),
             .counts = of,
             .few = of.total() > 0 && of.total() < 5});
    }
    return std::make_unique<ColumnsPicture>(std::move(months));
}

std::unique_ptr<ChartPicture> sampleTriangle()
{
    TriangleData data{.points = {{text("Institutional"), {.6365, .05, .3135}},
                                 {text("Curation and content"), {.80, .20, 0}},
                                 {text("Action and community"), {.075, .50, .425}},
                                 {text("Observed in 2012"), observedIn2012, MarkShape::Diamond},
                                 {text("Target"), {.52, .35, .13}, MarkShape::Plus},
                                 {text("You"), {.60, .25, .15}, MarkShape::Dot, true}},
                      .path = {{text("June"), {.80, .05, .15}, true},
                               {text("July"), {.74, .09, .17}},
                               {text("November"), {.60, .25, .15}}}};
    for (const QPointF &point : ring({}, .04)) {
        data.cloud.push_back({.60 - point.x() - point.y(), .25 + point.x(), .15 + point.y()});
    }
    return std::make_unique<TrianglePicture>(std::move(data));
}

std::unique_ptr<ChartPicture> sampleHeat()
{
    HeatData data{.rows = {text("morning"), text("midday"), text("afternoon"), text("evening")},
                  .cells = std::vector<HeatCell>(28)};
    for (int day = 1; day <= 7; ++day) {
        data.columns.append(QLocale::c().standaloneDayName(day, QLocale::ShortFormat));
        data.columnNames.append(QLocale::c().standaloneDayName(day));
    }
    data.cells[0] = {.posts = 5, .change = 0.02};
    data.cells[1] = {.posts = 7, .change = -0.22};
    data.cells[5] = {.posts = 2, .few = true};
    data.cells[10] = {.posts = 4, .change = -0.13};
    data.cells[22] = {.posts = 6, .change = 0.4};
    return std::make_unique<HeatPicture>(std::move(data));
}

std::unique_ptr<ChartPicture> sampleDots()
{
    return std::make_unique<DotsPicture>(std::vector<DotsRow>{
        {.name = text("News"),
         .detail = text("8 posts"),
         .kind = PostKind::Info,
         .values = {14, 32, 5, 54, 3, 384, 10, 38},
         .median = 23,
         .range = Interval{5, 54}},
        {.name = text("Event"), .detail = text("1 post"), .kind = {}, .values = {3}, .median = 3}});
}

std::unique_ptr<ChartPicture> sampleTrend()
{
    return std::make_unique<TrendPicture>(
        TrendData{.months = {{text("Jan"), text("January 2026"), 12, 0.021},
                             {text("Feb"), text("February 2026"), 2, 0.024},
                             {text("Mar"), text("March 2026"), 0, {}},
                             {text("Apr"), text("April 2026"), 9, 0.026}},
                  .line = TrendSlope{.slope = 0.0015, .intercept = 0.021}});
}

std::unique_ptr<ChartPicture> sampleFollowers()
{
    return std::make_unique<FollowersPicture>(std::vector<FollowersRow>{
        {.name = text("Mastodon"),
         .detail = text("815 on 28 April"),
         .months = {{text("Jan"), text("January 2026"), text("31 January"), 800, {}},
                    {text("Feb"), text("February 2026"), text("26 February"), 812, 12},
                    {text("Mar"), text("March 2026"), {}, 0, {}},
                    {text("Apr"), text("April 2026"), text("28 April"), 815, {}}}},
        {.name = text("Page Facebook"),
         .detail = text("12,360 on 28 April"),
         .months = {{text("Jan"), text("January 2026"), text("31 January"), 12'400, 0},
                    {text("Feb"), text("February 2026"), text("26 February"), 12'500, 100},
                    {text("Mar"), text("March 2026"), text("30 March"), 12'360, -140},
                    {text("Apr"), text("April 2026"), text("28 April"), 12'360, 0}}}});
}

const std::vector<SamplePicture> &samplePictures()
{
    static const std::vector<SamplePicture> all{
        {"shares", sampleShares},     {"gauges", sampleGauges},       {"strip", sampleStrip},
        {"map", sampleMap},           {"diverging", sampleDiverging}, {"columns", sampleColumns},
        {"triangle", sampleTriangle}, {"heat", sampleHeat},           {"dots", sampleDots},
        {"trend", sampleTrend},       {"followers", sampleFollowers}};
    return all;
}

QImage painted(const ChartPicture &picture, Scheme scheme)
{
    QImage image(picture.size().toSize(), QImage::Format_RGB32);
    image.fill(tokenColor(Token::Surface, scheme));
    QPainter painter(&image);
    picture.paint(painter, {.scheme = scheme});
    return image;
}

QStringList textsOf(const ChartPicture &picture)
{
    QStringList texts;
    for (const ChartLabel &label : picture.labels()) {
        texts.append(label.text);
    }
    return texts;
}

} // namespace semainier::test
