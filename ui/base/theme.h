// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/tokens.h"

#include <QDBusVariant>
#include <QFont>
#include <QObject>

#include <functional>
#include <optional>

namespace semainier::ui {

/// What the user chose: as the system does, or always the same.
enum class ThemeChoice { System, Light, Dark };

/// The four text sizes, in pixels at 100 %.
enum class TextSize { Small = 11, Base = 13, Large = 15, Title = 19 };

/// How large the text may be made, in percent of the usual size.
inline constexpr int smallestTextPercent = 90;
inline constexpr int largestTextPercent = 200;

/// Everything on screen keeps to a grid of this many pixels.
inline constexpr int gridUnit = 4;
/// Corner of cards, fields and buttons, in pixels.
inline constexpr int cornerRadius = 7;

/// The look of the program: tokens, text and the one style sheet, applied to the application.
///
/// Follows the system's choice of light or dark while ThemeChoice::System stands. Custom painting
/// asks color() at each paint; widgets are repainted by Qt when the scheme changes.
class Theme final : public QObject {
    Q_OBJECT

public:
    /// Takes over style, palette, font and style sheet of the application.
    void apply(ThemeChoice choice);
    /// Makes all text larger or smaller; kept between the smallest and the largest size.
    void setTextPercent(int percent);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    /// A distance that holds text, such as the height of a line: grows with it.
    [[nodiscard]] int scaled(int pixels) const { return scaledPixels(pixels, m_textPercent); }
    /// The height of a row with one line of text: grows by as much as the line does.
    [[nodiscard]] int grown(int pixels, TextSize size) const;
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    [[nodiscard]] QColor color(Token token) const { return tokenColor(token, m_scheme); }
    [[nodiscard]] QColor color(ContentPart part) const { return partColor(part); }
    [[nodiscard]] QColor color(PostKind kind) const { return kindColor(kind); }
    [[nodiscard]] QColor outline(PostKind kind, Token ground = Token::Surface) const
    {
        return kindOutline(kind, m_scheme, ground);
    }

    /// Inter where it is installed, else the system's font.
    [[nodiscard]] QFont font(TextSize size = TextSize::Base,
                             QFont::Weight weight = QFont::Normal) const;

Q_SIGNALS:
    /// Light became dark or the reverse, or the text another size.
    void changed();

private Q_SLOTS:
    void onPortalSettingChanged(const QString &group, const QString &key,
                                const QDBusVariant &value);

private:
    friend Theme &theme();
    explicit Theme(QObject *parent);

    void askPortal();
    void refresh();
    void dress() const;

    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    Scheme m_systemScheme = Scheme::Light;
    QStringList m_families;
    int m_textPercent = 100;
    bool m_applied = false;
};

/// The theme of the running application; lives as long as it does.
[[nodiscard]] Theme &theme();

/// A distance that grows with the text, such as the height of a line: as many pixels at 100 %.
struct Scaled {
    int pixels = 0;

    operator int() const { return theme().scaled(pixels); } // NOLINT(google-explicit-constructor)
};

/// The height of a row with one line of text: as many pixels at 100 %.
struct Grown {
    int pixels = 0;
    TextSize size = TextSize::Base;

    operator int() const
    {
        return theme().grown(pixels, size);
    } // NOLINT(google-explicit-constructor)
};

/// Fits something to the size of the text, now and whenever that changes while its owner lives.
void followTextSize(QObject &owner, const std::function<void()> &fit);

} // namespace semainier::ui
