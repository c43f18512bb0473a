// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/verdictcard.h"

#include "ui/line/linewords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace semainier::ui {

VerdictCard::VerdictCard(QWidget *parent) : PageCard(parent)
{
    m_verdict = words(QStringLiteral("heading"));
    m_reasons = words(QStringLiteral("secondary"));
    m_integration = words(QStringLiteral("secondary"));
    m_note = words(QStringLiteral("small"), portraitsNote());
    for (QLabel *label : {m_verdict, m_reasons, m_integration, m_note}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column().addWidget(label);
    }
}

void VerdictCard::show(const LineContent &content)
{
    say(*m_verdict, verdictText(content.line));
    say(*m_reasons, verdictReasons(content));
    say(*m_integration, integrationText(content));
    setAccessibleName(m_verdict->text());
    setAccessibleDescription(m_reasons->text());
}

} // namespace semainier::ui
