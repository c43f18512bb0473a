// SPDX-License-Identifier: GPL-3.0-or-later
// How an import decides which days the cells of a sheet mean, once all of them are read.
#include "core/exchange/csv/importbuilder.h"

namespace semainier {

Result<> ImportBuilder::decideDays(size_t position)
{
    Rows &rows = m_rows[position];
    Sheet &sheet = m_plan.sheets[position];
    if (!sheet.dateOrder) {
        SEM_TRY(const DateOrder told, rows.vote.decide(m_options.dateOrder));
        sheet.dateOrder = rows.vote.isNeeded() ? std::optional(told) : std::nullopt;
    }
    const DateOrder order = sheet.dateOrder.value_or(DateOrder::DayFirst);
    std::erase_if(rows.drafts, [&](RowDraft &draft) {
        const auto reason = decideDay(rows, draft, order);
        if (reason) {
            refuse(rows.reader->cells().note(SheetField::Date, draft.line, draft.dateText, *reason),
                   std::move(draft.cells));
        }
        return reason.has_value();
    });
    keepSample(rows, position);
    return {};
}

void ImportBuilder::keepSample(const Rows &rows, size_t position)
{
    const std::vector<CsvRow> &sample = m_plan.sheets[position].sample;
    for (const RowDraft &draft : rows.drafts) {
        if (sample.empty() || draft.line > sample.back().line) {
            break;
        }
        m_plan.sample.push_back({{position, draft.line}, draft.post});
    }
}

std::optional<RowReason> ImportBuilder::decideDay(const Rows &rows, RowDraft &draft,
                                                  DateOrder order)
{
    const DateCell &date = draft.date;
    Post &post = draft.post;
    const int weekday = date.weekday > 0 ? date.weekday : draft.weekday;
    const auto doubt = [&](RowReason reason, const QStringList &args) {
        m_plan.doubts.push_back(
            rows.reader->cells().note(SheetField::Date, draft.line, draft.dateText, reason, args));
    };
    if (date.form != DateCell::Form::Empty) {
        post.day = date.near(m_options.today, order, weekday);
        if (!post.day.isValid() || !(rows.reader->cells().sheet().isOwn() || isLikely(post.day))) {
            return RowReason::ImpossibleDate;
        }
        if (date.year == 0 && weekday != post.day.dayOfWeek()) {
            doubt(RowReason::YearAssumed, {post.day.toString(Qt::ISODate)});
        } else if (weekday > 0 && weekday != post.day.dayOfWeek()) {
            doubt(RowReason::WeekdayMismatch,
                  {QString::number(post.day.dayOfWeek()), post.day.toString(Qt::ISODate),
                   QString::number(weekday)});
        }
    }
    decideEventDay(rows, draft, order);
    if (!draft.given.test(static_cast<size_t>(SheetField::Status))) {
        post.status = post.day.isValid() ? PostStatus::Draft : PostStatus::Idea;
    }
    return {};
}

void ImportBuilder::decideEventDay(const Rows &rows, RowDraft &draft, DateOrder order)
{
    const DateCell &date = draft.event;
    Post &post = draft.post;
    if (date.form == DateCell::Form::Empty || date.form == DateCell::Form::Unreadable) {
        return;
    }
    post.event.day =
        date.near(post.day.isValid() ? post.day : m_options.today, order, date.weekday);
    if (!post.event.day.isValid()) {
        draft.given.reset(static_cast<size_t>(SheetField::EventDate));
        m_plan.doubts.push_back(rows.reader->cells().note(
            SheetField::EventDate, draft.line, draft.eventText, RowReason::UnreadableEventDate));
    }
}

} // namespace semainier
