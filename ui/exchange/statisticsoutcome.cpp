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

    StatisticsOutcome &m_outcome;
    const Planner &m_planner;
    std::vector<Account> m_accounts; ///< of the calendar and those to be added
};

Result<> ListWriter::write()
{
    m_accounts = m_outcome.accounts;
    for (const ExportReport &report : m_outcome.plan.files) {
        for (const FoundAccount &found : report.found) {
            const auto known = std::ranges::find(m_accounts, found.account.id, &Account::id);
            if (known == m_accounts.end()) {
                m_accounts.push_back(found.account);
            }
        }
    }
    const auto fill = [this](PlannedPosts sort, std::vector<PublicationLine> &lines) {
        return visitPlannedPosts(m_outcome.plan, m_planner, sort, [&](const PlannedPost &post) {
            append(lines, post.after);
            return lines.size() < StatisticsOutcome::mostShown;
        });
    };
    SEM_CHECK(fill(PlannedPosts::Added, m_outcome.added));
    SEM_CHECK(fill(PlannedPosts::Found, m_outcome.matched));
    return fill(PlannedPosts::Updated, m_outcome.updated);
}

void ListWriter::append(std::vector<PublicationLine> &lines, const Post &post) const
{
    lines.push_back({.day = post.day,
                     .time = post.time,
                     .kind = post.kind,
                     .caption = post.title.isEmpty() && !post.text.isEmpty()
                         ? firstWords(onOneLine(post.text), shownText)
                         : captionOrUntitled(post),
                     .account = accountsOf(post)});
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
