// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/xlsfile.h"

#include "core/exchange/statistics/compoundfile.h"
#include "core/exchange/statistics/xlsnumber.h"
#include "core/exchange/statistics/xlsrecords.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace semainier {

namespace {

constexpr qsizetype largestFile = 64LL * 1024 * 1024; ///< bytes
constexpr qint64 pieceSize = 256LL * 1024; ///< bytes read at once
constexpr int recordsBetweenLooks = 4096;
constexpr double shareOfFile = 0.3; ///< of the time that reading takes
constexpr size_t mostSheets = 64;
constexpr quint16 excel97 = 0x600;

/// What is left of what a workbook may hold and give: its cells can share long texts.
struct Allowance {
    qsizetype sharedTexts = 4'000'000;
    qsizetype cells = 4'000'000; ///< a row counts as one too
    qsizetype characters = 64'000'000;
};

std::unexpected<Error> malformed()
{
    return failure(ErrorCode::MalformedFile, QStringLiteral("xls"));
}

double numberFromRk(quint32 rk)
{
    const bool isInteger = (rk & 2U) != 0;
    const bool isHundredth = (rk & 1U) != 0;
    const double value = isInteger ? double(std::bit_cast<qint32>(rk) >> 2)
                                   : std::bit_cast<double>(quint64(rk & ~3U) << 32U);
    return isHundredth ? value / 100 : value;
}

class Workbook {
public:
    /// All must outlive the workbook.
    Workbook(QByteArrayView stream, const Progress &progress)
        : m_stream(stream), m_progress(progress)
    {
    }

    /// MalformedFile for one that is broken, protected or of another Excel; TooLarge; Cancelled.
    [[nodiscard]] Result<> readGlobals();
    [[nodiscard]] Result<std::vector<std::vector<CsvRow>>> sheets();

private:
    void take(XlsRecord &record);
    void takeSharedTexts(XlsRecord &record);
    [[nodiscard]] Result<std::vector<CsvRow>> sheetAt(quint32 place);
    [[nodiscard]] bool takeCells(XlsRecord &record);
    [[nodiscard]] bool takeFormula(XlsRecord &record, quint16 row, quint16 column);
    [[nodiscard]] bool put(quint16 row, quint16 column, const QString &text);
    [[nodiscard]] QString textOf(double number, quint16 look) const;

    /// The next record, if there is one.
    [[nodiscard]] Result<bool> next(XlsRecords &records, XlsRecord &record);

