// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/samplesheet.h"

#include "core/base/text.h"
#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/exchange/sheetwords.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

/// Says what one row is understood as, cell by cell.
class Understanding {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::Understanding)

public:
    Understanding(const Post *post, const RowNote *refusal, const PlanWords &words)
        : m_post(post), m_refusal(refusal), m_words(words)
    {
    }

    [[nodiscard]] SampleCell cell(SheetField field, const QString &text) const
    {
        SampleCell cell{.written = onOneLine(text)};
        cell.refused =
            m_refusal != nullptr && m_refusal->field == field && field != SheetField::Ignored;
        if (cell.refused) {
            cell.understood = tr("refused");
        } else if (m_post != nullptr) {
            cell.understood = understood(field, cell.written);
        }
        return cell;
    }

private:
    [[nodiscard]] QString understood(SheetField field, const QString &written) const
    {
        switch (field) {
        case SheetField::Date:
            return m_post->day.isValid() ? shortDate(m_post->day) : tr("undated");
        case SheetField::Time:
            return m_post->time ? hourText(*m_post->time) : tr("no hour");
        case SheetField::EventDate:
            return m_post->event.day.isValid() ? shortDate(m_post->event.day) : QString();
        case SheetField::EventStart:
            return hour(m_post->event.start);
        case SheetField::EventEnd:
            return hour(m_post->event.end);
        case SheetField::Kind:
            return label(m_post->kind);
        case SheetField::Status:
            return label(m_post->status);
        case SheetField::Accounts:
        case SheetField::Network:
            return accounts();
        case SheetField::PlannedMinutes:
            return m_post->plannedMinutes ? duration(*m_post->plannedMinutes) : QString();
        case SheetField::SpentMinutes:
            return m_post->spentMinutes ? duration(*m_post->spentMinutes) : QString();
        case SheetField::Mentions:
            return flag(m_post->mentions, written);
        case SheetField::Repost:
            return flag(m_post->repost, written);
        case SheetField::Reply:
            return flag(m_post->reply, written);
        default:
            return {};
        }
    }

    [[nodiscard]] QString accounts() const
    {
        const auto count = static_cast<int>(m_post->publications.size());
        if (count == 0) {
            return tr("no account");
        }
        return count == 1 ? m_words.accountsOf(*m_post) : tr("%Ln accounts", nullptr, count);
    }

    static QString hour(std::optional<TimeOfDay> time)
    {
        return time ? hourText(*time) : QString();
    }

    static QString flag(bool value, const QString &written)
    {
        return written.isEmpty() ? QString() : value ? tr("yes") : tr("no");
    }

    const Post *m_post;
    const RowNote *m_refusal;
    const PlanWords &m_words;
};

const Post *postAt(const ImportPlan &plan, const RowPlace &place)
{
    const auto row = std::ranges::find(plan.sample, place, &SampleRow::place);
    return row == plan.sample.end() ? nullptr : &row->post;
}

const RowNote *refusalAt(const ImportPlan &plan, const RowPlace &place)
{
    const auto row = std::ranges::find_if(plan.refused, [&place](const RefusedRow &refused) {
        return RowPlace{refused.note.sheet, refused.note.line} == place;
    });
    return row == plan.refused.end() ? nullptr : &row->note;
}

std::vector<FieldChoice> choicesOf(const Sheet &sheet)
{
    const SheetField longest = sheet.has(SheetField::Text) ? SheetField::Text : SheetField::Title;
    std::vector<FieldChoice> choices;
    for (const SheetField field : offeredFields(sheet)) {
        choices.push_back({.code = static_cast<int>(field),
                           .name = label(field),
                           .isAside = field == SheetField::Ignored || field == SheetField::Weekday,
                           .isLong = field == longest});
    }
    return choices;
}

} // namespace

FieldChoice SampleSheet::choiceOf(size_t column) const
{
    const auto found = column < fields.size()
        ? std::ranges::find(offered, fields[column], &FieldChoice::code)
        : offered.end();
    return found == offered.end() ? FieldChoice() : *found;
}

SampleSheet sampleOf(const ImportOutcome &outcome, size_t sheet, const PlanWords &words)
{
    const Sheet &from = outcome.sheets.at(sheet);
    SampleSheet sample{.offered = choicesOf(from)};
    for (const SheetColumn &column : from.columns) {
        sample.fields.push_back(static_cast<int>(column.field.value_or(SheetField::Ignored)));
        sample.headers << column.header.simplified();
    }
    for (const CsvRow &row : from.sample) {
        const RowPlace place{sheet, row.line};
        const Understanding understanding(postAt(outcome.plan, place),
                                          refusalAt(outcome.plan, place), words);
        std::vector<SampleCell> cells;
        for (size_t column = 0; column < sample.fields.size(); ++column) {
            cells.push_back(
                understanding.cell(static_cast<SheetField>(sample.fields[column]),
                                   column < row.cells.size() ? row.cells[column] : QString()));
        }
        sample.lines.push_back(row.line);
        sample.rows.push_back(std::move(cells));
    }
    return sample;
}

} // namespace semainier::ui
