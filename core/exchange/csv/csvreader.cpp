// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"

#include <QRegularExpression>

#include <csv.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace semainier {

namespace {

/// libcsv gets at most so many bytes at once, so that a cell over the limit is noticed in time. A
/// longer line is taken in parts.
constexpr qsizetype pieceSize = 64 * 1024;

/// Where the beginning of a sheet is looked at for its habits.
constexpr qsizetype sampleSize = 64 * 1024;

/// True for a sheet written as people write lists: "Date", "Texte".
bool hasBlanksBeforeQuotes(const QByteArray &utf8, char delimiter)
{
    const QString cut = QRegularExpression::escape(QString(QLatin1Char(delimiter)));
    const QRegularExpression quotedCell(
        cut + QStringLiteral(" +\"(?:[^\"]|\"\")*\" *(?:%1|$)").arg(cut),
        QRegularExpression::MultilineOption);
    return QString::fromLatin1(utf8.first(std::min(utf8.size(), sampleSize))).contains(quotedCell);
}

bool isLineBreak(QByteArrayView line)
{
    return line == "\n" || line == "\r\n" || line == "\r";
}

/// The first such byte from a place on, or where it was looked for until.
qsizetype placeOf(char byte, QByteArrayView bytes, qsizetype from, qsizetype until)
{
    if (from >= until) {
        return until;
    }
    const auto *found = static_cast<const char *>(
        std::memchr(bytes.data() + from, byte, static_cast<size_t>(until - from)));
    return found == nullptr ? until : found - bytes.data();
}

} // namespace

