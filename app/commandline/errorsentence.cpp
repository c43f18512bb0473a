// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errorsentence.h"

#include "app/commandline/statisticswords.h"

#include <QCoreApplication>
#include <QLocale>

namespace semainier::cli {

namespace {

class ErrorSentence {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)

public:
    static QString ofFile(const Error &error);
    static QString ofValue(const Error &error);
    static QString unknownColumn(const QString &detail);
    static QString unknownExport(const QString &detail);
    static QString malformed(const QString &detail);
    static QString tooLarge(const QString &detail);
};

QString ErrorSentence::ofFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr("there is no such file");
    case ErrorCode::FileExists:
        return tr("the file exists already and is never overwritten; choose another name");
    case ErrorCode::IsFolder:
        return tr("this is a folder; name a file in it");
    case ErrorCode::NotACalendar:
        return tr("this is not a Semainier calendar; a sheet is brought in with "
                  "“semainier import”");
    case ErrorCode::NewerFile:
        return tr("this calendar was written by a newer Semainier (version %1 of the file); "
                  "nothing was changed: install the newer program to open it")
            .arg(error.detail);
    case ErrorCode::Damaged:
        return tr("the calendar is damaged; “semainier check” says where and "
                  "“semainier restore” brings a backup back");
    case ErrorCode::ReadOnly:
        return tr("the calendar or its folder cannot be written; copy it to a folder of yours");
    case ErrorCode::DiskFull:
        return tr("the disk is full; free some space and try again");
    case ErrorCode::Busy:
        return tr("another program holds the calendar; close it and try again");
    case ErrorCode::Replaced:
        return tr("another file took its name meanwhile; try again");
    case ErrorCode::CannotRead:
        return tr("the file cannot be read: %1").arg(error.detail);
    case ErrorCode::CannotWrite:
        return error.detail.isEmpty() ? tr("the file cannot be written")
                                      : tr("the file cannot be written: %1").arg(error.detail);
    default:
        return ofValue(error);
    }
}

QString ErrorSentence::ofValue(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return tr("the field “%1” was changed elsewhere meanwhile; try again").arg(error.detail);
    case ErrorCode::NotFound:
        return tr("“%1” is no longer in the calendar").arg(error.detail);
    case ErrorCode::InvalidValue:
        return tr("“%1” cannot be accepted").arg(error.detail);
    case ErrorCode::UnknownColumn:
        return unknownColumn(error.detail);
    case ErrorCode::NoTable:
        return tr("no row of column names was found; is this the right sheet?");
    case ErrorCode::AmbiguousDates:
        return tr("a date such as “%1” can be read in two ways; say --day-first or --month-first")
            .arg(error.detail);
    case ErrorCode::UnknownExport:
        return unknownExport(error.detail);
    case ErrorCode::OtherExport:
        return otherExportSentence(error.detail);
    case ErrorCode::MalformedFile:
        return malformed(error.detail);
    case ErrorCode::TooLarge:
        return tooLarge(error.detail);
    case ErrorCode::Cancelled:
        return tr("stopped; nothing was changed");
    default:
        return tr("the calendar cannot be read or written: %1").arg(error.detail);
    }
}

/// The detail names the column, then those that exist: "Quoi: Date, Texte".
QString ErrorSentence::unknownColumn(const QString &detail)
{
    const qsizetype end = detail.indexOf(QStringLiteral(": "));
    return end < 0 ? tr("there is no column or field “%1”").arg(detail)
                   : tr("there is no column “%1” in this sheet; it has: %2")
                         .arg(detail.left(end), detail.mid(end + 2));
}

QString ErrorSentence::unknownExport(const QString &detail)
{
    if (detail == QStringLiteral("empty")) {
        return tr("the file is empty; download it again");
    }
    if (detail == QStringLiteral("table")) {
        return tr("this table is of no network or tool that is known here; import it once in "
                  "the window, where its columns are named, and it is known from then on");
    }
    return tr("this is no export of statistics that is known here; export the list of your "
              "publications where the network shows its statistics, as CSV");
}

/// The detail is what is too large, else the limit in bytes.
QString ErrorSentence::tooLarge(const QString &detail)
{
    if (detail == QStringLiteral("cell")) {
        return tr("this row, or a cell in it, is longer than any of a table; a quotation mark may "
                  "stand open in it: close it, or export the file again");
    }
    if (detail == QStringLiteral("element")) {
        return tr("an entry here is larger, or nested deeper, than any of an export; the file is "
                  "damaged: download it again");
    }
    if (detail == QStringLiteral("rows")) {
        return tr("more rows than can be read at once; export a shorter period");
    }
    bool isSize = false;
    const qint64 bytes = detail.toLongLong(&isSize);
    return tr("more than %1; split the file")
        .arg(isSize ? QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat)
                    : detail);
}

QString ErrorSentence::malformed(const QString &detail)
{
    if (detail == QStringLiteral("\"")) {
        return tr("a quotation mark is opened here and never closed");
    }
    if (detail == QStringLiteral("sqlite")) {
        return tr("this is a calendar or another database, not a sheet; write its posts to a sheet "
                  "first, with “semainier export”");
    }
    if (detail.startsWith(QStringLiteral("xls")) || detail == QStringLiteral("ods")) {
        return tr("this is a spreadsheet (%1); save it as CSV first").arg(detail);
    }
    if (detail == QStringLiteral("zip")) {
        return tr("the archive is broken or locked by a password; download it again");
    }
    if (detail == QStringLiteral("JSON") || detail == QStringLiteral("CAR")) {
        return tr("the file breaks off or is damaged (%1); download it again").arg(detail);
    }
    return detail.isEmpty() ? tr("the file breaks the rules of its format")
                            : tr("the file breaks the rules of its format: %1").arg(detail);
}

} // namespace

QString errorSentence(const Error &error)
{
    const QString sentence = ErrorSentence::ofFile(error);
    if (error.file.isEmpty()) {
        return sentence;
    }
    const QString place = error.line > 0
        ? QStringLiteral("%1:%2").arg(error.file, QString::number(error.line))
        : error.file;
    return place % u": " % sentence;
}

} // namespace semainier::cli
