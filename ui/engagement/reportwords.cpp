// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/reportwords.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/engagement/engagementwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace semainier::ui {

namespace {

const QString between = QStringLiteral(" · ");

class Words {
    Q_DECLARE_TR_FUNCTIONS(EngagementReport)

public:
    //: two days
    static QString title(const QString &first, const QString &last)
    {
        return tr("Engagement, %1 – %2").arg(first, last);
    }
    static QString allAccounts() { return tr("All accounts"); }
    static QString allKinds() { return tr("All kinds"); }
    static QString allObjectives() { return tr("All objectives"); }
    //: a day
    static QString printedOn(const QString &day) { return tr("Report of %1").arg(day); }
    static QString kinds() { return tr("By kind"); }
    static QString accounts() { return tr("By account"); }
    static QString posts() { return tr("Posts that brought most"); }
    static QString bestSlots() { return tr("Slots that went best with you"); }
    static QString someOf(int shown, int all)
    {
        return tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all));
    }
    static QString nothing() { return tr("No post of this period has figures."); }

    static QString medians()
    {
        return tr("Engagement is reactions, comments and shares together. The median is the post "
                  "in the middle: half do better, half less.");
    }
    static QString notReported()
    {
        return tr("What a network does not report is left out and never counts as 0.");
    }
    static QString oneBase(const QString &base)
    {
        //: “by reach”
        return tr("Rates are %1.").arg(base);
    }
    static QString ownBases()
    {
        return tr("The rates of each account have a base of their own, and those of different "
                  "bases or networks are not compared.");
    }

    static QStringList accountColumns()
    {
        return {tr("Account"),  tr("Posts"),       tr("Median engagement"),
                tr("Probably"), tr("Median rate"), tr("Followers")};
    }
    static QString followers()
    {
        return tr("Followers are those of the last count; in brackets, how many were won or lost "
                  "since the first count of twelve months, or of a longer period.");
    }
    //: followers, and how many more or fewer these are: “1,240 (+32)”
    static QString followersWithChange(const QString &followers, const QString &change)
    {
        return tr("%1 (%2)").arg(followers, change);
    }
    static QStringList postColumns()
    {
        return {tr("Post"),        tr("Kind"),       tr("Account"), tr("Day"),
                tr("Impressions"), tr("Engagement"), tr("Rate")};
    }
    //: a range: “5 to 54”
    static QString range(const QString &low, const QString &high)
    {
        return tr("%1 to %2").arg(low, high);
    }
};

QString accountName(const EngagementContent &content, AccountId id, const QString &network)
{
    const auto account = std::ranges::find(content.accounts, id, &Account::id);
    return account != content.accounts.end() ? label(*account, content.accounts)
                                             : networkLabel(network);
}

QString someOf(const QString &title, int shown, int all)
{
    return shown < all ? title + between + Words::someOf(shown, all) : title;
}

ReportTable tableOf(const QStringList &names, const std::vector<double> &shares, size_t figuresFrom)
{
    ReportTable table;
    for (size_t column = 0; column < shares.size(); ++column) {
        table.columns.push_back({.name = names.value(static_cast<qsizetype>(column)),
                                 .share = shares[column],
                                 .figures = column >= figuresFrom});
    }
    return table;
}

/// By the last count of the months, with the change since the first one.
QString followersText(const EngagementContent &content, AccountId account)
{
    const auto of = std::ranges::find(content.followers, account, &AccountFollowers::account);
    if (of == content.followers.end()) {
        return noFigure();
    }
    auto counted = of->months | std::views::filter(&FollowerMonth::isCounted);
    if (counted.empty()) {
        return noFigure();
    }
    const FollowerMonth &first = counted.front();
    const FollowerMonth &last = counted.back();
    const QString followers = QLocale().toString(last.followers);
    return first == last
        ? followers
        : Words::followersWithChange(
              followers, signedText(static_cast<double>(last.followers - first.followers), 0));
}

bool isAnyCounted(const EngagementContent &content)
{
    return std::ranges::any_of(content.followers, [](const AccountFollowers &of) {
        return std::ranges::any_of(of.months, &FollowerMonth::isCounted);
    });
}

