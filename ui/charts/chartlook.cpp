// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

namespace semainier::ui {

namespace {

constexpr double lightShare = 0.8; ///< of its own colour, the rest being the ground
constexpr double paleShare = 0.3;
constexpr double edgeContrast = 3.0;

QColor mixed(const QColor &color, const QColor &ground, double share)
{
    const auto mix = [share](float one, float other) {
        return static_cast<float>(share * one + (1 - share) * other);
    };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                            mix(color.blueF(), ground.blueF()));
}

} // namespace

QColor ChartLook::fill(const PartFill &fill) const
{
    const QColor own = partColor(fill.part);
    const QColor ground = color(Token::Surface);
    switch (fill.shade) {
    case Shade::Full:
        break;
    case Shade::Light:
        return mixed(own, ground, lightShare);
    case Shade::Pale:
        return mixed(own, ground, paleShare);
    }
    return own;
}

QColor ChartLook::outline(const PartFill &fill) const
{
    QColor outline = partColor(fill.part);
    while (contrast(outline, color(Token::Surface)) < edgeContrast) {
        outline = scheme == Scheme::Light ? outline.darker(108) : outline.lighter(108);
    }
    return outline;
}

QColor ChartLook::inkOn(const PartFill &fill) const
{
    const QColor ground = this->fill(fill);
    const QColor dark = tokenColor(Token::Background, Scheme::Dark);
    const QColor light = tokenColor(Token::Surface, Scheme::Light);
    return contrast(dark, ground) > contrast(light, ground) ? dark : light;
}

} // namespace semainier::ui
