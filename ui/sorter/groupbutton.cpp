// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/groupbutton.h"

#include "ui/base/theme.h"

namespace semainier::ui {

namespace {

constexpr int edges = 28; ///< of the style sheet, on both sides together

} // namespace

GroupButton::GroupButton(QWidget *parent) : QPushButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    // It is as wide as what stands above it, and keeps its place while there is no group.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    followTextSize(*this, [this] { fit(); });
}

void GroupButton::setSentence(const QString &sentence, const QString &keys)
{
    m_sentence = sentence;
    m_keys = keys;
    setAccessibleName(sentence + u' ' + keys);
    setToolTip(sentence);
    fit();
}

void GroupButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void GroupButton::fit()
{
    const QString keys = u' ' + m_keys;
    const int room = width() - edges - fontMetrics().horizontalAdvance(keys);
    QString shown = fontMetrics().elidedText(m_sentence, Qt::ElideRight, room) + keys;
    // A sign that Qt would take for a key.
    setText(shown.replace(u'&', QStringLiteral("&&")));
}

} // namespace semainier::ui
