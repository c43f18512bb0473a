// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/tableformat.h"

#include "core/base/text.h"
#include "core/exchange/csv/dialect.h"
#include "core/exchange/statistics/numbercell.h"

#include <algorithm>

namespace semainier {

namespace {

constexpr int rowsBetweenLooks = 256;

bool isMissing(const QString &text)
{
    for (const char16_t *word : {u"-", u"—", u"–", u"N/A", u"NA"}) {
        if (text.compare(QStringView(word), Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

/// Headers are words: numbers, addresses and texts need not be compared with them, which every row
/// would have to pay for.
bool mayBeHeader(const QString &cell)
{
    constexpr qsizetype longest = 64;
    return cell.size() <= longest && std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); })
        && !cell.contains(QStringLiteral("://"));
}

std::vector<size_t> columnsCalled(const char16_t *headers, const std::vector<QString> &folded)
{
    std::vector<size_t> columns;
    for (const QStringView header : QStringView(headers).tokenize(u'|')) {
        for (size_t column = 0; column < folded.size(); ++column) {
            if (folded[column] == header) {
                columns.push_back(column);
            }
        }
    }
    return columns;
}

/// Reads on behind the header with which a table was recognised.
class TableReading {
public:
    TableReading(const RowVisitor &visitor, const Progress &progress)
        : m_visitor(visitor), m_progress(progress)
    {
    }

    /// Whether to go on after this row; `make` makes the outcome.
    template <class Make>
    [[nodiscard]] Result<bool> take(const CsvRow &row, double done, Make make)
    {
        if (++m_rows % rowsBetweenLooks == 0 && !goOn(m_progress, done)) {
            return failure(ErrorCode::Cancelled);
        }
        return row.isBlank() || m_visitor(row.line, make(row));
    }

private:
    const RowVisitor &m_visitor;
    const Progress &m_progress;
    int m_rows = 0;
};

} // namespace

TableColumns::TableColumns(const TableWords &words, const std::vector<QString> &headers)
    : m_words(words)
{
    std::vector<QString> folded;
    folded.reserve(headers.size());
    for (const QString &header : headers) {
        folded.push_back(mayBeHeader(header) ? foldedText(header) : QString());
    }
    for (const TableWords::Field &field : words.fields) {
        m_fields.push_back(columnsCalled(field.headers, folded));
    }
    for (const TableWords::Count &count : words.counts) {
        m_counts.push_back(columnsCalled(count.headers, folded));
    }
    m_isOther = words.others != nullptr && !columnsCalled(words.others, folded).empty();
}

bool TableColumns::isComplete() const
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (m_words.fields[i].isNeeded && m_fields[i].empty()) {
            return false;
        }
    }
    return !m_isOther;
}

QString TableColumns::text(TableField field, const CsvRow &row) const
{
    const auto found = std::ranges::find(m_words.fields, field, &TableWords::Field::field);
    if (found == m_words.fields.end()) {
        return {};
    }
    for (const size_t column : m_fields.at(size_t(found - m_words.fields.begin()))) {
        if (column < row.cells.size()) {
            QString text = row.cells[column].trimmed();
            if (!text.isEmpty() && !isMissing(text)) {
                return text;
            }
        }
    }
    return {};
}

Metrics TableColumns::metrics(const CsvRow &row) const
{
    Metrics metrics;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        for (const size_t column : m_counts[i]) {
            const auto count =
                column < row.cells.size() ? countFromCell(row.cells[column]) : std::nullopt;
            if (count && !metrics[m_words.counts[i].metric]) {
                metrics[m_words.counts[i].metric] = count;
            }
        }
    }
    return metrics;
}

bool TableFormat::mayNameColumns(const CsvRow &row) const
{
    return std::ranges::count_if(row.cells, mayBeHeader)
        >= std::ranges::count_if(words().fields, &TableWords::Field::isNeeded);
}

std::optional<TableColumns> TableFormat::columnsFrom(const CsvRow &row) const
{
    if (!mayNameColumns(row)) {
        return {};
    }
    TableColumns columns(words(), usualHeaders(row.cells));
    return columns.isComplete() ? std::optional(std::move(columns)) : std::nullopt;
}

bool TableFormat::recognises(const ExportFile &file) const
{
    return std::ranges::any_of(file.tables(), [this](const ExportFile::TopRows &top) {
        return std::ranges::any_of(
            top, [this](const CsvRow &row) { return columnsFrom(row).has_value(); });
    });
}

Result<> TableFormat::read(ExportFile &file, const QTimeZone &zone, const RowVisitor &visitor,
                           const Progress &progress) const
{
    TableReading reading(visitor, progress);
    std::optional<TableColumns> columns;
    const auto take = [&](const CsvRow &row, double done) -> Result<bool> {
        if (auto again = columnsFrom(row)) {
            columns = std::move(again);
            return true;
        }
        if (!columns) {
            return true; // a title above the table
        }
        return reading.take(row, done, [&](const CsvRow &one) {
            return this->row({.columns = *columns, .row = one, .zone = zone});
        });
    };
    if (!file.hasDevice()) {
        for (const std::vector<CsvRow> &sheet : file.sheets()) {
            columns.reset();
            for (const CsvRow &row : sheet) {
                SEM_TRY(const bool more, take(row, 0.5));
                if (!more) {
                    return {};
                }
            }
        }
        return {};
    }
    Utf8Stream stream(file.device());
    const char delimiter = detectDelimiter(stream.beginning());
    CsvReader reader(std::move(stream), delimiter);
    for (;;) {
        SEM_TRY(const CsvRow *row, reader.next());
        if (row == nullptr) {
            return {};
        }
        SEM_TRY(const bool more, take(*row, reader.progress()));
        if (!more) {
            return {};
        }
    }
}

} // namespace semainier
