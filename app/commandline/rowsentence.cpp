// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/rowsentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace semainier::cli {

namespace {

class RowSentence {
    Q_DECLARE_TR_FUNCTIONS(RowSentence)

public:
    static QString refusal(const RowNote &note);
    static QString doubt(const RowNote &note);
    static QString doubtfulDetail(const RowNote &note);
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
        return tr("line %1 has the same uid").arg(note.args.value(0));
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
        return tr("this date is a %1; the date was kept")
            .arg(QLocale().dayName(note.args.value(0).toInt()));
    case RowReason::YearAssumed:
        return tr("no year was given; taken as %1").arg(note.args.value(0));
    case RowReason::UnreadableTime:
        return tr("the hour cannot be read; left out");
    case RowReason::ImpossibleTime:
        return tr("no day has this hour; left out");
    case RowReason::SeveralTimes:
        return tr("several hours; taken as %1").arg(note.args.value(0));
    case RowReason::WordsBesideTime:
        return tr("something else is written beside the hour; taken as %1").arg(note.args.value(0));
    case RowReason::UnknownKind:
        return tr("this kind is not known; taken as an information");
    case RowReason::UnknownStatus:
        return tr("this state is not known; taken as a draft, or as an idea without a date");
    default:
        return doubtfulDetail(note);
    }
}

QString RowSentence::doubtfulDetail(const RowNote &note)
{
    switch (note.reason) {
    case RowReason::UnknownAccount:
        return tr("this account or network is not known; left out");
    case RowReason::AccountChosen:
        return tr("there are several accounts of this network; taken as %1")
            .arg(note.args.value(0));
    case RowReason::UnreadableFlag:
        return tr("neither yes nor no; left out");
    case RowReason::UnreadableMinutes:
        return tr("this is no number of minutes; left out");
    case RowReason::UnreadableEventDate:
        return tr("the day of the event cannot be read; left out");
    case RowReason::UnreadablePeople:
        return tr("this is no number of people; left out");
    case RowReason::UnreadableDetails:
        return tr("this is not what Semainier writes here; left out");
    case RowReason::UnreadableCharacters:
        return tr("some characters could not be read; check the text");
    case RowReason::RowsWithinCell:
        return tr(
            "%Ln row(s) of the sheet seem to be in this cell; is there a quotation mark too many?",
            nullptr, note.args.value(0).toInt());
    case RowReason::CellsWithoutColumn:
        return tr("there are more cells than columns; the last ones were left out");
    default:
        return code(note.reason);
    }
}

} // namespace

QString rowSentence(const RowNote &note)
{
    return RowSentence::refusal(note);
}

} // namespace semainier::cli
