// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importreport.h"

#include "app/commandline/console.h"
#include "app/commandline/rowsentence.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace semainier::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)

public:
    static QString sheet(const Sheet &sheet);
    static QString totals(const ImportPlan &plan, bool isDryRun);
    static QString refused(const QString &line) { return tr("refused: %1").arg(line); }
    static QString doubtful(const QString &line) { return tr("doubtful: %1").arg(line); }
    static QString missing(const MissingPost &post);
    static QString unused(const QStringList &headers)
    {
        return tr("  columns left out: %1").arg(headers.join(QStringLiteral(", ")));
    }
};

QString Words::sheet(const Sheet &sheet)
{
    const QString delimiter =
        sheet.delimiter == '\t' ? tr("tab") : QString(QLatin1Char(sheet.delimiter));
    return tr("%1: %2, separator “%3”, columns named on line %4")
        .arg(sheet.path, name(sheet.encoding), delimiter, QString::number(sheet.headerLine));
}

QString Words::totals(const ImportPlan &plan, bool isDryRun)
{
    const QStringList parts{
        tr("%Ln added", nullptr, int(plan.added.size())),
        tr("%Ln changed", nullptr, int(plan.updated.size())),
        tr("%Ln unchanged", nullptr, plan.unchanged),
        tr("%Ln refused", nullptr, int(plan.refused.size())),
    };
    const QString list = parts.join(QStringLiteral(", "));
    const QString rows = tr("%Ln row(s)", nullptr, plan.rows);
    return isDryRun ? tr("%1 would give: %2. The calendar is as it was.").arg(rows, list)
                    : tr("%1: %2.").arg(rows, list);
}

QString Words::missing(const MissingPost &post)
{
    return tr("no longer in the sheet, kept in the calendar: %1 %2")
        .arg(post.day.toString(Qt::ISODate), onOneLine(post.caption));
}

} // namespace

ImportReport::ImportReport(const ImportPlan &plan, bool isDryRun)
    : m_plan(plan), m_isDryRun(isDryRun)
{
}

bool ImportReport::tookAnything() const
{
    return !m_plan.added.empty() || !m_plan.updated.empty() || m_plan.unchanged > 0;
}

QStringList ImportReport::lines() const
{
    QStringList result = sheetLines();
    if (m_isDryRun) {
        result += differenceLines();
    }
    for (const MissingPost &post : m_plan.missing) {
        result << Words::missing(post);
    }
    return result << Words::totals(m_plan, m_isDryRun);
}

QStringList ImportReport::sheetLines() const
{
    QStringList result;
    for (const Sheet &sheet : m_plan.sheets) {
        result << Words::sheet(sheet);
        for (const SheetColumn &column : sheet.columns) {
            if (column.field && *column.field != SheetField::Ignored) {
                result << u"  " % onOneLine(column.header) % u" → " % code(*column.field);
            }
        }
        if (const QStringList unused = sheet.unusedHeaders(); !unused.isEmpty()) {
            result << Words::unused(unused);
        }
    }
    return result;
}

QStringList ImportReport::differenceLines() const
{
    QStringList result;
    for (const UpdatedPost &post : m_plan.updated) {
        result << place(post.place) % u": " % onOneLine(post.caption);
        for (const FieldChange &change : post.fields) {
            result << u"    " % code(change.field) % u": “" % onOneLine(change.before) % u"” → “"
                    % onOneLine(change.after) % u'”';
        }
    }
    return result;
}

QString ImportReport::place(const RowPlace &place) const
{
    return m_plan.sheets[place.sheet].path % u':' % QString::number(place.line);
}

QString ImportReport::noteLine(const RowNote &note) const
{
    QString line = place({note.sheet, note.line}) % u": ";
    if (!note.column.isEmpty()) {
        line += onOneLine(note.column) % u" “" % firstWords(onOneLine(note.value)) % u"”: ";
    }
    return line + rowSentence(note);
}

QStringList ImportReport::noteLines() const
{
    QStringList result;
    for (const RefusedRow &row : m_plan.refused) {
        result << Words::refused(noteLine(row.note));
    }
    for (const RowNote &note : m_plan.doubts) {
        result << Words::doubtful(noteLine(note));
    }
    return result;
}

