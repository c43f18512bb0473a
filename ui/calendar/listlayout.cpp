// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listlayout.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/calendar/listwords.h"

#include <QFontMetrics>

#include <numeric>

namespace semainier::ui {

namespace {

constexpr Scaled smallestPost{220};
/// Longer names are cut.
constexpr Scaled widestPerson{150};

/// What gives way first where there is little room.
constexpr std::array yielding{ListColumn::Time, ListColumn::Person, ListColumn::Accounts};

int widest(const QFontMetrics &metrics, const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts) {
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    // The width of a text is rounded, and a fraction too little would cut it.
    return width + 1;
}

template <class Values, class Word>
QStringList wordsOf(const Values &values, Word word)
{
    QStringList words;
    for (const auto value : values) {
        words.append(word(value));
    }
    return words;
}

QStringList dates()
{
    QStringList texts;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        texts.append(shortWeekday(weekday) + QStringLiteral(" 30"));
    }
    return texts;
}

} // namespace

ListNeeds listNeeds()
{
    const QFontMetrics base(theme().font());
    const QFontMetrics bold(theme().font(TextSize::Base, QFont::DemiBold));
    const QFontMetrics small(theme().font(TextSize::Small, QFont::DemiBold));
    const int square = list::square + list::squareGap;
    const int state =
        widest(base, wordsOf(allPostStatuses, [](auto value) { return label(value); }));
    ListNeeds needs;
    const auto need = [&](ListColumn column, int width) {
        // The head of a column needs room for the arrow of the sorting as well.
        const int head = small.horizontalAdvance(ListWords::column(column)) + 2 * list::margin;
        needs.widths.at(static_cast<size_t>(column)) = std::max(width, head) + 2 * list::margin;
    };
    need(ListColumn::Date, widest(bold, dates()));
    need(ListColumn::Hour, bold.horizontalAdvance(QStringLiteral("00:00")));
    need(ListColumn::Kind,
         square + widest(base, wordsOf(allPostKinds, [](auto value) { return label(value); })));
    need(ListColumn::Post, smallestPost - 2 * list::margin);
    need(ListColumn::Accounts, 3 * (list::chip + list::chipGap));
    need(ListColumn::State,
         list::glyph + list::glyphGap + state + list::lateGap
             + small.horizontalAdvance(ListWords::late()));
    need(ListColumn::Person, std::min<int>(widestPerson, base.averageCharWidth() * 14));
    need(ListColumn::Time, base.horizontalAdvance(duration(10 * 60 + 30)));
    needs.briefKind = square + 2 * list::margin
        + widest(base, wordsOf(allPostKinds, [](auto value) { return shortLabel(value); }));
    return needs;
}

ListColumns ListColumns::fitting(const ListNeeds &needs, int width)
{
    ListColumns columns{.widths = needs.widths, .briefKinds = false};
    const auto missing = [&] {
        return std::accumulate(columns.widths.begin(), columns.widths.end(), 0) - width;
    };
    const auto take = [&](ListColumn column, int to) {
        columns.widths.at(static_cast<size_t>(column)) = to;
    };
    if (missing() > 0) {
        columns.briefKinds = true;
        take(ListColumn::Kind, needs.briefKind);
    }
    for (const ListColumn column : yielding) {
        if (missing() > 0) {
            take(column, 0);
        }
    }
    take(ListColumn::Post,
         std::max(needs.of(ListColumn::Post) / 2, columns.width(ListColumn::Post) - missing()));
    return columns;
}

} // namespace semainier::ui
