// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/xlsfile.h"

#include "core/exchange/statistics/compoundfile.h"
#include "core/exchange/statistics/xlsrecords.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

namespace semainier {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024; ///< bytes
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

struct Shown {
    bool day = false;
    bool hour = false;
};

/// What a format shows of a number, by the letters outside of quotes, brackets and escapes.
Shown shownBy(const QString &format)
{
    Shown shown;
    QChar closing;
    bool isEscaped = false;
    for (const QChar c : format) {
        if (isEscaped) {
            isEscaped = false;
        } else if (!closing.isNull()) {
            closing = c == closing ? QChar() : closing;
        } else if (c == u'"' || c == u'[') {
            closing = c == u'"' ? u'"' : u']';
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            isEscaped = true;
        } else if (c == u';') {
            break; // what follows is for other numbers
        } else {
            const QChar letter = c.toLower();
            shown.day = shown.day || letter == u'y' || letter == u'd';
            shown.hour = shown.hour || letter == u'h' || letter == u's';
        }
    }
    return shown;
}

/// The formats that every workbook has.
Shown shownByNumber(quint16 format)
{
    const bool isDay = (format >= 14 && format <= 17) || format == 22
        || (format >= 27 && format <= 31) || format == 36 || (format >= 50 && format <= 58);
    const bool isHour = (format >= 18 && format <= 22) || (format >= 32 && format <= 35)
        || (format >= 45 && format <= 47);
    return {.day = isDay, .hour = isHour};
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
    explicit Workbook(QByteArrayView stream) : m_stream(stream) { }

    /// MalformedFile for one that is broken, protected or of another Excel; TooLarge.
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

    QByteArrayView m_stream;
    bool m_since1904 = false;
    bool m_broken = false;
    QHash<quint16, Shown> m_formats; ///< own ones
    std::vector<quint16> m_looks; ///< the formats of cells
    std::vector<QString> m_texts; ///< shared
    std::vector<quint32> m_places; ///< of the worksheets
    Allowance m_left;
    std::vector<CsvRow> m_rows; ///< of the worksheet that is read
    std::optional<std::pair<quint16, quint16>> m_awaited; ///< the cell whose text follows
};

Result<> Workbook::readGlobals()
{
    XlsRecords records(m_stream);
    XlsRecord record;
    if (!records.next(record) || record.kind != XlsKind::Begin || record.word() != excel97) {
        return malformed();
    }
    while (records.next(record)) {
        if (record.kind == XlsKind::End) {
            return m_broken ? malformed() : Result<>();
        }
        take(record);
        if (m_left.sharedTexts < 0) {
            return failure(ErrorCode::TooLarge, QString::number(Allowance().sharedTexts));
        }
    }
    return malformed();
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
    const Shown shown =
        m_formats.contains(format) ? m_formats.value(format) : shownByNumber(format);
    constexpr double lastDay = 2958465; // of the year 9999
    const bool isInCalendar = number >= 0 && number <= lastDay; // false for what is no number
    if ((!shown.day && !shown.hour) || !isInCalendar) {
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    }
    constexpr qint64 secondsOfDay = 86400;
    const auto seconds = qint64(std::llround(number * double(secondsOfDay)));
    // Excel believes in 29 February 1900.
    const QDate first = m_since1904 ? QDate(1904, 1, 1)
        : number < 60               ? QDate(1899, 12, 31)
                                    : QDate(1899, 12, 30);
    const QDate day = first.addDays(seconds / secondsOfDay);
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsOfDay));
    QStringList parts;
    if (shown.day) {
        parts << day.toString(Qt::ISODate);
    }
    if (shown.hour) {
        parts << time.toString(Qt::ISODate);
    }
    return parts.join(u' ');
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
        if (!records.next(record)) {
            return malformed();
        }
        depth += record.kind == XlsKind::Begin ? 1 : record.kind == XlsKind::End ? -1 : 0;
        if (depth == 1 && !takeCells(record)) {
            const qsizetype most = m_left.cells < 0 ? Allowance().cells : Allowance().characters;
            return failure(ErrorCode::TooLarge, QString::number(most));
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

} // namespace

bool looksLikeXls(QByteArrayView beginning)
{
    return beginning.startsWith("\xD0\xCF\x11\xE0");
}

Result<std::vector<std::vector<CsvRow>>> readXls(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CannotRead, file.errorString(), path);
    }
    if (file.size() > largestFile) {
        return failure(ErrorCode::TooLarge, QString::number(largestFile), path);
    }
    const auto stream = compoundStream(file.readAll(), {QStringLiteral("Workbook")});
    Workbook workbook(stream ? QByteArrayView(*stream) : QByteArrayView());
    const auto read = [&workbook]() -> Result<std::vector<std::vector<CsvRow>>> {
        SEM_CHECK(workbook.readGlobals());
        return workbook.sheets();
    };
    auto sheets = read();
    return sheets ? std::move(sheets) : std::unexpected(inFile(sheets.error(), path));
}

} // namespace semainier
