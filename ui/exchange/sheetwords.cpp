// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheetwords.h"

#include "core/base/assert.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SheetWords", text);
}

// In the order of the enum.
constexpr std::array<const char *, sheetFieldCount> fields{
    QT_TRANSLATE_NOOP("SheetWords", "Identifier"),
    QT_TRANSLATE_NOOP("SheetWords", "Date"),
    QT_TRANSLATE_NOOP("SheetWords", "Hour"),
    QT_TRANSLATE_NOOP("SheetWords", "Kind"),
    QT_TRANSLATE_NOOP("SheetWords", "State"),
    QT_TRANSLATE_NOOP("SheetWords", "Title"),
    QT_TRANSLATE_NOOP("SheetWords", "Text"),
    QT_TRANSLATE_NOOP("SheetWords", "Link"),
    QT_TRANSLATE_NOOP("SheetWords", "Source"),
    QT_TRANSLATE_NOOP("SheetWords", "Accounts"),
    QT_TRANSLATE_NOOP("SheetWords", "Objective"),
    QT_TRANSLATE_NOOP("SheetWords", "Person in charge"),
    QT_TRANSLATE_NOOP("SheetWords", "Planned time"),
    QT_TRANSLATE_NOOP("SheetWords", "Time spent"),
    QT_TRANSLATE_NOOP("SheetWords", "Mention"),
    QT_TRANSLATE_NOOP("SheetWords", "Repost"),
    QT_TRANSLATE_NOOP("SheetWords", "Reply"),
    QT_TRANSLATE_NOOP("SheetWords", "Details by account"),
    QT_TRANSLATE_NOOP("SheetWords", "Images"),
    QT_TRANSLATE_NOOP("SheetWords", "Series"),
    QT_TRANSLATE_NOOP("SheetWords", "Event: date"),
    QT_TRANSLATE_NOOP("SheetWords", "Event: start"),
    QT_TRANSLATE_NOOP("SheetWords", "Event: end"),
    QT_TRANSLATE_NOOP("SheetWords", "Event: place"),
    QT_TRANSLATE_NOOP("SheetWords", "People needed"),
    QT_TRANSLATE_NOOP("SheetWords", "People found"),
    QT_TRANSLATE_NOOP("SheetWords", "Remarks"),
    QT_TRANSLATE_NOOP("SheetWords", "Networks"),
    QT_TRANSLATE_NOOP("SheetWords", "Weekday"),
    QT_TRANSLATE_NOOP("SheetWords", "(ignored)"),
};

/// First what every plan has.
constexpr std::array offeredAlways{
    SheetField::Date,      SheetField::Time,           SheetField::Weekday,
    SheetField::Network,   SheetField::Accounts,       SheetField::Kind,
    SheetField::Title,     SheetField::Text,           SheetField::Link,
    SheetField::Source,    SheetField::Status,         SheetField::Assignee,
    SheetField::Objective, SheetField::PlannedMinutes, SheetField::SpentMinutes,
    SheetField::Mentions,  SheetField::Repost,         SheetField::Reply,
    SheetField::EventDate, SheetField::EventStart,     SheetField::EventEnd,
    SheetField::Place,     SheetField::PeopleNeeded,   SheetField::PeopleFound,
    SheetField::Remarks,
};
constexpr std::array offeredOfOurs{SheetField::Uid, SheetField::Publications,
                                   SheetField::Attachments, SheetField::Series};

} // namespace

QString label(SheetField field)
{
    const auto index = static_cast<size_t>(field);
    SEM_ASSERT(index < fields.size(), return {});
    return say(fields[index]);
}

QString label(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case Encoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16 LE");
    case Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16 BE");
    }
    return {};
}

QString delimiterLabel(char delimiter)
{
    switch (delimiter) {
    case ',':
        return say(QT_TRANSLATE_NOOP("SheetWords", "comma"));
    case ';':
        return say(QT_TRANSLATE_NOOP("SheetWords", "semicolon"));
    case '\t':
        return say(QT_TRANSLATE_NOOP("SheetWords", "tab"));
    default:
        return say(QT_TRANSLATE_NOOP("SheetWords", "vertical bar"));
    }
}

QString label(DateOrder order)
{
    return order == DateOrder::DayFirst ? say(QT_TRANSLATE_NOOP("SheetWords", "day/month/year"))
                                        : say(QT_TRANSLATE_NOOP("SheetWords", "month/day/year"));
}

QString headerLineLabel(int line)
{
    return line == 0 ? say(QT_TRANSLATE_NOOP("SheetWords", "none"))
                     : say(QT_TRANSLATE_NOOP("SheetWords", "line %1")).arg(line);
}

std::vector<SheetField> offeredFields(const Sheet &sheet)
{
    std::vector<SheetField> offered{SheetField::Ignored};
    offered.insert(offered.end(), offeredAlways.begin(), offeredAlways.end());
    for (const SheetField field : offeredOfOurs) {
        if (sheet.isOwn() || sheet.has(field)) {
            offered.push_back(field);
        }
    }
    return offered;
}

} // namespace semainier::ui
