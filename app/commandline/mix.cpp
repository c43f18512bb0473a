// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/accountoption.h"
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "app/commandline/linejson.h"
#include "app/commandline/linewords.h"
#include "app/commandline/period.h"
#include "app/commandline/periodquestion.h"
#include "core/line/profilecatalogue.h"
#include "core/planner/planner.h"

#include <QLocale>

#include <cmath>

namespace semainier::cli {

namespace {

const QString jsonOption = QStringLiteral("json");

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
    static void printText(const DateRange &period, const EditorialLine &line);
    static void printMix(const EditorialLine &line);
    static void printRates(const Tally &published);
    static void printComparisons(const EditorialLine &line);
};

void MixCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    Period::declare(arguments);
    AccountOption::declare(arguments);
    arguments.addJson(tr("as a JSON object; null where something is not known"));
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
    print(tr("To reach the target, about %1 of %Ln post(s) would be of another kind.", nullptr,
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
    print(tr("%Ln post(s) published from %1 to %2", nullptr, line.published.contentPosts())
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
    const SystemClock clock;
    const auto question = PeriodQuestion::read(arguments, clock);
    if (!question) {
        return question.error();
    }
    const auto line =
        LineReader(*question->planner)
            .line({.period = question->days, .ahead = {}, .account = question->account});
    if (!line) {
        return refuse(line.error());
    }
    if (arguments.has(jsonOption)) {
        printJson(lineJson(question->days, *line));
    } else {
        printText(question->days, *line);
    }
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> mixCommand()
{
    return std::make_unique<MixCommand>();
}

} // namespace semainier::cli
