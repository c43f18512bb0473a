// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/historywords.h"

#include "core/planner/planner.h"
#include "ui/base/formatting.h"
#include "ui/base/labels.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace semainier::ui {

namespace {

class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    static QString event(const HistoryEntry &entry, const std::vector<HistoryEdit> &edits);

private:
    static QString change(const HistoryEdit &edit);
    static QString addition(const Action &action);
};

QString HistoryWords::event(const HistoryEntry &entry, const std::vector<HistoryEdit> &edits)
{
    if (edits.empty()) {
        return doneText(entry.action);
    }
    const HistoryEdit &edit = edits.front();
    QString words;
    if (!edit.before) {
        words = addition(entry.action);
    } else if (!edit.after) {
        words = tr("deleted");
    } else {
        words = change(edit);
    }
    if (!entry.reverts.isValid()) {
        return words;
    }
    return edit.before && edit.after ? tr("taken back: %1").arg(words) : words;
}

QString HistoryWords::addition(const Action &action)
{
    switch (action.verb) {
    case Verb::DuplicatePost:
        return tr("added as a copy");
    case Verb::ImportSheet:
    case Verb::ImportStatistics:
        return tr("imported from %1").arg(action.subject);
    case Verb::EditSeries:
        return tr("added by its series");
    case Verb::DeletePost:
        return tr("brought back");
    default:
        return tr("added");
    }
}

QString HistoryWords::change(const HistoryEdit &edit)
{
    const QJsonObject after = QJsonDocument::fromJson(edit.after->toUtf8()).object();
    const QString status = QStringLiteral("status");
    if (after.size() == 1 && after.contains(status)) {
        const auto state = postStatusFromCode(after[status].toString());
        return state ? tr("state: %1").arg(label(*state)) : tr("state changed");
    }
    const QString date = QStringLiteral("date");
    const auto day = QDate::fromString(after[date].toString(), Qt::ISODate);
    if (day.isValid()) {
        return tr("moved to %1").arg(shortDay(day));
    }
    // A kind that is given is confirmed with it.
    const QString proposed = QStringLiteral("kind_proposed");
    if (after.size() == 1 && after.contains(proposed)) {
        return tr("kind confirmed");
    }
    QStringList fields;
    for (const QString &field : after.keys()) {
        if (field != proposed) {
            fields.append(fieldLabel(field));
        }
    }
    //: A change of a post: the names of its fields
    return tr("%1 changed", nullptr, static_cast<int>(fields.size()))
        .arg(fields.join(QStringLiteral(", ")));
}

} // namespace

HistoryLine historyLine(const HistoryEntry &entry, const std::vector<HistoryEdit> &editsOfPost)
{
    const QDateTime local = entry.at.toLocalTime();
    const auto time = TimeOfDay::fromHourMinute(local.time().hour(), local.time().minute());
    return {shortDay(local.date()) + u' ' + hourText(time.value_or(TimeOfDay())),
            HistoryWords::event(entry, editsOfPost)};
}

std::vector<HistoryLine> historyOf(const Planner &planner, PostId post, int most)
{
    const QString entity = QStringLiteral("post");
    const qint64 row = post.value();
    const auto entries = planner.history().ofRow(entity, row, most);
    std::vector<HistoryLine> lines;
    for (const HistoryEntry &entry : entries.value_or(std::vector<HistoryEntry>())) {
        const auto edits = planner.history().editsOfRow(entry.id, entity, row);
        lines.push_back(historyLine(entry, edits.value_or(std::vector<HistoryEdit>())));
    }
    return lines;
}

} // namespace semainier::ui
