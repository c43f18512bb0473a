// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsimport.h"

#include "core/exchange/statistics/exportarchive.h"
#include "core/exchange/statistics/mappedtable.h"
#include "core/exchange/statistics/mappingproposal.h"
#include "core/exchange/statistics/rememberedmappings.h"
#include "core/exchange/statistics/statisticsbuilder.h"
#include "core/exchange/statistics/statisticsformat.h"
#include "core/exchange/statistics/xlsfile.h"
#include "core/planner/planner.h"

#include <QFile>
#include <QFileInfo>

namespace semainier {

namespace {

constexpr double shareOfReading = 0.8;

/// Reads one path into a builder, file by file.
class ExportReader {
public:
    ExportReader(QString path, const QTimeZone &zone, const RememberedMappings &remembered,
                 StatisticsBuilder &builder, Progress progress)
        : m_path(std::move(path)), m_zone(zone), m_remembered(remembered), m_builder(builder),
          m_progress(std::move(progress))
    {
    }

    [[nodiscard]] Result<> read();

private:
    [[nodiscard]] Result<> readFile(ExportFile &file, const QString &entry,
                                    const Progress &progress);
    [[nodiscard]] Result<> readArchive();

    [[nodiscard]] Result<const StatisticsFormat *> formatOf(const ExportFile &file);

    QString m_path;
    const QTimeZone &m_zone;
    const RememberedMappings &m_remembered;
    std::unique_ptr<StatisticsFormat> m_mapped; ///< of the file that is read
    StatisticsBuilder &m_builder;
    Progress m_progress;
};

Result<> ExportReader::read()
{
    QFile device(m_path);
    if (!device.exists()) {
        return failure(ErrorCode::FileNotFound, {}, m_path);
    }
    if (QFileInfo(m_path).isDir() || !device.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CannotRead, device.errorString(), m_path);
    }
    const QByteArray magic = device.peek(8);
    if (looksLikeArchive(magic)) {
        return readArchive();
    }
    if (looksLikeXls(magic)) {
        SEM_TRY(auto sheets, readXls(m_path));
        ExportFile file(std::move(sheets), QFileInfo(m_path).fileName());
        return readFile(file, {}, m_progress);
    }
    ExportFile file(device, QFileInfo(m_path).fileName());
    return readFile(file, {}, m_progress);
}

/// One of the known formats, else one that the person has described.
Result<const StatisticsFormat *> ExportReader::formatOf(const ExportFile &file)
{
    const auto format = semainier::formatOf(file);
    if (format || format.error().code != ErrorCode::UnknownExport) {
        return format;
    }
    if (const TableMapping *mapping = m_remembered.find(file)) {
        m_mapped = mappedTable(*mapping);
        return m_mapped.get();
    }
    return unknownTable(file) ? failure(ErrorCode::UnknownExport, QStringLiteral("table")) : format;
}

Result<> ExportReader::readFile(ExportFile &file, const QString &entry, const Progress &progress)
{
    const auto run = [&]() -> Result<> {
        SEM_TRY(const StatisticsFormat *format, formatOf(file));
        m_builder.beginFile(m_path, entry, format->code());
        SEM_CHECK(format->read(
            file, m_zone,
            [this](int line, RowOutcome outcome) {
                return m_builder.take(line, std::move(outcome));
            },
            progress));
        if (m_builder.isOverfull()) {
            return failure(ErrorCode::TooLarge, QString::number(StatisticsBuilder::mostRows));
        }
        return {};
    };
    const auto result = run();
    return result
        ? Result<>()
        : std::unexpected(inFile(result.error(), entry.isEmpty() ? m_path : m_path + u'/' + entry));
}

/// A network's archive holds much else: files of no known format are passed over as long as one is.
Result<> ExportReader::readArchive()
{
    bool found = false;
    Error nothing{.code = ErrorCode::UnknownExport, .file = m_path};
    double place = 0; // in the archive, whatever the place in the file within it
    const auto within = [&](double) { return goOn(m_progress, place); };
    const auto visit = [&](const QString &name, QIODevice &device) -> Result<> {
        ExportFile file(device, name);
        const auto result = readFile(file, name, within);
        if (result) {
            found = true;
            return {};
        }
        if (result.error().code == ErrorCode::OtherExport) {
            nothing = result.error();
            return {};
        }
        if (nothing.code == ErrorCode::UnknownExport && !result.error().detail.isEmpty()) {
            nothing.detail = QStringLiteral("archived table"); // is asked about on its own
        }
        return result.error().code == ErrorCode::UnknownExport ? Result<>() : result;
    };
    SEM_CHECK(visitArchive(m_path, visit, [&](double done) {
        place = done;
        return goOn(m_progress, done);
    }));
    return found ? Result<>() : std::unexpected(nothing);
}

} // namespace

Result<StatisticsPlan> planStatistics(const QStringList &paths, const Planner &planner,
                                      const QTimeZone &zone, const StatisticsDecisions &decisions,
                                      const Progress &progress)
{
    SEM_TRY(const auto remembered, RememberedMappings::of(planner));
    StatisticsBuilder builder(planner, zone, decisions);
    for (qsizetype place = 0; place < paths.size(); ++place) {
        const auto partly = [&, place](double done) {
            return goOn(progress, shareOfReading * (double(place) + done) / double(paths.size()));
        };
        SEM_CHECK(ExportReader(paths[place], zone, remembered, builder, partly).read());
    }
    return builder.build([&progress](double done) {
        return goOn(progress, shareOfReading + (1 - shareOfReading) * done);
    });
}

} // namespace semainier
