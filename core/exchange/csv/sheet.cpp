// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/sheet.h"

#include "core/exchange/csv/dialect.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace semainier {

namespace {

constexpr size_t headerWithin = 15; ///< rows
constexpr size_t sampleRows = 5;

using Fields = std::vector<std::optional<SheetField>>;

std::optional<SheetField> chosenField(const QString &header,
                                      const std::vector<ColumnChoice> &choices)
{
    const QString folded = foldedHeader(header);
    const auto choice = std::ranges::find_if(choices, [&](const ColumnChoice &candidate) {
        return candidate.name == header || foldedHeader(candidate.name) == folded;
    });
    return choice == choices.end() ? std::nullopt : std::optional(choice->field);
}

bool contains(const Fields &fields, SheetField field)
{
    return std::ranges::find(fields, std::optional(field)) != fields.end();
}

/// What the cells of a row mean if the row is the header.
Fields fieldsOf(const std::vector<QString> &headers, const std::vector<ColumnChoice> &choices)
{
    Fields fields;
    for (const QString &header : headers) {
        const auto chosen = chosenField(header, choices);
        fields.push_back(chosen ? chosen : sheetFieldFromHeader(header));
    }
    const bool own = contains(fields, SheetField::Uid);
    const bool dated = contains(fields, SheetField::Date);
    for (std::optional<SheetField> &field : fields) {
        if (!own && field && isForPrograms(*field)) {
            field = {}; // a word of everyday language where the file is not ours
        }
        if (!dated && field == SheetField::Weekday) {
            field = SheetField::Date; // « Jour » also heads a column of dates
        }
    }
    return fields;
}

/// How much a row looks like the header; 0 when it cannot be it.
size_t headerScore(const Fields &fields)
{
    const bool enough = contains(fields, SheetField::Date) || contains(fields, SheetField::Text)
        || contains(fields, SheetField::Title) || contains(fields, SheetField::Uid);
    if (!enough) {
        return 0;
    }
    std::vector<SheetField> known;
    for (const auto &field : fields) {
        if (field && std::ranges::find(known, *field) == known.end()) {
            known.push_back(*field);
        }
    }
    return known.size();
}

QString joined(const std::vector<QString> &cells)
{
    QStringList texts;
    for (const QString &cell : cells) {
        if (!cell.trimmed().isEmpty()) {
            texts << cell.simplified();
        }
    }
    return texts.join(QStringLiteral(", "));
}

Result<> checkChoices(const Sheet &sheet, const std::vector<ColumnChoice> &choices)
{
    std::vector<QString> headers;
    for (const SheetColumn &column : sheet.columns) {
        headers.push_back(column.header);
    }
    for (const ColumnChoice &choice : choices) {
        const bool known = std::ranges::any_of(headers, [&](const QString &header) {
            return chosenField(header, {choice}).has_value();
        });
        if (!known) {
            return failure(ErrorCode::UnknownColumn,
                           choice.name + QStringLiteral(": ") + joined(headers), sheet.path,
                           sheet.headerLine);
        }
    }
    return {};
}

std::vector<SheetColumn> columnsOf(const CsvRow &header, const Fields &fields)
{
    std::vector<SheetColumn> columns;
    for (size_t column = 0; column < header.cells.size(); ++column) {
        columns.push_back({header.cells[column], fields[column]});
    }
    return columns;
}

/// Reads the rows that may be the header, as far as they can be read.
Result<> takeTop(Sheet &sheet)
{
    CsvReader reader(sheet.utf8, sheet.delimiter);
    while (sheet.top.size() < headerWithin) {
        SEM_TRY(const CsvRow *row, reader.next());
        if (row == nullptr) {
            break;
        }
        sheet.top.push_back(*row);
    }
    return {};
}

Result<> findHeader(Sheet &sheet, const std::vector<ColumnChoice> &choices)
{
    size_t best = 0;
    QString first;
    for (const CsvRow &row : sheet.top) {
        if (first.isEmpty()) {
            first = joined(row.cells);
        }
        const Fields fields = fieldsOf(row.cells, choices);
        const size_t score = headerScore(fields);
        if (score > best) {
            best = score;
            sheet.headerLine = row.line;
            sheet.columns = columnsOf(row, fields);
        }
    }
    return best > 0 ? Result<>() : failure(ErrorCode::NoTable, first, sheet.path);
}

Result<> takeHeader(Sheet &sheet, int line, const std::vector<ColumnChoice> &choices)
{
    CsvReader reader(sheet.utf8, sheet.delimiter);
    for (;;) {
        SEM_TRY(const CsvRow *row, reader.next());
        if (row == nullptr || row->line > line) {
            return failure(ErrorCode::NoTable, {}, sheet.path, line);
        }
        if (row->line == line) {
            sheet.headerLine = line;
            sheet.columns = columnsOf(*row, fieldsOf(row->cells, choices));
            return {};
        }
    }
}

/// As many columns as the first rows have cells; what they hold, a person must say.
Result<> doWithoutHeader(Sheet &sheet)
{
    size_t width = 0;
    for (const CsvRow &row : sheet.top) {
        width = std::max(width, row.cells.size());
    }
    sheet.columns.resize(width);
    return width > 0 ? Result<>() : failure(ErrorCode::NoTable, {}, sheet.path);
}

Result<> takeSample(Sheet &sheet)
{
    SEM_TRY(CsvReader reader, rowsOf(sheet));
    while (sheet.sample.size() < sampleRows) {
        const auto row = reader.next();
        if (!row || *row == nullptr) {
            break;
        }
        if (!(*row)->isBlank()) {
            sheet.sample.push_back(**row);
        }
    }
    return {};
}

Result<> readTop(Sheet &sheet, const SheetReading &reading)
{
    const auto top = takeTop(sheet);
    const auto header = !reading.headerLine ? findHeader(sheet, reading.columns)
        : *reading.headerLine > 0 ? takeHeader(sheet, *reading.headerLine, reading.columns)
                                  : doWithoutHeader(sheet);
    if (!header) {
        return top ? header : top; // a fault behind the header is reported when the rows are read
    }
    SEM_CHECK(checkChoices(sheet, reading.columns));
    return takeSample(sheet);
}

/// What people give for a sheet and is none: the workbook itself, or the calendar.
QString foreignFormat(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return QStringLiteral("sqlite");
    }
    if (bytes.startsWith("PK\x03\x04")) {
        return QStringLiteral("xlsx");
    }
    return bytes.startsWith("\xD0\xCF\x11\xE0") ? QStringLiteral("xls") : QString();
}

} // namespace

