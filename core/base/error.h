// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace semainier {

/// What went wrong, as a program needs to know it. The sentence for a person, with the remedy, is
/// made by the window and by the command line.
enum class ErrorCode {
    FileNotFound, ///< no such file
    FileExists, ///< the file is there and would be overwritten
    IsFolder, ///< a folder where a file is expected
    NotACalendar, ///< the file is something else, or not even a database
    NewerFile, ///< written by a newer Semainier; detail: its schema version
    Damaged, ///< the database is malformed
    ReadOnly, ///< the calendar or its folder cannot be written
    DiskFull, ///< no space left
    Busy, ///< another program holds the file for longer than we wait
    CannotRead, ///< the system refused to read; detail: its words
    CannotWrite, ///< the system refused to write; detail: its words
    Conflict, ///< the same field was changed elsewhere meanwhile; detail: the field
    NotFound, ///< the thing to change is no longer in the calendar
    InvalidValue, ///< a value that cannot be accepted; detail: the value
    UnknownColumn, ///< a column or field name that does not exist; detail: the name
    NoTable, ///< no header row, or no row at all, was found in a sheet
    AmbiguousDates, ///< day and month cannot be told apart; detail: an example
    UnknownExport, ///< no format of the networks' statistics was recognised in a file; detail:
                   ///< "table" or "empty" where it is that
    OtherExport, ///< a recognised file without figures of publications; detail: its stable code
    MalformedFile, ///< the file breaks the rules of its format at the given line
    TooLarge, ///< over a limit that protects the memory; detail: the limit in bytes, or what is too
              ///< large: "cell" (or row of a table), "element" (entry of an export), "rows" (those
              ///< of a file), "occurrences" (of a rule)
    Replaced, ///< another file has taken the place of the open one, which must be opened again
    Cancelled, ///< the user stopped it
    Storage, ///< an SQL statement failed for another reason; detail: the driver's words
};

/// An error is a value: a code, and what is needed to name the file, the line and the remedy.
struct Error {
    ErrorCode code = ErrorCode::Storage;
    QString detail; ///< a value, a field or the system's words; never a sentence of ours
    QString file; ///< path as the user gave it; empty when no file is concerned
    int line = 0; ///< 1-based line in the file; 0 when unknown

    bool operator==(const Error &) const = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

/// The failed Result of any type: `return failure(ErrorCode::NotFound, uid);`
[[nodiscard]] std::unexpected<Error> failure(ErrorCode code, QString detail = {}, QString file = {},
                                             int line = 0);

/// The same error, now naming the file it happened in (kept when it already names one).
[[nodiscard]] Error inFile(Error error, const QString &file);

/// The name of a code as it stands in this header, for logs and for JSON answers.
[[nodiscard]] QString codeName(ErrorCode code);

} // namespace semainier

#define SEM_JOIN_(a, b) a##b
#define SEM_JOIN(a, b) SEM_JOIN_(a, b)

/// Runs an expression of type Result<…> and returns its error from the enclosing function, if any.
#define SEM_CHECK(expression)                                                                      \
    do {                                                                                           \
        if (auto semChecked = (expression); !semChecked) {                                         \
            return std::unexpected(std::move(semChecked).error());                                 \
        }                                                                                          \
    } while (false)

/// SEM_TRY(const auto rows, repository.rows()); declares `rows` or returns the error.
#define SEM_TRY(declaration, expression)                                                           \
    auto SEM_JOIN(semResult, __LINE__) = (expression);                                             \
    if (!SEM_JOIN(semResult, __LINE__)) {                                                          \
        return std::unexpected(std::move(SEM_JOIN(semResult, __LINE__)).error());                  \
    }                                                                                              \
    declaration = *std::move(SEM_JOIN(semResult, __LINE__)) // NOLINT(bugprone-macro-parentheses)
