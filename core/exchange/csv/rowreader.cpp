// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rowreader.h"

#include "core/exchange/csv/cellwords.h"
#include "core/exchange/csv/ownformat.h"

namespace semainier {

namespace {

size_t indexOf(SheetField field)
{
    return static_cast<size_t>(field);
}

/// "RT @BanqueAlimentaire : …", as X once wrote what was somebody else's.
bool isRepost(QStringView text)
{
    return text.startsWith(u"RT @");
}

} // namespace

RowReader::RowReader(const Sheet &sheet, size_t position, ImportNames &names, const RowRules &rules,
                     ImportPlan &plan)
    : m_cells(sheet, position, rules.corrections), m_check(sheet, position), m_names(names),
      m_rules(rules), m_plan(plan)
{
    for (const SheetColumn &column : sheet.columns) {
        if (column.field) {
            m_fields.set(indexOf(*column.field));
        }
    }
    if (m_fields.test(indexOf(SheetField::Network))) {
        m_fields.set(indexOf(SheetField::Accounts));
    }
}

RowDraft RowReader::read(const CsvRow &row)
{
    m_cells.setRow(row);
    RowDraft draft{.given = m_fields, .line = row.line};
    Post &post = draft.post;
    post.uid = m_cells.cell(SheetField::Uid);
    post.title = m_cells.cell(SheetField::Title);
    post.text = m_cells.cell(SheetField::Text);
    post.link = m_cells.fact(SheetField::Link);
    post.source = m_cells.fact(SheetField::Source);
    post.assignee = m_cells.fact(SheetField::Assignee);
    post.objective =
        m_names.objective(m_cells.fact(SheetField::Objective), m_cells.sheet().isOwn());
    readDay(draft);
    readKindAndStatus(draft);
    readAccounts(draft);
    readFlag(draft, SheetField::Mentions, post.mentions);
    readFlag(draft, SheetField::Repost, post.repost);
    readFlag(draft, SheetField::Reply, post.reply);
    readMinutes(draft, SheetField::PlannedMinutes, post.plannedMinutes);
    readMinutes(draft, SheetField::SpentMinutes, post.spentMinutes);
    post.remarks = m_cells.cell(SheetField::Remarks);
    readEvent(draft);
    if (m_cells.sheet().isOwn()) {
        readDetails(draft);
    } else if (isRepost(post.text)) {
        readRepost(draft);
    }
    m_check.check(row, m_plan.doubts);
    return draft;
}

void RowReader::doubt(SheetField field, const QString &value, RowReason reason,
                      const QStringList &args)
{
    m_plan.doubts.push_back(m_cells.note(field, m_cells.row().line, value, reason, args));
}

void RowReader::readDay(RowDraft &draft)
{
    draft.dateText = m_cells.written(SheetField::Date);
    draft.date = readDateCell(draft.dateText);
    const TimeCell time = draft.date.time;
    if (const auto said = m_rules.corrections.at(SheetField::Date, m_cells.place())) {
        draft.date = readDateCell(*said);
        draft.date.time = time;
    } else if (!m_cells.columnsOf(SheetField::Weekday).empty()) {
        draft.weekday = weekdayOf(m_cells.cell(SheetField::Weekday));
    }
    readHour(draft);
}

void RowReader::readHour(RowDraft &draft)
{
    QString text = m_cells.cell(SheetField::Time);
    TimeCell time = readTimeCell(text);
    if (time.form == TimeCell::Form::Empty && draft.date.time.isUsable()) {
        text = draft.dateText;
        const auto meant = m_rules.corrections.of(SheetField::Time, text);
        time = meant ? readTimeCell(*meant) : draft.date.time;
        draft.given.set(indexOf(SheetField::Time));
    }
    switch (time.form) {
    case TimeCell::Form::Empty:
        break;
    case TimeCell::Form::Several:
    case TimeCell::Form::WithWords:
        doubt(SheetField::Time, text,
              time.form == TimeCell::Form::Several ? RowReason::SeveralTimes
                                                   : RowReason::WordsBesideTime,
              {time.time.toString()});
        [[fallthrough]];
    case TimeCell::Form::Known:
        draft.post.time = time.time;
        break;
    case TimeCell::Form::Impossible:
    case TimeCell::Form::Unreadable:
        draft.given.reset(indexOf(SheetField::Time));
        doubt(SheetField::Time, text,
              time.form == TimeCell::Form::Impossible ? RowReason::ImpossibleTime
                                                      : RowReason::UnreadableTime);
        break;
    }
}

void RowReader::readKindAndStatus(RowDraft &draft)
{
    const auto kind = m_cells.known(SheetField::Kind, kindFromWords);
    const auto status = m_cells.known(SheetField::Status, statusFromWords);
    draft.post.kind = kind.value_or(PostKind::Info);
    draft.post.status = status.value_or(PostStatus::Draft);
    draft.given.set(indexOf(SheetField::Kind), kind.has_value());
    draft.given.set(indexOf(SheetField::Status), status.has_value());
    if (!kind && !m_cells.fact(SheetField::Kind).isEmpty()) {
        doubt(SheetField::Kind, m_cells.written(SheetField::Kind), RowReason::UnknownKind);
    }
    if (!status && !m_cells.fact(SheetField::Status).isEmpty()) {
        doubt(SheetField::Status, m_cells.written(SheetField::Status), RowReason::UnknownStatus);
    }
}

void RowReader::readAccounts(RowDraft &draft)
{
    const AccountResolver::Answer &answer =
        m_names.accounts().read(m_cells.cell(SheetField::Accounts),
                                m_cells.cell(SheetField::Network), m_cells.sheet().isOwn());
    for (const AccountId account : answer.accounts) {
        draft.post.publications.push_back({.account = account});
    }
    m_names.note(answer.readings, m_cells.place());
    const SheetField column =
        m_cells.columnsOf(SheetField::Network).empty() ? SheetField::Accounts : SheetField::Network;
    for (const AccountResolver::Doubt &open : answer.doubts) {
        if (open.chosenKey.isEmpty()) {
            doubt(column, open.text, RowReason::UnknownAccount);
        } else {
            doubt(column, open.text, RowReason::AccountChosen, {open.chosenKey});
        }
    }
}

void RowReader::readDetails(RowDraft &draft)
{
    const auto unreadable = [&](SheetField field, const QString &text) {
        draft.given.reset(indexOf(field));
        doubt(field, text, RowReason::UnreadableDetails);
    };
    if (const QString text = m_cells.cell(SheetField::Publications); !text.isEmpty()) {
        const auto details = publicationsFromCell(text);
        if (!details) {
            unreadable(SheetField::Publications, text);
        }
        for (Publication &publication : draft.post.publications) {
            const QString key = m_names.accounts().key(publication.account);
            if (details && details->contains(key)) {
                const AccountId account = publication.account;
                publication = details->value(key);
                publication.account = account;
            }
        }
    }
    if (const QString text = m_cells.cell(SheetField::Attachments); !text.isEmpty()) {
        auto attachments = attachmentsFromCell(text);
        if (attachments) {
            draft.post.attachments = std::move(*attachments);
        } else {
            unreadable(SheetField::Attachments, text);
        }
    }
    if (const QString text = m_cells.cell(SheetField::Series); !text.isEmpty()) {
        draft.post.series = m_names.series(text);
        if (draft.post.series == SeriesId()) {
            unreadable(SheetField::Series, text);
        }
    }
}

void RowReader::readRepost(RowDraft &draft)
{
    if (draft.given.test(indexOf(SheetField::Repost))) {
        return;
    }
    if (!m_plan.reposts) {
        m_plan.reposts = {.first = m_cells.place()};
    }
    ++m_plan.reposts->rows;
    if (!m_rules.repostsByText) {
        return;
    }
    draft.post.repost = true;
    draft.given.set(indexOf(SheetField::Repost));
    if (!draft.given.test(indexOf(SheetField::Kind))) {
        draft.post.kind = PostKind::Exchange;
        draft.given.set(indexOf(SheetField::Kind));
    }
}

void RowReader::readFlag(RowDraft &draft, SheetField field, bool &flag)
{
    const QString text = m_cells.cell(field);
    if (const auto value = flagFromWords(text)) {
        flag = *value;
        return;
    }
    draft.given.reset(indexOf(field));
    doubt(field, text, RowReason::UnreadableFlag);
}

void RowReader::readMinutes(RowDraft &draft, SheetField field, std::optional<int> &minutes)
{
    const QString text = m_cells.cell(field);
    if (text.isEmpty()) {
        return;
    }
    minutes = minutesFromWords(text);
    if (!minutes && !meansNothing(text)) {
        draft.given.reset(indexOf(field));
        doubt(field, text, RowReason::UnreadableMinutes);
    }
}

void RowReader::readEvent(RowDraft &draft)
{
    EventNeed &event = draft.post.event;
    event.place = m_cells.fact(SheetField::Place);
    readHour(draft, SheetField::EventStart, event.start);
    readHour(draft, SheetField::EventEnd, event.end);
    readPeople(draft, SheetField::PeopleNeeded, event.needed);
    readPeople(draft, SheetField::PeopleFound, event.found);
    draft.eventText = m_cells.cell(SheetField::EventDate);
    draft.event = readDateCell(draft.eventText);
    if (draft.event.form == DateCell::Form::Unreadable) {
        draft.given.reset(indexOf(SheetField::EventDate));
        doubt(SheetField::EventDate, draft.eventText, RowReason::UnreadableEventDate);
    }
}

void RowReader::readHour(RowDraft &draft, SheetField field, std::optional<TimeOfDay> &hour)
{
    const QString text = m_cells.cell(field);
    const TimeCell time = readTimeCell(text);
    if (time.isUsable()) {
        hour = time.time;
    } else if (time.form != TimeCell::Form::Empty) {
        draft.given.reset(indexOf(field));
        doubt(field, text, RowReason::UnreadableTime);
    }
}

void RowReader::readPeople(RowDraft &draft, SheetField field, std::optional<int> &people)
{
    const QString text = m_cells.cell(field);
    people = peopleFromWords(text);
    if (!people && !meansNothing(text)) {
        draft.given.reset(indexOf(field));
        doubt(field, text, RowReason::UnreadablePeople);
    }
}

} // namespace semainier
