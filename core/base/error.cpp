// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace semainier {

std::unexpected<Error> failure(ErrorCode code, QString detail, QString file, int line)
{
    return std::unexpected(Error{code, std::move(detail), std::move(file), line});
}

Error inFile(Error error, const QString &file)
{
    if (error.file.isEmpty()) {
        error.file = file;
    }
    return error;
}

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return QStringLiteral("FileNotFound");
    case ErrorCode::FileExists:
        return QStringLiteral("FileExists");
    case ErrorCode::IsFolder:
        return QStringLiteral("IsFolder");
    case ErrorCode::NotACalendar:
        return QStringLiteral("NotACalendar");
    case ErrorCode::NewerFile:
        return QStringLiteral("NewerFile");
    case ErrorCode::Damaged:
        return QStringLiteral("Damaged");
    case ErrorCode::ReadOnly:
        return QStringLiteral("ReadOnly");
    case ErrorCode::DiskFull:
        return QStringLiteral("DiskFull");
    case ErrorCode::Busy:
        return QStringLiteral("Busy");
    case ErrorCode::CannotRead:
        return QStringLiteral("CannotRead");
    case ErrorCode::CannotWrite:
        return QStringLiteral("CannotWrite");
    case ErrorCode::Conflict:
        return QStringLiteral("Conflict");
    case ErrorCode::NotFound:
        return QStringLiteral("NotFound");
    case ErrorCode::InvalidValue:
        return QStringLiteral("InvalidValue");
    case ErrorCode::UnknownColumn:
        return QStringLiteral("UnknownColumn");
    case ErrorCode::NoTable:
        return QStringLiteral("NoTable");
    case ErrorCode::AmbiguousDates:
        return QStringLiteral("AmbiguousDates");
    case ErrorCode::UnknownExport:
        return QStringLiteral("UnknownExport");
    case ErrorCode::OtherExport:
        return QStringLiteral("OtherExport");
    case ErrorCode::MalformedFile:
        return QStringLiteral("MalformedFile");
    case ErrorCode::TooLarge:
        return QStringLiteral("TooLarge");
    case ErrorCode::Replaced:
        return QStringLiteral("Replaced");
    case ErrorCode::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorCode::Storage:
        return QStringLiteral("Storage");
    }
    return {};
}

} // namespace semainier
