// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linecharts.h"

#include "core/line/triangle.h"
#include "ui/base/formatting.h"
#include "ui/line/linewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace semainier::ui {

namespace {

/// As many as show where the habit may lie without covering what it is about.
constexpr int cloudDraws = 200;
/// A path of more months is a knot.
constexpr size_t monthsOfPath = 6;

class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(LineCharts)

public:
    static QString you() { return tr("You"); }
    static QString target() { return tr("Target"); }
    static QString observed() { return tr("Observed in 2012"); }
    static QString speaksOfItself() { return tr("speaks of itself"); }
    static QString bringsContent() { return tr("brings content (links and articles)"); }
    static QString exchanges() { return tr("exchanges with the community"); }
    static QString posts(int posts) { return tr("%Ln post(s)", nullptr, posts); }
    static QString postsAndPeriod(int count, const QString &period, const QString &account)
    {
        return account.isEmpty()
            //: a number of posts, a period such as 8 weeks
            ? tr("%1, %2").arg(posts(count), period)
            //: a number of posts, a period such as 8 weeks, an account
            : tr("%1, %2, %3").arg(posts(count), period, account);
    }
    static QString withPlanned() { return tr("With what is planned"); }
    static QString planned(int posts, int weeks)
    {
        //: “4 planned posts”, “2 weeks”
        return tr("%1 in the next %2")
            .arg(tr("%Ln planned post(s)", nullptr, posts), tr("%Ln week(s)", nullptr, weeks));
    }
    static QString nothingPublished() { return tr("nothing was published"); }
    static QString targetCalled(const Profile &target)
    {
        //: the target, and what it is called
        return tr("Target: %1").arg(profileLabel(target));
    }
    static QString gauge(double share, const std::optional<Interval> &range)
    {
        if (!range) {
            return likelyText(share);
        }
        //: what is in common, and the range of the probable habit: 64% (52 to 74%)
        return tr("%1 (%2)").arg(likelyText(share), likelyRange(*range));
    }
    static QString path(QDate first, QDate last)
    {
        //: two months: “June”, “November 2026”
        return tr("%1 to %2")
            .arg(first.year() == last.year() ? QLocale().standaloneMonthName(first.month())
                                             : monthTitle(first),
                 monthTitle(last));
    }
};

std::optional<double> rateOf(const Tally &tally)
{
    const auto exchanges = tally.exchanges();
    return exchanges ? exchanges->rate() : std::nullopt;
}

double contentOf(const Mix &mix)
{
    return mix[ContentPart::Curated] + mix[ContentPart::Original];
}

SharesRow comparisonRow(const Comparison &comparison, const QString &name, const QString &detail)
{
    const auto &overlap = comparison.observed.overlap;
    return {.name = name,
            .detail = detail,
            .shares = mixOfPercents(comparison.profile.percents),
            .absence = {},
            .atRight = overlap ? likelyText(*overlap) : QString()};
}

GaugeRow gaugeRow(const Comparison &comparison, const QString &name)
{
    const double share = comparison.observed.match.value_or(0);
    const auto range =
        comparison.habit ? std::optional(comparison.habit->match) : std::optional<Interval>();
    return {.name = name, .value = share, .range = range, .label = ChartWords::gauge(share, range)};
}

std::span<const MonthTally> path(const EditorialLine &line)
{
    const std::span all(line.months);
    return all.last(std::min(all.size(), monthsOfPath));
}

QString shortMonth(QDate month)
{
    return QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
}

} // namespace

std::vector<SharesRow> sharesRows(const LineContent &content)
{
    const EditorialLine &line = content.line;
    std::vector<SharesRow> rows;
    rows.push_back({.name = ChartWords::you(),
                    .detail = postsAndPeriod(content),
                    .shares = mixOf(line.published.parts()).value_or(Mix()),
                    .absence = ChartWords::nothingPublished(),
                    .emphasised = true,
                    .atRight = {}});
    if (const int planned = line.planned.contentPosts(); planned > 0) {
        Tally both = line.published;
        both += line.planned;
        rows.push_back({.name = ChartWords::withPlanned(),
                        .detail = ChartWords::planned(planned, content.view.weeksAhead),
                        .shares = mixOf(both.parts()).value_or(Mix()),
                        .absence = {},
                        .hatched = true,
                        .atRight = {}});
    }
    rows.push_back(
        comparisonRow(line.target, ChartWords::target(), profileLabel(line.target.profile)));
    bool first = true;
    for (const Comparison &contestant : line.contestants) {
        rows.push_back(comparisonRow(contestant, profileLabel(contestant.profile),
                                     profileOrigin(contestant.profile)));
        rows.back().beginsGroup = std::exchange(first, false);
    }
    return rows;
}

std::vector<GaugeRow> gaugeRows(const LineContent &content)
{
    std::vector<GaugeRow> rows;
    if (content.line.published.contentPosts() == 0) {
        return rows;
    }
    for (const Comparison &contestant : content.line.contestants) {
        rows.push_back(gaugeRow(contestant, profileLabel(contestant.profile)));
    }
    rows.push_back(
        gaugeRow(content.line.target, ChartWords::targetCalled(content.line.target.profile)));
    return rows;
}

