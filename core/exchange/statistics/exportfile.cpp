// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/exportfile.h"

#include "core/exchange/csv/dialect.h"
#include "core/exchange/csv/encoding.h"
#include "core/exchange/statistics/jsonelements.h"

#include <QBuffer>

#include <algorithm>

namespace semainier {

namespace {

constexpr qint64 beginningSize = 256 * 1024; ///< bytes
constexpr size_t headerWithin = 15; ///< rows

/// Whether a file is a picture, a film, a database: by a byte that no text has, or by more control
/// characters than people leave in their texts.
bool isBinary(const QByteArray &bytes)
{
    const Encoding encoding = detectEncoding(bytes);
    if (encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian) {
        return false;
    }
    constexpr qsizetype bytesForOneControl = 50; // random ones have one in ten
    const auto controls = std::ranges::count_if(bytes, [](char c) {
        return c >= 0 && c < ' ' && !QByteArrayView("\t\n\v\f\r").contains(c);
    });
    return bytes.contains('\0') || controls * bytesForOneControl > bytes.size();
}

/// Pages that tools give the name of a spreadsheet: no row of them is one of a table.
bool isMarkup(const QByteArray &bytes)
{
    constexpr qsizetype enough = 1024;
    const QByteArray beginning = bytes.first(std::min(bytes.size(), enough));
    return toUtf8(beginning, detectEncoding(beginning)).trimmed().startsWith('<');
}

} // namespace

ExportFile::ExportFile(QIODevice &device, QString name)
    : m_device(&device), m_name(std::move(name)), m_beginning(device.peek(beginningSize))
{
    if (looksLikeJson(m_beginning)) {
        lookAtElements();
    } else if (!isBinary(m_beginning) && !isMarkup(m_beginning)) {
        lookAtTable();
    }
}

ExportFile::ExportFile(std::vector<std::vector<CsvRow>> sheets, QString name)
    : m_name(std::move(name)), m_sheets(std::move(sheets))
{
    for (const std::vector<CsvRow> &sheet : m_sheets) {
        const auto end = sheet.begin() + std::ptrdiff_t(std::min(sheet.size(), headerWithin));
        m_tables.emplace_back(sheet.begin(), end);
    }
}

bool ExportFile::beginsWith(QByteArrayView word) const
{
    QByteArrayView text(m_beginning);
    if (text.startsWith("\xEF\xBB\xBF")) {
        text = text.sliced(3);
    }
    return text.trimmed().startsWith(word);
}

void ExportFile::lookAtTable()
{
    QBuffer buffer(&m_beginning);
    if (!buffer.open(QIODevice::ReadOnly)) {
        return;
    }
    Utf8Stream stream(buffer);
    const char delimiter = detectDelimiter(stream.beginning());
    CsvReader reader(std::move(stream), delimiter);
    TopRows top;
    while (top.size() < headerWithin) {
        const auto row = reader.next();
        if (!row || *row == nullptr) {
            break; // what stands behind is reported when the rows are read
        }
        top.push_back(**row);
    }
    m_tables.push_back(std::move(top));
}

void ExportFile::lookAtElements()
{
    QBuffer buffer(&m_beginning);
    if (!buffer.open(QIODevice::ReadOnly)) {
        return;
    }
    // The beginning breaks off somewhere; what stands before that is what is looked for.
    (void)readJsonElements(buffer, [this](const JsonElement &element) {
        if (!m_elements.contains(element.array)) {
            m_elements.insert(element.array, element.object);
        }
        return true;
    });
}

} // namespace semainier
