// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/missingchip.h"

#include "ui/base/kindsquare.h"
#include "ui/line/footwords.h"

#include <QKeyEvent>

namespace semainier::ui {

MissingChip::MissingChip(QWidget *parent) : QToolButton(parent)
{
    setProperty("chip", true);
    setProperty("offers", true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
}

void MissingChip::show(const MissingPosts &missing)
{
    m_missing = missing;
    setIcon(kindIcon(missing.kind));
    say();
}

void MissingChip::setWords(ChipWords words)
{
    m_words = words;
    say();
}

QSize MissingChip::sizeWith(ChipWords words) const
{
    const QFontMetrics metrics = fontMetrics();
    const QSize size = sizeHint();
    return {size.width() - metrics.horizontalAdvance(text())
                + metrics.horizontalAdvance(textWith(words)),
            size.height()};
}

QString MissingChip::textWith(ChipWords words) const
{
    QString text = FootWords::missingBriefly(m_missing);
    if (words == ChipWords::WithTime) {
        text = FootWords::missingWithTime(m_missing);
    } else if (words == ChipWords::Whole) {
        text = FootWords::missing(m_missing);
    }
    return isEnabled() ? text + QStringLiteral(" +") : text;
}

void MissingChip::say()
{
    setText(textWith(m_words));
    const QString offer = FootWords::offer(m_missing);
    setToolTip(offer);
    setAccessibleName(isEnabled() ? offer : FootWords::missingWithTime(m_missing));
}

void MissingChip::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        say();
    }
}

void MissingChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace semainier::ui
