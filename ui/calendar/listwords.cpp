// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listwords.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"

#include <QLocale>

namespace semainier::ui {

namespace {

const QString dot = QStringLiteral(" · ");

constexpr std::array<const char *, listColumnCount> columnNames{
    QT_TRANSLATE_NOOP("semainier::ui::ListWords", "Date"),
    QT_TRANSLATE_NOOP("semainier::ui::ListWords", "Hour"),
    QT_TRANSLATE_NOOP("semainier::ui::ListWords", "Kind"),
    QT_TRANSLATE_NOOP("semainier::ui::ListWords", "Post"),
    QT_TRANSLATE_NOOP("semainier::ui::ListWords", "Accounts"),
    QT_TRANSLATE_NOOP("semainier::ui::ListWords", "State"),
    QT_TRANSLATE_NOOP("semainier::ui::ListWords", "In charge"),
    QT_TRANSLATE_NOOP("semainier::ui::ListWords", "Time"),
};

QString accountNames(const std::vector<NetworkChip> &chips)
{
    QStringList names;
    for (const NetworkChip &chip : chips) {
        names.append(chip.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

ListRow ListWords::row(const Post &post) const
{
    const bool dated = post.day.isValid();
    ListRow row{
        .card = m_words.card(post),
        .date = dated ? QString(shortWeekday(post.day.dayOfWeek()) % u' '
                                % QLocale().toString(post.day.day()))
                      : QString(),
        .kind = label(post.kind),
        .state = label(post.status),
        .time = post.plannedMinutes ? duration(*post.plannedMinutes) : QString(),
        .accounts = {},
        .sentence = {},
    };
    row.accounts = accountNames(row.card.networks);
    QStringList said{dated ? WeekWords::dayName(post.day) : tr("Undated"), row.card.sentence};
    if (!post.assignee.isEmpty()) {
        said.append(post.assignee);
    }
    row.sentence = said.join(QStringLiteral(", "));
    return row;
}

ListHead ListWords::week(QDate monday, const DateRange &period, const ListSum &sum)
{
    const DateRange shown{std::max(monday, period.first), std::min(monday.addDays(6), period.last)};
    //: The head of a group: the number of the week, then its days
    const QString title = tr("Week %1").arg(monday.weekNumber()) + dot + daysTitle(shown);
    return {title, tr("%Ln post(s)", nullptr, sum.posts) + dot + duration(sum.minutes)};
}

ListHead ListWords::undated(const ListSum &sum, qint64 unread)
{
    if (unread > 0) {
        const QLocale locale;
        return {tr("Undated"),
                tr("%1 of %2 posts")
                    .arg(locale.toString(sum.posts), locale.toString(sum.posts + unread))};
    }
    return {tr("Undated"), tr("%Ln post(s)", nullptr, sum.posts)};
}

QString ListWords::column(ListColumn column)
{
    return tr(columnNames.at(static_cast<size_t>(column)));
}

QString ListWords::late()
{
    return tr("late");
}

} // namespace semainier::ui
