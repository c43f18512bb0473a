// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures that the tests of charts look at: an association with 40 posts in 8 weeks.
#pragma once

#include "ui/charts/chartpicture.h"

#include <QImage>

#include <memory>
#include <string>

namespace semainier::test {

struct SamplePicture {
    std::string name;
    std::unique_ptr<ui::ChartPicture> (*make)() = nullptr;
};

[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleShares();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleGauges();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleStrip();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleMap();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleDiverging();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleColumns();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleTriangle();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleHeat();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleDots();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleTrend();
[[nodiscard]] std::unique_ptr<ui::ChartPicture> sampleFollowers();

/// One of each.
[[nodiscard]] const std::vector<SamplePicture> &samplePictures();

/// Laid out at a width, as high as it asks for.
template <class Picture>
void layOutAt(Picture &picture, qreal width)
{
    picture.layOut({width, picture.heightFor(width)});
}

/// The picture painted on the surface of a scheme, one pixel for each of its own.
[[nodiscard]] QImage painted(const ui::ChartPicture &picture,
                             ui::Scheme scheme = ui::Scheme::Light);

/// The labels of a picture, in the order they were placed.
[[nodiscard]] QStringList textsOf(const ui::ChartPicture &picture);

} // namespace semainier::test
