// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace semainier {

/// What a column of a sheet tells about a post.
enum class SheetField {
    Uid,
    Date,
    Time,
    Kind,
    Status,
    Title,
    Text,
    Link,
    Source,
    Accounts, ///< accounts or networks, one or several
    Objective,
    Assignee,
    PlannedMinutes,
    SpentMinutes,
    Mentions,
    Repost,
    Reply,
    Publications, ///< what each account adds, as JSON; only in our own files
    Attachments, ///< as JSON; only in our own files
    Series, ///< as JSON; only in our own files
    EventDate,
    EventStart,
    EventEnd,
    Place, ///< of the event
    PeopleNeeded,
    PeopleFound,
    Remarks, ///< of those who review
    Network, ///< the network alone, beside a column with the account's handle
    Weekday, ///< read only to check or to decide the date
    Ignored, ///< known, and of no use
};

/// The columns of our own files, in their order.
inline constexpr std::array ownFields{
    SheetField::Uid,
    SheetField::Date,
    SheetField::Time,
    SheetField::Kind,
    SheetField::Status,
    SheetField::Title,
    SheetField::Text,
    SheetField::Link,
    SheetField::Source,
    SheetField::Accounts,
    SheetField::Objective,
    SheetField::Assignee,
    SheetField::PlannedMinutes,
    SheetField::SpentMinutes,
    SheetField::Mentions,
    SheetField::Repost,
    SheetField::Reply,
    SheetField::Publications,
    SheetField::Attachments,
    SheetField::Series,
    SheetField::EventDate,
    SheetField::EventStart,
    SheetField::EventEnd,
    SheetField::Place,
    SheetField::PeopleNeeded,
    SheetField::PeopleFound,
    SheetField::Remarks,
};
inline constexpr size_t sheetFieldCount = static_cast<size_t>(SheetField::Ignored) + 1;

/// The stable key of a field: the header of our own files, and FIELD in `--column NAME=FIELD`.
[[nodiscard]] QString code(SheetField field);
[[nodiscard]] std::optional<SheetField> sheetFieldFromCode(QStringView code);
/// Every key that sheetFieldFromCode() knows.
[[nodiscard]] QStringList sheetFieldCodes();
/// Whether its cells are JSON, which is for programs.
[[nodiscard]] bool isForPrograms(SheetField field);

/// The header as it is compared: folded, what stands in parentheses and punctuation at the ends
/// dropped. "Message\n(max 280)" gives "message", "Qui ?" gives "qui".
[[nodiscard]] QString foldedHeader(QStringView header);

/// The field that people, in French or in English, give this header for; matched whole.
[[nodiscard]] std::optional<SheetField> sheetFieldFromHeader(QStringView header);

} // namespace semainier
