// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linepaper.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/charts/chart.h"
#include "ui/line/linewords.h"
#include "ui/page/pagefiles.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

class PaperWords {
    Q_DECLARE_TR_FUNCTIONS(LinePaper)

public:
    static QString verdict() { return tr("Verdict"); }
    static QString rests() { return tr("Rests on"); }
    static QString objectives() { return tr("Objectives"); }
    static QString plan() { return tr("What to plan next"); }
    static QString minutes() { return tr("Minutes"); }
    static QString there() { return tr("There are"); }
    static QString expected() { return tr("Expected"); }
};

ChartCell text(const QString &text)
{
    return {.text = text, .value = {}};
}

ChartCell number(double value)
{
    return {.text = figure(value), .value = figure(value)};
}

void addPlan(ChartTable &all, const Guidance &guidance)
{
    const auto add = [&all](const QString &row, const QString &column, double value) {
        all.rows.push_back({text(PaperWords::plan()), text(row), text(column), number(value)});
    };
    if (guidance.exchanges > 0) {
        add(label(PostKind::Exchange), PaperWords::expected(), guidance.exchanges);
        add(label(PostKind::Exchange), PaperWords::minutes(), guidance.exchangeMinutes);
    }
    for (const Suggestion &suggestion : guidance.posts) {
        const QString kind = label(suggestion.kind);
        add(kind, PaperWords::there(), suggestion.need.posts);
        add(kind, PaperWords::expected(), suggestion.need.expected);
        add(kind, PaperWords::minutes(), suggestion.minutes);
    }
}

} // namespace

ChartTable allFigures(const LineContent &content, std::span<Chart *const> charts)
{
    ChartTable all = pageTable();
    const auto tell = [&all](const QString &row, const QString &sentence) {
        if (!sentence.isEmpty()) {
            all.rows.push_back({text(PaperWords::verdict()), text(row), text({}), text(sentence)});
        }
    };
    tell(PaperWords::verdict(), verdictText(content.line));
    tell(PaperWords::rests(), verdictReasons(content));
    tell(PaperWords::objectives(), integrationText(content));
    for (const Chart *chart : charts) {
        if (chart->picture() != nullptr) {
            addTable(all, chart->title(), chart->picture()->table());
        }
    }
    addPlan(all, content.guidance);
    return all;
}

} // namespace semainier::ui
