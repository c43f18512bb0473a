// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/importbuilder.h"

#include "core/exchange/csv/postmerge.h"

#include <QFileInfo>

namespace semainier {

namespace {

constexpr int rowsBetweenLooks = 256;
constexpr double shareOfReading = 0.8;

bool isHeaderAgain(const Sheet &sheet, const CsvRow &row)
{
    return std::ranges::equal(row.cells, sheet.columns, {}, {}, &SheetColumn::header);
}

bool hasExternalId(const Post &post)
{
    return std::ranges::any_of(post.publications, [](const Publication &publication) {
        return !publication.externalId.isEmpty();
    });
}

} // namespace

ImportBuilder::ImportBuilder(std::vector<Sheet> sheets, const ImportOptions &options,
                             const CalendarFacts &calendar, const Progress &progress)
    : m_options(options), m_calendar(calendar), m_progress(progress),
      m_rules{Corrections(options.corrections), options.repostsByText},
      m_plan{.sheets = std::move(sheets)}, m_names(calendar.accounts, calendar.objectives,
                                                   calendar.series, m_rules.corrections.accounts()),
      m_sheetNames(calendar.accounts, calendar.objectives, calendar.series)
{
}

Result<ImportPlan> ImportBuilder::build()
{
    m_rows.resize(m_plan.sheets.size());
    for (size_t position = 0; position < m_rows.size(); ++position) {
        const auto read = readSheet(position);
        if (!read) {
            return std::unexpected(inFile(read.error(), m_plan.sheets[position].path));
        }
    }
    SEM_CHECK(lookAtCalendar());
    for (Rows &rows : m_rows) {
        assemble(rows);
    }
    if (!goOn(m_progress, 1.0)) {
        return failure(ErrorCode::Cancelled);
    }
    finish();
    return std::move(m_plan);
}

Result<> ImportBuilder::readSheet(size_t position)
{
    const Sheet &sheet = m_plan.sheets[position];
    Rows &rows = m_rows[position];
    rows.reader = std::make_unique<RowReader>(sheet, position, m_names, m_rules, m_plan);
    SEM_TRY(CsvReader reader, rowsOf(sheet));
    const double share = shareOfReading / static_cast<double>(m_plan.sheets.size());
    for (int read = 0;; ++read) {
        SEM_TRY(const CsvRow *row, reader.next());
        if (row == nullptr) {
            return decideDays(position);
        }
        if (!row->isBlank() && !isHeaderAgain(sheet, *row)) {
            take(rows, *row);
        }
        if (read % rowsBetweenLooks == 0
            && !goOn(m_progress, share * (static_cast<double>(position) + reader.progress()))) {
            return failure(ErrorCode::Cancelled);
        }
    }
}

void ImportBuilder::take(Rows &rows, const CsvRow &row)
{
    ++m_plan.rows;
    RowDraft draft = rows.reader->read(row);
    const Post &post = draft.post;
    const auto refuseNow = [&](SheetField field, const QString &value, RowReason reason,
                               const QStringList &args = {}) {
        refuse(rows.reader->cells().note(field, row.line, value, reason, args), row.cells);
    };
    if (draft.date.form == DateCell::Form::Unreadable) {
        return refuseNow(SheetField::Date, draft.dateText, RowReason::UnreadableDate);
    }
    if (post.uid.isEmpty()) {
        if (draft.date.form == DateCell::Form::Empty && post.text.isEmpty()
            && post.title.isEmpty()) {
            return refuseNow(SheetField::Ignored, {}, RowReason::NothingToPlan);
        }
    } else {
        const int known = m_lineOfUid.value(post.uid);
        if (known > 0) {
            return refuseNow(SheetField::Uid, post.uid, RowReason::DuplicateUid,
                             {QString::number(known)});
        }
        m_lineOfUid.insert(post.uid, row.line);
    }
    rows.vote.add(draft.date, draft.weekday, row.line, draft.dateText);
    rows.vote.add(draft.event, 0, row.line, draft.eventText);
    const bool settled = draft.date.form == DateCell::Form::Empty
        || (draft.date.form == DateCell::Form::Known
            && isLikely(draft.date.inOrder(DateOrder::DayFirst)));
    if (!settled || hasExternalId(post)) {
        draft.cells = row.cells;
    }
    if (settled && draft.weekday == 0 && draft.date.weekday == 0) {
        draft.dateText.clear(); // nothing is left to be said of it
    }
    rows.drafts.push_back(std::move(draft));
}

/// What the sheets can be expected to name of the calendar.
ImportBuilder::Reach ImportBuilder::reach() const
{
    Reach reach;
    for (const Rows &rows : m_rows) {
        for (const RowDraft &draft : rows.drafts) {
            const QDate day = draft.post.day;
            if (day.isValid()) {
                DateRange &days = reach.days;
                days.first = days.first.isValid() ? std::min(days.first, day) : day;
                days.last = days.last.isValid() ? std::max(days.last, day) : day;
            } else if (!draft.post.uid.isEmpty()
                       && draft.given.test(static_cast<size_t>(SheetField::Date))) {
                reach.isWhole = true; // a period has no undated posts
            }
        }
    }
    return reach;
}

/// Keeps the posts that the sheets name, the external ids of the others, and of the others those
/// that the sheets should name too.
Result<> ImportBuilder::lookAtCalendar()
{
    if (m_lineOfUid.isEmpty() || !m_calendar.visitPosts) {
        return {};
    }
    const Reach within = reach();
    const qsizetype most = m_lineOfUid.size();
    std::vector<MissingPost> beyond; // no more than the sheets have rows, which decides already
    bool cancelled = false;
    int visited = 0;
    SEM_CHECK(m_calendar.visitPosts([&](const Post &post) {
        if (m_lineOfUid.contains(post.uid)) {
            m_stored.insert(post.uid, post);
        } else {
            for (const Publication &publication : post.publications) {
                if (!publication.externalId.isEmpty()) {
                    m_externalIds.insert({publication.account, publication.externalId});
                }
            }
            const bool isWithin =
                within.isWhole || (within.days.first.isValid() && within.days.contains(post.day));
            if (isWithin || std::ssize(beyond) < most) {
                (isWithin ? m_others : beyond)
                    .push_back({post.id, post.uid, post.day, caption(post)});
            }
        }
        cancelled = ++visited % rowsBetweenLooks == 0 && !goOn(m_progress, shareOfReading);
        return !cancelled;
    }));
    if (cancelled) {
        return failure(ErrorCode::Cancelled);
    }
    if (std::ssize(m_others) + std::ssize(beyond) < m_stored.size()) {
        std::ranges::move(beyond, std::back_inserter(m_others));
    }
    return {};
}

void ImportBuilder::assemble(Rows &rows)
{
    const size_t position = static_cast<size_t>(&rows - m_rows.data());
    for (const Account &account : m_names.accounts().added()) {
        m_sheetNames.add(account);
    }
    m_plan.change.posts.added.reserve(m_plan.change.posts.added.size() + rows.drafts.size());
    for (RowDraft &draft : rows.drafts) {
        const auto stored = m_stored.constFind(draft.post.uid);
        Post post = stored == m_stored.constEnd() ? std::move(draft.post) : merged(*stored, draft);
        if (auto note = clash(rows, draft, post)) {
            refuse(std::move(*note), std::move(draft.cells));
        } else {
            addOrUpdate({position, draft.line}, std::move(post));
        }
    }
    rows.drafts = {};
}

/// An external id of the post that another post of the account has. Otherwise they are this one's.
std::optional<RowNote> ImportBuilder::clash(const Rows &rows, const RowDraft &draft,
                                            const Post &post)
{
    if (!hasExternalId(post)) {
        return {};
    }
    for (const Publication &publication : post.publications) {
        if (m_externalIds.contains({publication.account, publication.externalId})) {
            return rows.reader->cells().note(SheetField::Publications, draft.line,
                                             publication.externalId, RowReason::ExternalIdTaken,
                                             {m_names.accounts().key(publication.account)});
        }
    }
    for (const Publication &publication : post.publications) {
        if (!publication.externalId.isEmpty()) {
            m_externalIds.insert({publication.account, publication.externalId});
        }
    }
    return {};
}

void ImportBuilder::addOrUpdate(const RowPlace &place, Post post)
{
    const auto stored = m_stored.constFind(post.uid);
    if (stored == m_stored.constEnd()) {
        m_plan.change.posts.added.push_back(std::move(post));
        m_plan.added.push_back(place);
        return;
    }
    if (*stored == post) {
        ++m_plan.unchanged;
        return;
    }
    m_plan.updated.push_back({.place = place, .post = post.id, .caption = caption(*stored)});
    m_plan.change.posts.changed.push_back({*stored, std::move(post)});
}

void ImportBuilder::refuse(RowNote note, std::vector<QString> cells)
{
    m_plan.refused.push_back({std::move(note), std::move(cells)});
}

void ImportBuilder::finish()
{
    m_names.addMissing(m_plan.change);
    m_plan.readings = m_names.readingsOf(m_plan.change);
    for (const Objective &objective : m_plan.change.objectives.added) {
        m_sheetNames.add(objective);
    }
    for (const Series &series : m_plan.change.series.added) {
        m_sheetNames.add(series);
    }
    for (size_t i = 0; i < m_plan.updated.size(); ++i) {
        const auto &[before, after] = m_plan.change.posts.changed[i];
        m_plan.updated[i].fields = fieldChanges(before, after, m_sheetNames);
    }
    if (!m_stored.isEmpty()) {
        m_plan.missing = std::move(m_others);
    }
    const auto byPlace = [](const RowNote &note) { return std::pair(note.sheet, note.line); };
    QSet<std::pair<size_t, int>> refused;
    for (const RefusedRow &row : m_plan.refused) {
        refused.insert(byPlace(row.note));
    }
    std::erase_if(m_plan.doubts,
                  [&](const RowNote &note) { return refused.contains(byPlace(note)); });
    std::ranges::stable_sort(m_plan.doubts, {}, byPlace);
    std::ranges::stable_sort(m_plan.refused, {},
                             [&](const RefusedRow &row) { return byPlace(row.note); });
    QStringList files;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Sheet &sheet = m_plan.sheets[i];
        for (const size_t column : m_rows[i].reader->unusedColumns()) {
            sheet.columns[column].filled = true;
        }
        sheet.utf8 = {}; // read to the end: a plan may be kept for long
        files << QFileInfo(sheet.path).fileName();
    }
    m_plan.change.action = {.verb = Verb::ImportSheet,
                            .subject = files.join(QStringLiteral(", ")),
                            .count = static_cast<int>(m_plan.added.size() + m_plan.updated.size())};
}

} // namespace semainier
