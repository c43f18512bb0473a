// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/exportarchive.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
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
    const QStringList kinds{QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("txt"),
                            QStringLiteral("json"), QStringLiteral("js"),  QStringLiteral("car")};
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

std::unexpected<Error> broken(const QString &path)
{
    return failure(ErrorCode::MalformedFile, QStringLiteral("zip"), path);
}

} // namespace

bool looksLikeArchive(QByteArrayView beginning)
{
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("\x1F\x8B");
}

Result<> visitArchive(const QString &path,
                      const std::function<Result<>(const QString &name, QIODevice &file)> &visitor)
{
    const Archive opened(archive_read_new());
    archive_read_support_filter_gzip(opened.get());
    archive_read_support_format_zip(opened.get());
    archive_read_support_format_tar(opened.get());
    if (archive_read_open_filename(opened.get(), QFile::encodeName(path).constData(), blockSize)
        != ARCHIVE_OK) {
        return broken(path);
    }
    qint64 left = mostBytes;
    archive_entry *entry = nullptr;
    for (int entries = 0;; ++entries) {
        const int step = archive_read_next_header(opened.get(), &entry);
        if (step == ARCHIVE_EOF) {
            return {};
        }
        if (step != ARCHIVE_OK && step != ARCHIVE_WARN) {
            return broken(path);
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
            return broken(path);
        }
        left -= device.taken();
        if (left < 0 || entries > mostEntries) {
            return failure(ErrorCode::TooLarge, QString::number(mostBytes), path);
        }
        SEM_CHECK(visited);
    }
}

} // namespace semainier