QJsonObject ImportReport::json() const
{
    QJsonArray refused;
    for (const RefusedRow &row : m_plan.refused) {
        refused.append(noteJson(row.note));
    }
    QJsonArray doubtful;
    for (const RowNote &note : m_plan.doubts) {
        doubtful.append(noteJson(note));
    }
    const QJsonObject counts{
        {QStringLiteral("rows"), m_plan.rows},
        {QStringLiteral("added"), qint64(m_plan.added.size())},
        {QStringLiteral("changed"), qint64(m_plan.updated.size())},
        {QStringLiteral("unchanged"), m_plan.unchanged},
        {QStringLiteral("missing"), qint64(m_plan.missing.size())},
        {QStringLiteral("refused"), refused.size()},
        {QStringLiteral("doubtful"), doubtful.size()},
    };
    return {{QStringLiteral("dry_run"), m_isDryRun},    {QStringLiteral("sheets"), sheetsJson()},
            {QStringLiteral("counts"), counts},         {QStringLiteral("added"), addedJson()},
            {QStringLiteral("changed"), changedJson()}, {QStringLiteral("missing"), missingJson()},
            {QStringLiteral("refused"), refused},       {QStringLiteral("doubtful"), doubtful}};
}

QJsonArray ImportReport::sheetsJson() const
{
    QJsonArray sheets;
    for (const Sheet &sheet : m_plan.sheets) {
        QJsonArray columns;
        for (const SheetColumn &column : sheet.columns) {
            columns.append(QJsonObject{
                {QStringLiteral("name"), column.header},
                {QStringLiteral("field"),
                 column.field ? QJsonValue(code(*column.field)) : QJsonValue()},
            });
        }
        sheets.append(QJsonObject{
            {QStringLiteral("file"), sheet.path},
            {QStringLiteral("encoding"), name(sheet.encoding)},
            {QStringLiteral("delimiter"), QString(QLatin1Char(sheet.delimiter))},
            {QStringLiteral("header_line"), sheet.headerLine},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("columns_left_out"), QJsonArray::fromStringList(sheet.unusedHeaders())},
        });
    }
    return sheets;
}

QJsonArray ImportReport::addedJson() const
{
    QJsonArray added;
    const auto &posts = m_plan.change.posts.added;
    for (size_t i = 0; i < m_plan.added.size() && i < posts.size(); ++i) {
        QJsonObject one = placeJson(m_plan.added[i]);
        one[QStringLiteral("date")] =
            posts[i].day.isValid() ? QJsonValue(posts[i].day.toString(Qt::ISODate)) : QJsonValue();
        one[QStringLiteral("caption")] = caption(posts[i]);
        added.append(one);
    }
    return added;
}

QJsonArray ImportReport::changedJson() const
{
    QJsonArray changed;
    for (const UpdatedPost &post : m_plan.updated) {
        QJsonArray fields;
        for (const FieldChange &change : post.fields) {
            fields.append(QJsonObject{{QStringLiteral("field"), code(change.field)},
                                      {QStringLiteral("before"), change.before},
                                      {QStringLiteral("after"), change.after}});
        }
        QJsonObject one = placeJson(post.place);
        one[QStringLiteral("caption")] = post.caption;
        one[QStringLiteral("fields")] = fields;
        changed.append(one);
    }
    return changed;
}

QJsonArray ImportReport::missingJson() const
{
    QJsonArray missing;
    for (const MissingPost &post : m_plan.missing) {
        missing.append(QJsonObject{{QStringLiteral("uid"), post.uid},
                                   {QStringLiteral("date"), post.day.toString(Qt::ISODate)},
                                   {QStringLiteral("caption"), post.caption}});
    }
    return missing;
}

QJsonObject ImportReport::noteJson(const RowNote &note) const
{
    QJsonObject one = placeJson({note.sheet, note.line});
    one[QStringLiteral("column")] = note.column;
    one[QStringLiteral("value")] = note.value;
    one[QStringLiteral("reason")] = code(note.reason);
    one[QStringLiteral("message")] = rowSentence(note);
    return one;
}

QJsonObject ImportReport::placeJson(const RowPlace &place) const
{
    return {{QStringLiteral("file"), m_plan.sheets[place.sheet].path},
            {QStringLiteral("line"), place.line}};
}

} // namespace semainier::cli