Result<ColumnChoice> columnChoiceFromText(const QString &text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals <= 0) {
        return failure(ErrorCode::InvalidValue, text);
    }
    const QString key = text.sliced(equals + 1).trimmed().toLower();
    const auto field = sheetFieldFromCode(key);
    if (!field) {
        return failure(ErrorCode::UnknownColumn,
                       key + QStringLiteral(": ") + sheetFieldCodes().join(QStringLiteral(", ")));
    }
    return ColumnChoice{text.first(equals).trimmed(), *field};
}

bool Sheet::has(SheetField field) const
{
    return std::ranges::any_of(columns, [field](const SheetColumn &c) { return c.field == field; });
}

QStringList Sheet::unusedHeaders() const
{
    QStringList headers;
    for (size_t i = 0; i < columns.size(); ++i) {
        const SheetColumn &column = columns[i];
        if (column.filled) {
            headers << (column.header.trimmed().isEmpty() ? u'#' + QString::number(i + 1)
                                                          : column.header);
        }
    }
    return headers;
}

Result<QByteArray> readSheet(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::IsFolder, {}, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CannotRead, file.errorString(), path);
    }
    // The size of a file is known, so that its buffer is taken at once; that of a pipe is not.
    const qint64 expected = file.isSequential() ? Sheet::largestFile : file.size();
    QByteArray bytes = file.read(std::min(expected, Sheet::largestFile) + 1);
    if (bytes.size() > Sheet::largestFile) {
        return failure(ErrorCode::TooLarge, QString::number(Sheet::largestFile), path);
    }
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::CannotRead, file.errorString(), path);
    }
    return bytes;
}

Result<Sheet> sheetFromBytes(QByteArray bytes, const QString &path, const SheetReading &reading)
{
    if (const QString format = foreignFormat(bytes); !format.isEmpty()) {
        return failure(ErrorCode::MalformedFile, format, path, 1);
    }
    Sheet sheet{.path = path,
                .encoding = reading.encoding ? *reading.encoding : detectEncoding(bytes)};
    sheet.utf8 = toUtf8(std::move(bytes), sheet.encoding);
    sheet.delimiter = reading.delimiter ? *reading.delimiter : detectDelimiter(sheet.utf8);
    if (const auto read = readTop(sheet, reading); !read) {
        return std::unexpected(inFile(read.error(), path));
    }
    return sheet;
}

Result<Sheet> openSheet(const QString &path, const SheetReading &reading)
{
    SEM_TRY(QByteArray bytes, readSheet(path));
    return sheetFromBytes(std::move(bytes), path, reading);
}

Result<CsvReader> rowsOf(const Sheet &sheet)
{
    CsvReader reader(sheet.utf8, sheet.delimiter);
    const int last = sheet.headerLine == 0 && announcesDelimiter(sheet.utf8) ? 1 : sheet.headerLine;
    for (int line = 0; line < last;) {
        SEM_TRY(const CsvRow *row, reader.next());
        line = row == nullptr ? last : row->line;
    }
    return reader;
}

} // namespace semainier
