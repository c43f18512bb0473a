// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "core/exchange/csv/csvwriter.h"
#include "ui/charts/chartwords.h"

#include <QLocale>

#include <cmath>

namespace semainier::ui {

namespace {

constexpr int decimals = 4;

/// A cell may not hold what separates cells and lines on the clipboard.
QString onClipboard(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

QString figure(double value)
{
    const double scale = std::pow(10, decimals);
    const double rounded = std::round(value * scale) / scale;
    return QString::number(rounded == 0 ? 0.0 : rounded, 'g', QLocale::FloatingPointShortest);
}

ChartCell percentCell(double share)
{
    return {.text = ChartWords::exactPercent(share), .value = figure(share)};
}

ChartCell percentCell(const std::optional<double> &share)
{
    return share ? percentCell(*share) : ChartCell();
}

QString tabbedText(const ChartTable &table)
{
    QString text = table.columns.join(u'\t') + u'\n';
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const ChartCell &cell : row) {
            cells.append(onClipboard(cell.text));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

Result<> writeCsv(const ChartTable &table, const QString &path)
{
    SEM_TRY(const auto writer, CsvWriter::create(path, {}));
    for (const QString &column : table.columns) {
        writer->cell(column);
    }
    writer->endRow();
    for (const auto &row : table.rows) {
        for (const ChartCell &cell : row) {
            writer->cell(cell.value.isEmpty() ? cell.text : cell.value);
        }
        writer->endRow();
    }
    return writer->commit();
}

} // namespace semainier::ui
