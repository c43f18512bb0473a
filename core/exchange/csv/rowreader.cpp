// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rowreader.h"

#include "core/exchange/csv/cellwords.h"
#include "core/exchange/csv/formulaguard.h"
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

bool hasOpenCharacters(QByteArrayView utf8)
{
    return utf8.contains('\0') || utf8.indexOf("\xEF\xBF\xBD") >= 0;
}

} // namespace

RowReader::RowReader(const Sheet &sheet, size_t position, ImportNames &names, const RowRules &rules,
                     ImportPlan &plan)
    : m_sheet(sheet), m_position(position), m_names(names), m_rules(rules), m_plan(plan),
      m_mayBeBroken(hasOpenCharacters(sheet.utf8))
{
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        if (const auto field = sheet.columns[column].field) {
            m_columns[indexOf(*field)].push_back(column);
            m_fields.set(indexOf(*field));
        } else {
            m_unknown.push_back(column);
        }
    }
    if (m_fields.test(indexOf(SheetField::Network))) {
        m_fields.set(indexOf(SheetField::Accounts));
    }
}

RowDraft RowReader::read(const CsvRow &row)
{
    m_row = &row;
    RowDraft draft{.given = m_fields, .line = row.line};
    Post &post = draft.post;
    post.uid = cell(SheetField::Uid);
    post.title = cell(SheetField::Title);
    post.text = cell(SheetField::Text);
    post.link = fact(SheetField::Link);
    post.source = fact(SheetField::Source);
    post.assignee = fact(SheetField::Assignee);
    post.objective = m_names.objective(fact(SheetField::Objective), m_sheet.isOwn());
    readDay(draft);
    readKindAndStatus(draft);
    readAccounts(draft);
    readFlag(draft, SheetField::Mentions, post.mentions);
    readFlag(draft, SheetField::Repost, post.repost);
    readFlag(draft, SheetField::Reply, post.reply);
    readMinutes(draft, SheetField::PlannedMinutes, post.plannedMinutes);
    readMinutes(draft, SheetField::SpentMinutes, post.spentMinutes);
    post.remarks = cell(SheetField::Remarks);
    readEvent(draft);
    if (m_sheet.isOwn()) {
        readDetails(draft);
    } else if (isRepost(post.text)) {
        readRepost(draft);
    }
    checkCells(row);
    return draft;
}

const std::vector<size_t> &RowReader::columnsOf(SheetField field) const
{
    return m_columns[indexOf(field)];
}

QString RowReader::header(SheetField field) const
{
    const std::vector<size_t> &columns = columnsOf(field);
    return columns.empty() ? QString() : m_sheet.columns[columns.front()].header;
}

QString RowReader::written(SheetField field) const
{
    for (const size_t column : columnsOf(field)) {
        if (column < m_row->cells.size() && !m_row->cells[column].isEmpty()) {
            const QString &text = m_row->cells[column];
            if (m_sheet.isForMerge() || !text.startsWith(u'\'')) {
                return text;
            }
            return withoutGuard(text).toString();
        }
    }
    return {};
}

QString RowReader::cell(SheetField field) const
{
    const Corrections &corrections = m_rules.corrections;
    if (auto said = corrections.at(field, place())) {
        return *said;
    }
    QString text = written(field);
    return corrections.of(field, text).value_or(text);
}

QString RowReader::fact(SheetField field) const
{
    return m_sheet.isOwn() ? cell(field) : cell(field).trimmed();
}

RowNote RowReader::note(SheetField field, int line, const QString &value, RowReason reason,
                        const QStringList &args) const
{
    const QString column = field == SheetField::Ignored ? QString() : header(field);
    return {m_position, line, column, value, reason, args, field};
}

void RowReader::doubt(SheetField field, const QString &value, RowReason reason,
                      const QStringList &args)
{
    m_plan.doubts.push_back(note(field, m_row->line, value, reason, args));
}

void RowReader::readDay(RowDraft &draft)
{
    draft.dateText = written(SheetField::Date);
    draft.date = readDateCell(draft.dateText);
    const TimeCell time = draft.date.time;
    if (const auto said = m_rules.corrections.at(SheetField::Date, place())) {
        draft.date = readDateCell(*said);
        draft.date.time = time;
    } else if (!columnsOf(SheetField::Weekday).empty()) {
        draft.weekday = weekdayOf(cell(SheetField::Weekday));
    }
    readHour(draft);
}

