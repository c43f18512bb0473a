// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/figuretexts.h"

#include "ui/engagement/engagementwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace semainier::ui {

namespace {

constexpr int thousand = 1000;
const QString between = QStringLiteral(" · ");

class Words {
    Q_DECLARE_TR_FUNCTIONS(EngagementFigures)

public:
    static QString noFigures() { return tr("no network reported it"); }
    static QString noPosts() { return tr("no post with figures"); }
    static QString before(const QString &value) { return tr("%1 in the period before").arg(value); }
    static QString more(const QString &difference)
    {
        //: “+41”
        return tr("%1 on the period before").arg(difference);
    }
    static QString perThousand(const QString &number)
    {
        //: shares per 1,000 impressions
        return tr("%1‰").arg(number);
    }
    static QString half() { return tr("half do better, half less"); }
    static QString chooseAccount()
    {
        return tr("rates of several networks are not mixed: choose an account");
    }

    static QString visibility() { return tr("Visibility · median reach"); }
    static QString visibilityTip()
    {
        return tr("The people that a post was shown to: half of the posts reach more, half fewer.");
    }
    static QString visits() { return tr("Visits · clicks"); }
    static QString visitsTip() { return tr("All clicks on the links of the posts together."); }
    static QString virality() { return tr("Virality · shares ‰"); }
    static QString viralityTip()
    {
        return tr("How often a post is shared of 1,000 times that it is shown: half of the posts "
                  "more, half less.");
    }
    static QString engagement() { return tr("Engagement · median rate"); }
    static QString engagementTip()
    {
        return tr("Reactions, comments and shares, of the people or times a post was shown to: "
                  "half of the posts do better, half less.");
    }
};

template <class Value>
std::vector<std::optional<double>> course(const EngagementPath &path,
                                          std::optional<Value> PathMonth::*member)
{
    std::vector<std::optional<double>> values;
    for (const PathMonth &month : path.months) {
        const auto &value = month.*member;
        values.push_back(value ? std::optional(static_cast<double>(*value)) : std::nullopt);
    }
    return values;
}

/// The note of a figure: of how many posts, and what it was before.
QString note(int posts, const QString &change)
{
    return change.isEmpty() ? postCount(posts) : postCount(posts) + between + change;
}

/// Why a figure is not known.
QString absence(const EngagementContent &content)
{
    return content.figures.coverage.publications > 0 ? Words::noFigures() : Words::noPosts();
}

FigureText visibility(const EngagementContent &content)
{
    FigureText text{.caption = Words::visibility(),
                    .value = noFigure(),
                    .note = absence(content),
                    .explanation = Words::visibilityTip(),
                    .course = course(content.figures.path, &PathMonth::reach)};
    const Typical &reach = content.figures.reach;
    if (reach.median) {
        const auto &before = content.before.reach.median;
        text.value = amountText(*reach.median);
        text.note =
            note(reach.publications, before ? Words::before(amountText(*before)) : QString());
    }
    return text;
}

FigureText visits(const EngagementContent &content)
{
    FigureText text{.caption = Words::visits(),
                    .value = noFigure(),
                    .note = absence(content),
                    .explanation = Words::visitsTip(),
                    .course = course(content.figures.path, &PathMonth::clicks)};
    const Counted &clicks = content.figures.clicks;
    if (clicks.total) {
        const auto &before = content.before.clicks.total;
        text.value = amountText(static_cast<double>(*clicks.total));
        text.note =
            note(clicks.perPublication.publications,
                 before ? Words::more(signedText(static_cast<double>(*clicks.total - *before), 0))
                        : QString());
    }
    return text;
}

FigureText virality(const EngagementContent &content)
{
    FigureText text{.caption = Words::virality(),
                    .value = noFigure(),
                    .note = absence(content),
                    .explanation = Words::viralityTip(),
                    .course = course(content.figures.path, &PathMonth::virality)};
    const auto perThousand = [](double share) {
        return Words::perThousand(QLocale().toString(share * thousand, 'f', 1));
    };
    const Typical &shares = content.figures.virality.perPublication;
    if (shares.median) {
        const auto &before = content.before.virality.perPublication.median;
        text.value = perThousand(*shares.median);
        text.note =
            note(shares.publications, before ? Words::before(perThousand(*before)) : QString());
    }
    return text;
}

FigureText engagementRate(const EngagementContent &content)
{
    const Engagement &figures = content.figures;
    FigureText text{.caption = Words::engagement(),
                    .value = noFigure(),
                    .note = absence(content),
                    .explanation = Words::engagementTip(),
                    .course = course(figures.path, &PathMonth::level)};
    const Typical &rate = figures.rate.perPublication;
    if (figures.base && rate.median) {
        text.value = rateText(*rate.median);
        // Rates of different bases are never compared.
        const auto before = content.before.base == figures.base
            ? content.before.rate.perPublication.median
            : std::nullopt;
        text.note = baseText(*figures.base) + QStringLiteral(", ") + postCount(rate.publications)
            + between + (before ? Words::before(rateText(*before)) : Words::half());
    } else if (figures.byAccount.size() > 1) {
        text.note = Words::chooseAccount();
    }
    return text;
}

} // namespace

std::array<FigureText, 4> figureTexts(const EngagementContent &content)
{
    return {visibility(content), visits(content), virality(content), engagementRate(content)};
}

} // namespace semainier::ui