    QByteArrayView m_stream;
    const Progress &m_progress;
    int m_records = 0;
    bool m_since1904 = false;
    bool m_broken = false;
    QHash<quint16, ShownTime> m_formats; ///< own ones
    std::vector<quint16> m_looks; ///< the formats of cells
    std::vector<QString> m_texts; ///< shared
    std::vector<quint32> m_places; ///< of the worksheets
    Allowance m_left;
    std::vector<CsvRow> m_rows; ///< of the worksheet that is read
    std::optional<std::pair<quint16, quint16>> m_awaited; ///< the cell whose text follows
};

Result<bool> Workbook::next(XlsRecords &records, XlsRecord &record)
{
    // How many records there are is not known before they are read.
    if (++m_records % recordsBetweenLooks == 0 && !goOn(m_progress, shareOfFile)) {
        return failure(ErrorCode::Cancelled);
    }
    return records.next(record);
}

Result<> Workbook::readGlobals()
{
    XlsRecords records(m_stream);
    XlsRecord record;
    if (!records.next(record) || record.kind != XlsKind::Begin || record.word() != excel97) {
        return malformed();
    }
    for (;;) {
        SEM_TRY(const bool isThere, next(records, record));
        if (!isThere) {
            return malformed();
        }
        if (record.kind == XlsKind::End) {
            return m_broken ? malformed() : Result<>();
        }
        take(record);
        if (m_left.sharedTexts < 0) {
            return failure(ErrorCode::TooLarge, QStringLiteral("rows"));
        }
    }
}

void Workbook::take(XlsRecord &record)
{
    switch (record.kind) {
    case XlsKind::Password:
        m_broken = true;
        break;
    case XlsKind::Dates1904:
        m_since1904 = record.word() == 1;
        break;
    case XlsKind::Format: {
        const quint16 number = record.word();
        const quint16 length = record.word();
        m_formats.insert(number, shownBy(record.text(length)));
        break;
    }
    case XlsKind::Look:
        record.skip(2);
        m_looks.push_back(record.word());
        break;
    case XlsKind::Sheet: {
        const quint32 place = record.doubleWord();
        record.skip(1);
        if (record.byte() == 0 && m_places.size() < mostSheets) { // else a chart or a macro
            m_places.push_back(place);
        }
        break;
    }
    case XlsKind::SharedTexts:
        takeSharedTexts(record);
        break;
    default:
        break;
    }
}

void Workbook::takeSharedTexts(XlsRecord &record)
{
    record.skip(4);
    const quint32 count = record.doubleWord();
    for (quint32 i = 0; i < count && !record.isOverread(); ++i) {
        if (--m_left.sharedTexts < 0) {
            return;
        }
        const quint16 length = record.word();
        m_texts.push_back(record.text(length));
    }
    m_broken = m_broken || record.isOverread();
}

QString Workbook::textOf(double number, quint16 look) const
{
    const quint16 format = look < m_looks.size() ? m_looks[look] : quint16(0);
    const auto own = m_formats.constFind(format);
    return textOfNumber(number, own == m_formats.cend() ? shownByNumber(format) : *own,
                        m_since1904);
}

bool Workbook::put(quint16 row, quint16 column, const QString &text)
{
    const auto grow = [this](auto &list, size_t size) {
        if (list.size() < size) {
            m_left.cells -= qsizetype(size - list.size());
            if (m_left.cells >= 0) {
                list.resize(size);
            }
        }
        return m_left.cells >= 0;
    };
    m_left.characters -= text.size();
    if (!grow(m_rows, size_t(row) + 1) || !grow(m_rows[row].cells, size_t(column) + 1)) {
        return false;
    }
    m_rows[row].cells[column] = text;
    return m_left.characters >= 0;
}

bool Workbook::takeFormula(XlsRecord &record, quint16 row, quint16 column)
{
    const quint16 look = record.word();
    const quint64 result = record.eightBytes();
    constexpr quint64 noNumber = 0xFFFF;
    if (result >> 48U != noNumber) {
        return put(row, column, textOf(std::bit_cast<double>(result), look));
    }
    switch (result & 0xFFU) {
    case 0:
        m_awaited = {row, column};
        return true;
    case 1:
        return put(row, column, QString::number((result >> 16U) & 0xFFU));
    default:
        return true; // an error, or nothing
    }
}

/// Whether there is room for what the record holds.
bool Workbook::takeCells(XlsRecord &record)
{
    if (record.kind == XlsKind::FormulaText) {
        const quint16 length = record.word();
        const auto cell = std::exchange(m_awaited, std::nullopt);
        return !cell || put(cell->first, cell->second, record.text(length));
    }
    const quint16 row = record.word();
    quint16 column = record.word();
    switch (record.kind) {
    case XlsKind::SharedText: {
        record.skip(2);
        const quint32 text = record.doubleWord();
        return put(row, column, text < m_texts.size() ? m_texts[text] : QString());
    }
    case XlsKind::Text: {
        record.skip(2);
        const quint16 length = record.word();
        return put(row, column, record.text(length));
    }
    case XlsKind::Number: {
        const quint16 look = record.word();
        return put(row, column, textOf(std::bit_cast<double>(record.eightBytes()), look));
    }
    case XlsKind::Rk: {
        const quint16 look = record.word();
        return put(row, column, textOf(numberFromRk(record.doubleWord()), look));
    }
    case XlsKind::ManyRk:
        for (constexpr qsizetype one = 6; record.left() >= one; ++column) {
            const quint16 look = record.word();
            if (!put(row, column, textOf(numberFromRk(record.doubleWord()), look))) {
                return false;
            }
        }
        return true;
    case XlsKind::Truth: {
        record.skip(2);
        const quint8 value = record.byte();
        return record.byte() != 0 || put(row, column, QString::number(value));
    }
    case XlsKind::Formula:
        return takeFormula(record, row, column);
    default:
        return true;
    }
}

Result<std::vector<CsvRow>> Workbook::sheetAt(quint32 place)
{
    m_rows.clear();
    m_awaited.reset();
    XlsRecords records(m_stream, place);
    XlsRecord record;
    int depth = 0; // charts stand within a sheet
    do {
        SEM_TRY(const bool isThere, next(records, record));
        if (!isThere) {
            return malformed();
        }
        depth += record.kind == XlsKind::Begin ? 1 : record.kind == XlsKind::End ? -1 : 0;
        if (depth == 1 && !takeCells(record)) {
            return failure(ErrorCode::TooLarge, QStringLiteral("rows"));
        }
    } while (depth > 0);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].line = int(row) + 1;
    }
    return std::exchange(m_rows, {});
}

Result<std::vector<std::vector<CsvRow>>> Workbook::sheets()
{
    std::vector<std::vector<CsvRow>> sheets;
    for (const quint32 place : m_places) {
        SEM_TRY(auto sheet, sheetAt(place));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

Result<QByteArray> bytesOf(QIODevice &file, const Progress &progress)
{
    const auto size = static_cast<double>(std::max<qint64>(file.size(), 1));
    QByteArray bytes;
    for (;;) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty()) {
            return bytes;
        }
        bytes += piece;
        if (bytes.size() > largestFile) {
            return failure(ErrorCode::TooLarge, QString::number(largestFile));
        }
        const double read = std::min(1.0, static_cast<double>(bytes.size()) / size);
        if (!goOn(progress, shareOfFile * read)) {
            return failure(ErrorCode::Cancelled);
        }
    }
}

} // namespace

bool looksLikeXls(QByteArrayView beginning)
{
    return beginning.startsWith("\xD0\xCF\x11\xE0");
}

Result<std::vector<std::vector<CsvRow>>> readXls(QIODevice &file, const Progress &progress)
{
    SEM_TRY(const QByteArray bytes, bytesOf(file, progress));
    const auto stream = compoundStream(bytes, {QStringLiteral("Workbook")});
    Workbook workbook(stream ? QByteArrayView(*stream) : QByteArrayView(), progress);
    SEM_CHECK(workbook.readGlobals());
    return workbook.sheets();
}

} // namespace semainier
