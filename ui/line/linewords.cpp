// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linewords.h"

#include "core/base/assert.h"
#include "core/line/profilecatalogue.h"
#include "ui/base/formatting.h"
#include "ui/base/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace semainier::ui {

namespace {

int rounded(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

class LineSentences {
    Q_DECLARE_TR_FUNCTIONS(LineSentences)

public:
    static QString likely(double share)
    {
        return rounded(share) >= 100 ? tr("more than 95%") : percentText(rounded(share));
    }
    static QString range(const Interval &range)
    {
        const QString high = likely(range.high);
        return rounded(range.low) >= 100
            ? high
            //: a range such as 45 to 82%: the first number has no sign, the second has
            : tr("%1 to %2").arg(QLocale().toString(rounded(range.low)), high);
    }

    static QString origin(const Profile &profile);
    static QString verdict(const EditorialLine &line);
    static QString reasons(const LineContent &content);
    static QString distance(const EditorialLine &line);
    static QString integration(const LineContent &content);
    static QString note();
    static QString exchanges(const Tally &published);
    static QString need(const PartNeed &need, PostKind kind);
    static QString deferral(const Deferral &deferral);
    static QStringList outlook(const Guidance &guidance);

private:
    static QString named(const EditorialLine &line, const Named &named);
    static QString towards(ContentPart part);
    static QString restsOn(const LineContent &content);
    static QString publishedWords(const LineContent &content);
};

QString LineSentences::named(const EditorialLine &line, const Named &named)
{
    SEM_ASSERT(named.contestant < line.contestants.size(), return {});
    return profileLabel(line.contestants[named.contestant].profile);
}

QString LineSentences::origin(const Profile &profile)
{
    switch (profile.origin) {
    case ProfileOrigin::Portrait:
        return portrayed(profile);
    case ProfileOrigin::Strategy:
        return tr("a line to aim at");
    case ProfileOrigin::RuleOfThumb:
        return tr("rule of thumb, not proven");
    case ProfileOrigin::Own:
        break;
    }
    return tr("your own profile");
}

QString LineSentences::verdict(const EditorialLine &line)
{
    const auto &[kind, posts, first, second, kindsOnly] = line.verdict;
    if (kind == VerdictCase::Nothing || !first) {
        return tr("No post was published in this period: there is nothing to compare.");
    }
    const QString name = named(line, *first);
    const QString share = likely(first->share);
    switch (kind) {
    case VerdictCase::TooFew:
        return tr("%Ln post(s): a mix with %1 in common with “%2”. That is too few to speak of a "
                  "habit.",
                  nullptr, posts)
            .arg(share, name);
    case VerdictCase::Resembles:
        return tr("Your line resembles “%1”: %2 in common.").arg(name, share);
    case VerdictCase::OwnProfile:
        return tr("Closer to “%1” than to the others, without truly resembling it (%2 in common): "
                  "a profile of your own.")
            .arg(name, share);
    case VerdictCase::Leans:
        return tr("Your line leans towards “%1” (%2 in common), to be confirmed by more posts.")
            .arg(name, share);
    default:
        SEM_ASSERT(second, return {});
        return tr("Between “%1” (%2 in common) and “%3” (%4): your posts do not tell which.")
            .arg(name, share, named(line, *second), likely(second->share));
    }
}

/// When the posts were published, and where if only one account is looked at.
QString LineSentences::publishedWords(const LineContent &content)
{
    const QString period = periodWords(content.view.period);
    const QString account = accountShown(content);
    //: “in 8 weeks”, an account
    return account.isEmpty() ? period : tr("%1 on %2").arg(period, account);
}

QString LineSentences::restsOn(const LineContent &content)
{
    const Verdict &verdict = content.line.verdict;
    if (verdict.second) {
        //: two ranges such as 45 to 82%, in the order of the two profiles named before
        return tr("Probable habit: %1 of the one, %2 of the other, from %Ln post(s) published %3.",
                  nullptr, verdict.posts)
            .arg(range(verdict.first->range), range(verdict.second->range),
                 publishedWords(content));
    }
    return tr("Probable habit: %1, from %Ln post(s) published %2.", nullptr, verdict.posts)
        .arg(range(verdict.first->range), publishedWords(content));
}

QString LineSentences::reasons(const LineContent &content)
{
    const EditorialLine &line = content.line;
    if (line.verdict.kind == VerdictCase::Nothing || !line.verdict.first) {
        return tr("Only posts whose state is “Published” count, by their day. Mark yours once they "
                  "are out, import the sheet you planned them in, or choose a longer period.");
    }
    QStringList parts{restsOn(content)};
    if (line.verdict.kind == VerdictCase::TooFew) {
        parts << tr("From %Ln post(s) on there is a verdict.", nullptr, enoughPosts);
    }
    parts << distance(line);
    if (line.verdict.kindsOnly) {
        parts << tr("Kinds only: no exchange was recorded.");
    }
    return parts.join(u' ');
}

QString LineSentences::towards(ContentPart part)
{
    switch (part) {
    case ContentPart::Information:
        return tr("mostly towards information");
    case ContentPart::Action:
        return tr("mostly towards calls to action");
    case ContentPart::Curated:
        return tr("mostly towards curated links");
    case ContentPart::Original:
        return tr("mostly towards original articles");
    }
    return {};
}

QString LineSentences::distance(const EditorialLine &line)
{
    const auto &posts = line.target.observed.postsToChange;
    if (!posts) {
        return {};
    }
    const int toChange = static_cast<int>(std::lround(*posts));
    if (toChange == 0) {
        return tr("Your mix is that of your target.");
    }
    const PartCounts counts = line.published.parts();
    const auto lacking = [&](ContentPart part) {
        return line.target.profile.percents[part] * counts.total() - 100 * counts[part];
    };
    const ContentPart most = *std::ranges::max_element(allContentParts, {}, lacking);
    //: how many posts, of how many, “mostly towards curated links”
    return tr("To reach your target, %Ln post(s) of %1 would be of another kind, %2.", nullptr,
              toChange)
        .arg(QLocale().toString(counts.total()), towards(most));
}

QString LineSentences::integration(const LineContent &content)
{
    const int posts = content.line.published.contentPosts();
    const int linked = content.line.published.linked;
    if (posts == 0) {
        return {};
    }
    QString text = tr("%1 of %Ln post(s) serve an objective of the association.", nullptr, posts)
                       .arg(QLocale().toString(linked));
    if (linked < posts) {
        text += u' '
            + (content.hasObjectives
                   ? tr("You link a post to one in its pane, under “Objective”.")
                   : tr("Name yours in the settings, then link a post to one in its pane."));
    }
    return text;
}

QString LineSentences::note()
{
    return tr("The portraits were drawn by an article on the accounts of these associations as "
              "they were: they do not tell what they publish today. You can edit each of them.");
}

QString LineSentences::exchanges(const Tally &published)
{
    const auto exchanges = published.exchanges();
    const auto rate = exchanges ? exchanges->rate() : std::nullopt;
    if (!rate) {
        return tr("Not recorded: nobody has counted your replies, mentions and reposts of this "
                  "period.");
    }
    //: a share of what was published, and the numbers it is of
    return tr("%1 of what you published turned to others: %2 of %3.")
        .arg(percentText(rounded(*rate)), QLocale().toString(exchanges->interactive),
             QLocale().toString(exchanges->items));
}

QString LineSentences::need(const PartNeed &need, PostKind kind)
{
    //: a kind of post, how many there are, how many the target asks for
    return tr("%1: %2 of %3 expected")
        .arg(label(kind), QLocale().toString(need.posts), postsText(need.expected));
}

QString LineSentences::deferral(const Deferral &deferral)
{
    //: a kind of post, a time such as 85 min
    return tr("%1: %2 are missing; reserve them, or share the work.")
        .arg(label(deferral.kind), duration(deferral.missingMinutes));
}

QStringList LineSentences::outlook(const Guidance &guidance)
{
    QStringList texts;
    if (guidance.minutesLeft) {
        const QString left = duration(*guidance.minutesLeft);
        texts << (guidance.spareExchanges > 0
                      ? tr("Time left: %1, enough for %Ln more exchange(s).", nullptr,
                           guidance.spareExchanges)
                            .arg(left)
                      : tr("Time left: %1.").arg(left));
    }
    if (guidance.overlapBefore && guidance.overlapAfter && !guidance.posts.empty()) {
        texts << tr("In common with the target: %1 now, %2 then.")
                     .arg(likely(*guidance.overlapBefore), likely(*guidance.overlapAfter));
    }
    return texts;
}

} // namespace

QString countedText(double share)
{
    return percentText(rounded(share));
}

QString likelyText(double share)
{
    return LineSentences::likely(share);
}

QString likelyRange(const Interval &range)
{
    return LineSentences::range(range);
}

QString postsText(double posts)
{
    const double tenths = std::round(posts * 10) / 10;
    return tenths == std::floor(tenths) ? QLocale().toString(static_cast<int>(tenths))
                                        : QLocale().toString(tenths, 'f', 1);
}

QString profileLabel(const Profile &profile)
{
    return profileName(profile, QLocale().name());
}

QString profileOrigin(const Profile &profile)
{
    return LineSentences::origin(profile);
}

QString verdictText(const EditorialLine &line)
{
    return LineSentences::verdict(line);
}

QString verdictReasons(const LineContent &content)
{
    return LineSentences::reasons(content);
}

QString distanceText(const EditorialLine &line)
{
    return LineSentences::distance(line);
}

QString integrationText(const LineContent &content)
{
    return LineSentences::integration(content);
}

QString portraitsNote()
{
    return LineSentences::note();
}

QString exchangesText(const Tally &published)
{
    return LineSentences::exchanges(published);
}

QString needText(const PartNeed &need, PostKind kind)
{
    return LineSentences::need(need, kind);
}

QString deferralText(const Deferral &deferral)
{
    return LineSentences::deferral(deferral);
}

QStringList outlookTexts(const Guidance &guidance)
{
    return LineSentences::outlook(guidance);
}

} // namespace semainier::ui
