// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"

#include <QColor>
#include <QLatin1StringView>

#include <array>

namespace semainier::ui {

/// What a colour is for. Nothing outside ui/base/tokens names a colour.
enum class Token {
    Background, ///< the paper everything lies on
    Surface, ///< cards, fields, the pane
    Raised, ///< what stands a little above: the foot of a view, a bar
    Shade, ///< paper in the shadow: weekends, other months
    Line, ///< hairlines between areas
    StrongLine, ///< outlines of fields, buttons and dashed slots
    Ink, ///< text
    Secondary, ///< text that says less
    Tertiary, ///< hints; on surfaces only where the same is said elsewhere
    Primary, ///< the one strong button, today, the selection
    OnPrimary, ///< text on Primary
    Hover, ///< under the mouse
    Chip, ///< small labels such as the networks of a card
    Tint, ///< a selected row or a week
    Focus, ///< the keyboard's ring, distinct from the selection
    Alert, ///< late, wrong, about to be lost
    AlertTint, ///< under a message of that sort
};

inline constexpr std::array allTokens{
    Token::Background, Token::Surface,   Token::Raised,    Token::Shade,    Token::Line,
    Token::StrongLine, Token::Ink,       Token::Secondary, Token::Tertiary, Token::Primary,
    Token::OnPrimary,  Token::Hover,     Token::Chip,      Token::Tint,     Token::Focus,
    Token::Alert,      Token::AlertTint,
};

enum class Scheme { Light, Dark };

/// The name by which the style sheet calls a token, such as "strong-line".
[[nodiscard]] QLatin1StringView tokenName(Token token);
[[nodiscard]] QColor tokenColor(Token token, Scheme scheme);

/// A distance that grows with the text, to the nearest pixel.
[[nodiscard]] constexpr int scaledPixels(int pixels, int textPercent)
{
    return (pixels * textPercent + 50) / 100;
}

/// The colour of a part, the same in both schemes (Okabe and Ito's palette, told apart by all).
[[nodiscard]] QColor partColor(ContentPart part);
/// The colour of a kind: its part's, and one of its own for an exchange.
[[nodiscard]] QColor kindColor(PostKind kind);
/// The outline that gives a shape of this kind 3:1 on its ground; the colour itself where it does.
[[nodiscard]] QColor kindOutline(PostKind kind, Scheme scheme, Token ground = Token::Surface);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace semainier::ui
