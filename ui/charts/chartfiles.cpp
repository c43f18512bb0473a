// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfiles.h"

#include "ui/charts/chartsheet.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cerrno>

namespace semainier::ui {

namespace {

constexpr int pixelsPerPixel = 2;
constexpr qreal margin = 24;
constexpr int dotsPerInch = 96; ///< of a CSS pixel: an SVG is as large as the chart was

QSizeF layOutOnPaper(ChartSheet &sheet, qreal width)
{
    const qreal inner = width - 2 * margin;
    const QSizeF size(inner, std::ceil(sheet.heightFor(inner)));
    sheet.layOut(size);
    return size + QSizeF(2 * margin, 2 * margin);
}

void paintOnPaper(QPainter &painter, const ChartSheet &sheet, const QSizeF &paper)
{
    const ChartLook look{.scheme = Scheme::Light};
    painter.fillRect(QRectF(QPointF(), paper), look.color(Token::Surface));
    painter.translate(margin, margin);
    sheet.paint(painter, look);
}

QByteArray pngOf(ChartSheet &sheet, qreal width)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(sheet, width).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(ChartSheet &sheet, qreal width)
{
    const QSizeF paper = layOutOnPaper(sheet, width);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(paper.toSize());
    generator.setViewBox(QRectF(QPointF(), paper));
    generator.setTitle(sheet.title);
    generator.setDescription(sheet.subtitle);
    QPainter painter(&generator);
    paintOnPaper(painter, sheet, paper);
    painter.end();
    return buffer.data();
}

} // namespace

QImage chartImage(ChartSheet &sheet, qreal width)
{
    const QSizeF paper = layOutOnPaper(sheet, width);
    QImage image((paper * pixelsPerPixel).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPixel);
    QPainter painter(&image);
    paintOnPaper(painter, sheet, paper);
    return image;
}

Result<> writeChart(ChartSheet &sheet, qreal width, PictureFormat format, const QString &path)
{
    return writePictureFile(
        format == PictureFormat::Png ? pngOf(sheet, width) : svgOf(sheet, width), path);
}

Result<> writePictureFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const bool denied = errno == EACCES || errno == EROFS || errno == EPERM;
        return failure(denied ? ErrorCode::ReadOnly : ErrorCode::CannotWrite, file.errorString(),
                       path);
    }
    if (file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, file.errorString(), path);
}

} // namespace semainier::ui
