// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvwriter.h"

#include "core/exchange/csv/formulaguard.h"
#include "core/storage/filesystem.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace semainier {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

bool needsQuotes(QStringView text, char16_t delimiter)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    if (text.isEmpty()) {
        return false;
    }
    if (isBlank(text.front()) || isBlank(text.back())) {
        return true; // some programs trim cells that stand without quotes
    }
    return std::ranges::any_of(text, [delimiter](QChar c) {
        return c == delimiter || c == u'"' || c == u'\n' || c == u'\r';
    });
}

/// The file to write and how to open it.
std::pair<std::unique_ptr<QFileDevice>, QIODevice::OpenMode> fileFor(const QString &path)
{
    if (isStandardOutput(path) && QFileInfo(path).isFile()) {
        return {std::make_unique<QFile>(path), QIODevice::Append};
    }
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) {
        return {std::make_unique<QFile>(path), QIODevice::WriteOnly};
    }
    return {std::make_unique<QSaveFile>(path), QIODevice::WriteOnly};
}

/// True when what was written is where it belongs.
bool close(QFileDevice &file)
{
    if (auto *saved = qobject_cast<QSaveFile *>(&file)) {
        return saved->commit();
    }
    return file.flush();
}

} // namespace

CsvWriter::CsvWriter(std::unique_ptr<QFileDevice> file, const CsvDialect &dialect)
    : m_file(std::move(file)), m_dialect(dialect)
{
    m_buffer.reserve(bufferSize + bufferSize / 4);
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, const CsvDialect &dialect)
{
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::IsFolder, {}, path);
    }
    auto [file, mode] = fileFor(path);
    std::unique_ptr<CsvWriter> writer(new CsvWriter(std::move(file), dialect));
    if (!writer->m_file->open(mode)) {
        const bool denied = errno == EACCES || errno == EROFS || errno == EPERM;
        return failure(denied ? ErrorCode::ReadOnly : ErrorCode::CannotWrite,
                       writer->m_file->errorString(), path);
    }
    if (dialect.byteOrderMark) {
        writer->m_buffer.append("\xEF\xBB\xBF");
    }
    return writer;
}

void CsvWriter::cell(QStringView text)
{
    separate();
    const bool guarded = m_dialect.formulaGuard && needsGuard(text);
    if (needsQuotes(text, static_cast<char16_t>(m_dialect.delimiter))) {
        m_buffer.append('"');
        if (guarded) {
            m_buffer.append('\'');
        }
        appendQuoted(text);
        m_buffer.append('"');
        return;
    }
    if (guarded) {
        m_buffer.append('\'');
    }
    appendUtf8(text);
}

void CsvWriter::endRow()
{
    m_buffer.append("\r\n");
    m_rowBegun = false;
    if (m_buffer.size() >= bufferSize) {
        flush();
    }
}

Result<> CsvWriter::commit()
{
    flush();
    if (m_file->error() == QFileDevice::NoError && close(*m_file)) {
        return {};
    }
    const bool full = m_file->error() == QFileDevice::ResourceError || errno == ENOSPC;
    const QString reason = m_file->errorString();
    const QString path = m_file->fileName();
    m_file.reset();
    return failure(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, reason, path);
}

void CsvWriter::separate()
{
    if (m_rowBegun) {
        m_buffer.append(m_dialect.delimiter);
    }
    m_rowBegun = true;
}

void CsvWriter::appendQuoted(QStringView text)
{
    qsizetype from = 0;
    for (qsizetype quote = text.indexOf(u'"'); quote >= 0; quote = text.indexOf(u'"', from)) {
        appendUtf8(text.sliced(from, quote + 1 - from));
        m_buffer.append('"');
        from = quote + 1;
    }
    appendUtf8(text.sliced(from));
}

void CsvWriter::appendUtf8(QStringView text)
{
    const qsizetype old = m_buffer.size();
    m_buffer.resize(old + m_encoder.requiredSpace(text.size()));
    const char *end = m_encoder.appendToBuffer(m_buffer.data() + old, text);
    m_buffer.truncate(end - m_buffer.constData());
}

void CsvWriter::flush()
{
    // A disk that fills up takes a part first, and only then tells why it takes no more.
    qint64 done = 0;
    while (done < m_buffer.size()) {
        const qint64 taken = m_file->write(m_buffer.constData() + done, m_buffer.size() - done);
        if (taken <= 0) {
            break;
        }
        done += taken;
    }
    m_buffer.resize(0);
}

} // namespace semainier
