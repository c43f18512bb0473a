// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/statisticsoutcome.h"

#include "core/base/text.h"
#include "core/exchange/statistics/statisticsimport.h"
#include "core/planner/planner.h"
#include "ui/base/labels.h"

namespace semainier::ui {

namespace {

constexpr qsizetype shownText = 160; ///< characters of a post

/// Fills the lists of an outcome from its plan.
class ListWriter {
public:
    ListWriter(StatisticsOutcome &outcome, const Planner &planner)
        : m_outcome(outcome), m_planner(planner)
    {
    }

    [[nodiscard]] Result<> write();

private:
    void append(std::vector<PublicationLine> &lines, const Post &post) const;
    [[nodiscard]] QString accountsOf(const Post &post) const;
    [[nodiscard]] static bool isFound(const PlannedPost &post);

    StatisticsOutcome &m_outcome;
    const Planner &m_planner;
    std::vector<Account> m_accounts; ///< of the calendar and those to be added
};

Result<> ListWriter::write()
{
    m_accounts = m_outcome.accounts;
    for (const ExportReport &report : m_outcome.plan.files) {
        for (const FoundAccount &found : report.found) {
            if (found.isNew()) {
                m_accounts.push_back(found.account);
            }
        }
    }
    const auto isOpen = [](const std::vector<PublicationLine> &lines) {
        return lines.size() < StatisticsOutcome::mostShown;
    };
    SEM_CHECK(visitPlannedPosts(m_outcome.plan, m_planner, false, [&](const PlannedPost &post) {
        append(m_outcome.added, post.after);
        return isOpen(m_outcome.added);
    }));
    return visitPlannedPosts(m_outcome.plan, m_planner, true, [&](const PlannedPost &post) {
        append(isFound(post) ? m_outcome.matched : m_outcome.updated, post.after);
        return isOpen(m_outcome.matched) || isOpen(m_outcome.updated);
    });
}

/// Whether an import found out that a planned post was published.
bool ListWriter::isFound(const PlannedPost &post)
{
    const auto isKnown = [](const Publication &one) {
        return !one.externalId.isEmpty() || !one.url.isEmpty();
    };
    return post.before->status != post.after.status
        || std::ranges::count_if(post.before->publications, isKnown)
        < std::ranges::count_if(post.after.publications, isKnown);
}

void ListWriter::append(std::vector<PublicationLine> &lines, const Post &post) const
{
    if (lines.size() < StatisticsOutcome::mostShown) {
        lines.push_back({.day = post.day,
                         .time = post.time,
                         .kind = post.kind,
                         .caption = post.title.isEmpty() && !post.text.isEmpty()
                             ? firstWords(onOneLine(post.text), shownText)
                             : captionOrUntitled(post),
                         .account = accountsOf(post)});
    }
}

QString ListWriter::accountsOf(const Post &post) const
{
    QStringList names;
    for (const Publication &publication : post.publications) {
        const auto account = std::ranges::find(m_accounts, publication.account, &Account::id);
        if (account != m_accounts.end()) {
            names << label(*account, m_accounts);
        }
    }
    return names.join(QStringLiteral(", "));
}

int openChecks(const ExportReport &report)
{
    const auto isOpen = [](const DoubtfulRow &row) {
        return !row.candidates.empty() && !row.isDecided;
    };
    return static_cast<int>(std::ranges::count_if(report.doubtful, isOpen));
}

} // namespace

int StatisticsOutcome::count(StatisticsList list) const
{
    int sum = 0;
    for (const ExportReport &report : plan.files) {
        switch (list) {
        case StatisticsList::Checks:
            sum += openChecks(report);
            break;
        case StatisticsList::New:
            sum += report.added;
            break;
        case StatisticsList::Matched:
            sum += report.matched;
            break;
        case StatisticsList::Updated:
            sum += report.updated;
            break;
        case StatisticsList::Unchanged:
            sum += report.unchanged;
            break;
        case StatisticsList::LeftOut:
            sum += static_cast<int>(report.skipped.size());
            break;
        }
    }
    return sum;
}

const std::vector<PublicationLine> &StatisticsOutcome::lines(StatisticsList list) const
{
    static const std::vector<PublicationLine> none;
    switch (list) {
    case StatisticsList::New:
        return added;
    case StatisticsList::Matched:
        return matched;
    case StatisticsList::Updated:
        return updated;
    default:
        return none;
    }
}

Result<std::shared_ptr<const StatisticsOutcome>>
planDecidedStatistics(const QString &calendar, const Clock &clock, const QStringList &files,
                      const StatisticsDecisions &decisions, const Progress &progress)
{
    SEM_TRY(const auto planner, Planner::open(calendar, clock));
    auto outcome = std::make_shared<StatisticsOutcome>();
    SEM_TRY(outcome->accounts, planner->accounts().all());
    SEM_TRY(outcome->plan,
            planStatistics(files, *planner, QTimeZone::systemTimeZone(), decisions, progress));
    SEM_CHECK(ListWriter(*outcome, *planner).write());
    return outcome;
}

} // namespace semainier::ui