StripData stripData(const LineContent &content)
{
    const EditorialLine &line = content.line;
    StripData data{.name = ChartWords::you(), .value = rateOf(line.published), .others = {}};
    if (const auto exchanges = line.published.exchanges(); exchanges && data.value) {
        data.range = wilson(exchanges->interactive, exchanges->items);
    }
    for (const Comparison &contestant : line.contestants) {
        if (const auto rate = contestant.profile.exchangeRate()) {
            data.others.push_back({.name = profileLabel(contestant.profile), .value = *rate});
        }
    }
    if (const auto rate = line.target.profile.exchangeRate()) {
        data.others.push_back(
            {.name = ChartWords::target(), .value = *rate, .shape = MarkShape::Plus});
    }
    data.others.push_back({.name = ChartWords::observed(),
                           .value = observedExchangePercent / 100.0,
                           .shape = MarkShape::Diamond});
    return data;
}

MapData mapData(const LineContent &content)
{
    const EditorialLine &line = content.line;
    MapData data{.left = ChartWords::speaksOfItself(),
                 .right = ChartWords::bringsContent(),
                 .up = ChartWords::exchanges(),
                 .points = {},
                 .path = {},
                 .cloud = {}};
    const auto addProfile = [&](const Profile &profile, const QString &name, MarkShape shape) {
        if (const auto rate = profile.exchangeRate()) {
            data.points.push_back({.name = name,
                                   .x = contentOf(mixOfPercents(profile.percents)),
                                   .y = *rate,
                                   .shape = shape});
        }
    };
    for (const Comparison &contestant : line.contestants) {
        addProfile(contestant.profile, profileLabel(contestant.profile), MarkShape::OpenCircle);
    }
    addProfile(line.target.profile, ChartWords::target(), MarkShape::Plus);
    const auto mix = mixOf(line.published.parts());
    const auto rate = rateOf(line.published);
    if (!mix || !rate) {
        return data;
    }
    data.points.push_back({.name = ChartWords::you(),
                           .x = contentOf(*mix),
                           .y = *rate,
                           .shape = MarkShape::Dot,
                           .emphasised = true});
    for (const MonthTally &month : path(line)) {
        const auto monthMix = mixOf(month.tally.parts());
        const auto monthRate = rateOf(month.tally);
        if (monthMix && monthRate) {
            data.path.push_back({.label = QLocale().standaloneMonthName(month.month.month()),
                                 .x = contentOf(*monthMix),
                                 .y = *monthRate,
                                 .faint = month.tally.contentPosts() < fewPosts});
        }
    }
    for (const HabitDraw &draw :
         habitDraws(line.published.parts(), line.published.exchanges(), cloudDraws)) {
        data.cloud.emplace_back(contentOf(draw.mix), draw.exchangeRate.value_or(*rate));
    }
    return data;
}

std::vector<DivergingRow> differenceRows(const LineContent &content, const Profile &beside)
{
    const PartCounts counts = content.line.published.parts();
    const auto mix = mixOf(counts);
    std::vector<DivergingRow> rows;
    if (!mix) {
        return rows;
    }
    for (const ContentPart part : allContentParts) {
        const double wanted = beside.percents[part];
        DivergingRow row{.part = part, .difference = (*mix)[part] * 100 - wanted};
        if (const auto range = wilson(counts[part], counts.total())) {
            row.range = Interval{range->low * 100 - wanted, range->high * 100 - wanted};
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<ColumnsMonth> monthColumns(const LineContent &content)
{
    std::vector<ColumnsMonth> columns;
    for (const MonthTally &month : content.line.months) {
        columns.push_back({.label = shortMonth(month.month),
                           .name = monthTitle(month.month),
                           .counts = month.tally.parts(),
                           .few = month.tally.contentPosts() < fewPosts});
    }
    return columns;
}

TriangleData triangleData(const LineContent &content)
{
    const EditorialLine &line = content.line;
    TriangleData data;
    const auto addProfile = [&](const Profile &profile, const QString &name, MarkShape shape) {
        if (const auto rate = profile.exchangeRate()) {
            data.points.push_back({.name = name,
                                   .shares = functionShares(mixOfPercents(profile.percents), *rate),
                                   .shape = shape});
        }
    };
    for (const Comparison &contestant : line.contestants) {
        addProfile(contestant.profile, profileLabel(contestant.profile), MarkShape::OpenCircle);
    }
    addProfile(line.target.profile, ChartWords::target(), MarkShape::Plus);
    data.points.push_back(
        {.name = ChartWords::observed(), .shares = observedIn2012, .shape = MarkShape::Diamond});
    const auto own = functionShares(line.published);
    if (!own || !line.published.exchanges()) {
        return data;
    }
    data.points.push_back(
        {.name = ChartWords::you(), .shares = *own, .shape = MarkShape::Dot, .emphasised = true});
    for (const MonthTally &month : path(line)) {
        const auto shares = functionShares(month.tally);
        if (shares && month.tally.exchanges()) {
            data.path.push_back({.label = QLocale().standaloneMonthName(month.month.month()),
                                 .shares = *shares,
                                 .faint = month.tally.contentPosts() < fewPosts});
        }
    }
    data.cloud = functionDraws(line.published, cloudDraws);
    return data;
}

QString postsAndPeriod(const LineContent &content)
{
    return ChartWords::postsAndPeriod(content.line.published.contentPosts(),
                                      periodName(content.view.period), accountShown(content));
}

QString pathWords(const LineContent &content)
{
    const auto months = path(content.line);
    const auto isStep = [](const MonthTally &month) {
        return month.tally.contentPosts() > 0 && rateOf(month.tally);
    };
    const auto first = std::ranges::find_if(months, isStep);
    if (first == months.end()) {
        return {};
    }
    const auto last = std::find_if(months.rbegin(), months.rend(), isStep);
    return first->month == last->month ? monthTitle(first->month)
                                       : ChartWords::path(first->month, last->month);
}

} // namespace semainier::ui
