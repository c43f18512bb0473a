// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/leftoutview.h"

#include "ui/base/theme.h"
#include "ui/exchange/statisticssession.h"
#include "ui/exchange/statisticswords.h"

namespace semainier::ui {

LeftOutView::LeftOutView(const StatisticsSession &session, QWidget *parent)
    : QTextBrowser(parent), m_session(session)
{
    setObjectName(QStringLiteral("leftOut"));
    setAccessibleName(tr("Lines left out, by reason"));
    setOpenLinks(false);
    connect(&theme(), &Theme::changed, this, &LeftOutView::write);
    connect(&session, &StatisticsSession::planned, this, &LeftOutView::write);
}

void LeftOutView::write()
{
    const StatisticsOutcome *outcome = m_session.outcome();
    if (outcome == nullptr) {
        return;
    }
    QString html;
    const QString quiet = theme().color(Token::Secondary).name();
    for (const ExportReport &report : outcome->plan.files) {
        const auto groups = skippedGroups(report);
        if (!groups.empty() && outcome->plan.files.size() > 1) {
            html += QStringLiteral("<h4>%1</h4>").arg(exportName(report).toHtmlEscaped());
        }
        for (const SkippedGroup &group : groups) {
            const QString head =
                tr("%1: %2", "how many lines are left out, and why").arg(group.rows, group.reason);
            html += QStringLiteral("<p><b>%1</b><br>%2<br><span style=\"color:%4\">%3</span></p>")
                        .arg(head.toHtmlEscaped(), group.remedy.toHtmlEscaped(),
                             group.lines.toHtmlEscaped(), quiet);
        }
    }
    setHtml(html);
}

} // namespace semainier::ui