bool CsvRow::isBlank() const
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// libcsv with the row it is filling. It does not know lines: it is fed one at a time.
class CsvReader::Parser {
public:
    Parser(char delimiter, bool skipsBlanks)
    {
        csv_init(&m_parser, 0);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
        csv_set_space_func(
            &m_parser,
            skipsBlanks ? [](unsigned char byte) { return byte == ' ' ? 1 : 0; }
                        : [](unsigned char) { return 0; });
        csv_set_blk_size(&m_parser, 4096);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    [[nodiscard]] bool isInRow() const { return m_inRow; }
    [[nodiscard]] const CsvRow &row() const { return m_row; }
    [[nodiscard]] bool isTooLarge() const
    {
        return csv_get_buffer_size(&m_parser) > static_cast<size_t>(longestCell) + pieceSize
            || m_row.cells.size() > mostCells || m_tooLong;
    }

    void beginRow(int line)
    {
        m_row.line = line;
        m_row.cells.clear();
        m_inRow = true;
    }

    bool parse(QByteArrayView bytes)
    {
        const auto size = static_cast<size_t>(bytes.size());
        return csv_parse(&m_parser, bytes.data(), size, &takeCell, &takeRow, this) == size;
    }

    /// False when a quote stands open.
    bool finish()
    {
        csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        return csv_fini(&m_parser, &takeCell, &takeRow, this) == 0;
    }

private:
    static void takeCell(void *bytes, size_t size, void *self)
    {
        auto &parser = *static_cast<Parser *>(self);
        parser.m_tooLong |= size > static_cast<size_t>(longestCell);
        if (size == 0) {
            parser.m_row.cells.emplace_back();
            return;
        }
        const auto *text = static_cast<const char *>(bytes);
        const QByteArrayView utf8(text, static_cast<qsizetype>(size));
        QString cell = QString::fromUtf8(utf8);
        if (utf8.startsWith("\xEF\xBB\xBF")) {
            cell.prepend(QChar(QChar::ByteOrderMark)); // which Qt takes for the mark of a file
        }
        if (std::memchr(text, 0, size) != nullptr) {
            cell.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        }
        parser.m_row.cells.push_back(std::move(cell));
    }

    static void takeRow(int, void *self) { static_cast<Parser *>(self)->m_inRow = false; }

    mutable csv_parser m_parser{}; // csv_get_buffer_size() wants it writable
    CsvRow m_row;
    bool m_inRow = false;
    bool m_tooLong = false;
};

CsvReader::CsvReader(QByteArray utf8, char delimiter)
    : m_bytes(std::move(utf8)),
      m_parser(std::make_unique<Parser>(delimiter, hasBlanksBeforeQuotes(m_bytes, delimiter)))
{
}

CsvReader::CsvReader(Utf8Stream stream, char delimiter)
    : m_stream(std::move(stream)),
      m_parser(std::make_unique<Parser>(delimiter,
                                        hasBlanksBeforeQuotes(m_stream->beginning(), delimiter)))
{
}

CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;

Result<const CsvRow *> CsvReader::next()
{
    while (fill()) {
        const QByteArrayView line = takeLine();
        if (!m_parser->isInRow()) {
            if (isLineBreak(line)) {
                continue;
            }
            m_parser->beginRow(m_line);
        }
        SEM_CHECK(feed(line));
        if (!m_parser->isInRow()) {
            return &m_parser->row();
        }
    }
    if (!m_parser->isInRow()) {
        return nullptr;
    }
    if (!m_parser->finish()) {
        return failure(ErrorCode::MalformedFile, QStringLiteral("\""), {}, m_parser->row().line);
    }
    return &m_parser->row();
}

double CsvReader::progress() const
{
    if (m_stream) {
        return m_stream->progress();
    }
    return m_bytes.isEmpty()
        ? 1.0
        : static_cast<double>(m_position) / static_cast<double>(m_bytes.size());
}

/// Behind the next line break: LF, CR LF or CR; nothing where there is none.
std::optional<qsizetype> CsvReader::endOfLine()
{
    const qsizetype size = m_bytes.size();
    // Where every line ends with CR alone, each would look for an LF in all that follows.
    m_feed = placeOf('\n', m_bytes, std::max(m_feed, m_position), size);
    const qsizetype back = placeOf('\r', m_bytes, m_position, m_feed);
    if (back == m_feed) {
        return m_feed == size ? std::nullopt : std::optional(m_feed + 1);
    }
    return back + 1 == m_feed && m_feed < size ? m_feed + 1 : back + 1;
}

/// Whether a whole line can be taken, or as much of it as is taken at once. An LF may follow behind
/// a CR at the end.
bool CsvReader::holdsLine()
{
    const auto line = endOfLine();
    return line ? *line != m_bytes.size() || m_bytes.endsWith('\n')
                : m_bytes.size() - m_position >= pieceSize;
}

/// Whether there is something to take, after reading on where that is needed.
bool CsvReader::fill()
{
    while (m_stream && !holdsLine()) {
        const QByteArray piece = m_stream->read();
        if (piece.isEmpty()) {
            break;
        }
        m_bytes.remove(0, m_position);
        m_feed = std::max(qsizetype(0), m_feed - m_position);
        m_position = 0;
        m_bytes += piece;
    }
    return m_position < m_bytes.size();
}

/// The bytes up to and with the next line break, or what there is of a longer line.
QByteArrayView CsvReader::takeLine()
{
    const auto line = endOfLine();
    if (!m_isInLine) {
        ++m_line;
    }
    m_isInLine = !line;
    const qsizetype begin = std::exchange(m_position, line.value_or(m_bytes.size()));
    const QByteArrayView taken(m_bytes.constData() + begin, m_position - begin);
    return taken;
}

Result<> CsvReader::feed(QByteArrayView bytes)
{
    for (qsizetype fed = 0; fed < bytes.size(); fed += pieceSize) {
        const QByteArrayView piece = bytes.sliced(fed, std::min(pieceSize, bytes.size() - fed));
        if (!m_parser->parse(piece) || m_parser->isTooLarge()) {
            return failure(ErrorCode::TooLarge, QStringLiteral("cell"), {}, m_parser->row().line);
        }
    }
    return {};
}

} // namespace semainier
