// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/linereader.h"

#include "core/line/profilecatalogue.h"
#include "core/planner/planner.h"
#include "core/post/postcounts.h"

namespace semainier {

namespace {

/// What was published so long ago is in the mix that guidance completes.
constexpr int weeksBehind = 4;
constexpr int mostPostsADay = 1;
/// A kind that was not used for so long is none of the association's.
constexpr int daysOfHabit = 365;
/// A kind that is planned so far ahead is not unused.
constexpr int daysAhead = 60;
constexpr int monthsOfPath = 12;

void add(Tally &tally, const PostCount &count)
{
    tally.kinds[static_cast<size_t>(count.kind)] += count.posts;
    if (contentPart(count.kind)) {
        tally.interactive += count.interactive;
        tally.linked += count.linked;
    }
}

QDate monthBegin(QDate day)
{
    return {day.year(), day.month(), 1};
}

Comparison comparison(const Profile &profile, const EditorialLine &line,
                      const std::optional<Habit> &habit)
{
    Tally both = line.published;
    both += line.planned;
    return {.profile = profile,
            .observed = resemblance(line.published, profile),
            .withPlanned = resemblance(both, profile),
            .habit = habit};
}

/// How many exchanges some posts keep time for: one of 25 minutes for five of five minutes.
int exchangesReserved(const PostCount &count, int minutesEach)
{
    if (count.kind != PostKind::Exchange) {
        return 0;
    }
    return minutesEach > 0 ? std::max(count.posts, count.plannedMinutes / minutesEach)
                           : count.posts;
}

} // namespace

/// What a range has.
struct LineReader::Window {
    Tally published;
    Tally planned;
    int publishedExchanges = 0; ///< that published posts kept time for
    int plannedExchanges = 0; ///< that planned posts keep time for
    int plannedMinutes = 0; ///< of what is planned
    int allMinutes = 0; ///< also of what is published

