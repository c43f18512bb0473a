// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/cardface.h"

#include "ui/base/formatting.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace semainier::ui {

namespace {

int room(int width)
{
    return std::max(0, width - face::left - face::right);
}

int figures(const QFont &font, const QString &text)
{
    return static_cast<int>(std::ceil(figuresWidth(QFontMetrics(font), text)));
}

/// As many chips as fit before the initials; when some do not, "+2" must fit as well.
int fittingChips(const WeekCard &card, int available, const WeekFonts &fonts)
{
    if (!card.initials.isEmpty()) {
        available -= pillWidth(fonts, card.initials) + face::chipGap;
    }
    const int count = static_cast<int>(card.networks.size());
    int used = 0;
    for (int index = 0; index < count; ++index) {
        const bool last = index == count - 1;
        used += chipWidth(fonts, card.networks[static_cast<size_t>(index)].letters);
        const int rest = last ? 0 : face::chipGap + chipWidth(fonts, QStringLiteral("+9"));
        if (used + rest > available) {
            return index;
        }
        used += face::chipGap;
    }
    return count;
}

} // namespace

WeekFonts WeekFonts::current()
{
    const Theme &look = theme();
    return {.hour = look.font(TextSize::Base, QFont::DemiBold),
            .title = look.font(TextSize::Base),
            .small = look.font(TextSize::Small),
            .chip = look.font(TextSize::Small, QFont::DemiBold),
            .weekday = look.font(TextSize::Base),
            .number = look.font(TextSize::Large, QFont::Bold)};
}

int chipWidth(const WeekFonts &fonts, const QString &letters)
{
    return std::max(face::chipSize - 2, QFontMetrics(fonts.chip).horizontalAdvance(letters) + 6);
}

int pillWidth(const WeekFonts &fonts, const QString &initials)
{
    return QFontMetrics(fonts.chip).horizontalAdvance(initials) + 12;
}

QStringList wrapped(const QString &text, const QFont &font, int width, int lines)
{
    if (text.isEmpty()) {
        return {};
    }
    QStringList result;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (result.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        if (result.size() < lines - 1) {
            result.append(text.mid(line.textStart(), line.textLength()).trimmed());
        } else {
            result.append(QFontMetrics(font).elidedText(text.mid(line.textStart()).trimmed(),
                                                        Qt::ElideRight, std::max(0, width)));
        }
    }
    layout.endLayout();
    return result;
}

int leastCardWidth(const WeekFonts &fonts)
{
    return face::left + figures(fonts.hour, QStringLiteral("00:00")) + face::hourGap + face::glyph
        + face::lateGlyph + face::right;
}

bool fitsBeside(const WeekItem &item, int width, const WeekFonts &fonts)
{
    const auto *card = std::get_if<WeekCard>(&item);
    const QString &hour = card ? card->hour : std::get<WeekSlot>(item).hour;
    const QString &label = card ? card->kind : std::get<WeekSlot>(item).label;
    const int taken = hour.isEmpty() ? 0 : figures(fonts.hour, hour) + face::hourGap;
    const int glyph = card ? face::glyph + face::chipGap + (card->late ? face::lateGlyph : 0) : 0;
    return taken + QFontMetrics(fonts.small).horizontalAdvance(label) + glyph <= room(width);
}

ItemFace cardFace(const WeekCard &card, int width, bool labelBelow, const WeekFonts &fonts)
{
    ItemFace result{.labelBelow = labelBelow && !card.hour.isEmpty()};
    const QFontMetrics small(fonts.small);
    const int available = room(width);
    // A text is cut long before it is laid out: three lines never hold more.
    result.lines = wrapped(card.caption.left(400), fonts.title, available, face::maximumLines);
    result.source = small.elidedText(card.source, Qt::ElideRight, available);
    result.need = small.elidedText(card.need, Qt::ElideRight, available);
    result.chips = fittingChips(card, available, fonts);

    const auto lines = std::max<qsizetype>(1, result.lines.size());
    result.height = face::top + face::hourRow + (result.labelBelow ? face::labelRow : 0)
        + static_cast<int>(lines) * face::titleRow + face::bottom;
    if (!card.source.isEmpty()) {
        result.height += face::sourceRow;
    }
    if (!card.need.isEmpty()) {
        result.height += face::sourceRow + face::gaugeRow;
    }
    if (!card.networks.empty() || !card.initials.isEmpty()) {
        result.height += face::footGap + face::chipSize;
    }
    return result;
}

ItemFace slotFace(bool labelBelow)
{
    return {.height = 2 * face::slotPadding + face::hourRow + (labelBelow ? face::labelRow : 0),
            .labelBelow = labelBelow};
}

WeekFaces weekFaces(const WeekDays &days, int width, const WeekFonts &fonts,
                    KnownFaces<ItemFace> &known)
{
    bool cardsBelow = false;
    bool slotsBelow = false;
    for (const WeekDay &day : days) {
        for (const WeekItem &item : day.items) {
            bool &below = std::holds_alternative<WeekCard>(item) ? cardsBelow : slotsBelow;
            below = below || !fitsBeside(item, width, fonts);
        }
    }
    WeekFaces faces;
    for (size_t day = 0; day < days.size(); ++day) {
        for (const WeekItem &item : days[day].items) {
            const auto *card = std::get_if<WeekCard>(&item);
            const auto measured = [&] { return cardFace(*card, width, cardsBelow, fonts); };
            faces[day].push_back(card ? known.of(*card, cardsBelow ? -width : width, measured)
                                      : slotFace(slotsBelow));
        }
    }
    known.settle();
    return faces;
}

WeekBoxes boxesOf(const WeekDays &days, const WeekFaces &faces)
{
    WeekBoxes boxes;
    for (size_t day = 0; day < days.size(); ++day) {
        for (size_t item = 0; item < faces[day].size(); ++item) {
            const int height = faces[day][item].height;
            if (const auto *card = std::get_if<WeekCard>(&days[day].items[item])) {
                boxes[day].push_back({card->post.time, height, false});
            } else {
                const auto &slot = std::get<WeekSlot>(days[day].items[item]);
                boxes[day].push_back({slot.slot.time, height, true});
            }
        }
    }
    return boxes;
}

} // namespace semainier::ui
