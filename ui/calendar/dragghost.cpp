// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/dragghost.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr Scaled pillHeight{26};
constexpr int pillGap = 4;
constexpr int pillMargin = 10;
constexpr double opacity = 0.94;

QFont pillFont()
{
    return theme().font(TextSize::Base, QFont::DemiBold);
}

int pillWidth(const QString &words)
{
    return words.isEmpty() ? 0 : QFontMetrics(pillFont()).horizontalAdvance(words) + 2 * pillMargin;
}

} // namespace

DragGhost::DragGhost(QPixmap picture, QPoint grip, QWidget *window)
    : QWidget(window), m_picture(std::move(picture)), m_grip(grip)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    raise();
    show();
}

QSize DragGhost::pictureSize() const
{
    return m_picture.deviceIndependentSize().toSize();
}

void DragGhost::follow(QPoint global, const QString &words)
{
    m_words = words;
    const QSize picture = pictureSize();
    resize(std::max(picture.width(), pillWidth(words)), picture.height() + pillHeight + pillGap);
    const QPoint inside((width() - picture.width()) / 2, pillHeight + pillGap);
    move(parentWidget()->mapFromGlobal(global) - m_grip - inside);
    update();
}

void DragGhost::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize picture = pictureSize();
    painter.setOpacity(opacity);
    painter.drawPixmap((width() - picture.width()) / 2, pillHeight + pillGap, m_picture);
    painter.setOpacity(1.0);
    if (m_words.isEmpty()) {
        return;
    }
    const int pill = pillWidth(m_words);
    const QRect rect((width() - pill) / 2, 0, pill, pillHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Primary));
    painter.drawRoundedRect(rect, pillHeight / 2.0, pillHeight / 2.0);
    painter.setFont(pillFont());
    painter.setPen(theme().color(Token::OnPrimary));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, m_words);
}

} // namespace semainier::ui
