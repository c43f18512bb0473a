// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementwords.h"

#include "ui/base/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace semainier::ui {

namespace {

constexpr int monthsOfYear = 12;
const QString between = QStringLiteral(" · ");

class Words {
    Q_DECLARE_TR_FUNCTIONS(EngagementPage)

public:
    static QString posts(int count) { return tr("%Ln post(s)", nullptr, count); }
    static QString notReported() { return tr("not reported"); }
    static QString base(RateBase base)
    {
        switch (base) {
        case RateBase::Reach:
            return tr("by reach");
        case RateBase::Impressions:
            return tr("by impressions");
        case RateBase::Followers:
            return tr("by followers");
        }
        return {};
    }
    static QString counting(int count) { return tr("%Ln post(s) with figures", nullptr, count); }
    static QString partial(int count)
    {
        return tr("of %Ln only a part of the engagement was reported", nullptr, count);
    }
    static QString fresh(int count)
    {
        return tr("%Ln left out, read in the first week: still growing", nullptr, count);
    }
    static QString unread(int count) { return tr("%Ln without any figure", nullptr, count); }

    static QString nothingPublished()
    {
        return tr("Nothing was published on an account in this period. Choose a longer one, import "
                  "the statistics of your networks, or set posts to “Published”.");
    }
    static QString nothingRead(int posts)
    {
        return tr("%Ln post(s) were published in this period, but no figures are known of them.",
                  nullptr, posts);
    }
    static QString bringThem()
    {
        return tr("Download the list of your posts with its statistics from each network, then "
                  "import the files.");
    }
    static QString onlyFresh()
    {
        return tr("The figures were read in the first week of the posts, while they were growing. "
                  "Download the statistics again a week after the posts.");
    }
    static QString few(int posts)
    {
        return tr("%Ln post(s) with figures are examples, and say little of the others.", nullptr,
                  posts);
    }

    static QString trendTitle(int months) { return tr("Trend over %Ln month(s)", nullptr, months); }
    static QString monthly(const QString &base)
    {
        //: “by reach”
        return tr("Median engagement rate of each month, %1.").arg(base);
    }
    static QString monthlyOfUsual()
    {
        return tr("The median of each month beside the usual level of each account.");
    }
    static QString tooShort(int months)
    {
        return tr("%Ln month(s) with figures: too few to tell, it takes %1.", nullptr, months)
            .arg(enoughMonths);
    }
    static QString nothing()
    {
        return tr("Nothing detectable: the months differ no more than by chance.");
    }
    static QString rising(const QString &change)
    {
        //: “+1.2 points a year”
        return tr("Rising, %1.").arg(change);
    }
    static QString falling(const QString &change) { return tr("Falling, %1.").arg(change); }
    static QString pointsAYear(const QString &points) { return tr("%1 points a year").arg(points); }
    static QString percentAYear(const QString &percent) { return tr("%1% a year").arg(percent); }

    static QString noSlots(int posts)
    {
        return tr("%Ln post(s) with an hour show no slot that went better than another.", nullptr,
                  posts);
    }
    static QString slotCells(int posts)
    {
        return tr("Beside your usual level, %Ln post(s). Hatched: fewer than %1. What you post "
                  "then "
                  "counts too.",
                  nullptr, posts)
            .arg(enoughForSlot);
    }
    static QString dots()
    {
        return tr(
            "Each dot is the engagement of a post: reactions, comments and shares. The stroke "
            "is the median: half do better, half less.");
    }
    static QString besideUsual()
    {
        return tr("Percent: beside the usual level of the account each post is on.");
    }
    static QString tooFew() { return tr("too few to compare"); }
    static QString top(const QString &title, const QString &share)
    {
        return tr("“%1” alone made %2 of all engagement.").arg(title, share);
    }
    static QString workdays() { return tr("Monday to Friday"); }
    static QString shortWorkdays() { return tr("Mon–Fri"); }
    static QString weekend() { return tr("Weekend"); }
    static QString part(DayPart part)
    {
        switch (part) {
        case DayPart::Morning:
            return tr("morning");
        case DayPart::Midday:
            return tr("midday");
        case DayPart::Afternoon:
            return tr("afternoon");
        case DayPart::Evening:
            return tr("evening");
        }
        return {};
    }
};

QString yearly(const EngagementPath &path)
{
    const double year = path.trend.line ? path.trend.line->slope * monthsOfYear * 100 : 0;
    return path.base ? Words::pointsAYear(signedText(year, 1))
                     : Words::percentAYear(signedText(year, 0));
}

QString trendSentence(const EngagementPath &path)
{
    switch (path.trend.verdict) {
    case TrendVerdict::TooShort:
        return Words::tooShort(path.trend.months);
    case TrendVerdict::None:
        return Words::nothing();
    case TrendVerdict::Rising:
        return Words::rising(yearly(path));
    case TrendVerdict::Falling:
        return Words::falling(yearly(path));
    }
    return {};
}

} // namespace