QString countText(const std::optional<qint64> &count)
{
    return count ? amountText(static_cast<double>(*count)) : noFigure();
}

} // namespace

QString reportTitle(const EngagementContent &content)
{
    const DateRange days = content.view.period.range(content.today);
    const QDate otherYear = days.last.addYears(-1);
    return Words::title(dayAndMonth(days.first, days.last), dayAndMonth(days.last, otherYear));
}

QString reportFilters(const EngagementReport &report)
{
    const EngagementView &view = report.content.view;
    const auto objective =
        std::ranges::find(report.content.objectives, view.objective, &Objective::id);
    return QStringList{view.account.isValid() ? accountName(report.content, view.account, {})
                                              : Words::allAccounts(),
                       view.kind ? label(*view.kind) : Words::allKinds(),
                       objective != report.content.objectives.end() ? objective->name
                                                                    : Words::allObjectives(),
                       Words::printedOn(longDate(report.printedOn))}
        .join(between);
}

QStringList reportNotes(const EngagementContent &content)
{
    QStringList notes{Words::medians()};
    const Engagement &figures = content.figures;
    if (figures.base) {
        notes.append(Words::oneBase(baseText(*figures.base)));
    } else if (figures.byAccount.size() > 1) {
        notes.append(Words::ownBases());
    }
    notes.append(Words::notReported());
    if (isAnyCounted(content)) {
        notes.append(Words::followers());
    }
    if (const QString coverage = coverageText(figures.coverage); !coverage.isEmpty()) {
        notes.append(coverage + u'.');
    }
    return notes;
}

QString kindsTitle(int shown, int all)
{
    return someOf(Words::kinds(), shown, all);
}

QString accountsTitle(int shown, int all)
{
    return someOf(Words::accounts(), shown, all);
}

QString bestPostsTitle(int shown, int all)
{
    return someOf(Words::posts(), shown, all);
}

QString slotsTitle()
{
    return Words::bestSlots();
}

QString nothingToShow()
{
    return Words::nothing();
}

ReportTable accountsTable(const EngagementContent &content)
{
    ReportTable table = tableOf(Words::accountColumns(), {2.3, 1.4, 2, 1.4, 2.3, 1.5}, 1);
    std::vector<AccountEngagement> accounts = content.figures.byAccount;
    std::ranges::stable_sort(accounts, std::ranges::greater(),
                             [](const AccountEngagement &of) { return of.figures.publications; });
    for (const AccountEngagement &of : accounts) {
        const Typical &engagement = of.figures.engagement;
        const auto &rate = of.rate.perPublication.median;
        table.rows.push_back(
            {accountName(content, of.account, of.network),
             QLocale().toString(of.figures.publications),
             engagement.median ? amountText(*engagement.median) : noFigure(),
             engagement.range ? Words::range(amountText(engagement.range->low),
                                             amountText(engagement.range->high))
                              : noFigure(),
             of.base && rate ? rateText(*rate) + u' ' + baseText(*of.base) : noFigure(),
             followersText(content, of.account)});
    }
    return table;
}

ReportTable bestPostsTable(const EngagementContent &content, int most)
{
    ReportTable table = tableOf(Words::postColumns(), {3.9, 1.55, 1.95, 1.45, 1.6, 1.65, 1}, 4);
    std::vector<std::pair<qint64, qsizetype>> best; // those with as much in the order they come
    for (const PostFigures &post : content.posts) {
        best.emplace_back(-post.engagement.value_or(-1), std::ssize(best));
    }
    const auto end = best.begin() + std::clamp<qsizetype>(most, 0, std::ssize(best));
    std::ranges::partial_sort(best, end);
    for (const auto &[engagement, index] : std::ranges::subrange(best.begin(), end)) {
        const PostFigures &post = content.posts[static_cast<size_t>(index)];
        table.rows.push_back(
            {post.title, shortLabel(post.kind), accountName(content, post.account, {}),
             QLocale().toString(post.day, QLocale::ShortFormat),
             countText(post.metrics[Metric::Impressions]), countText(post.engagement),
             post.rate ? rateText(*post.rate) : noFigure()});
    }
    return table;
}

} // namespace semainier::ui
