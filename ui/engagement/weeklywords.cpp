// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/weeklywords.h"

#include "core/engagement/measuredpost.h"
#include "ui/base/formatting.h"

#include <QLocale>
#include <QStringList>

namespace semainier::ui {

QString WeeklyWords::metric(Metric metric)
{
    switch (metric) {
    case Metric::Impressions:
        return tr("Impressions");
    case Metric::Reach:
        return tr("Reach");
    case Metric::Reactions:
        return tr("Reactions");
    case Metric::Comments:
        return tr("Comments");
    case Metric::Shares:
        return tr("Shares");
    case Metric::Clicks:
        return tr("Clicks");
    case Metric::Saves:
        return tr("Saves");
    case Metric::Views:
        return tr("Views");
    }
    return {};
}

QString WeeklyWords::explanation(Metric metric)
{
    switch (metric) {
    case Metric::Impressions:
        return tr("How many times it was shown");
    case Metric::Reach:
        return tr("How many people it was shown to");
    case Metric::Reactions:
        return tr("Likes and favourites of any kind");
    case Metric::Comments:
        return tr("Comments and replies of the public");
    case Metric::Shares:
        return tr("How many times others shared it");
    case Metric::Clicks:
        return tr("Clicks on its links");
    case Metric::Saves:
        return tr("How many people kept it");
    case Metric::Views:
        return tr("How many times its video was played");
    }
    return {};
}

QString WeeklyWords::followersBefore(const AccountWeek &week, QDate today)
{
    if (!week.followersBefore) {
        return tr("Followers were never noted before");
    }
    //: a number, a day
    return tr("%1 followers on %2")
        .arg(QLocale().toString(week.followersBefore->followers),
             dayAndMonth(week.followersBefore->readOn, today));
}

QString WeeklyWords::detail(const WeekPublication &publication)
{
    QStringList parts{shortDay(publication.day)};
    if (publication.time) {
        parts.append(hourText(*publication.time));
    }
    if (!publication.isPublished) {
        parts.append(tr("not marked as published yet"));
    }
    const auto age = static_cast<int>(publication.day.daysTo(publication.readOn));
    if (publication.hasFigures() && age < settledAge) {
        parts.append(
            tr("read after %Ln days, too early: look again from %1 on", nullptr, std::max(age, 0))
                .arg(dayAndMonth(publication.day.addDays(settledAge))));
    }
    return parts.join(QStringLiteral(" · "));
}

QString WeeklyWords::progress(const WeeklyContent &content)
{
    const int count = content.publicationCount();
    return count == 0
        ? QString()
        : tr("%1 of %Ln posts have figures", nullptr, count).arg(content.withFigures());
}

} // namespace semainier::ui
