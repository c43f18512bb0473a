// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/engagementcontent.h"
#include "ui/engagement/reportpage.h"

#include <QByteArray>

#include <array>

class QWidget;

namespace semainier::ui {

class Prompter;

/// The engagement on two pages of paper, for the meeting: what can be said and what it rests on.
struct EngagementReport {
    QString association;
    QDate printedOn;
    EngagementContent content;
};

/// The room on A4 within margins of 15 mm, in pixels of the present size of the text: 1/96 inch at
/// 100 %.
[[nodiscard]] QSizeF reportPageSize();
/// Always two; what does not fit is left out and said to be.
[[nodiscard]] std::array<ReportPage, 2> reportPages(const EngagementReport &report);
/// A PDF of two A4 pages with lines and letters, in the colours of paper. Takes a few hundredths of
/// a second, on the window's thread: text has the sizes of the window.
[[nodiscard]] QByteArray reportPdf(const EngagementReport &report);

/// "Engagement report 2026-10-01 – 2026-11-25", of a file, without its end.
[[nodiscard]] QString reportName(const EngagementContent &content);
/// Asks where to, and writes the report. The path; an empty one where the question was left.
/// ReadOnly, DiskFull or CannotWrite.
[[nodiscard]] Result<QString> saveReport(Prompter &prompter, QWidget &window,
                                         const EngagementReport &report);

} // namespace semainier::ui
