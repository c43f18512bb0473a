// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"

#include <QLocale>

#include <cmath>

namespace semainier::ui {

namespace {

constexpr QChar minus(0x2212);

/// At most one decimal, and none where it would be 0.
QString toTenth(double value)
{
    const double tenths = std::round(value * 10);
    const bool whole = std::fmod(tenths, 10) == 0;
    return QLocale().toString(std::abs(tenths) / 10, 'f', whole ? 0 : 1);
}

QString sign(double rounded)
{
    return rounded > 0 ? QStringLiteral("+") : rounded < 0 ? QString(minus) : QString();
}

} // namespace

QString ChartWords::percent(double share)
{
    return percentText(qRound(share * 100));
}

QString ChartWords::exactPercent(double share)
{
    return withPercentSign(toTenth(share * 100));
}

QString ChartWords::percentRange(const Interval &range)
{
    return tr("%1–%2%", "percent").arg(qRound(range.low * 100)).arg(qRound(range.high * 100));
}

QString ChartWords::probably(const Interval &range)
{
    return tr("(probably %1)").arg(percentRange(range));
}

QString ChartWords::points(double difference)
{
    const double whole = std::round(difference);
    return sign(whole) + QLocale().toString(std::abs(whole), 'f', 0);
}

QString ChartWords::exactPoints(double difference)
{
    return tr("%1 points").arg(sign(std::round(difference * 10)) + toTenth(difference));
}

QString ChartWords::change(double share)
{
    return withPercentSign(points(share * 100));
}

QString ChartWords::probablyPoints(const Interval &range)
{
    return tr("(probably from %1 to %2)").arg(points(range.low), points(range.high));
}

QString ChartWords::onMap(const QString &across, double x, const QString &up, double y)
{
    return tr("%1: %2, %3: %4").arg(across, exactPercent(x), up, exactPercent(y));
}

QString ChartWords::inMonth(const QString &name, const QString &month)
{
    return tr("%1, %2", "a name in a month").arg(name, month);
}

QString ChartWords::information()
{
    return tr("Information", "inform, gather a community, call to act");
}

QString ChartWords::community()
{
    return tr("Community", "inform, gather a community, call to act");
}

QString ChartWords::action()
{
    return tr("Action", "inform, gather a community, call to act");
}

QString ChartWords::functions(const FunctionShares &shares)
{
    return tr("%1 %2, %3 %4, %5 %6", "three names with their percentages")
        .arg(information(), exactPercent(shares.information), community(),
             exactPercent(shares.community), action(), exactPercent(shares.action));
}

QString ChartWords::mix(const PerPart<double> &shares)
{
    QStringList parts;
    for (const ContentPart part : allContentParts) {
        parts.append(label(part) + u' ' + exactPercent(shares[part]));
    }
    return parts.join(tr(", "));
}

QString ChartWords::posts(int count)
{
    return tr("%Ln posts", nullptr, count);
}

QString ChartWords::fewPosts()
{
    return tr("few posts");
}

QString ChartWords::lowColumn()
{
    return tr("Probably at least");
}

QString ChartWords::highColumn()
{
    return tr("Probably at most");
}

QString ChartWords::nameColumn()
{
    return tr("Name");
}

QString ChartWords::detailColumn()
{
    return tr("Detail");
}

QString ChartWords::pointsColumn()
{
    return tr("Points");
}

QString ChartWords::monthColumn()
{
    return tr("Month");
}

QString ChartWords::postsColumn()
{
    return tr("Posts");
}

QString ChartWords::shareColumn()
{
    return tr("Share");
}

} // namespace semainier::ui
