// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingwords.h"

#include "core/account/network.h"
#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/exchange/statistics/numbercell.h"
#include "ui/base/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace semainier::ui {

namespace {

constexpr qsizetype longestShown = 500; ///< characters of a cell

class Words {
    Q_DECLARE_TR_FUNCTIONS(MappingWords)

public:
    static QString need(MappingNeed need)
    {
        switch (need) {
        case MappingNeed::Day:
            return tr("the day");
        case MappingNeed::Publication:
            return tr("an identifier, an address or a text");
        case MappingNeed::Count:
            return tr("one count, such as the likes");
        case MappingNeed::Network:
            return tr("the account");
        }
        return {};
    }
    static QString needs(const QString &list)
    {
        //: what is to be said of the columns of a table
        return tr("Still to say: %1.").arg(list);
    }
    static QString lack(const SkippedRow &row)
    {
        switch (row.reason) {
        case SkipReason::NoDate:
            return tr("line %1 has no readable day").arg(row.line);
        case SkipReason::DamagedId:
            return tr("line %1 has an identifier that a spreadsheet has rounded").arg(row.line);
        case SkipReason::OtherNetwork:
            return tr("line %1 is of a network that Semainier does not know").arg(row.line);
        case SkipReason::NoNetwork:
            return tr("line %1 does not say of which network it is: choose the account")
                .arg(row.line);
        default:
            return tr("line %1 does not say which publication it is").arg(row.line);
        }
    }
    static QString counted(int rows, int read)
    {
        //: of a file; %1 is "118 read"
        return tr("%Ln row(s): %1", nullptr, rows).arg(tr("%Ln read", nullptr, read));
    }
    static QString withLeftOut(const QString &counted, int rows, const QString &reason)
    {
        //: "120 rows: 118 read", "2 left out", "line 5 has no readable day"
        return tr("%1, %2: %3").arg(counted, tr("%Ln left out", nullptr, rows), reason);
    }
    static QString order()
    {
        return tr("The days can be read in two ways. Say under “Dates” what comes first.");
    }
    static QString noDay() { return tr("no day"); }
    static QString noCount() { return tr("no count"); }
};

// In the order of the enum.
constexpr std::array<const char *, statisticsFieldCount> fields{
    QT_TRANSLATE_NOOP("MappingWords", "(ignored)"),
    QT_TRANSLATE_NOOP("MappingWords", "Day"),
    QT_TRANSLATE_NOOP("MappingWords", "Hour"),
    QT_TRANSLATE_NOOP("MappingWords", "Identifier"),
    QT_TRANSLATE_NOOP("MappingWords", "Address"),
    QT_TRANSLATE_NOOP("MappingWords", "Text"),
    QT_TRANSLATE_NOOP("MappingWords", "Title"),
    QT_TRANSLATE_NOOP("MappingWords", "Account"),
    QT_TRANSLATE_NOOP("MappingWords", "Network"),
    QT_TRANSLATE_NOOP("MappingWords", "Impressions"),
    QT_TRANSLATE_NOOP("MappingWords", "Reach"),
    QT_TRANSLATE_NOOP("MappingWords", "Reactions"),
    QT_TRANSLATE_NOOP("MappingWords", "Comments"),
    QT_TRANSLATE_NOOP("MappingWords", "Shares"),
    QT_TRANSLATE_NOOP("MappingWords", "Clicks"),
    QT_TRANSLATE_NOOP("MappingWords", "Saves"),
    QT_TRANSLATE_NOOP("MappingWords", "Video views"),
};

SampleCell understoodDay(SampleCell cell, std::optional<DateOrder> order)
{
    const DateCell date = readDateCell(cell.written);
    if (!order && date.needsOrder()) {
        return cell;
    }
    QDate day = date.inOrder(order.value_or(DateOrder::DayFirst));
    day = day.isValid() || order ? day : date.inOrder(DateOrder::MonthFirst);
    cell.refused = !day.isValid();
    cell.understood = day.isValid() ? shortDate(day) : Words::noDay();
    return cell;
}

/// Empty where the figures say it already: "1 204".
QString understoodCount(const QString &written)
{
    const auto count = countFromCell(written);
    if (!count) {
        return Words::noCount();
    }
    QString figures = written;
    figures.removeIf([](QChar c) { return c.isSpace() || c == u',' || c == u'.'; });
    return figures == QString::number(*count) ? QString() : QLocale().toString(*count);
}

SampleCell cellOf(StatisticsField field, const QString &text, std::optional<DateOrder> order)
{
    SampleCell cell{.written = onOneLine(QStringView(text).left(longestShown))};
    if (field == StatisticsField::Date) {
        return understoodDay(std::move(cell), order);
    }
    if (metricOf(field) && !cell.written.isEmpty()) {
        cell.understood = understoodCount(cell.written);
    }
    if (field == StatisticsField::Network) {
        const Network *network = networkFromAlias(cell.written);
        cell.understood = network == nullptr ? QString() : network->name;
    }
    return cell;
}

std::vector<FieldChoice> choices(bool hasText)
{
    const auto longest = hasText ? StatisticsField::Text : StatisticsField::Title;
    std::vector<FieldChoice> offered;
    for (size_t i = 0; i < statisticsFieldCount; ++i) {
        const auto field = static_cast<StatisticsField>(i);
        offered.push_back({.code = static_cast<int>(i),
                           .name = label(field),
                           .isAside = field == StatisticsField::Ignored,
                           .isLong = field == longest});
    }
    return offered;
}

} // namespace

QString label(StatisticsField field)
{
    const auto index = static_cast<size_t>(field);
    SEM_ASSERT(index < fields.size(), return {});
    return QCoreApplication::translate("MappingWords", fields.at(index));
}

SampleSheet sampleOf(const UnknownTable &table, std::optional<DateOrder> order)
{
    const TableMapping &mapping = table.mapping;
    SampleSheet sample{.offered = choices(mapping.has(StatisticsField::Text))};
    for (const QString &header : mapping.headers) {
        sample.headers << header.left(longestShown);
    }
    for (const StatisticsField field : mapping.fields) {
        sample.fields.push_back(static_cast<int>(field));
    }
    for (const CsvRow &row : table.sample) {
        std::vector<SampleCell> cells;
        for (size_t column = 0; column < mapping.fields.size(); ++column) {
            cells.push_back(cellOf(mapping.fields[column],
                                   column < row.cells.size() ? row.cells[column] : QString(),
                                   order));
        }
        sample.lines.push_back(row.line);
        sample.rows.push_back(std::move(cells));
    }
    return sample;
}

QString needSentence(const std::vector<MappingNeed> &needs)
{
    QStringList list;
    for (const MappingNeed need : needs) {
        list << Words::need(need);
    }
    return Words::needs(list.join(QStringLiteral(", ")));
}

QString checkSentence(const MappingCheck &check)
{
    if (check.wantsDateOrder) {
        return Words::order();
    }
    const QString counted = Words::counted(check.rows, check.read);
    return check.firstSkipped
        ? Words::withLeftOut(counted, check.rows - check.read, Words::lack(*check.firstSkipped))
        : counted;
}

} // namespace semainier::ui
