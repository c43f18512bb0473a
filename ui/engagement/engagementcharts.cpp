// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementcharts.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/engagement/engagementwords.h"

#include <QLocale>

#include <algorithm>

namespace semainier::ui {

namespace {

template <class Belongs>
std::vector<double> countsOf(const EngagementContent &content, Belongs belongs)
{
    std::vector<double> counts;
    for (const PostFigures &post : content.posts) {
        if (post.engagement && belongs(post)) {
            counts.push_back(static_cast<double>(*post.engagement));
        }
    }
    return counts;
}

HeatCell heatCell(const SlotFigures &slot)
{
    return {.posts = slot.publications,
            .change = slot.look == SlotLook::Coloured ? slot.estimate
                : slot.look == SlotLook::Neutral      ? std::optional(0.0)
                                                      : std::nullopt,
            .few = slot.look == SlotLook::Hatched};
}

} // namespace

std::vector<DotsRow> kindDots(const EngagementContent &content)
{
    const auto &comparisons = content.figures.kindComparisons;
    std::vector<DotsRow> rows;
    for (const auto &[kind, figures] : content.figures.byKind) {
        rows.push_back({.name = label(kind),
                        .detail = groupText(figures),
                        .kind = kind,
                        .values = countsOf(
                            content, [kind](const PostFigures &post) { return post.kind == kind; }),
                        .median = figures.engagement.median,
                        .range = figures.engagement.range});
        const auto comparison = std::ranges::find(comparisons, kind, &KindComparison::kind);
        if (comparison != comparisons.end()) {
            rows.back().besideOthers = comparison->difference();
            rows.back().others = comparison->others.publications;
        }
    }
    return rows;
}

std::vector<DotsRow> accountDots(const EngagementContent &content)
{
    std::vector<DotsRow> rows;
    for (const AccountEngagement &of : content.figures.byAccount) {
        const auto account = std::ranges::find(content.accounts, of.account, &Account::id);
        rows.push_back(
            {.name = account != content.accounts.end() ? label(*account, content.accounts)
                                                       : networkLabel(of.network),
             .detail = accountText(of),
             .kind = {},
             .values = countsOf(
                 content, [&of](const PostFigures &post) { return post.account == of.account; }),
             .median = of.figures.engagement.median,
             .range = of.figures.engagement.range});
    }
    return rows;
}

TrendData trendData(const EngagementPath &path)
{
    TrendData data{.months = {},
                   .line = {},
                   .unit = path.base ? TrendData::Unit::Share : TrendData::Unit::OfUsual};
    for (const PathMonth &month : path.months) {
        data.months.push_back({
            .label = QLocale().standaloneMonthName(month.month.month(), QLocale::ShortFormat),
            .name = monthTitle(month.month),
            .posts = month.publications,
            .value = month.level,
        });
    }
    const bool isTrend =
        path.trend.verdict == TrendVerdict::Rising || path.trend.verdict == TrendVerdict::Falling;
    if (isTrend && path.trend.line) {
        data.line = {.slope = path.trend.line->slope, .intercept = path.trend.line->intercept};
    }
    return data;
}

HeatData slotCells(const BestSlots &bestSlots)
{
    HeatData data;
    const size_t parts = allDayParts.size();
    const size_t days = bestSlots.cells.size() / parts;
    for (size_t day = 0; day < days; ++day) {
        const SlotDays of = bestSlots.cells[day * parts].days;
        data.columns.append(shortDays(of));
        data.columnNames.append(daysName(of));
    }
    for (size_t part = 0; part < parts; ++part) {
        data.rows.append(partName(allDayParts.at(part)));
        for (size_t day = 0; day < days; ++day) {
            data.cells.push_back(heatCell(bestSlots.cells[day * parts + part]));
        }
    }
    return data;
}

} // namespace semainier::ui
