// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/correction.h"

namespace semainier::ui {

/// Something of a sheet that a person should look at, and may say otherwise: a row that is refused,
/// a doubt, or a word that was taken for something. Rows that say the same are one check.
struct ImportCheck {
    enum class Subject {
        Note, ///< see RowReason
        Account, ///< a word taken for an account; arg: the account's key
        Reposts, ///< texts that begin with "RT @"
    };

    Subject subject = Subject::Note;
    RowNote note; ///< of the first row
    int rows = 1;
    std::vector<RowPlace> places; ///< of all rows; not known of accounts and reposts

    [[nodiscard]] RowPlace first() const { return {note.sheet, note.line}; }
    [[nodiscard]] bool isRefusal() const
    {
        return subject == Subject::Note && semainier::isRefusal(note.reason);
    }
    /// The same for the same question in the next plan.
    [[nodiscard]] QString key() const;
    /// The correction by which the cells mean this instead, written as our own files do.
    [[nodiscard]] CellCorrection correction(const QString &meaning) const;
};

/// What a person answers to a check.
struct CheckAnswer {
    enum class Kind {
        AsRead,
        Meaning, ///< see ImportCheck::correction
        LeaveOut, ///< the rows
    };

    Kind kind = Kind::AsRead;
    QString meaning;

    bool operator==(const CheckAnswer &) const = default;
};

/// By sheet and line; always in the same order.
[[nodiscard]] bool isBefore(const ImportCheck &one, const ImportCheck &other);

/// The doubts and readings of a plan, in order.
[[nodiscard]] std::vector<ImportCheck> checksOf(const ImportPlan &plan);
/// The refused rows, in order.
[[nodiscard]] std::vector<ImportCheck> refusalsOf(const ImportPlan &plan);

} // namespace semainier::ui
