// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/figurecard.h"

#include "ui/charts/sparkline.h"
#include "ui/engagement/figuretexts.h"

#include <QHBoxLayout>
#include <QLabel>

namespace semainier::ui {

namespace {

constexpr int besideValue = 14;

} // namespace

FigureCard::FigureCard(QWidget *parent) : PageCard(parent)
{
    m_caption = words(QStringLiteral("secondary"));
    m_value = words(QStringLiteral("figure"));
    m_value->setWordWrap(false);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_course = new Sparkline;
    m_note = words(QStringLiteral("small"));
    column().addWidget(m_caption);
    auto *row = new QHBoxLayout;
    row->setSpacing(besideValue);
    row->addWidget(m_value);
    row->addWidget(m_course, 1);
    column().addLayout(row);
    column().addWidget(m_note);
    column().addStretch();
}

void FigureCard::show(const FigureText &text)
{
    m_caption->setText(text.caption);
    m_value->setText(text.value);
    m_course->setValues(text.course);
    m_course->setAccessibleName(tr("Month by month"));
    m_note->setText(text.note);
    setToolTip(text.explanation);
    setAccessibleName(QStringLiteral("%1: %2").arg(text.caption, text.value));
    setAccessibleDescription(text.note + QStringLiteral(". ") + text.explanation);
}

} // namespace semainier::ui
