// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/numbercell.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <cmath>

namespace semainier {

namespace {

constexpr qsizetype mostDigits = 12; // a million millions; the sum of a file fits into 64 bits
constexpr qsizetype digitsOfGroup = 3;

double multiplier(QChar suffix)
{
    switch (suffix.unicode()) {
    case u'k':
    case u'K':
        return 1e3;
    case u'm':
    case u'M':
        return 1e6;
    default:
        return 0;
    }
}

/// The count that figures write, times the factor, if they are of a way of writing.
std::optional<qint64> countOf(const QString &figures, double factor, const QRegularExpression &way)
{
    const auto match = way.match(figures);
    QString whole = match.captured(1);
    const QString fraction = match.captured(2);
    if (!match.hasMatch()) {
        return {};
    }
    const qsizetype written = whole.size();
    whole.removeIf([](QChar c) { return c == u'.' || c == u','; });
    if (whole.size() > mostDigits || fraction.size() > mostDigits) {
        return {};
    }
    if (factor > 1) {
        const QString number = whole + u'.' + fraction + u'0';
        const double value = number.toDouble() * factor;
        return value < 1e12 ? std::optional(std::llround(value)) : std::nullopt;
    }
    if (written == whole.size() && fraction.size() == digitsOfGroup) {
        return {}; // "1.000": the point parts groups
    }
    const bool isCount = std::ranges::all_of(fraction, [](QChar c) { return c == u'0'; });
    return isCount ? std::optional(whole.toLongLong()) : std::nullopt;
}

} // namespace

std::optional<qint64> countFromCell(QStringView cell)
{
    // English, then French and German: what parts groups of three, what begins the fraction.
    static const std::array ways{
        QRegularExpression(QStringLiteral(R"(^([1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(\d+))?$)")),
        QRegularExpression(QStringLiteral(R"(^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$)")),
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!cell.isEmpty() && cell.size() <= mostDigits && std::ranges::all_of(cell, isDigit)) {
        return cell.toLongLong(); // by far the most
    }
    constexpr qsizetype longestCell = 40;
    QString figures;
    for (const QChar c : cell) {
        if (!c.isSpace()) {
            figures += c;
        }
    }
    double factor = 1;
    if (!figures.isEmpty() && figures.back().isLetter()) {
        factor = multiplier(figures.back());
        figures.chop(1);
    }
    if (factor == 0 || figures.size() > longestCell) {
        return {};
    }
    for (const QRegularExpression &way : ways) {
        if (const auto count = countOf(figures, factor, way)) {
            return count;
        }
    }
    return {};
}

std::optional<qint64> countFromJson(const QJsonValue &value)
{
    return countFromCell(value.isDouble() ? QString::number(value.toInteger(-1))
                                          : value.toString());
}

} // namespace semainier
