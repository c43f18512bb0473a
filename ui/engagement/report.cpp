// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/report.h"

#include "ui/base/prompter.h"
#include "ui/charts/chartfiles.h"
#include "ui/engagement/engagementcharts.h"
#include "ui/engagement/engagementwords.h"
#include "ui/engagement/figuretexts.h"
#include "ui/engagement/reportwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr LabelStyle nameStyle{
    .size = TextSize::Title, .weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle titleStyle{.size = TextSize::Large, .ink = Token::Ink};
constexpr LabelStyle valueStyle{
    .size = TextSize::Title, .weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle headStyle{
    .size = TextSize::Base, .weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle sentenceStyle{.size = TextSize::Base, .ink = Token::Ink};
constexpr LabelStyle smallStyle{};

constexpr Scaled gap{14};
constexpr Scaled smallGap{5};
constexpr Scaled smallestTrend{190};
constexpr Scaled largestTrend{330};
constexpr int mostAccounts = 8;
constexpr int fewestPosts = 8; ///< that have room above the notes, whatever else there is
constexpr int linesOfName = 2;
constexpr int linesOfSentence = 3;

constexpr qreal paperWidth = 210; ///< in mm
constexpr qreal paperHeight = 297;
constexpr qreal margin = 15;
constexpr qreal inch = 25.4;
constexpr int pixelsPerInch = 96;
constexpr int dotsPerInch = 1200;

class Words {
    Q_DECLARE_TR_FUNCTIONS(EngagementReport)

public:
    static QString save() { return tr("Save the report"); }
    static QString filter() { return tr("Documents (*.pdf)"); }
    //: of a file; two days as 2026-10-01
    static QString fileName(const QString &first, const QString &last)
    {
        return tr("Engagement report %1 – %2").arg(first, last);
    }
    static QString trendEmpty() { return tr("No month has figures yet."); }
    static QString slotsEmpty() { return tr("No post of this period has an hour and a rate."); }
};

std::unique_ptr<ChartSheet> sheetOf(const QString &title, const QString &subtitle,
                                    const QString &emptyText, std::unique_ptr<ChartPicture> picture)
{
    auto sheet = std::make_unique<ChartSheet>();
    sheet->title = title;
    sheet->subtitle = subtitle;
    sheet->emptyText = emptyText;
    sheet->picture = std::move(picture);
    return sheet;
}

ReportPage pageOf(const EngagementReport &report, int number)
{
    ReportPage page(
        reportPageSize(),
        QStringList{QStringLiteral("Semainier"), report.association}.join(QStringLiteral(" · ")),
        QStringLiteral("%1/2").arg(number));
    return page;
}

void writeFigures(ReportPage &page, const EngagementContent &content)
{
    constexpr int linesOfCaption = 2;
    constexpr int linesOfNote = 5;
    std::vector<std::vector<ReportPage::Text>> columns;
    for (const FigureText &text : figureTexts(content)) {
        columns.push_back({{text.caption, smallStyle, linesOfCaption},
                           {text.value, valueStyle, 1},
                           {text.note, smallStyle, linesOfNote}});
    }
    page.writeColumns(columns);
}

/// As many kinds as fit in a height; those with the most posts come before the others.
std::unique_ptr<ChartSheet> kindsSheet(const EngagementContent &content, qreal width, qreal height)
{
    std::vector<DotsRow> rows = kindDots(content);
    const auto all = static_cast<int>(rows.size());
    const QString subtitle = rows.empty() ? QString() : dotsText();
    for (;;) {
        auto sheet = sheetOf(kindsTitle(static_cast<int>(rows.size()), all), subtitle,
                             nothingToShow(), std::make_unique<DotsPicture>(rows));
        if (rows.size() <= 1 || sheet->heightFor(width) <= height) {
            return sheet;
        }
        rows.erase(std::ranges::min_element(rows, {},
                                            [](const DotsRow &row) { return row.values.size(); }));
    }
}

ReportPage firstPage(const EngagementReport &report)
{
    const EngagementContent &content = report.content;
    ReportPage page = pageOf(report, 1);
    page.write(report.association, nameStyle, linesOfName);
    page.write(reportTitle(content), titleStyle, linesOfName);
    page.write(reportFilters(report), smallStyle, linesOfName);
    page.skip(gap);
    page.addRule();
    page.skip(gap);
    writeFigures(page, content);
    page.skip(gap);
    page.addRule();
    page.skip(gap);
    for (const QString &sentence :
         {missingText(content), trendText(content.figures.path), postsText(content)}) {
        page.write(sentence, sentenceStyle, linesOfSentence);
    }
    page.write(coverageText(content.figures.coverage), smallStyle, linesOfSentence);
    page.skip(gap);
    auto kinds = kindsSheet(content, page.width(), page.room() - smallestTrend - gap);
    const qreal ofKinds = kinds->heightFor(page.width());
    auto trend = sheetOf(trendTitle(content.figures.path), {}, Words::trendEmpty(),
                         std::make_unique<TrendPicture>(trendData(content.figures.path)));
    const qreal wanted =
        trend->seen() != nullptr ? qreal(largestTrend) : trend->heightFor(page.width());
    page.place(std::move(trend), std::min<qreal>(wanted, page.room() - ofKinds - gap));
    page.skip(gap);
    page.place(std::move(kinds), ofKinds);
    return page;
}

/// As many rows as fit in a height, of `all` there are; the table has at least those that fit.
void placeTable(ReportPage &page, ReportTable table, size_t all, qreal height,
                QString (*title)(int shown, int all))
{
    const int shown = std::min(static_cast<int>(table.rows.size()),
                               ReportPage::rowsIn(height - headStyle.lineHeight() - smallGap));
    page.write(title(shown, static_cast<int>(all)), headStyle, 1);
    page.skip(smallGap);
    if (all == 0) {
        page.write(nothingToShow(), sentenceStyle, linesOfSentence);
        return;
    }
    table.rows.resize(static_cast<size_t>(shown));
    page.place(table);
}

ReportPage secondPage(const EngagementReport &report)
{
    const EngagementContent &content = report.content;
    ReportPage page = pageOf(report, 2);
    page.write(reportTitle(content), headStyle, 1);
    page.skip(smallGap);
    page.addRule();
    page.skip(gap);
    const QStringList notes = reportNotes(content);
    qreal ofNotes = gap;
    for (const QString &note : notes) {
        ofNotes += page.heightOf(note, smallStyle, linesOfSentence);
    }
    const qreal headOfTable = headStyle.lineHeight() + smallGap;
    const qreal ofPosts = headOfTable + ReportPage::tableHeight(fewestPosts) + 2 * gap;
    placeTable(page, accountsTable(content), content.figures.byAccount.size(),
               headOfTable + ReportPage::tableHeight(mostAccounts), &accountsTitle);
    page.skip(2 * gap);
    const BestSlots &bestSlots = content.figures.slotFigures;
    auto cells = sheetOf(slotsTitle(), slotsText(bestSlots), Words::slotsEmpty(),
                         std::make_unique<HeatPicture>(slotCells(bestSlots)));
    const qreal ofCells = std::min(cells->heightFor(page.width()), page.room() - ofNotes - ofPosts);
    page.place(std::move(cells), ofCells);
    page.skip(2 * gap);
    placeTable(page, bestPostsTable(content, ReportPage::rowsIn(page.room())), content.posts.size(),
               page.room() - ofNotes, &bestPostsTitle);
    page.skip(gap);
    for (const QString &note : notes) {
        page.write(note, smallStyle, linesOfSentence);
    }
    return page;
}

} // namespace

QSizeF reportPageSize()
{
    const qreal pixels = pixelsPerInch / inch * theme().textPercent() / 100;
    return QSizeF(paperWidth - 2 * margin, paperHeight - 2 * margin) * pixels;
}

std::array<ReportPage, 2> reportPages(const EngagementReport &report)
{
    return {firstPage(report), secondPage(report)};
}

QByteArray reportPdf(const EngagementReport &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(margin, margin, margin, margin),
                                     QPageLayout::Millimeter));
    writer.setTitle(reportTitle(report.content));
    writer.setCreator(QStringLiteral("Semainier"));
    const auto pages = reportPages(report);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = qreal(dotsPerInch) / pixelsPerInch * 100 / theme().textPercent();
    painter.scale(scale, scale);
    pages[0].paint(painter, {.scheme = Scheme::Light});
    writer.newPage();
    pages[1].paint(painter, {.scheme = Scheme::Light});
    painter.end();
    return buffer.data();
}

QString reportName(const EngagementContent &content)
{
    const DateRange days = content.view.period.range(content.today);
    return Words::fileName(days.first.toString(Qt::ISODate), days.last.toString(Qt::ISODate));
}

Result<QString> saveReport(Prompter &prompter, QWidget &window, const EngagementReport &report)
{
    const QString path =
        prompter.fileToSave(&window,
                            {.title = Words::save(),
                             .filter = Words::filter(),
                             .suggestion = reportName(report.content) + QStringLiteral(".pdf"),
                             .suffix = QStringLiteral("pdf")});
    if (!path.isEmpty()) {
        SEM_CHECK(writePictureFile(reportPdf(report), path));
    }
    return path;
}

} // namespace semainier::ui
