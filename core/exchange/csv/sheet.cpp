// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/sheet.h"

#include "core/exchange/csv/dialect.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace semainier {

namespace {

constexpr int headerWithin = 15; ///< rows
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

Result<> findHeader(Sheet &sheet, const std::vector<ColumnChoice> &choices)
{
    CsvReader reader(sheet.utf8, sheet.delimiter);
    size_t best = 0;
    QString first;
    for (int i = 0; i < headerWithin; ++i) {
        const auto row = reader.next();
        if (!row && best > 0) {
            break; // reported when the rows are read
        }
        SEM_CHECK(row);
        if (*row == nullptr) {
            break;
        }
        const std::vector<QString> &cells = (*row)->cells;
        if (first.isEmpty()) {
            first = joined(cells);
        }
        const Fields fields = fieldsOf(cells, choices);
        const size_t score = headerScore(fields);
        if (score <= best) {
            continue;
        }
        best = score;
        sheet.headerLine = (*row)->line;
        sheet.columns.clear();
        for (size_t column = 0; column < cells.size(); ++column) {
            sheet.columns.push_back({cells[column], fields[column]});
        }
    }
    return best > 0 ? Result<>() : failure(ErrorCode::NoTable, first, sheet.path);
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

/// What people give for a sheet and is none: the workbook itself.
QString workbookFormat(QByteArrayView bytes)
{
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

Result<Sheet> openSheet(const QString &path, const std::vector<ColumnChoice> &choices)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
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
    return sheetFromBytes(std::move(bytes), path, choices);
}

Result<Sheet> sheetFromBytes(QByteArray bytes, const QString &path,
                             const std::vector<ColumnChoice> &choices)
{
    if (const QString format = workbookFormat(bytes); !format.isEmpty()) {
        return failure(ErrorCode::MalformedFile, format, path, 1);
    }
    Sheet sheet{.path = path, .encoding = detectEncoding(bytes)};
    sheet.utf8 = toUtf8(std::move(bytes), sheet.encoding);
    sheet.delimiter = detectDelimiter(sheet.utf8);
    const auto prepare = [&]() -> Result<> {
        SEM_CHECK(findHeader(sheet, choices));
        SEM_CHECK(checkChoices(sheet, choices));
        return takeSample(sheet);
    };
    if (const auto done = prepare(); !done) {
        return std::unexpected(inFile(done.error(), path));
    }
    return sheet;
}

Result<CsvReader> rowsOf(const Sheet &sheet)
{
    CsvReader reader(sheet.utf8, sheet.delimiter);
    for (;;) {
        SEM_TRY(const CsvRow *row, reader.next());
        if (row == nullptr || row->line >= sheet.headerLine) {
            return reader;
        }
    }
}

} // namespace semainier
