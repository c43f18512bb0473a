// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagement.h"

#include "app/commandline/accountoption.h"
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "app/commandline/engagementjson.h"
#include "app/commandline/engagementwords.h"
#include "app/commandline/linewords.h"
#include "app/commandline/period.h"
#include "app/commandline/periodquestion.h"
#include "core/engagement/measuredposts.h"
#include "core/planner/planner.h"

#include <QLocale>

#include <algorithm>

namespace semainier::cli {

namespace {

using Words = EngagementWords;

const QString jsonOption = QStringLiteral("json");

class EngagementCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(EngagementCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("engagement"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("tell how what was published was received");
    }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;

private:
    static void printText(const Engagement &found, const std::vector<Account> &accounts);
    static void printCoverage(const Engagement &found);
    static void printRate(const QString &title, RateBase base, const Rate &rate);
    static void printRates(const Engagement &found, const std::vector<Account> &accounts);
    static void printAverages(const Engagement &found);
    static void printGoals(const Engagement &found);
    static void printParts(const std::vector<Group<ContentPart>> &parts);
    static void printSlots(const BestSlots &bestSlots);
};

void EngagementCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    Period::declare(arguments);
    AccountOption::declare(arguments);
    arguments.addJson(tr("as a JSON object; null where something is not known"));
}

void EngagementCommand::printCoverage(const Engagement &found)
{
    const auto day = [](QDate date) { return QLocale().toString(date, u"d MMMM yyyy"); };
    const Coverage &coverage = found.coverage;
    print(tr("%Ln publication(s) with statistics from %1 to %2", nullptr, coverage.publications)
              .arg(day(found.period.first), day(found.period.last)));
    if (coverage.fresh > 0) {
        print(
            tr("%Ln left out: its statistics were read in its first %1 days, when they still grow",
               nullptr, coverage.fresh)
                .arg(settledAge));
    }
    if (coverage.unread > 0) {
        print(tr("%Ln left out: it has no statistics", nullptr, coverage.unread));
    }
    if (coverage.partial > 0) {
        print(tr("%Ln of them without one of reactions, comments and shares, which the network did "
                 "not report",
                 nullptr, coverage.partial));
    }
}

void EngagementCommand::printRate(const QString &title, RateBase base, const Rate &rate)
{
    const Typical &typical = rate.perPublication;
    //: a title or an account, what the rate is a share of, the rate that half have more of, the
    //: rate of all publications together
    print(tr("%1, %2: %3 in the median of %Ln publication(s), %4 all together", nullptr,
             typical.publications)
              .arg(title, Words::by(base), Words::percent(typical.median.value_or(0)),
                   Words::percent(rate.pooled.value_or(0))));
    if (typical.range) {
        print(u"  "
              % tr("the median is likely between %1 and %2")
                    .arg(Words::percent(typical.range->low), Words::percent(typical.range->high)));
    }
}

void EngagementCommand::printRates(const Engagement &found, const std::vector<Account> &accounts)
{
    if (found.base) {
        printRate(tr("Engagement rate"), *found.base, found.rate);
        return;
    }
    const bool some = std::ranges::any_of(
        found.byAccount, [](const AccountEngagement &account) { return account.base.has_value(); });
    if (!some) {
        print(tr("Engagement rate: not known"));
        return;
    }
    print(tr("Engagement rate of each account; networks cannot be compared by it:"));
    for (const AccountEngagement &figures : found.byAccount) {
        const auto account = std::ranges::find(accounts, figures.account, &Account::id);
        if (figures.base && account != accounts.end()) {
            printRate(onOneLine(accountKey(*account)), *figures.base, figures.rate);
        }
    }
}

void EngagementCommand::printAverages(const Engagement &found)
{
    QStringList averages;
    const auto add = [&averages](const QString &text, const KaushikRate &rate) {
        if (rate.perPublication) {
            averages << text.arg(Words::number(*rate.perPublication));
        }
    };
    add(tr("reactions %1"), found.applause);
    add(tr("comments %1"), found.conversation);
    add(tr("shares %1"), found.amplification);
    if (!averages.isEmpty()) {
        print(u"  " % tr("for each publication: %1").arg(averages.join(QStringLiteral(", "))));
    }
}

/// What an association publishes for: to be answered, seen, passed on and visited.
void EngagementCommand::printGoals(const Engagement &found)
{
    const Counted &count = found.engagement;
    print(count.total ? tr("Engagement: %1 reactions, comments and shares, %2 in the median")
                            .arg(Words::number(double(*count.total)),
                                 Words::number(count.perPublication.median.value_or(0)))
                      : tr("Engagement: not reported"));
    if (found.top) {
        print(u"  " % tr("%1 from a single publication").arg(Words::percent(found.top->share)));
    }
    printAverages(found);
    print(found.reach.median ? tr("Reach: %1 in the median").arg(Words::number(*found.reach.median))
                             : tr("Reach: not reported"));
    const auto viral = found.virality.perPublication.median;
    print(viral ? tr("Virality: %1 shares for 1,000 impressions in the median, %2 all together")
                      .arg(Words::number(*viral * 1000),
                           Words::number(found.virality.pooled.value_or(0) * 1000))
                : tr("Virality: not reported"));
    print(found.clicks.total ? tr("Clicks: %1").arg(Words::number(double(*found.clicks.total)))
                             : tr("Clicks: not reported"));
}

void EngagementCommand::printParts(const std::vector<Group<ContentPart>> &parts)
{
    qsizetype width = 0;
    for (const auto &group : parts) {
        width = std::max(width, partName(group.key).size());
    }
    print(tr("Engagement of each part, in the median:"));
    bool ranked = true;
    for (const auto &[part, figures] : parts) {
        if (!figures.engagement.median) {
            continue;
        }
        print(u"  " % partName(part).leftJustified(width)
              % Words::number(*figures.engagement.median).rightJustified(8) % u"   "
              % tr("%Ln publication(s)", nullptr, figures.engagement.publications));
        ranked = ranked && figures.canBeRanked();
    }
    if (!ranked) {
        print(u"  " % tr("A part with fewer than %1 publications has no rank.").arg(enoughToRank));
    }
}

void EngagementCommand::printSlots(const BestSlots &bestSlots)
{
    if (!bestSlots.tellSomething()) {
        print(tr("Slots: your publications do not show one that is better than another."));
        return;
    }
    print(tr("Slots that went better or worse than usual for you:"));
    for (const SlotFigures &cell : bestSlots.cells) {
        if (cell.look == SlotLook::Coloured && cell.estimate && cell.range) {
            //: a slot, its difference from the usual level, the likely range of that
            print(u"  "
                  % tr("%1: %2 (%3 to %4), %Ln publication(s)", nullptr, cell.publications)
                        .arg(Words::when(cell), Words::difference(*cell.estimate),
                             Words::difference(cell.range->low),
                             Words::difference(cell.range->high)));
        }
    }
}

void EngagementCommand::printText(const Engagement &found, const std::vector<Account> &accounts)
{
    printCoverage(found);
    if (found.coverage.publications > 0) {
        print(QString());
        printRates(found, accounts);
        printGoals(found);
        if (found.engagement.total) {
            print(QString());
            printParts(found.byPart);
        }
        print(QString());
        printSlots(found.slotFigures);
    }
    print(Words::trend(found.path));
}

ExitStatus EngagementCommand::run(const Arguments &arguments) const
{
    const SystemClock clock;
    const auto question = PeriodQuestion::read(arguments, clock);
    if (!question) {
        return question.error();
    }
    const Planner &planner = *question->planner;
    const auto posts =
        MeasuredPosts(planner.database()).ofDays(pathRange(question->days), question->account);
    if (!posts) {
        return refuse(posts.error());
    }
    const auto accounts = planner.accounts().all();
    if (!accounts) {
        return refuse(accounts.error());
    }
    const Engagement found = engagement(question->days, *posts);
    if (arguments.has(jsonOption)) {
        printJson(engagementJson(found, *accounts));
    } else {
        printText(found, *accounts);
    }
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> engagementCommand()
{
    return std::make_unique<EngagementCommand>();
}

} // namespace semainier::cli
