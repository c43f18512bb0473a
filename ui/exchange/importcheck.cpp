// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importcheck.h"

#include "core/base/text.h"

#include <QHash>

namespace semainier::ui {

namespace {

/// True where the same words mean the same in every row; a date or a fault is one row's.
bool isOfWords(RowReason reason)
{
    switch (reason) {
    case RowReason::UnreadableTime:
    case RowReason::ImpossibleTime:
    case RowReason::SeveralTimes:
    case RowReason::WordsBesideTime:
    case RowReason::UnknownKind:
    case RowReason::UnknownStatus:
    case RowReason::UnknownAccount:
    case RowReason::AccountChosen:
    case RowReason::UnreadableFlag:
    case RowReason::UnreadableMinutes:
    case RowReason::UnreadablePeople:
        return true;
    default:
        return false;
    }
}

ImportCheck checkOf(const RowNote &note)
{
    return {.note = note, .places = {{note.sheet, note.line}}};
}

ImportCheck checkOf(const AccountReading &reading)
{
    return {.subject = ImportCheck::Subject::Account,
            .note = {.sheet = reading.group.first.sheet,
                     .line = reading.group.first.line,
                     .value = reading.text,
                     .args = {reading.key},
                     .field = SheetField::Accounts},
            .rows = reading.group.rows,
            .places = {}};
}

ImportCheck checkOf(const RowGroup &reposts)
{
    return {.subject = ImportCheck::Subject::Reposts,
            .note = {.sheet = reposts.first.sheet,
                     .line = reposts.first.line,
                     .value = QStringLiteral("RT @…"),
                     .field = SheetField::Repost},
            .rows = reposts.rows,
            .places = {}};
}

} // namespace

QString ImportCheck::key() const
{
    QStringList parts{QString::number(static_cast<int>(subject))};
    if (subject == Subject::Note) {
        parts << code(note.reason);
    }
    if (subject != Subject::Note || isOfWords(note.reason)) {
        parts << semainier::code(note.field) << foldedText(note.value);
    } else {
        parts << QString::number(note.sheet) << QString::number(note.line) << note.column;
    }
    return parts.join(QChar(u'\u0001'));
}

CellCorrection ImportCheck::correction(const QString &meaning) const
{
    CellCorrection correction{.field = note.field, .value = note.value, .meaning = meaning};
    if (subject == Subject::Note && !isOfWords(note.reason)) {
        correction.place = first();
    }
    return correction;
}

bool isBefore(const ImportCheck &one, const ImportCheck &other)
{
    return one.first() != other.first() ? one.first() < other.first() : one.key() < other.key();
}

std::vector<ImportCheck> checksOf(const ImportPlan &plan)
{
    std::vector<ImportCheck> checks;
    QHash<QString, size_t> byKey;
    for (const RowNote &note : plan.doubts) {
        ImportCheck check = checkOf(note);
        const QString key = check.key();
        if (const auto known = byKey.constFind(key); known != byKey.constEnd()) {
            ++checks[*known].rows;
            checks[*known].places.push_back(check.first());
        } else {
            byKey.insert(key, checks.size());
            checks.push_back(std::move(check));
        }
    }
    for (const AccountReading &reading : plan.readings) {
        checks.push_back(checkOf(reading));
    }
    if (plan.reposts) {
        checks.push_back(checkOf(*plan.reposts));
    }
    std::ranges::sort(checks, isBefore);
    return checks;
}

std::vector<ImportCheck> refusalsOf(const ImportPlan &plan)
{
    std::vector<ImportCheck> refusals;
    refusals.reserve(plan.refused.size());
    for (const RefusedRow &row : plan.refused) {
        refusals.push_back(checkOf(row.note));
    }
    return refusals;
}

} // namespace semainier::ui
