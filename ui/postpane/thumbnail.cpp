// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/thumbnail.h"

#include "ui/base/icons.h"
#include "ui/base/job.h"
#include "ui/base/theme.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace semainier::ui {

namespace {

constexpr int side = 52;
constexpr int glyph = 22;
constexpr int pixelsPerSide = 2 * side; ///< sharp also at 200 %

/// The middle square of a picture. A null image for a file that is no picture; an error for none.
Result<QImage> readPicture(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid()) {
        reader.setScaledSize(
            size.scaled(pixelsPerSide, pixelsPerSide, Qt::KeepAspectRatioByExpanding));
    }
    const QImage image = reader.read();
    const int square = std::min(image.width(), image.height());
    return image.isNull()
        ? image
        : image.copy((image.width() - square) / 2, (image.height() - square) / 2, square, square);
}

} // namespace

Thumbnail::Thumbnail(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void Thumbnail::setFile(const QString &path)
{
    if (path == m_path) {
        return;
    }
    m_path = path;
    m_state = State::Reading;
    Job::start<QImage>(
        this, [path](const Progress &) { return readPicture(path); },
        [this, path](const Result<QImage> &read) {
            if (path != m_path) {
                return;
            }
            m_image = read.value_or(QImage());
            m_state = !read ? State::Missing : m_image.isNull() ? State::Document : State::Picture;
            update();
            Q_EMIT examined();
        });
}

void Thumbnail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, cornerRadius, cornerRadius);
    painter.fillPath(outline, theme().color(Token::Raised));
    if (m_state == State::Picture) {
        painter.setClipPath(outline);
        painter.drawImage(frame, m_image);
        painter.setClipping(false);
    } else if (m_state != State::Reading) {
        const bool missing = m_state == State::Missing;
        const QRectF square(frame.center() - QPointF(glyph / 2.0, glyph / 2.0),
                            QSizeF(glyph, glyph));
        paintIcon(painter, missing ? Icon::Warning : Icon::Image, square,
                  theme().color(missing ? Token::Alert : Token::Tertiary));
    }
    painter.setPen(theme().color(Token::StrongLine));
    painter.drawPath(outline);
}

} // namespace semainier::ui
