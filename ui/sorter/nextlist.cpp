// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/nextlist.h"

#include "core/base/text.h"
#include "ui/base/formatting.h"
#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr Scaled rowHeight{46};
constexpr Scaled squareSide{10};
constexpr int edge = 10;
constexpr int gap = 7;
constexpr int mostRows = 10;

enum Role { IdRole = Qt::UserRole, KindRole, DayRole };

PostKind kindOf(const QModelIndex &index)
{
    return static_cast<PostKind>(index.data(KindRole).toInt());
}

class NextDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &look = theme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool first = index.row() == 0;
        if (first || option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus)
                                    && option.state.testFlag(QStyle::State_Selected)
                                ? QPen(look.color(Token::Focus), 2)
                                : QPen(Qt::NoPen));
            painter->setBrush(look.color(first ? Token::Tint : Token::Hover));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
        }
        QRectF area = QRectF(option.rect).adjusted(edge, 5, -edge, -5);
        const QRectF upper(area.topLeft(), QSizeF(area.width(), area.height() / 2));
        const QRectF lower(area.left(), upper.bottom(), area.width(), area.height() / 2);
        drawKindSquare(*painter, kindOf(index),
                       {upper.left(), upper.center().y() - squareSide / 2.0, qreal(squareSide),
                        qreal(squareSide)});
        painter->setFont(look.font(TextSize::Small));
        painter->setPen(look.color(Token::Secondary));
        const QString day = index.data(DayRole).toString();
        painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, day);
        const QRectF kind = upper.adjusted(squareSide + gap, 0,
                                           -painter->fontMetrics().horizontalAdvance(day) - gap, 0);
        painter->setFont(look.font(TextSize::Small, QFont::DemiBold));
        painter->setPen(look.color(Token::Ink));
        const auto elided = [painter](const QString &text, const QRectF &room) {
            return painter->fontMetrics().elidedText(text, Qt::ElideRight, qRound(room.width()));
        };
        painter->drawText(kind, Qt::AlignLeft | Qt::AlignVCenter,
                          elided(label(kindOf(index)), kind));
        painter->setFont(look.font());
        painter->setPen(look.color(Token::Secondary));
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                          elided(index.data(Qt::DisplayRole).toString(), lower));
        painter->restore();
    }
};

} // namespace

NextList::NextList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("nextPosts"));
    setItemDelegate(new NextDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The posts that are next, with the kind proposed"));
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        Q_EMIT chosen(PostId(item->data(IdRole).toLongLong()));
    });
    followTextSize(*this, [this] {
        setMinimumHeight(3 * rowHeight);
        doItemsLayout();
        Q_EMIT roomChanged();
    });
}

void NextList::show(const std::vector<Post> &posts)
{
    clear();
    for (const Post &post : posts) {
        auto *item = new QListWidgetItem(captionOrUntitled(post), this);
        item->setData(IdRole, post.id.value());
        item->setData(KindRole, static_cast<int>(post.kind));
        item->setData(DayRole, post.day.isValid() ? shortDate(post.day) : QString());
        item->setData(Qt::ToolTipRole, firstWords(post.text, 400));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: %2").arg(label(post.kind), captionOrUntitled(post)));
    }
}

int NextList::room() const
{
    return std::clamp(viewport()->height() / rowHeight, 1, mostRows);
}

void NextList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentItem() != nullptr) {
        Q_EMIT chosen(PostId(currentItem()->data(IdRole).toLongLong()));
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        QListWidget::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

void NextList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    Q_EMIT roomChanged();
}

} // namespace semainier::ui
