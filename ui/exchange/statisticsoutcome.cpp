// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/statisticsoutcome.h"

#include "core/exchange/statistics/statisticsimport.h"
#include "core/planner/planner.h"
#include "ui/base/labels.h"

#include <QSet>

namespace semainier::ui {

namespace {

/// Fills the lists of an outcome from its plan.
class ListWriter {
public:
    ListWriter(StatisticsOutcome &outcome, const Planner &planner)
        : m_outcome(outcome), m_planner(planner)
    {
    }

    [[nodiscard]] Result<> write();

private:
    [[nodiscard]] Result<> writeUpdated();
    void append(std::vector<PublicationLine> &lines, const Post &post) const;
    [[nodiscard]] QString accountsOf(const Post &post) const;
    [[nodiscard]] static bool isFound(const Revision<Post> &revision);

    StatisticsOutcome &m_outcome;
    const Planner &m_planner;
    std::vector<Account> m_accounts; ///< of the calendar and those to be added
};

Result<> ListWriter::write()
{
    const Change &change = m_outcome.plan.change;
    m_accounts = m_outcome.accounts;
    m_accounts.insert(m_accounts.end(), change.accounts.added.begin(), change.accounts.added.end());
    for (const Post &post : change.posts.added) {
        append(m_outcome.added, post);
    }
    for (const Revision<Post> &revision : change.posts.changed) {
        append(isFound(revision) ? m_outcome.matched : m_outcome.updated, revision.after);
    }
    return writeUpdated();
}

/// Most updates are counts only: the posts they are of are asked of the calendar.
Result<> ListWriter::writeUpdated()
{
    const Change &change = m_outcome.plan.change;
    QSet<PublicationId> counted;
    for (const Reading &reading : change.readings.added) {
        if (reading.publication.isValid()) {
            counted.insert(reading.publication);
        }
    }
    for (const Revision<Reading> &revision : change.readings.changed) {
        counted.insert(revision.after.publication);
    }
    if (counted.isEmpty()) {
        return {};
    }
    QSet<PostId> told;
    for (const Revision<Post> &revision : change.posts.changed) {
        told.insert(revision.after.id);
    }
    const auto take = [&](const Post &post) {
        const auto isCounted = [&counted](const Publication &one) {
            return counted.contains(one.id);
        };
        if (!told.contains(post.id) && std::ranges::any_of(post.publications, isCounted)) {
            append(m_outcome.updated, post);
        }
        return m_outcome.updated.size() < StatisticsOutcome::mostShown;
    };
    return m_planner.posts().visitRange({}, take);
}

/// Whether an import found out that a planned post was published.
bool ListWriter::isFound(const Revision<Post> &revision)
{
    const auto isKnown = [](const Publication &one) {
        return !one.externalId.isEmpty() || !one.url.isEmpty();
    };
    return revision.before.status != PostStatus::Published
        || std::ranges::count_if(revision.before.publications, isKnown)
        < std::ranges::count_if(revision.after.publications, isKnown);
}

void ListWriter::append(std::vector<PublicationLine> &lines, const Post &post) const
{
    if (lines.size() < StatisticsOutcome::mostShown) {
        lines.push_back({.day = post.day,
                         .time = post.time,
                         .kind = post.kind,
                         .caption = captionOrUntitled(post),
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
