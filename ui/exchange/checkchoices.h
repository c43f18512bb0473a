// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importcheck.h"

namespace semainier::ui {

class PlanWords;

/// One way to answer a check.
struct CheckChoice {
    /// What must be asked before the answer is known.
    enum class Question { None, Day, Hour, Minutes, People };

    QString text;
    CheckAnswer answer; ///< with a question: to be completed by what is said
    Question question = Question::None;

    bool operator==(const CheckChoice &) const = default;
};

/// The ways to answer a check, the first being what happens unless another is chosen. None where
/// nothing can be answered.
[[nodiscard]] std::vector<CheckChoice> choicesFor(const ImportCheck &check, const PlanWords &words);

/// What an answer is called on a button; empty where nothing can be answered.
[[nodiscard]] QString answerText(const ImportCheck &check, const CheckAnswer &answer,
                                 const PlanWords &words);

/// The day that is proposed first when another one is wanted.
[[nodiscard]] QDate likelyDay(const ImportCheck &check, QDate today);

} // namespace semainier::ui
