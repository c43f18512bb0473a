// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fieldbox.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

namespace semainier::ui {

namespace {

constexpr int padding = 9;
constexpr Scaled arrowSize{12};
constexpr int arrowGap = 3;
constexpr int lineGap = 1;
constexpr int mostVisible = 20;

} // namespace

FieldBox::FieldBox(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("fieldBox"));
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(mostVisible);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT fieldChosen(field().code); });
}

void FieldBox::show(int field, const QString &header, int column,
                    const std::vector<FieldChoice> &offered)
{
    m_header = header.isEmpty() ? tr("column %1").arg(column) : header;
    if (m_offered != offered) {
        m_offered = offered;
        clear();
        for (const FieldChoice &one : offered) {
            addItem(one.name, one.code);
        }
    }
    const auto found = std::ranges::find(m_offered, field, &FieldChoice::code);
    setCurrentIndex(found == m_offered.end() ? 0 : static_cast<int>(found - m_offered.begin()));
    setAccessibleName(tr("What “%1” holds").arg(m_header));
    update();
}

FieldChoice FieldBox::field() const
{
    const auto index = static_cast<size_t>(currentIndex());
    return index < m_offered.size() ? m_offered[index] : FieldChoice();
}

int FieldBox::wantedWidth() const
{
    // Rounded up: a text in the room it rounds down to loses its end.
    const QFontMetricsF strong(theme().font(TextSize::Base, QFont::DemiBold));
    const QFontMetricsF small(theme().font(TextSize::Small));
    return 2 * padding + 1
        + std::max(qCeil(strong.horizontalAdvance(currentText())) + arrowGap + arrowSize,
                   qCeil(small.horizontalAdvance(m_header)));
}

QSize FieldBox::sizeHint() const
{
    return {wantedWidth(), QComboBox::sizeHint().height()};
}

void FieldBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(underMouse() ? Token::Hover : Token::Raised));
    if (hasFocus()) {
        painter.setPen(QPen(theme().color(Token::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
    const QFont strong = theme().font(TextSize::Base, QFont::DemiBold);
    const QFont small = theme().font(TextSize::Small);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const int inner = width() - 2 * padding;
    const int top = (height() - strongMetrics.height() - lineGap - smallMetrics.height()) / 2;
    const bool aside = field().isAside;

    const QString name =
        strongMetrics.elidedText(currentText(), Qt::ElideRight, inner - arrowGap - arrowSize);
    painter.setFont(strong);
    painter.setPen(theme().color(aside ? Token::Secondary : Token::Ink));
    painter.drawText(padding, top + strongMetrics.ascent(), name);
    const QRectF arrow(padding + strongMetrics.horizontalAdvance(name) + arrowGap,
                       top + (strongMetrics.height() - arrowSize) / 2.0, arrowSize, arrowSize);
    paintIcon(painter, Icon::Down, arrow, theme().color(Token::Secondary));

    painter.setFont(small);
    painter.setPen(theme().color(Token::Secondary));
    painter.drawText(padding, top + strongMetrics.height() + lineGap + smallMetrics.ascent(),
                     smallMetrics.elidedText(m_header, Qt::ElideRight, inner));
}

bool FieldBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_header),
                           this);
        return true;
    }
    return QComboBox::event(event);
}

} // namespace semainier::ui
