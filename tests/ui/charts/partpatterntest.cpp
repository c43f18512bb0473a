// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/partpattern.h"

#include "tests/support/printers.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <set>

namespace semainier::ui {
namespace {

TEST(PartPattern, cuts_its_diagonals_at_the_edges)
{
    const QRectF rect(10, 20, 50, 24);
    for (const bool rising : {true, false}) {
        const auto lines = diagonals(rect, 6, rising);
        EXPECT_NEAR(static_cast<double>(lines.size()), (50 + 24) / 6.0, 1);
        for (const QLineF &line : lines) {
            for (const QPointF end : {line.p1(), line.p2()}) {
                EXPECT_TRUE(rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(end));
            }
            EXPECT_NEAR(std::abs(line.dx()), std::abs(line.dy()), 1e-9);
            EXPECT_EQ(line.dy() < 0, rising);
        }
    }
    EXPECT_TRUE(diagonals({}, 6, true).empty());
}

/// Where a pattern has lines or dots.
std::vector<bool> drawnBy(ContentPart part)
{
    const ChartLook look{.scheme = Scheme::Light};
    const PartFill fill{.part = part};
    QImage image(60, 24, QImage::Format_RGB32);
    image.fill(look.fill(fill));
    QPainter painter(&image);
    paintPattern(painter, image.rect(), fill, look);
    painter.end();
    std::vector<bool> drawn;
    for (int pixel = 0; pixel < 60 * 24; ++pixel) {
        drawn.push_back(image.pixelColor(pixel % 60, pixel / 60) != look.fill(fill));
    }
    return drawn;
}

TEST(PartPattern, differs_for_every_part)
{
    std::set<std::vector<bool>> seen;
    for (const ContentPart part : allContentParts) {
        EXPECT_TRUE(seen.insert(drawnBy(part)).second) << code(part).toStdString();
    }
    const auto plain = drawnBy(ContentPart::Information);
    EXPECT_EQ(std::ranges::count(plain, true), 0);
}

} // namespace
} // namespace semainier::ui
