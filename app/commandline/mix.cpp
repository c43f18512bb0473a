// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "app/commandline/linejson.h"
#include "app/commandline/linewords.h"
#include "core/account/network.h"
#include "core/base/text.h"
#include "core/line/profilecatalogue.h"
#include "core/planner/planner.h"

#include <QLocale>

#include <cmath>

namespace semainier::cli {

namespace {

const QString weeksOption = QStringLiteral("weeks");
const QString accountOption = QStringLiteral("account");
const QString jsonOption = QStringLiteral("json");
constexpr int mostWeeks = 1000;

/// Whether people may mean the account by a word: its name, its handle, its network.
bool isCalled(const Account &account, const QString &word)
{
    const Network *network = networkFromAlias(word);
    if (network != nullptr && network->key == account.network) {
        return true;
    }
    const QString folded = foldedText(word);
    return folded == foldedText(accountKey(account))
        || (!account.handle.isEmpty() && folded == foldedText(account.handle))
        || (!account.name.isEmpty() && folded == foldedText(account.name));
}

class MixCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(MixCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("mix"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("compare what was published with the target and the profiles");
    }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;

private:
    struct Asked {
        DateRange range;
        std::optional<int> weeks;
    };

    static Read<Asked> asked(const Arguments &arguments);
    static Result<DateRange> period(const Planner &planner, const Asked &asked);
    static Read<AccountId> account(const std::vector<Account> &accounts, const QString &word);
    static void printText(const DateRange &period, const EditorialLine &line);
    static void printMix(const EditorialLine &line);
    static void printRates(const Tally &published);
    static void printComparisons(const EditorialLine &line);
};

void MixCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    arguments.addRange();
    arguments.addOption(weeksOption,
                        tr("the weeks up to today, instead of days; by default those that the "
                           "calendar has chosen, else 8"),
                        QStringLiteral("N"));
    arguments.addOption(accountOption,
                        tr("only what was published on this account, by its name, its handle or "
                           "its network"),
                        QStringLiteral("NAME"));
    arguments.addJson(tr("as a JSON object; null where something is not known"));
}

Read<MixCommand::Asked> MixCommand::asked(const Arguments &arguments)
{
    const auto range = arguments.range();
    if (!range) {
        return std::unexpected(range.error());
    }
    const auto weeks = arguments.wholeNumber(weeksOption, 1, mostWeeks);
    if (!weeks) {
        return std::unexpected(weeks.error());
    }
    if (*weeks && *range != DateRange{}) {
        return std::unexpected(
            arguments.usageError(tr("either --weeks, or --from and --until, not both")));
    }
    return Asked{*range, *weeks};
}

/// An end that is not given is that of the posts.
Result<DateRange> MixCommand::period(const Planner &planner, const Asked &asked)
{
    const QDate today = planner.clock().today();
    if (asked.range == DateRange{}) {
        SEM_TRY(const auto choices, LineReader(planner).choices());
        return lastWeeks(today, asked.weeks.value_or(choices.weeks));
    }
    SEM_TRY(const DateRange posts, planner.posts().span());
    DateRange period = asked.range;
    if (!period.first.isValid()) {
        period.first = posts.first.isValid() ? std::min(posts.first, period.last) : period.last;
    }
    if (!period.last.isValid()) {
        period.last = std::max({posts.last, today, period.first});
    }
    return period;
}

Read<AccountId> MixCommand::account(const std::vector<Account> &accounts, const QString &word)
{
    std::vector<Account> found;
    std::ranges::copy_if(accounts, std::back_inserter(found),
                         [&word](const Account &account) { return isCalled(account, word); });
    if (found.size() == 1) {
        return found.front().id;
    }
    QStringList keys;
    for (const Account &account : found.empty() ? accounts : found) {
        keys << accountKey(account);
    }
    const QString choices = keys.join(QStringLiteral(", "));
    complain(found.empty() ? tr("there is no account “%1”; the calendar has: %2").arg(word, choices)
                           : tr("several accounts are called “%1”: %2").arg(word, choices));
    return std::unexpected(ExitStatus::Refused);
}

void MixCommand::printMix(const EditorialLine &line)
{
    const PartCounts counts = line.published.parts();
    const PartPercents shares = wholePercents(counts);
    qsizetype width = 0;
    for (const ContentPart part : allContentParts) {
        width = std::max(width, partName(part).size());
    }
    for (const ContentPart part : allContentParts) {
        print(u"  " % partName(part).leftJustified(width)
              % QString::number(counts[part]).rightJustified(6)
              % wholePercent(shares[part]).rightJustified(8) % u"   "
              % tr("target %1").arg(wholePercent(line.target.profile.percents[part])));
    }
}

void MixCommand::printRates(const Tally &published)
{
    // Counted, not judged: all is 100 %.
    const auto counted = [](double share) { return wholePercent(int(std::lround(share * 100))); };
    const auto exchanges = published.exchanges();
    const auto rate = exchanges ? exchanges->rate() : std::nullopt;
    print(rate ? tr("Exchange rate: %1 (%2 of %3)")
                     .arg(counted(*rate), QString::number(exchanges->interactive),
                          QString::number(exchanges->items))
               : tr("Exchange rate: not recorded"));
    if (const auto integration = published.integrationRate()) {
        print(tr("Posts that serve an objective: %1").arg(counted(*integration)));
    }
}

void MixCommand::printComparisons(const EditorialLine &line)
{
    const auto printOne = [](const QString &name, const Comparison &comparison) {
        //: a profile, what is in common with it, the likely range of that
        print(u"  "
              % tr("%1: %2 (%3)")
                    .arg(onOneLine(name), percent(comparison.observed.match.value_or(0)),
                         percentRange(comparison.habit->match)));
    };
    print(tr("In common, kinds and exchanges together (in brackets the likely habit):"));
    for (const Comparison &contestant : line.contestants) {
        const QString name = shownName(contestant.profile);
        const QString whose = portrayed(contestant.profile);
        //: a profile and the account whose portrait it is
        printOne(whose.isEmpty() ? name : tr("%1, portrait: %2").arg(name, whose), contestant);
    }
    printOne(tr("Target “%1”").arg(shownName(line.target.profile)), line.target);
    const auto toChange = std::lround(line.target.observed.postsToChange.value_or(0));
    print(tr("To reach the target, about %1 of %n post(s) would be of another kind.", nullptr,
             line.verdict.posts)
              .arg(toChange));
    print(QString());
    print(tr("The portraits were drawn by an article on these accounts as they were; they do not "
             "tell what these associations publish today."));
}

void MixCommand::printText(const DateRange &period, const EditorialLine &line)
{
    const auto day = [](QDate date) { return QLocale().toString(date, u"d MMMM yyyy"); };
    print(verdictSentence(line));
    print(QString());
    print(tr("%n post(s) published from %1 to %2", nullptr, line.published.contentPosts())
              .arg(day(period.first), day(period.last)));
    if (line.verdict.posts == 0) {
        printRates(line.published);
        return;
    }
    printMix(line);
    printRates(line.published);
    print(QString());
    printComparisons(line);
}

ExitStatus MixCommand::run(const Arguments &arguments) const
{
    const auto wanted = asked(arguments);
    if (!wanted) {
        return wanted.error();
    }
    const SystemClock clock;
    const auto planner = Planner::open(arguments.operand(0), clock);
    if (!planner) {
        return refuse(planner.error());
    }
    LineQuestion question;
    if (arguments.has(accountOption)) {
        const auto accounts = (*planner)->accounts().all();
        if (!accounts) {
            return refuse(accounts.error());
        }
        const auto found = account(*accounts, arguments.value(accountOption));
        if (!found) {
            return found.error();
        }
        question.account = *found;
    }
    const auto days = period(**planner, *wanted);
    if (!days) {
        return refuse(days.error());
    }
    question.period = *days;
    const auto line = LineReader(**planner).line(question);
    if (!line) {
        return refuse(line.error());
    }
    if (arguments.has(jsonOption)) {
        printJson(lineJson(*days, *line));
    } else {
        printText(*days, *line);
    }
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> mixCommand()
{
    return std::make_unique<MixCommand>();
}

} // namespace semainier::cli
