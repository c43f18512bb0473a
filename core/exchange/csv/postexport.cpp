// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/postexport.h"

#include "core/exchange/csv/formulaguard.h"
#include "core/exchange/csv/ownformat.h"
#include "core/planner/planner.h"
#include "core/storage/header.h"

#include <array>
#include <vector>

namespace semainier {

namespace {

struct AudienceRow {
    SheetAudience audience = SheetAudience::Merge;
    QLatin1StringView code;
    CsvDialect dialect;
};

constexpr std::array<AudienceRow, 3> audiences{{
    {SheetAudience::Merge, QLatin1StringView("merge"), {',', false, false}},
    {SheetAudience::People, QLatin1StringView("people"), {',', true, true}},
    {SheetAudience::ExcelFrench, QLatin1StringView("excel-fr"), {';', true, true}},
}};

const AudienceRow &rowOf(SheetAudience audience)
{
    return *std::ranges::find(audiences, audience, &AudienceRow::audience);
}

/// The columns: people have no use for JSON.
std::vector<SheetField> fieldsFor(SheetAudience audience)
{
    std::vector<SheetField> fields(ownFields.begin(), ownFields.end());
    if (audience != SheetAudience::Merge) {
        std::erase_if(fields, isForPrograms);
    }
    return fields;
}

constexpr int postsBetweenLooks = 512;

Result<SheetNames> namesOf(const Planner &planner)
{
    SEM_TRY(const auto accounts, planner.accounts().all());
    SEM_TRY(const auto objectives, planner.objectives().all());
    SEM_TRY(const auto series, planner.series().all());
    return SheetNames(accounts, objectives, series);
}

bool isOpen(const DateRange &range)
{
    return !range.first.isValid() && !range.last.isValid();
}

/// Dated posts, then the undated ones where the range is open.
Result<> visitPosts(const Planner &planner, const DateRange &range,
                    const PostRepository::Visitor &visitor)
{
    bool stopped = false;
    SEM_CHECK(planner.posts().visitRange(range, [&](const Post &post) {
        stopped = !visitor(post);
        return !stopped;
    }));
    return isOpen(range) && !stopped ? planner.posts().visitUndated(visitor) : Result<>();
}

/// The work of one export.
class PostExport {
public:
    PostExport(const Planner &planner, CsvWriter &writer, SheetAudience audience)
        : m_planner(planner), m_writer(writer), m_fields(fieldsFor(audience))
    {
    }

    Result<qint64> run(const DateRange &range, const Progress &progress)
    {
        SEM_TRY(m_names, namesOf(m_planner));
        SEM_TRY(const qint64 total, m_planner.posts().count());
        writeHeader();
        SEM_CHECK(visitPosts(m_planner, range, [&](const Post &post) {
            writePost(post);
            ++m_written;
            m_cancelled = m_written % postsBetweenLooks == 0
                && !goOn(progress, static_cast<double>(m_written) / static_cast<double>(total));
            return !m_cancelled;
        }));
        if (m_cancelled) {
            return failure(ErrorCode::Cancelled);
        }
        SEM_CHECK(m_writer.commit());
        return m_written;
    }

private:
    void writeHeader()
    {
        for (const SheetField field : m_fields) {
            m_writer.cell(code(field));
        }
        m_writer.endRow();
    }

    void writePost(const Post &post)
    {
        for (const SheetField field : m_fields) {
            m_writer.cell(ownCell(field, post, m_names));
        }
        m_writer.endRow();
    }

    const Planner &m_planner;
    CsvWriter &m_writer;
    std::vector<SheetField> m_fields;
    SheetNames m_names;
    qint64 m_written = 0;
    bool m_cancelled = false;
};

} // namespace

QString code(SheetAudience audience)
{
    return rowOf(audience).code;
}

std::optional<SheetAudience> sheetAudienceFromCode(QStringView code)
{
    const auto row = std::ranges::find_if(
        audiences, [code](const AudienceRow &candidate) { return candidate.code == code; });
    return row == audiences.end() ? std::nullopt : std::optional(row->audience);
}

CsvDialect dialectOf(SheetAudience audience)
{
    return rowOf(audience).dialect;
}

Result<qint64> exportPosts(const Planner &planner, const DateRange &range, SheetAudience audience,
                           const QString &path, const Progress &progress)
{
    if (readHeader(path)) {
        return failure(ErrorCode::FileExists, {}, path);
    }
    SEM_TRY(const auto writer, CsvWriter::create(path, dialectOf(audience)));
    return PostExport(planner, *writer, audience).run(range, progress);
}

Result<ExportPreview> previewExport(const Planner &planner, const DateRange &range,
                                    SheetAudience audience, size_t rows)
{
    SEM_TRY(const SheetNames names, namesOf(planner));
    const bool guarded = dialectOf(audience).formulaGuard;
    ExportPreview preview;
    for (const SheetField field : fieldsFor(audience)) {
        preview.header.push_back(code(field));
    }
    SEM_CHECK(visitPosts(planner, range, [&](const Post &post) {
        std::vector<QString> cells;
        for (const SheetField field : fieldsFor(audience)) {
            const QString cell = ownCell(field, post, names);
            cells.push_back(guarded && needsGuard(cell) ? u'\'' + cell : cell);
        }
        preview.rows.push_back(std::move(cells));
        return preview.rows.size() < rows;
    }));
    SEM_TRY(preview.posts,
            isOpen(range) ? planner.posts().count() : planner.posts().countInRange(range));
    return preview;
}

} // namespace semainier
