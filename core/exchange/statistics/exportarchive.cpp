// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/exportarchive.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cstdio>
#include <memory>

namespace semainier {

namespace {

constexpr int mostEntries = 200'000;
constexpr qint64 mostBytes = 16LL * 1024 * 1024 * 1024; ///< unpacked
constexpr size_t blockSize = 64UL * 1024;

struct CloseArchive {
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

/// The file an archive is read from. Asks whether to go on at each block, as passing over an entry
/// can take long too.
class Source {
public:
    Source(const QString &path, const Progress &progress) : m_file(path), m_progress(progress) { }

    [[nodiscard]] bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// To be asked at each entry.
    [[nodiscard]] bool goesOn()
    {
        m_begun = true;
        return ask();
    }

    static la_ssize_t read(archive *, void *source, const void **block)
    {
        return static_cast<Source *>(source)->readBlock(block);
    }
    static la_int64_t seek(archive *, void *source, la_int64_t offset, int whence)
    {
        QFile &file = static_cast<Source *>(source)->m_file;
        const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.pos() : file.size();
        return file.seek(from + offset) ? file.pos() : la_int64_t(ARCHIVE_FATAL);
    }

private:
    [[nodiscard]] bool ask()
    {
        // What is listed in a zip stands at its end, and is read first.
        const auto size = static_cast<double>(std::max<qint64>(m_file.size(), 1));
        const double done = m_begun ? std::min(1.0, static_cast<double>(m_file.pos()) / size) : 0;
        m_cancelled = m_cancelled || !goOn(m_progress, done);
        return !m_cancelled;
    }
    [[nodiscard]] la_ssize_t readBlock(const void **block)
    {
        if (!ask()) {
            return ARCHIVE_FATAL;
        }
        *block = m_block.data();
        return m_file.read(m_block.data(), qint64(m_block.size()));
    }

    QFile m_file;
    const Progress &m_progress;
    std::array<char, blockSize> m_block{};
    bool m_begun = false; ///< the first entry was found
    bool m_cancelled = false;
};

/// The file at which an archive stands, to be read once and forward.
class EntryDevice final : public QIODevice {
public:
    EntryDevice(archive *opened, qint64 size, qint64 most)
        : m_archive(opened), m_size(size), m_most(most)
    {
        open(QIODevice::ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] qint64 taken() const { return m_taken; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_broken || m_taken > m_most) {
            return -1;
        }
        const la_ssize_t read = archive_read_data(m_archive, data, size_t(most));
        m_broken = read < 0;
        m_taken += std::max<qint64>(read, 0);
        return read > 0 ? qint64(read) : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    archive *m_archive;
    qint64 m_size;
    qint64 m_most;
    qint64 m_taken = 0;
    bool m_broken = false;
};

QString nameOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry)) {
        return QString::fromUtf8(utf8);
    }
    const char *local = archive_entry_pathname(entry);
    return local == nullptr ? QString() : QString::fromLocal8Bit(local);
}

bool isPrivate(const QString &name)
{
    return name.contains(QStringLiteral("message"), Qt::CaseInsensitive)
        || name.contains(QStringLiteral("inbox"), Qt::CaseInsensitive);
}

bool mayBeExport(const QString &name)
{
    static const QStringList kinds{
        QStringLiteral("csv"), QStringLiteral("tsv"),  QStringLiteral("txt"),
        QStringLiteral("xls"), QStringLiteral("json"), QStringLiteral("js"),
        QStringLiteral("car"), QStringLiteral("xlsx"), QStringLiteral("ods"),
    };
    return kinds.contains(QFileInfo(name).suffix().toLower()) && !isPrivate(name);
}

/// The spreadsheets that are archives too.
QString spreadsheetWith(const QString &name)
{
    if (name == QStringLiteral("[Content_Types].xml")) {
        return QStringLiteral("xlsx");
    }
    return name == QStringLiteral("META-INF/manifest.xml") ? QStringLiteral("ods") : QString();
}

bool isPackedAsWhole(archive *opened)
{
    return archive_filter_code(opened, 0) != ARCHIVE_FILTER_NONE;
}

/// The bytes unpacked up to here. In a zip nothing is that is passed over.
qint64 unpackedBy(archive *opened)
{
    return isPackedAsWhole(opened) ? archive_filter_bytes(opened, 0) : 0;
}

qint64 unpackedToPass(archive *opened, archive_entry *entry)
{
    return isPackedAsWhole(opened) ? archive_entry_size(entry) : 0;
}

std::unexpected<Error> broken(const QString &path)
{
    return failure(ErrorCode::MalformedFile, QStringLiteral("zip"), path);
}

} // namespace

bool looksLikeArchive(QByteArrayView beginning)
{
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("\x1F\x8B");
}

Result<>
visitArchive(const QString &path,
             const std::function<Result<bool>(const QString &name, QIODevice &file)> &visitor,
             const Progress &progress)
{
    Source source(path, progress);
    if (!source.open()) {
        return failure(ErrorCode::CannotRead, source.errorString(), path);
    }
    const Archive opened(archive_read_new());
    const auto ended = [&]() -> std::unexpected<Error> {
        return source.isCancelled() ? failure(ErrorCode::Cancelled) : broken(path);
    };
    archive_read_support_filter_gzip(opened.get());
    archive_read_support_format_zip(opened.get());
    archive_read_support_format_tar(opened.get());
    archive_read_set_seek_callback(opened.get(), Source::seek);
    if (archive_read_open(opened.get(), &source, nullptr, Source::read, nullptr) != ARCHIVE_OK) {
        return ended();
    }
    const auto tooLarge = failure(ErrorCode::TooLarge, QString::number(mostBytes), path);
    qint64 taken = 0;
    archive_entry *entry = nullptr;
    for (int entries = 1;; ++entries) {
        const int step = archive_read_next_header(opened.get(), &entry);
        if (step == ARCHIVE_EOF && !source.isCancelled()) {
            return {};
        }
        if (step != ARCHIVE_OK && step != ARCHIVE_WARN) {
            return ended();
        }
        const qint64 left = mostBytes - std::max(taken, unpackedBy(opened.get()));
        if (entries > mostEntries || left < 0 || unpackedToPass(opened.get(), entry) > left) {
            return tooLarge;
        }
        if (!source.goesOn()) {
            return failure(ErrorCode::Cancelled);
        }
        const QString name = nameOf(entry);
        if (const QString format = spreadsheetWith(name); !format.isEmpty()) {
            return failure(ErrorCode::MalformedFile, format, path);
        }
        if (archive_entry_filetype(entry) != AE_IFREG || !mayBeExport(name)) {
            continue;
        }
        EntryDevice device(opened.get(), qint64(archive_entry_size(entry)), left);
        const auto visited = visitor(name, device);
        if (device.isBroken()) {
            return ended();
        }
        taken += device.taken();
        if (device.taken() > left) {
            return tooLarge;
        }
        SEM_TRY(const bool more, visited);
        if (!more) {
            return {};
        }
    }
}

} // namespace semainier
