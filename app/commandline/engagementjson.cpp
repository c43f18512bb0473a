// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/engagementjson.h"

#include "core/base/isodate.h"

#include <QJsonArray>

#include <algorithm>

namespace semainier::cli {

namespace {

template <class Number>
QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue lowOf(const std::optional<Interval> &range)
{
    return range ? QJsonValue(range->low) : QJsonValue();
}

QJsonValue highOf(const std::optional<Interval> &range)
{
    return range ? QJsonValue(range->high) : QJsonValue();
}

QJsonValue baseJson(std::optional<RateBase> base)
{
    return base ? QJsonValue(code(*base)) : QJsonValue();
}

QJsonObject rateJson(const Rate &rate)
{
    const Typical &typical = rate.perPublication;
    return {
        {QStringLiteral("n"), typical.publications},
        {QStringLiteral("median"), orNull(typical.median)},
        {QStringLiteral("low"), lowOf(typical.range)},
        {QStringLiteral("high"), highOf(typical.range)},
        {QStringLiteral("mean"), orNull(typical.mean)},
        {QStringLiteral("pooled"), orNull(rate.pooled)},
    };
}

QJsonObject countJson(const Engagement &engagement)
{
    const Typical &typical = engagement.engagement.perPublication;
    return {
        {QStringLiteral("n"), typical.publications},
        {QStringLiteral("median"), orNull(typical.median)},
        {QStringLiteral("low"), lowOf(typical.range)},
        {QStringLiteral("high"), highOf(typical.range)},
        {QStringLiteral("mean"), orNull(typical.mean)},
        {QStringLiteral("total"), orNull(engagement.engagement.total)},
        {QStringLiteral("topShare"),
         engagement.top ? QJsonValue(engagement.top->share) : QJsonValue()},
    };
}

template <class Key>
QJsonArray groupsJson(const QString &name, const std::vector<Group<Key>> &groups)
{
    QJsonArray array;
    for (const auto &[key, figures] : groups) {
        array.append(QJsonObject{
            {name, code(key)},
            {QStringLiteral("n"), figures.engagement.publications},
            {QStringLiteral("median"), orNull(figures.engagement.median)},
            {QStringLiteral("low"), lowOf(figures.engagement.range)},
            {QStringLiteral("high"), highOf(figures.engagement.range)},
            {QStringLiteral("ofUsual"), orNull(figures.ofUsual.median)},
        });
    }
    return array;
}

QJsonArray comparisonsJson(const std::vector<KindComparison> &comparisons)
{
    QJsonArray array;
    for (const KindComparison &of : comparisons) {
        array.append(QJsonObject{
            {QStringLiteral("kind"), code(of.kind)},
            {QStringLiteral("n"), of.own.publications},
            {QStringLiteral("others"), of.others.publications},
            {QStringLiteral("difference"), orNull(of.difference())},
        });
    }
    return array;
}

QJsonArray accountsJson(const Engagement &engagement, const std::vector<Account> &accounts)
{
    QJsonArray array;
    for (const AccountEngagement &figures : engagement.byAccount) {
        const auto account = std::ranges::find(accounts, figures.account, &Account::id);
        array.append(QJsonObject{
            {QStringLiteral("account"),
             account != accounts.end() ? accountKey(*account) : figures.network},
            {QStringLiteral("n"), figures.figures.publications},
            {QStringLiteral("base"), baseJson(figures.base)},
            {QStringLiteral("rate"), rateJson(figures.rate)},
            {QStringLiteral("median"), orNull(figures.figures.engagement.median)},
            {QStringLiteral("reach"), orNull(figures.reach.median)},
        });
    }
    return array;
}

/// Monday is 1; slots of several days have a word.
QJsonValue daysJson(SlotDays days)
{
    switch (days) {
    case SlotDays::Workdays:
        return QStringLiteral("workdays");
    case SlotDays::Weekend:
        return QStringLiteral("weekend");
    default:
        return static_cast<int>(days) + 1;
    }
}

QJsonArray slotsJson(const BestSlots &bestSlots)
{
    QJsonArray array;
    for (const SlotFigures &cell : bestSlots.cells) {
        array.append(QJsonObject{
            {QStringLiteral("weekday"), daysJson(cell.days)},
            {QStringLiteral("part"), code(cell.part)},
            {QStringLiteral("n"), cell.publications},
            {QStringLiteral("raw"), orNull(cell.raw)},
            {QStringLiteral("estimate"), orNull(cell.estimate)},
            {QStringLiteral("low"), lowOf(cell.range)},
            {QStringLiteral("high"), highOf(cell.range)},
            {QStringLiteral("shown"), code(cell.look)},
        });
    }
    return array;
}

QJsonObject trendJson(const EngagementPath &path)
{
    const auto &line = path.trend.line;
    return {
        {QStringLiteral("base"), baseJson(path.base)},
        {QStringLiteral("slopePerMonth"), line ? QJsonValue(line->slope) : QJsonValue()},
        {QStringLiteral("low"), line ? lowOf(line->range) : QJsonValue()},
        {QStringLiteral("high"), line ? highOf(line->range) : QJsonValue()},
        {QStringLiteral("p"), orNull(path.trend.p)},
        {QStringLiteral("months"), path.trend.months},
        {QStringLiteral("verdict"), code(path.trend.verdict)},
    };
}

QJsonArray monthsJson(const EngagementPath &path)
{
    QJsonArray array;
    for (const PathMonth &month : path.months) {
        array.append(QJsonObject{
            {QStringLiteral("month"), isoDate(month.month).left(7)},
            {QStringLiteral("n"), month.publications},
            {QStringLiteral("level"), orNull(month.level)},
            {QStringLiteral("engagement"), orNull(month.engagement)},
            {QStringLiteral("reach"), orNull(month.reach)},
            {QStringLiteral("virality"), orNull(month.virality)},
            {QStringLiteral("clicks"), orNull(month.clicks)},
        });
    }
    return array;
}

} // namespace

QJsonObject engagementJson(const Engagement &engagement, const std::vector<Account> &accounts)
{
    return {
        {QStringLiteral("from"), isoDate(engagement.period.first)},
        {QStringLiteral("until"), isoDate(engagement.period.last)},
        {QStringLiteral("publications"), engagement.coverage.publications},
        {QStringLiteral("partial"), engagement.coverage.partial},
        {QStringLiteral("fresh"), engagement.coverage.fresh},
        {QStringLiteral("unread"), engagement.coverage.unread},
        {QStringLiteral("base"), baseJson(engagement.base)},
        {QStringLiteral("rate"), rateJson(engagement.rate)},
        {QStringLiteral("engagement"), countJson(engagement)},
        {QStringLiteral("applause"), orNull(engagement.applause.perPublication)},
        {QStringLiteral("conversation"), orNull(engagement.conversation.perPublication)},
        {QStringLiteral("amplification"), orNull(engagement.amplification.perPublication)},
        {QStringLiteral("virality"), rateJson(engagement.virality)},
        {QStringLiteral("clicks"), orNull(engagement.clicks.total)},
        {QStringLiteral("reach"), orNull(engagement.reach.median)},
        {QStringLiteral("byPart"), groupsJson(QStringLiteral("part"), engagement.byPart)},
        {QStringLiteral("byKind"), groupsJson(QStringLiteral("kind"), engagement.byKind)},
        {QStringLiteral("kindsBesideOthers"), comparisonsJson(engagement.kindComparisons)},
        {QStringLiteral("byAccount"), accountsJson(engagement, accounts)},
        {QStringLiteral("slots"), slotsJson(engagement.slotFigures)},
        {QStringLiteral("trend"), trendJson(engagement.path)},
        {QStringLiteral("months"), monthsJson(engagement.path)},
    };
}

} // namespace semainier::cli
