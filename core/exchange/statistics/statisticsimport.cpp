// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsimport.h"

#include "core/exchange/statistics/exportvisit.h"
#include "core/exchange/statistics/mappedtable.h"
#include "core/exchange/statistics/rememberedmappings.h"
#include "core/exchange/statistics/statisticsbuilder.h"
#include "core/exchange/statistics/statisticsformat.h"
#include "core/exchange/statistics/tablestoname.h"
#include "core/planner/planner.h"

namespace semainier {

namespace {

constexpr double shareOfReading = 0.8;

/// How much an error says of an archive in which nothing could be read.
int telling(const Error &error)
{
    switch (error.code) {
    case ErrorCode::OtherExport:
        return 3;
    case ErrorCode::UnknownExport:
        return error.detail.isEmpty() ? 0 : 2;
    default:
        return 1;
    }
}

/// Reads one path into a builder, file by file.
class ExportReader {
public:
    ExportReader(QString path, const QTimeZone &zone, const RememberedMappings &remembered,
                 StatisticsBuilder &builder, Progress progress)
        : m_path(std::move(path)), m_zone(zone), m_remembered(remembered), m_builder(builder),
          m_progress(std::move(progress)),
          m_nothing{.code = ErrorCode::UnknownExport, .file = m_path}
    {
    }

    [[nodiscard]] Result<> read();

private:
    [[nodiscard]] Result<> readFile(ExportFile &file, const ExportLocation &location,
                                    const Progress &progress);
    [[nodiscard]] Result<> readEntry(const Result<ExportFile *> &file,
                                     const ExportLocation &location, const Progress &progress);
    [[nodiscard]] Result<const StatisticsFormat *> formatOf(const ExportFile &file,
                                                            const ExportLocation &location);

    QString m_path;
    const QTimeZone &m_zone;
    const RememberedMappings &m_remembered;
    std::unique_ptr<StatisticsFormat> m_mapped; ///< of the file that is read
    StatisticsBuilder &m_builder;
    Progress m_progress;
    bool m_found = false; ///< something that can be read
    Error m_nothing; ///< what is told where nothing is
};

Result<> ExportReader::read()
{
    const auto visited = visitExports(
        m_path,
        [this](const Result<ExportFile *> &file, const ExportLocation &location,
               const Progress &progress) -> Result<bool> {
            if (location.entry.isEmpty()) {
                SEM_TRY(ExportFile *const whole, file);
                SEM_CHECK(readFile(*whole, location, progress));
                m_found = true;
            } else {
                SEM_CHECK(readEntry(file, location, progress));
            }
            return true;
        },
        m_progress);
    SEM_CHECK(visited);
    return m_found ? Result<>() : std::unexpected(m_nothing);
}

/// A network's archive holds much else: files of no known format are passed over as long as one is.
Result<> ExportReader::readEntry(const Result<ExportFile *> &file, const ExportLocation &location,
                                 const Progress &progress)
{
    const auto result =
        file ? readFile(**file, location, progress) : Result<>(std::unexpected(file.error()));
    if (result) {
        m_found = true;
        return {};
    }
    const ErrorCode code = result.error().code;
    if (file && code != ErrorCode::OtherExport && code != ErrorCode::UnknownExport) {
        return result;
    }
    if (telling(result.error()) > telling(m_nothing)) {
        m_nothing = result.error();
    }
    return {};
}

/// One of the known formats, else one that the person has described.
Result<const StatisticsFormat *> ExportReader::formatOf(const ExportFile &file,
                                                        const ExportLocation &location)
{
    const auto format = semainier::formatOf(file);
    if (format || format.error().code != ErrorCode::UnknownExport) {
        return format;
    }
    if (const TableMapping *mapping = m_remembered.find(file)) {
        m_mapped = mappedTable(*mapping);
        return m_mapped.get();
    }
    return unknownTable(file, location) ? failure(ErrorCode::UnknownExport, QStringLiteral("table"))
                                        : format;
}

Result<> ExportReader::readFile(ExportFile &file, const ExportLocation &location,
                                const Progress &progress)
{
    const auto run = [&]() -> Result<> {
        SEM_TRY(const StatisticsFormat *format, formatOf(file, location));
        m_builder.beginFile(m_path, location.entry, format->code());
        SEM_CHECK(format->read(
            file, m_zone,
            [this](int line, RowOutcome outcome) {
                return m_builder.take(line, std::move(outcome));
            },
            progress));
        if (m_builder.isOverfull()) {
            return failure(ErrorCode::TooLarge, QStringLiteral("rows"));
        }
        return {};
    };
    const auto result = run();
    return result ? Result<>() : std::unexpected(inFile(result.error(), pathOf(location)));
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
