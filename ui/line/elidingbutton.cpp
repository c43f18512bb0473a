// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/elidingbutton.h"

#include "ui/base/theme.h"

#include <QKeyEvent>

namespace semainier::ui {

namespace {

constexpr int edges = 4; ///< of the style sheet with the focus, on both sides together
constexpr Scaled leastWidth{60};

} // namespace

ElidingButton::ElidingButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("elidingButton"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidingButton::setSentence(const QString &sentence, const QString &brief)
{
    m_sentence = sentence;
    m_brief = brief;
    setAccessibleName(sentence);
    updateGeometry();
    fit();
}

QSize ElidingButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_sentence) + edges, QPushButton::sizeHint().height()};
}

QSize ElidingButton::minimumSizeHint() const
{
    return {std::min<int>(leastWidth, sizeHint().width()), QPushButton::sizeHint().height()};
}

void ElidingButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void ElidingButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void ElidingButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ElidingButton::fit()
{
    const int room = width() - edges;
    setText(fontMetrics().horizontalAdvance(m_sentence) <= room
                ? m_sentence
                : fontMetrics().elidedText(m_brief, Qt::ElideRight, room));
}

} // namespace semainier::ui
