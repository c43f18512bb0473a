// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/entrydelegate.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/exchange/entrymodel.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr int padding = 8;
constexpr int gap = 8;
constexpr Scaled tickSize{14};
constexpr Scaled glyphSize{14};
constexpr int detailIndent = 16;
constexpr int buttonPadding = 10;
constexpr Grown buttonHeight{24};

int buttonWidth(int textWidth)
{
    return textWidth + 2 * buttonPadding + glyphSize + 2;
}

/// What a line is, as it is painted.
class Line {
public:
    Line(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter), m_index(index), m_rect(option.rect), m_text(index.data().toString()),
          m_option(option)
    {
        const QModelIndex first = index.siblingAtColumn(EntryModel::LineColumn);
        m_tick = first.data(Qt::CheckStateRole);
        m_isOut = m_tick.isValid() && m_tick.toInt() == Qt::Unchecked;
        m_isDetail = index.data(EntryModel::DetailRole).toBool();
    }

    void paint()
    {
        paintGround();
        m_painter.setFont(m_option.font);
        switch (m_index.column()) {
        case EntryModel::LineColumn:
            paintLineNumber();
            break;
        case EntryModel::TextColumn:
            paintText();
            break;
        default:
            if (!m_text.isEmpty()) {
                paintChoice();
            }
        }
    }

private:
    void paintGround()
    {
        const bool selected = m_option.state.testFlag(QStyle::State_Selected);
        m_painter.fillRect(m_rect, theme().color(selected ? Token::Tint : Token::Surface));
        m_painter.setPen(theme().color(Token::Line));
        m_painter.drawLine(m_rect.bottomLeft(), m_rect.bottomRight());
        if (m_option.state.testFlag(QStyle::State_HasFocus)) {
            m_painter.setPen(QPen(theme().color(Token::Focus), 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(QRectF(m_rect).adjusted(1, 1, -1, -2), 4, 4);
        }
    }

    void paintLineNumber()
    {
        QRect rect = m_rect.adjusted(padding, 0, 0, 0);
        if (m_tick.isValid()) {
            paintTick(
                QRectF(rect.left(), rect.center().y() - tickSize / 2.0 + 0.5, tickSize, tickSize));
            rect.setLeft(rect.left() + tickSize + gap);
        }
        draw(rect, Token::Secondary);
    }

    void paintTick(const QRectF &square)
    {
        m_painter.setPen(theme().color(m_isOut ? Token::Tertiary : Token::Primary));
        m_painter.setBrush(theme().color(m_isOut ? Token::Surface : Token::Primary));
        m_painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (!m_isOut) {
            paintIcon(m_painter, Icon::Tick, square.adjusted(1, 1, -1, -1),
                      theme().color(Token::OnPrimary));
        }
    }

    void paintText()
    {
        const QRect rect = m_rect.adjusted(padding + (m_isDetail ? detailIndent : 0), 0, -gap, 0);
        draw(rect, m_isOut ? Token::Tertiary : m_isDetail ? Token::Secondary : Token::Ink);
    }

    void paintChoice()
    {
        const bool answered = m_index.data(EntryModel::AnsweredRole).toBool();
        const int wanted = buttonWidth(m_option.fontMetrics.horizontalAdvance(m_text));
        QRect button(m_rect.left(), m_rect.center().y() - buttonHeight / 2,
                     std::min(wanted, m_rect.width() - padding), buttonHeight);
        const bool hovered = m_option.state.testFlag(QStyle::State_MouseOver);
        m_painter.setPen(theme().color(answered ? Token::Secondary : Token::StrongLine));
        m_painter.setBrush(theme().color(hovered ? Token::Hover : Token::Surface));
        m_painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                                  cornerRadius);
        const Icon glyph = answered ? Icon::Tick : Icon::Down;
        button.adjust(buttonPadding, 0, -buttonPadding, 0);
        const QRectF square(button.right() - glyphSize + 3,
                            button.center().y() - glyphSize / 2.0 + 1, glyphSize, glyphSize);
        paintIcon(m_painter, glyph, square, theme().color(Token::Secondary));
        draw(button.adjusted(0, 0, -glyphSize, 0), Token::Ink);
    }

    void draw(const QRect &rect, Token token)
    {
        m_painter.setPen(theme().color(token));
        m_painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                           m_option.fontMetrics.elidedText(m_text, Qt::ElideRight, rect.width()));
    }

    QPainter &m_painter;
    const QModelIndex &m_index;
    QRect m_rect;
    QString m_text;
    const QStyleOptionViewItem &m_option;
    QVariant m_tick;
    bool m_isOut = false;
    bool m_isDetail = false;
};

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Line(*painter, option, index).paint();
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width = option.fontMetrics.horizontalAdvance(text);
    switch (index.column()) {
    case EntryModel::LineColumn: {
        const bool ticks = index.data(Qt::CheckStateRole).isValid();
        return {padding + (ticks ? tickSize + gap : 0) + width + 2 * gap, buttonHeight};
    }
    case EntryModel::ChoiceColumn:
        return {text.isEmpty() ? 0 : buttonWidth(width) + 2 * padding, buttonHeight};
    default:
        return {width, buttonHeight};
    }
}

} // namespace semainier::ui