    /// What to ask exchanges for, with this behind and another window ahead. Those of the past may
    /// not have been recorded, which is not the same as none: then only the coming weeks are to
    /// reach the rate.
    [[nodiscard]] ExchangeNeed exchangeNeed(const Window &ahead, int expectedAhead) const
    {
        ExchangeNeed need{.posts = expectedAhead,
                          .interactive = ahead.planned.interactive,
                          .alone = ahead.plannedExchanges};
        if (published.exchanges()) {
            need.posts += published.contentPosts();
            need.interactive += published.interactive;
            need.alone += std::max(published.of(PostKind::Exchange) + published.counted.value_or(0),
                                   publishedExchanges);
        }
        return need;
    }
};

DateRange lastWeeks(QDate last, int weeks)
{
    return {last.addDays(1 - 7 * weeks), last};
}

DateRange nextWeeks(QDate first, int weeks)
{
    return {first, first.addDays(7 * weeks - 1)};
}

LineReader::LineReader(const Planner &planner) : m_planner(planner)
{
}

Result<LineChoices> LineReader::choices() const
{
    LineChoices choices;
    SEM_TRY(const auto weeks, m_planner.settings().number(settings::lineWeeks));
    if (weeks && *weeks > 0) {
        choices.weeks = *weeks;
    }
    SEM_TRY(const auto rows, m_planner.profiles().rows());
    choices.profiles = allProfiles(rows);
    SEM_TRY(const QString target, m_planner.settings().value(settings::lineTarget));
    choices.target = targetAmong(choices.profiles, target);
    SEM_TRY(choices.weeklyMinutes, weeklyMinutes());
    return choices;
}

Result<int> LineReader::weeklyMinutes() const
{
    SEM_TRY(const auto chosen, m_planner.settings().number(settings::lineMinutes));
    if (chosen) {
        return *chosen;
    }
    SEM_TRY(const auto people, m_planner.people().all());
    std::optional<int> given;
    for (const Person &person : people) {
        if (!person.archived && person.weeklyMinutes) {
            given = given.value_or(0) + *person.weeklyMinutes;
        }
    }
    return given.value_or(LineChoices().weeklyMinutes);
}

Result<LineReader::Window> LineReader::window(const DateRange &range, AccountId account) const
{
    Window window;
    SEM_TRY(const auto counts, PostCounts(m_planner.database()).perMonth(range, account));
    SEM_TRY(const int minutesEach, m_planner.settings().plannedMinutes(PostKind::Exchange));
    for (const PostCount &count : counts) {
        const bool published = count.status == PostStatus::Published;
        add(published ? window.published : window.planned, count);
        (published ? window.publishedExchanges : window.plannedExchanges) +=
            exchangesReserved(count, minutesEach);
        window.plannedMinutes += published ? 0 : count.plannedMinutes;
        window.allMinutes += count.plannedMinutes;
    }
    SEM_TRY(const auto exchanges, m_planner.exchangeCounts().perMonth(range, account));
    for (const MonthExchanges &month : exchanges) {
        window.published.counted = window.published.counted.value_or(0) + month.exchanges;
    }
    return window;
}

Result<std::vector<MonthTally>> LineReader::months(const DateRange &range, AccountId account) const
{
    std::vector<MonthTally> months;
    for (QDate month = monthBegin(range.first); month <= range.last; month = month.addMonths(1)) {
        months.push_back({.month = month});
    }
    const auto tallyOf = [&months](QDate month) -> Tally * {
        const auto found = std::ranges::find(months, month, &MonthTally::month);
        return found == months.end() ? nullptr : &found->tally;
    };
    SEM_TRY(const auto counts, PostCounts(m_planner.database()).perMonth(range, account));
    for (const PostCount &count : counts) {
        if (Tally *tally = tallyOf(count.month);
            tally != nullptr && count.status == PostStatus::Published) {
            add(*tally, count);
        }
    }
    SEM_TRY(const auto exchanges, m_planner.exchangeCounts().perMonth(range, account));
    for (const MonthExchanges &month : exchanges) {
        if (Tally *tally = tallyOf(month.month)) {
            tally->counted = month.exchanges;
        }
    }
    return months;
}

/// The months of the path have it but for the days before the first whole month.
Result<Tally> LineReader::published(const DateRange &period, AccountId account,
                                    std::span<const MonthTally> path) const
{
    const QDate wholeMonths = monthBegin(period.first).addMonths(1);
    SEM_TRY(const auto before,
            window({period.first, std::min(wholeMonths.addDays(-1), period.last)}, account));
    Tally tally = before.published;
    for (const MonthTally &month : path) {
        if (month.month >= wholeMonths) {
            tally += month.tally;
        }
    }
    return tally;
}

Result<EditorialLine> LineReader::line(const LineQuestion &question) const
{
    SEM_TRY(const auto choices, this->choices());
    const DateRange &period = question.period;
    EditorialLine line;
    const QDate yearAgo = monthBegin(period.last).addMonths(1 - monthsOfPath);
    SEM_TRY(line.months,
            months({std::min(monthBegin(period.first), yearAgo), period.last}, question.account));
    SEM_TRY(line.published, published(period, question.account, line.months));
    if (question.ahead) {
        SEM_TRY(const auto ahead, window(*question.ahead, question.account));
        line.planned = ahead.planned;
    }
    const auto profiles = contestants(choices.profiles, choices.target.uid);
    const auto likely = habits(line.published, profiles, choices.target);
    std::vector<Resemblance> observed;
    for (size_t i = 0; i < profiles.size(); ++i) {
        line.contestants.push_back(comparison(
            profiles[i], line, likely ? std::optional(likely->contestants[i]) : std::nullopt));
        observed.push_back(line.contestants.back().observed);
    }
    line.target =
        comparison(choices.target, line, likely ? std::optional(likely->target) : std::nullopt);
    line.verdict = verdict(line.published, observed, likely);
    return line;
}

Result<PerPart<std::vector<Candidate>>> LineReader::candidates(QDate today) const
{
    // An event has its date and is planned, not suggested.
    constexpr std::array suggestible{PostKind::Info,           PostKind::VolunteerCall,
                                     PostKind::DonationAppeal, PostKind::Advocacy,
                                     PostKind::PartnerOffer,   PostKind::Curated,
                                     PostKind::Article};
    struct Use {
        Candidate candidate;
        QDate last;
    };
    const DateRange habit{today.addDays(-daysOfHabit), today.addDays(daysAhead)};
    PerPart<std::vector<Use>> uses;
    for (const PostKind kind : suggestible) {
        Use use{.candidate = {.kind = kind}};
        SEM_TRY(use.candidate.minutes, m_planner.settings().plannedMinutes(kind));
        SEM_TRY(use.last, PostCounts(m_planner.database()).lastDayOf(kind, habit));
        uses[*contentPart(kind)].push_back(use);
    }
    PerPart<std::vector<Candidate>> result;
    for (const ContentPart part : allContentParts) {
        const Candidate first = uses[part].front().candidate;
        std::erase_if(uses[part], [](const Use &use) { return !use.last.isValid(); });
        std::ranges::stable_sort(uses[part], {}, &Use::last);
        for (const Use &use : uses[part]) {
            result[part].push_back(use.candidate);
        }
        if (result[part].empty()) {
            result[part].push_back(first);
        }
    }
    return result;
}

Result<Guidance> LineReader::guidance(QDate today, int weeks, std::optional<int> minutes) const
{
    SEM_TRY(const auto choices, this->choices());
    SEM_TRY(const auto behind, window(lastWeeks(today, weeksBehind), {}));
    SEM_TRY(const auto ahead, window(nextWeeks(today, weeks), {}));
    const int published = behind.published.contentPosts();
    // As many as usual, unless more are planned.
    const int expectedAhead =
        std::max(ahead.planned.contentPosts(), (published * weeks + weeksBehind / 2) / weeksBehind);
    Tally both = behind.published;
    both += ahead.planned;
    GuidanceRequest request{
        .counts = both.parts(),
        .expectedPosts = published + expectedAhead,
        .exchanges = behind.exchangeNeed(ahead, expectedAhead),
        .target = choices.target,
        .candidates = {},
        .minutes =
            minutes ? minutes : std::max(0, choices.weeklyMinutes * weeks - ahead.plannedMinutes),
        .mostPosts = 7 * weeks * mostPostsADay,
    };
    SEM_TRY(request.candidates, candidates(today));
    SEM_TRY(request.exchangeMinutes, m_planner.settings().plannedMinutes(PostKind::Exchange));
    return guide(request);
}

Result<PlannedBalance> LineReader::balance(const DateRange &range, int expectedPosts) const
{
    SEM_TRY(const auto choices, this->choices());
    SEM_TRY(const auto window, this->window(range, {}));
    SEM_TRY(const auto next, candidates(range.first));
    PlannedBalance result{.tally = window.published,
                          .target = choices.target,
                          .plannedMinutes = window.allMinutes,
                          .weeklyMinutes = choices.weeklyMinutes};
    result.tally += window.planned;
    result.balance = semainier::balance(result.tally, choices.target, expectedPosts,
                                        window.publishedExchanges + window.plannedExchanges);
    for (const ContentPart part : allContentParts) {
        result.next[part] = next[part].front();
    }
    SEM_TRY(result.exchangeMinutes, m_planner.settings().plannedMinutes(PostKind::Exchange));
    return result;
}

} // namespace semainier
