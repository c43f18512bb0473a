// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/errortext.h"

#include "ui/base/labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace semainier::ui {

namespace {

const char *malformed(const QString &format)
{
    if (format == QStringLiteral("sqlite")) {
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is a calendar or another database, not a sheet. Open it, "
                                 "then export its posts to a sheet.");
    }
    if (format == QStringLiteral("zip")) {
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is broken or locked by a password. Download it again.");
    }
    if (format == QStringLiteral("\"")) {
        return QT_TRANSLATE_NOOP("Errors",
                                 "A quotation mark is opened in %1 and never closed. Close it, or "
                                 "export the file again.");
    }
    if (format == QStringLiteral("JSON") || format == QStringLiteral("CAR")) {
        return QT_TRANSLATE_NOOP("Errors", "%1 breaks off or is damaged (%2). Download it again.");
    }
    if (format.startsWith(QStringLiteral("xls")) || format == QStringLiteral("ods")) {
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is a spreadsheet that cannot be read (%2). Save it as CSV "
                                 "first.");
    }
    return QT_TRANSLATE_NOOP("Errors", "%1 breaks the rules of its format (%2).");
}

const char *unknownExport(const QString &detail)
{
    if (detail == QStringLiteral("empty")) {
        return QT_TRANSLATE_NOOP("Errors", "%1 is empty. Download it again.");
    }
    return QT_TRANSLATE_NOOP("Errors",
                             "%1 is no export of statistics that is known here. Export the "
                             "list of your publications, as CSV, where the network shows its "
                             "statistics.");
}

const char *tooLarge(const QString &what)
{
    if (what == QStringLiteral("cell")) {
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 has a row or a cell that is longer than any of a table. A "
                                 "quotation mark may stand open in it: close it, or export the "
                                 "file again.");
    }
    if (what == QStringLiteral("element")) {
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 has an entry that is larger, or nested deeper, than any of an "
                                 "export. The file is damaged: download it again.");
    }
    if (what == QStringLiteral("rows")) {
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 has more rows than can be read at once. Export a shorter "
                                 "period.");
    }
    if (what == QStringLiteral("occurrences")) {
        return QT_TRANSLATE_NOOP("Errors",
                                 "This rhythm comes on more days than can be planned. Choose a "
                                 "slower one.");
    }
    return QT_TRANSLATE_NOOP("Errors", "%1 is too large (limit: %2). Cut it in parts.");
}

/// "%1" is the file, "%2" the detail.
const char *words(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is not there. Was it moved, renamed or on a disk that "
                                 "is no longer plugged in?");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 exists already and has been left as it is. Choose "
                                 "another name.");
    case ErrorCode::IsFolder:
        return QT_TRANSLATE_NOOP("Errors", "%1 is a folder. Choose a file in it.");
    case ErrorCode::NotACalendar:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is not a Semainier calendar. To read a spreadsheet, "
                                 "use Import.");
    case ErrorCode::NewerFile:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 was written by a newer Semainier and has been left as "
                                 "it is. Update Semainier to open it.");
    case ErrorCode::Damaged:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is damaged. Open its newest backup to go on "
                                 "working.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 can only be read. Copy it to a folder of yours to "
                                 "change it.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Errors",
                                 "There is no space left on the disk of %1. Nothing has "
                                 "been written; free some space and try again.");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP("Errors", "Another program is using %1. Try again in a moment.");
    case ErrorCode::Replaced:
        return QT_TRANSLATE_NOOP("Errors",
                                 "Another file took the name of %1 while it was open. Open "
                                 "it again to go on.");
    case ErrorCode::CannotRead:
        return QT_TRANSLATE_NOOP("Errors", "%1 cannot be read (%2).");
    case ErrorCode::CannotWrite:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 cannot be written (%2). Check that the folder "
                                 "exists and is yours.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The same thing was changed elsewhere meanwhile (%2). "
                                 "Look at it again, then repeat your change.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Errors",
                                 "This is no longer in the calendar: it was deleted "
                                 "meanwhile.");
    case ErrorCode::InvalidValue:
        return QT_TRANSLATE_NOOP("Errors", "“%2” cannot be accepted here.");
    case ErrorCode::UnknownColumn:
        return QT_TRANSLATE_NOOP("Errors", "There is no column or field named “%2”.");
    case ErrorCode::NoTable:
        return QT_TRANSLATE_NOOP("Errors",
                                 "No table was found in %1. Its first row should name the "
                                 "columns, with at least a date or a text.");
    case ErrorCode::AmbiguousDates:
        return QT_TRANSLATE_NOOP("Errors",
                                 "Day and month cannot be told apart in %1 (“%2”). Say "
                                 "which comes first.");
    case ErrorCode::UnknownExport:
        return unknownExport(error.detail);
    case ErrorCode::OtherExport:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "%1 has no figures of single publications. Export the list of your "
            "publications instead.");
    case ErrorCode::MalformedFile:
        return malformed(error.detail);
    case ErrorCode::TooLarge:
        return tooLarge(error.detail);
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing has been changed.");
    case ErrorCode::Storage:
        break;
    }
    return QT_TRANSLATE_NOOP("Errors",
                             "%1 could not be read or written (%2). What you see is kept; "
                             "try again, or make a copy of the file.");
}

QString fileText(const Error &error)
{
    return error.file.isEmpty() ? QCoreApplication::translate("Errors", "The calendar")
                                : QDir::toNativeSeparators(error.file);
}

QString detailText(const Error &error)
{
    if (error.detail.isEmpty()) {
        return QCoreApplication::translate("Errors", "no further detail");
    }
    bool isSize = false;
    const qint64 bytes = error.code == ErrorCode::TooLarge ? error.detail.toLongLong(&isSize) : 0;
    if (isSize) {
        return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
    }
    return error.code == ErrorCode::Conflict ? fieldLabel(error.detail) : error.detail;
}

} // namespace

QString errorText(const Error &error)
{
    QString text = QCoreApplication::translate("Errors", words(error));
    text.replace(QStringLiteral("%2"), detailText(error));
    text.replace(QStringLiteral("%1"), fileText(error));
    if (error.line > 0) {
        text = QCoreApplication::translate("Errors", "Line %1: %2")
                   .arg(QString::number(error.line), text);
    }
    return text;
}

} // namespace semainier::ui
