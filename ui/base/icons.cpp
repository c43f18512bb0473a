// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include "core/base/assert.h"
#include "ui/base/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace semainier::ui {

namespace {

// In the order of the enum.
constexpr std::array<QLatin1StringView, iconCount> names{
    QLatin1StringView("calendar"),  QLatin1StringView("undated"),
    QLatin1StringView("plus"),      QLatin1StringView("previous"),
    QLatin1StringView("next"),      QLatin1StringView("down"),
    QLatin1StringView("up"),        QLatin1StringView("search"),
    QLatin1StringView("settings"),  QLatin1StringView("menu"),
    QLatin1StringView("undo"),      QLatin1StringView("redo"),
    QLatin1StringView("export"),    QLatin1StringView("import"),
    QLatin1StringView("trash"),     QLatin1StringView("duplicate"),
    QLatin1StringView("link"),      QLatin1StringView("unlink"),
    QLatin1StringView("clock"),     QLatin1StringView("tick"),
    QLatin1StringView("image"),     QLatin1StringView("people"),
    QLatin1StringView("warning"),   QLatin1StringView("close"),
    QLatin1StringView("folder"),    QLatin1StringView("lock"),
    QLatin1StringView("sync"),      QLatin1StringView("association"),
    QLatin1StringView("account"),   QLatin1StringView("objective"),
    QLatin1StringView("keydate"),   QLatin1StringView("computer"),
    QLatin1StringView("line"),      QLatin1StringView("engagement"),
    QLatin1StringView("target"),    QLatin1StringView("more"),
    QLatin1StringView("idea"),      QLatin1StringView("draft"),
    QLatin1StringView("review"),    QLatin1StringView("scheduled"),
    QLatin1StringView("published"), QLatin1StringView("cancelled"),
};

QByteArray drawing(Icon which)
{
    const auto index = static_cast<size_t>(which);
    SEM_ASSERT(index < names.size(), return {});
    QFile file(u":/icons/" + names[index] + u".svg");
    const bool opened = file.open(QIODevice::ReadOnly);
    SEM_ASSERT(opened, return {});
    return file.readAll();
}

QPixmap tinted(Icon which, QSize size, const QColor &color)
{
    const QString key = QStringLiteral("semainier-icon-%1-%2x%3-%4")
                            .arg(static_cast<int>(which))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QSvgRenderer renderer(drawing(which).replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the theme for the colour at each paint, so that icons follow it without being made again.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(Icon which, Token tint) : m_which(which), m_tint(tint) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_which, rect, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_which, size, color(mode));
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        return theme().color(mode == QIcon::Disabled ? Token::Tertiary : m_tint);
    }

    Icon m_which;
    Token m_tint;
};

} // namespace

Icon statusIcon(PostStatus status)
{
    switch (status) {
    case PostStatus::Idea:
        return Icon::StatusIdea;
    case PostStatus::Draft:
        return Icon::StatusDraft;
    case PostStatus::Review:
        return Icon::StatusReview;
    case PostStatus::Ready:
        return Icon::Tick;
    case PostStatus::Scheduled:
        return Icon::StatusScheduled;
    case PostStatus::Published:
        return Icon::StatusPublished;
    case PostStatus::Cancelled:
        return Icon::StatusCancelled;
    }
    SEM_ASSERT(false, return Icon::StatusIdea);
}

QIcon icon(Icon which, Token tint)
{
    return QIcon(new TintedIcon(which, tint));
}

void paintIcon(QPainter &painter, Icon which, const QRectF &square, const QColor &color)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = tinted(which, (square.size() * scale).toSize(), color);
    painter.drawPixmap(square, pixmap, pixmap.rect());
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/semainier.svg"));
}

} // namespace semainier::ui
