// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "app/commandline/linejson.h"
#include "app/commandline/linewords.h"
#include "core/planner/planner.h"

#include <QLocale>

namespace semainier::cli {

namespace {

const QString weeksOption = QStringLiteral("weeks");
const QString minutesOption = QStringLiteral("minutes");
const QString jsonOption = QStringLiteral("json");
constexpr int usualWeeks = 2; ///< an article rarely finds its time in one
constexpr int mostWeeks = 52;
constexpr int mostMinutes = 100'000;

class GuideCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(GuideCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("guide"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("say what to plan next to come closer to the target");
    }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;

private:
    static void printText(const Guidance &guidance, int weeks);
    static void printDeferred(const Guidance &guidance);
    static QString needText(const PartNeed &need, PostKind kind);
};

void GuideCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    arguments.addOption(weeksOption, tr("for how many weeks from today; by default 2"),
                        QStringLiteral("N"));
    arguments.addOption(minutesOption,
                        tr("the minutes there are in all for what is still to be planned; by "
                           "default those of each week, but for what the planned posts take"),
                        QStringLiteral("M"));
    arguments.addJson(tr("as a JSON object"));
}

QString GuideCommand::needText(const PartNeed &need, PostKind kind)
{
    //: a kind of post, how many there are, how many the target asks for
    return tr("%1: %2 of %3 expected")
        .arg(kindName(kind), QLocale().toString(need.posts),
             QLocale().toString(need.expected, 'f', 1));
}

void GuideCommand::printDeferred(const Guidance &guidance)
{
    if (guidance.deferred.empty()) {
        return;
    }
    print(tr("Put off for lack of time:"));
    for (const Deferral &deferral : guidance.deferred) {
        print(
            u"  "
            % tr("%1; %2 are missing: reserve them, or share the work between two")
                  .arg(needText(deferral.need, deferral.kind), duration(deferral.missingMinutes)));
    }
}

void GuideCommand::printText(const Guidance &guidance, int weeks)
{
    print(tr("To plan in the next %Ln week(s), the most wanted first:", nullptr, weeks));
    if (guidance.exchanges > 0) {
        print(u"  " % tr("%Ln exchange(s) with the community", nullptr, guidance.exchanges) % u", "
              % duration(guidance.exchangeMinutes));
    }
    for (const Suggestion &suggestion : guidance.posts) {
        print(u"  " % needText(suggestion.need, suggestion.kind) % u", "
              % duration(suggestion.minutes));
    }
    if (guidance.exchanges == 0 && guidance.posts.empty()) {
        print(u"  " % tr("nothing"));
    }
    printDeferred(guidance);
    const int left = guidance.minutesLeft.value_or(0);
    print(guidance.spareExchanges > 0 ? tr("Time left: %1, enough for %Ln more exchange(s)",
                                           nullptr, guidance.spareExchanges)
                                            .arg(duration(left))
                                      : tr("Time left: %1").arg(duration(left)));
    if (guidance.overlapBefore && guidance.overlapAfter) {
        print(tr("In common with the target: %1 now, %2 then")
                  .arg(percent(*guidance.overlapBefore), percent(*guidance.overlapAfter)));
    }
}

ExitStatus GuideCommand::run(const Arguments &arguments) const
{
    const auto weeks = arguments.wholeNumber(weeksOption, 1, mostWeeks);
    if (!weeks) {
        return weeks.error();
    }
    const auto minutes = arguments.wholeNumber(minutesOption, 0, mostMinutes);
    if (!minutes) {
        return minutes.error();
    }
    const SystemClock clock;
    const auto planner = Planner::open(arguments.operand(0), clock);
    if (!planner) {
        return refuse(planner.error());
    }
    const int ahead = weeks->value_or(usualWeeks);
    const auto guidance = LineReader(**planner).guidance(clock.today(), ahead, *minutes);
    if (!guidance) {
        return refuse(guidance.error());
    }
    if (arguments.has(jsonOption)) {
        printJson(guidanceJson(*guidance));
    } else {
        printText(*guidance, ahead);
    }
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> guideCommand()
{
    return std::make_unique<GuideCommand>();
}

} // namespace semainier::cli
