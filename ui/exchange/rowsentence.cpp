// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/rowsentence.h"

#include "core/base/text.h"
#include "ui/exchange/planwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace semainier::ui {

namespace {

constexpr qsizetype valueLength = 40;

class RowSentence {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::RowSentence)

public:
    static QString refusal(const RowNote &note);
    static QString doubt(const RowNote &note);
    static QString detail(const RowNote &note);
    static QString account(const QString &value, const QString &key, const PlanWords &words);
    static QString check(const ImportCheck &check, const PlanWords &words);
    static QString withRows(const QString &sentence, int rows)
    {
        return rows > 1 ? tr("%1 (%Ln rows)", nullptr, rows).arg(sentence) : sentence;
    }
};

QString RowSentence::refusal(const RowNote &note)
{
    switch (note.reason) {
    case RowReason::UnreadableDate:
        return tr("the date cannot be read");
    case RowReason::ImpossibleDate:
        return tr("no calendar has this day");
    case RowReason::NothingToPlan:
        return tr("there is neither a date nor a text");
    case RowReason::DuplicateUid:
        return tr("line %1 is the same post already").arg(note.args.value(0));
    case RowReason::ExternalIdTaken:
        return tr("another post of %1 has this id of the network").arg(note.args.value(0));
    default:
        return doubt(note);
    }
}

QString RowSentence::doubt(const RowNote &note)
{
    switch (note.reason) {
    case RowReason::WeekdayMismatch:
        return tr("this date is a %1").arg(QLocale().dayName(note.args.value(0).toInt()));
    case RowReason::YearAssumed:
        return tr("no year is written");
    case RowReason::UnreadableTime:
        return tr("the hour cannot be read");
    case RowReason::ImpossibleTime:
        return tr("no day has this hour");
    case RowReason::SeveralTimes:
        return tr("several hours stand here");
    case RowReason::WordsBesideTime:
        return tr("something else is written beside the hour");
    case RowReason::UnknownKind:
        return tr("this kind is not known");
    case RowReason::UnknownStatus:
        return tr("this state is not known");
    case RowReason::UnknownAccount:
        return tr("no account and no network is called this");
    case RowReason::AccountChosen:
        return tr("several accounts may be meant");
    default:
        return detail(note);
    }
}

QString RowSentence::detail(const RowNote &note)
{
    switch (note.reason) {
    case RowReason::UnreadableFlag:
        return tr("this is neither yes nor no");
    case RowReason::UnreadableMinutes:
        return tr("this is no number of minutes");
    case RowReason::UnreadableEventDate:
        return tr("the date of the event cannot be read");
    case RowReason::UnreadablePeople:
        return tr("this is no number of people");
    case RowReason::UnreadableDetails:
        return tr("this is not what Semainier writes here, and is left out");
    case RowReason::UnreadableCharacters:
        return tr("some characters cannot be read; is the encoding right?");
    case RowReason::RowsWithinCell:
        return tr(
            "%Ln row(s) of the sheet seem to be in this cell; is there a quotation mark too many?",
            nullptr, note.args.value(0).toInt());
    case RowReason::CellsWithoutColumn:
        return tr("there are more cells than columns; the last ones are left out");
    default:
        return code(note.reason);
    }
}

QString RowSentence::account(const QString &value, const QString &key, const PlanWords &words)
{
    const QString name = words.account(key);
    if (!words.isInCalendar(key)) {
        return tr("“%1”: there is no account %2 in this calendar").arg(value, name);
    }
    return words.isInUse(key) ? tr("“%1”: taken as %2").arg(value, name)
                              : tr("“%1”: taken as %2, which is no longer used").arg(value, name);
}

QString RowSentence::check(const ImportCheck &check, const PlanWords &words)
{
    const QString value = firstWords(check.note.value, valueLength);
    switch (check.subject) {
    case ImportCheck::Subject::Account:
        return account(value, check.note.args.value(0), words);
    case ImportCheck::Subject::Reposts:
        return tr("“%1”: taken as the repost of somebody else’s post").arg(value);
    case ImportCheck::Subject::Note:
        break;
    }
    const QString reason = refusal(check.note);
    return value.isEmpty() ? reason : tr("“%1”: %2").arg(value, reason);
}

} // namespace

QString reasonText(const RowNote &note)
{
    return RowSentence::refusal(note);
}

QString checkText(const ImportCheck &check, const PlanWords &words)
{
    return RowSentence::withRows(RowSentence::check(check, words), check.rows);
}

} // namespace semainier::ui