void RowReader::readHour(RowDraft &draft)
{
    const QString text = cell(SheetField::Time);
    TimeCell time = readTimeCell(text);
    if (time.form == TimeCell::Form::Empty && draft.date.time.form == TimeCell::Form::Known) {
        time = draft.date.time;
        draft.given.set(indexOf(SheetField::Time));
    }
    switch (time.form) {
    case TimeCell::Form::Empty:
        break;
    case TimeCell::Form::Several:
        doubt(SheetField::Time, text, RowReason::SeveralTimes, {time.time.toString()});
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
    // Of several columns the first one whose word is known tells.
    const auto known = [this](SheetField field, auto fromWords) {
        const Corrections &corrections = m_rules.corrections;
        const auto said = corrections.at(field, place());
        decltype(fromWords(QString())) value;
        if (said) {
            return fromWords(*said);
        }
        for (const size_t column : columnsOf(field)) {
            if (!value && column < m_row->cells.size() && !m_row->cells[column].isEmpty()) {
                value = fromWords(m_row->cells[column]);
            }
        }
        const auto meant = value ? std::nullopt : corrections.of(field, written(field));
        return meant ? fromWords(*meant) : value;
    };
    const auto kind = known(SheetField::Kind, kindFromWords);
    const auto status = known(SheetField::Status, statusFromWords);
    draft.post.kind = kind.value_or(PostKind::Info);
    draft.post.status = status.value_or(PostStatus::Draft);
    draft.given.set(indexOf(SheetField::Kind), kind.has_value());
    draft.given.set(indexOf(SheetField::Status), status.has_value());
    if (!kind && !fact(SheetField::Kind).isEmpty()) {
        doubt(SheetField::Kind, written(SheetField::Kind), RowReason::UnknownKind);
    }
    if (!status && !fact(SheetField::Status).isEmpty()) {
        doubt(SheetField::Status, written(SheetField::Status), RowReason::UnknownStatus);
    }
}

void RowReader::readAccounts(RowDraft &draft)
{
    const AccountResolver::Answer &answer = m_names.accounts().read(
        cell(SheetField::Accounts), cell(SheetField::Network), m_sheet.isOwn());
    for (const AccountId account : answer.accounts) {
        draft.post.publications.push_back({.account = account});
    }
    m_names.note(answer.readings, place());
    const SheetField column =
        columnsOf(SheetField::Network).empty() ? SheetField::Accounts : SheetField::Network;
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
    if (const QString text = cell(SheetField::Publications); !text.isEmpty()) {
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
    if (const QString text = cell(SheetField::Attachments); !text.isEmpty()) {
        auto attachments = attachmentsFromCell(text);
        if (attachments) {
            draft.post.attachments = std::move(*attachments);
        } else {
            unreadable(SheetField::Attachments, text);
        }
    }
    if (const QString text = cell(SheetField::Series); !text.isEmpty()) {
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
        m_plan.reposts = {.first = place()};
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
    const QString text = cell(field);
    if (const auto value = flagFromWords(text)) {
        flag = *value;
        return;
    }
    draft.given.reset(indexOf(field));
    doubt(field, text, RowReason::UnreadableFlag);
}

void RowReader::readMinutes(RowDraft &draft, SheetField field, std::optional<int> &minutes)
{
    const QString text = cell(field);
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
    event.place = fact(SheetField::Place);
    readHour(draft, SheetField::EventStart, event.start);
    readHour(draft, SheetField::EventEnd, event.end);
    readPeople(draft, SheetField::PeopleNeeded, event.needed);
    readPeople(draft, SheetField::PeopleFound, event.found);
    draft.eventText = cell(SheetField::EventDate);
    draft.event = readDateCell(draft.eventText);
    if (draft.event.form == DateCell::Form::Unreadable) {
        draft.given.reset(indexOf(SheetField::EventDate));
        doubt(SheetField::EventDate, draft.eventText, RowReason::UnreadableEventDate);
    }
}

void RowReader::readHour(RowDraft &draft, SheetField field, std::optional<TimeOfDay> &hour)
{
    const QString text = cell(field);
    const TimeCell time = readTimeCell(text);
    if (time.form == TimeCell::Form::Known || time.form == TimeCell::Form::Several) {
        hour = time.time;
    } else if (time.form != TimeCell::Form::Empty) {
        draft.given.reset(indexOf(field));
        doubt(field, text, RowReason::UnreadableTime);
    }
}

void RowReader::readPeople(RowDraft &draft, SheetField field, std::optional<int> &people)
{
    const QString text = cell(field);
    people = peopleFromWords(text);
    if (!people && !meansNothing(text)) {
        draft.given.reset(indexOf(field));
        doubt(field, text, RowReason::UnreadablePeople);
    }
}

void RowReader::checkCells(const CsvRow &row)
{
    const auto note = [&](size_t column, RowReason reason) {
        const QString header =
            column < m_sheet.columns.size() ? m_sheet.columns[column].header : QString();
        m_plan.doubts.push_back({m_position, row.line, header, row.cells[column], reason, {}});
    };
    for (size_t column = m_sheet.columns.size(); column < row.cells.size(); ++column) {
        if (!row.cells[column].trimmed().isEmpty()) {
            note(column, RowReason::CellsWithoutColumn);
            break;
        }
    }
    std::erase_if(m_unknown, [&](size_t column) {
        const bool filled = column < row.cells.size() && !row.cells[column].trimmed().isEmpty();
        if (filled) {
            m_unused.push_back(column);
        }
        return filled;
    });
    if (!m_mayBeBroken) {
        return;
    }
    for (size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cells[column].contains(QChar(QChar::ReplacementCharacter))) {
            note(column, RowReason::UnreadableCharacters);
        }
    }
}

} // namespace semainier
