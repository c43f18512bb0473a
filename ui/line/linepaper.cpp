// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linepaper.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/charts/chart.h"
#include "ui/line/linewords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace semainier::ui {

namespace {

constexpr int sharpness = 2; ///< pixels of the picture for each of the screen

class PaperWords {
    Q_DECLARE_TR_FUNCTIONS(LinePaper)

public:
    static QStringList columns() { return {tr("Table"), tr("Row"), tr("Figure"), tr("Value")}; }
    static QString verdict() { return tr("Verdict"); }
    static QString rests() { return tr("Rests on"); }
    static QString objectives() { return tr("Objectives"); }
    static QString plan() { return tr("What to plan next"); }
    static QString minutes() { return tr("Minutes"); }
    static QString there() { return tr("There are"); }
    static QString expected() { return tr("Expected"); }
};

ChartCell text(const QString &text)
{
    return {.text = text, .value = {}};
}

ChartCell number(double value)
{
    return {.text = figure(value), .value = figure(value)};
}

void addTable(ChartTable &all, const QString &title, const ChartTable &table)
{
    for (const auto &row : table.rows) {
        for (size_t column = 1; column < row.size(); ++column) {
            all.rows.push_back({text(title), row.front(),
                                text(table.columns.value(static_cast<qsizetype>(column))),
                                row[column]});
        }
    }
}

void addPlan(ChartTable &all, const Guidance &guidance)
{
    const auto add = [&all](const QString &row, const QString &column, double value) {
        all.rows.push_back({text(PaperWords::plan()), text(row), text(column), number(value)});
    };
    if (guidance.exchanges > 0) {
        add(label(PostKind::Exchange), PaperWords::expected(), guidance.exchanges);
        add(label(PostKind::Exchange), PaperWords::minutes(), guidance.exchangeMinutes);
    }
    for (const Suggestion &suggestion : guidance.posts) {
        const QString kind = label(suggestion.kind);
        add(kind, PaperWords::there(), suggestion.need.posts);
        add(kind, PaperWords::expected(), suggestion.need.expected);
        add(kind, PaperWords::minutes(), suggestion.minutes);
    }
}

QByteArray drawing(QWidget &page)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.size());
    generator.setViewBox(page.rect());
    QPainter painter(&generator);
    painter.fillRect(page.rect(), theme().color(Token::Background));
    page.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return buffer.data();
}

QByteArray bitmap(QWidget &page)
{
    QPixmap pixmap(page.size() * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(theme().color(Token::Background));
    page.render(&pixmap, {}, {}, QWidget::DrawChildren);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pixmap.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Result<> writePicture(QWidget &page, const QString &path)
{
    const bool asSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const QByteArray picture = asSvg ? drawing(page) : bitmap(page);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size()
        || !file.commit()) {
        return failure(ErrorCode::CannotWrite, file.errorString(), path);
    }
    return {};
}

ChartTable allFigures(const LineContent &content, std::span<Chart *const> charts)
{
    ChartTable all{.columns = PaperWords::columns(), .rows = {}};
    const auto tell = [&all](const QString &row, const QString &sentence) {
        if (!sentence.isEmpty()) {
            all.rows.push_back({text(PaperWords::verdict()), text(row), text({}), text(sentence)});
        }
    };
    tell(PaperWords::verdict(), verdictText(content.line));
    tell(PaperWords::rests(), verdictReasons(content));
    tell(PaperWords::objectives(), integrationText(content));
    for (const Chart *chart : charts) {
        if (chart->picture() != nullptr) {
            addTable(all, chart->title(), chart->picture()->table());
        }
    }
    addPlan(all, content.guidance);
    return all;
}

} // namespace semainier::ui