QString rateText(double share)
{
    const double percents = share * 100;
    return withPercentSign(QLocale().toString(percents, 'f', std::abs(percents) < 1 ? 2 : 1));
}

QString amountText(double amount)
{
    return QLocale().toString(amount, 'f', std::floor(amount) == amount ? 0 : 1);
}

QString signedText(double value, int decimals)
{
    const QString text = QLocale().toString(std::abs(value), 'f', decimals);
    // What rounds to nothing has no sign.
    const bool any = text != QLocale().toString(0.0, 'f', decimals);
    return any && value > 0 ? u'+' + text : any && value < 0 ? QChar(0x2212) + text : text;
}

QString baseText(RateBase base)
{
    return Words::base(base);
}

QString noFigure()
{
    return QStringLiteral("–");
}

QString notReported()
{
    return Words::notReported();
}

QString postCount(int posts)
{
    return Words::posts(posts);
}

QString coverageText(const Coverage &coverage)
{
    if (coverage.publications == 0) {
        return {};
    }
    QStringList texts{Words::counting(coverage.publications)};
    if (coverage.partial > 0) {
        texts.append(Words::partial(coverage.partial));
    }
    if (coverage.fresh > 0) {
        texts.append(Words::fresh(coverage.fresh));
    }
    if (coverage.unread > 0) {
        texts.append(Words::unread(coverage.unread));
    }
    return texts.join(between);
}

QString missingText(const EngagementContent &content)
{
    const Coverage &coverage = content.figures.coverage;
    if (coverage.publications >= enoughToRank) {
        return {};
    }
    if (coverage.publications > 0) {
        return Words::few(coverage.publications) + u' ' + Words::bringThem();
    }
    if (coverage.fresh > 0) {
        return Words::onlyFresh();
    }
    return coverage.unread > 0 ? Words::nothingRead(coverage.unread) + u' ' + Words::bringThem()
                               : Words::nothingPublished();
}

QString trendTitle(const EngagementPath &path)
{
    return Words::trendTitle(static_cast<int>(path.months.size()));
}

QString trendText(const EngagementPath &path)
{
    if (path.trend.months == 0) {
        return {};
    }
    return (path.base ? Words::monthly(baseText(*path.base)) : Words::monthlyOfUsual()) + u' '
        + trendSentence(path);
}

QString slotsText(const BestSlots &bestSlots)
{
    if (bestSlots.publications == 0) {
        return {};
    }
    return bestSlots.tellSomething() ? Words::slotCells(bestSlots.publications)
                                     : Words::noSlots(bestSlots.publications);
}

QString dotsText()
{
    return Words::dots() + u' ' + Words::besideUsual();
}

QString groupText(const GroupEngagement &group)
{
    const QString posts = postCount(group.engagement.publications);
    if (!group.canBeRanked()) {
        return posts + between + Words::tooFew();
    }
    const auto &usual = group.ofUsual.median;
    return usual ? posts + between + withPercentSign(signedText((*usual - 1) * 100, 0)) : posts;
}

QString accountText(const AccountEngagement &account)
{
    const auto &median = account.rate.perPublication.median;
    return account.base && median ? postCount(account.figures.engagement.publications) + between
            + rateText(*median) + u' ' + baseText(*account.base)
                                  : groupText(account.figures);
}

QString postsText(const EngagementContent &content)
{
    const auto &top = content.figures.top;
    if (!top) {
        return {};
    }
    const auto post = std::ranges::find(content.posts, top->post, &PostFigures::post);
    return post != content.posts.end() ? Words::top(post->title, rateText(top->share)) : QString();
}

QString shortDays(SlotDays days)
{
    switch (days) {
    case SlotDays::Workdays:
        return Words::shortWorkdays();
    case SlotDays::Weekend:
        return Words::weekend();
    default:
        return shortWeekday(static_cast<int>(days) + 1);
    }
}

QString daysName(SlotDays days)
{
    switch (days) {
    case SlotDays::Workdays:
        return Words::workdays();
    case SlotDays::Weekend:
        return Words::weekend();
    default:
        return weekdayName(static_cast<int>(days) + 1);
    }
}

QString partName(DayPart part)
{
    return Words::part(part);
}

} // namespace semainier::ui
