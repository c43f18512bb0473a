// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tokens.h"

#include "core/base/assert.h"

#include <cmath>

namespace semainier::ui {

namespace {

struct TokenRow {
    Token token{};
    QLatin1StringView name;
    QRgb light = 0;
    QRgb dark = 0;
};

constexpr std::array<TokenRow, allTokens.size()> rows{{
    {Token::Background, QLatin1StringView("background"), 0xfff6f5f2, 0xff16181d},
    {Token::Surface, QLatin1StringView("surface"), 0xffffffff, 0xff1e2127},
    {Token::Raised, QLatin1StringView("raised"), 0xfffbfaf8, 0xff23272e},
    {Token::Shade, QLatin1StringView("shade"), 0xfff0efeb, 0xff131519},
    {Token::Line, QLatin1StringView("line"), 0xffe3e1db, 0xff2f343d},
    {Token::StrongLine, QLatin1StringView("strong-line"), 0xffd2cfc7, 0xff3c424d},
    {Token::Ink, QLatin1StringView("ink"), 0xff1d2129, 0xffeceef1},
    {Token::Secondary, QLatin1StringView("secondary"), 0xff5b616b, 0xffa9afb9},
    {Token::Tertiary, QLatin1StringView("tertiary"), 0xff8a8f98, 0xff7c828d},
    {Token::Primary, QLatin1StringView("primary"), 0xff1d2433, 0xffeceef1},
    {Token::OnPrimary, QLatin1StringView("on-primary"), 0xffffffff, 0xff16181d},
    {Token::Hover, QLatin1StringView("hover"), 0xfff1f0ec, 0xff292e36},
    {Token::Chip, QLatin1StringView("chip"), 0xffeceff4, 0xff2c313a},
    {Token::Tint, QLatin1StringView("tint"), 0xffedf1f7, 0xff2a303b},
    {Token::Focus, QLatin1StringView("focus"), 0xff2f6fde, 0xff8ab4f8},
    {Token::Alert, QLatin1StringView("alert"), 0xffb3261e, 0xfff28b82},
    {Token::AlertTint, QLatin1StringView("alert-tint"), 0xfffbeceb, 0xff38211f},
}};

constexpr QRgb exchangeColor = 0xffcc79a7;

const TokenRow &rowOf(Token token)
{
    const auto index = static_cast<size_t>(token);
    SEM_ASSERT(index < rows.size() && rows[index].token == token, return rows[0]);
    return rows[index];
}

double luminance(const QColor &color)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QLatin1StringView tokenName(Token token)
{
    return rowOf(token).name;
}

QColor tokenColor(Token token, Scheme scheme)
{
    const TokenRow &row = rowOf(token);
    return QColor(scheme == Scheme::Light ? row.light : row.dark);
}

QColor partColor(ContentPart part)
{
    switch (part) {
    case ContentPart::Information:
        return QColor(0xff0072b2);
    case ContentPart::Action:
        return QColor(0xffd55e00);
    case ContentPart::Curated:
        return QColor(0xff56b4e9);
    case ContentPart::Original:
        return QColor(0xff009e73);
    }
    SEM_ASSERT(false, return QColor(exchangeColor));
}

QColor kindColor(PostKind kind)
{
    const auto part = contentPart(kind);
    return part ? partColor(*part) : QColor(exchangeColor);
}

QColor kindOutline(PostKind kind, Scheme scheme, Token ground)
{
    const QColor under = tokenColor(ground, scheme);
    QColor outline = kindColor(kind);
    while (contrast(outline, under) < 3.0) {
        outline = scheme == Scheme::Light ? outline.darker(108) : outline.lighter(108);
    }
    return outline;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace semainier::ui
