// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"
#include "ui/base/formatting.h"
#include "ui/base/labels.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

/// The same action before it is done again or undone, and once it is done. "%1" is the thing,
/// "%2" the detail.
struct VerbWords {
    const char *action;
    const char *done;
};

// In the order of the enum.
constexpr std::array<VerbWords, static_cast<size_t>(Verb::Restore) + 1> verbs{{
    {QT_TRANSLATE_NOOP("Actions", "add %1"), QT_TRANSLATE_NOOP("Actions", "%1 added")},
    {QT_TRANSLATE_NOOP("Actions", "edit %1"), QT_TRANSLATE_NOOP("Actions", "%1 edited")},
    {QT_TRANSLATE_NOOP("Actions", "move %1"), QT_TRANSLATE_NOOP("Actions", "%1 moved")},
    {QT_TRANSLATE_NOOP("Actions", "duplicate %1"), QT_TRANSLATE_NOOP("Actions", "%1 duplicated")},
    {QT_TRANSLATE_NOOP("Actions", "delete %1"), QT_TRANSLATE_NOOP("Actions", "%1 deleted")},
    {QT_TRANSLATE_NOOP("Actions", "exchange the places of two posts"),
     QT_TRANSLATE_NOOP("Actions", "The two posts have exchanged places")},
    {QT_TRANSLATE_NOOP("Actions", "import %1"), QT_TRANSLATE_NOOP("Actions", "%1 imported")},
    {QT_TRANSLATE_NOOP("Actions", "import the statistics of %1"),
     QT_TRANSLATE_NOOP("Actions", "Statistics of %1 imported")},
    {QT_TRANSLATE_NOOP("Actions", "edit a series"), QT_TRANSLATE_NOOP("Actions", "Series edited")},
    {QT_TRANSLATE_NOOP("Actions", "edit the accounts"),
     QT_TRANSLATE_NOOP("Actions", "Accounts edited")},
    {QT_TRANSLATE_NOOP("Actions", "edit the objectives"),
     QT_TRANSLATE_NOOP("Actions", "Objectives edited")},
    {QT_TRANSLATE_NOOP("Actions", "edit the weekly slots"),
     QT_TRANSLATE_NOOP("Actions", "Weekly slots edited")},
    {QT_TRANSLATE_NOOP("Actions", "edit the key dates"),
     QT_TRANSLATE_NOOP("Actions", "Key dates edited")},
    {QT_TRANSLATE_NOOP("Actions", "edit the people"),
     QT_TRANSLATE_NOOP("Actions", "People edited")},
    {QT_TRANSLATE_NOOP("Actions", "edit the profiles"),
     QT_TRANSLATE_NOOP("Actions", "Profiles edited")},
    {QT_TRANSLATE_NOOP("Actions", "count the exchanges"),
     QT_TRANSLATE_NOOP("Actions", "Exchanges counted")},
    {QT_TRANSLATE_NOOP("Actions", "note the followers"),
     QT_TRANSLATE_NOOP("Actions", "Followers noted")},
    {QT_TRANSLATE_NOOP("Actions", "note the figures of %1"),
     QT_TRANSLATE_NOOP("Actions", "Figures of %1 noted")},
    {QT_TRANSLATE_NOOP("Actions", "edit the settings"),
     QT_TRANSLATE_NOOP("Actions", "Settings edited")},
    {QT_TRANSLATE_NOOP("Actions", "confirm the kind of %1"),
     QT_TRANSLATE_NOOP("Actions", "Kind of %1 confirmed")},
    {QT_TRANSLATE_NOOP("Actions", "restore %1"), QT_TRANSLATE_NOOP("Actions", "%1 restored")},
}};

constexpr VerbWords fieldEdited{QT_TRANSLATE_NOOP("Actions", "edit %1 (%2)"),
                                QT_TRANSLATE_NOOP("Actions", "%1 edited (%2)")};
constexpr VerbWords movedToDay{QT_TRANSLATE_NOOP("Actions", "move %1 to %2"),
                               QT_TRANSLATE_NOOP("Actions", "%1 moved to %2")};
constexpr VerbWords movedByDays{QT_TRANSLATE_NOOP("Actions", "move %1 %2"),
                                QT_TRANSLATE_NOOP("Actions", "%1 moved %2")};
constexpr VerbWords exchangesOfWeek{
    QT_TRANSLATE_NOOP("Actions", "count the exchanges on %1 of the week of %2"),
    QT_TRANSLATE_NOOP("Actions", "Exchanges on %1 counted for the week of %2")};
constexpr VerbWords followersOfDay{QT_TRANSLATE_NOOP("Actions", "note the followers of %1 on %2"),
                                   QT_TRANSLATE_NOOP("Actions", "Followers of %1 on %2 noted")};
constexpr VerbWords figuresOnAccount{
    QT_TRANSLATE_NOOP("Actions", "note the figures of %1 on the account %2"),
    QT_TRANSLATE_NOOP("Actions", "Figures of %1 on the account %2 noted")};
constexpr VerbWords sortedAs{QT_TRANSLATE_NOOP("Actions", "sort %1 as %2"),
                             QT_TRANSLATE_NOOP("Actions", "%1 sorted as %2")};
constexpr VerbWords manyConfirmed{QT_TRANSLATE_NOOP("Actions", "confirm the kinds of %1"),
                                  QT_TRANSLATE_NOOP("Actions", "Kinds of %1 confirmed")};
constexpr VerbWords undated{QT_TRANSLATE_NOOP("Actions", "take %1 off the calendar"),
                            QT_TRANSLATE_NOOP("Actions", "%1 taken off the calendar")};

/// What is done to one thing that surrounds the posts.
struct SetupWords {
    Verb verb = Verb::EditAccounts;
    VerbWords edited{};
    VerbWords added{};
    VerbWords removed{};
};

constexpr std::array setups{
    SetupWords{Verb::EditAccounts,
               {QT_TRANSLATE_NOOP("Actions", "edit the account %1"),
                QT_TRANSLATE_NOOP("Actions", "Account %1 edited")},
               {QT_TRANSLATE_NOOP("Actions", "add the account %1"),
                QT_TRANSLATE_NOOP("Actions", "Account %1 added")},
               {QT_TRANSLATE_NOOP("Actions", "delete the account %1"),
                QT_TRANSLATE_NOOP("Actions", "Account %1 deleted")}},
    SetupWords{Verb::EditObjectives,
               {QT_TRANSLATE_NOOP("Actions", "edit the objective %1"),
                QT_TRANSLATE_NOOP("Actions", "Objective %1 edited")},
               {QT_TRANSLATE_NOOP("Actions", "add the objective %1"),
                QT_TRANSLATE_NOOP("Actions", "Objective %1 added")},
               {QT_TRANSLATE_NOOP("Actions", "delete the objective %1"),
                QT_TRANSLATE_NOOP("Actions", "Objective %1 deleted")}},
    SetupWords{Verb::EditSlots,
               {QT_TRANSLATE_NOOP("Actions", "edit the slot %1"),
                QT_TRANSLATE_NOOP("Actions", "Slot %1 edited")},
               {QT_TRANSLATE_NOOP("Actions", "add the slot %1"),
                QT_TRANSLATE_NOOP("Actions", "Slot %1 added")},
               {QT_TRANSLATE_NOOP("Actions", "delete the slot %1"),
                QT_TRANSLATE_NOOP("Actions", "Slot %1 deleted")}},
    SetupWords{Verb::EditKeyDates,
               {QT_TRANSLATE_NOOP("Actions", "edit the key date %1"),
                QT_TRANSLATE_NOOP("Actions", "Key date %1 edited")},
               {QT_TRANSLATE_NOOP("Actions", "add the key date %1"),
                QT_TRANSLATE_NOOP("Actions", "Key date %1 added")},
               {QT_TRANSLATE_NOOP("Actions", "delete the key date %1"),
                QT_TRANSLATE_NOOP("Actions", "Key date %1 deleted")}},
    SetupWords{Verb::EditPeople,
               {QT_TRANSLATE_NOOP("Actions", "edit the person %1"),
                QT_TRANSLATE_NOOP("Actions", "Person %1 edited")},
               {QT_TRANSLATE_NOOP("Actions", "add %1 to the people"),
                QT_TRANSLATE_NOOP("Actions", "%1 added to the people")},
               {QT_TRANSLATE_NOOP("Actions", "take %1 off the people"),
                QT_TRANSLATE_NOOP("Actions", "%1 taken off the people")}},
    SetupWords{Verb::EditProfiles,
               {QT_TRANSLATE_NOOP("Actions", "edit the profile %1"),
                QT_TRANSLATE_NOOP("Actions", "Profile %1 edited")},
               {QT_TRANSLATE_NOOP("Actions", "add the profile %1"),
                QT_TRANSLATE_NOOP("Actions", "Profile %1 added")},
               {QT_TRANSLATE_NOOP("Actions", "delete the profile %1"),
                QT_TRANSLATE_NOOP("Actions", "Profile %1 deleted")}},
    // Of the settings, only what the columns of tables hold has a name.
    SetupWords{Verb::EditSettings,
               {QT_TRANSLATE_NOOP("Actions", "edit the columns of %1"),
                QT_TRANSLATE_NOOP("Actions", "Columns of %1 edited")},
               {QT_TRANSLATE_NOOP("Actions", "remember the columns of %1"),
                QT_TRANSLATE_NOOP("Actions", "Columns of %1 remembered")},
               {QT_TRANSLATE_NOOP("Actions", "forget the columns of %1"),
                QT_TRANSLATE_NOOP("Actions", "Columns of %1 forgotten")}},
};

QString subjectText(const Action &action)
{
    const bool ofPosts = action.verb == Verb::AddPost || action.verb == Verb::EditPost
        || action.verb == Verb::MovePost || action.verb == Verb::DuplicatePost
        || action.verb == Verb::DeletePost || action.verb == Verb::SortKinds;
    if (ofPosts && action.count > 1) {
        return QCoreApplication::translate("Actions", "%Ln posts", nullptr, action.count);
    }
    if (action.subject.isEmpty()) {
        return QCoreApplication::translate("Actions", "an untitled post");
    }
    return QCoreApplication::translate("Actions", "“%1”").arg(action.subject);
}

VerbWords wordsFor(const Action &action)
{
    if (action.verb == Verb::EditPost && !action.detail.isEmpty()) {
        return fieldEdited;
    }
    if (action.verb == Verb::MovePost && action.count == 1) {
        return action.detail.isEmpty() ? undated : movedToDay;
    }
    if (action.verb == Verb::MovePost && !action.detail.isEmpty()) {
        return movedByDays;
    }
    if (action.verb == Verb::EditExchanges && !action.subject.isEmpty()) {
        return exchangesOfWeek;
    }
    if (action.verb == Verb::EditFollowers && !action.subject.isEmpty()) {
        return followersOfDay;
    }
    if (action.verb == Verb::EditFigures && !action.detail.isEmpty()) {
        return figuresOnAccount;
    }
    if (action.verb == Verb::SortKinds && !action.detail.isEmpty()) {
        return sortedAs;
    }
    if (action.verb == Verb::SortKinds && action.count > 1) {
        return manyConfirmed;
    }
    const auto setup = std::ranges::find(setups, action.verb, &SetupWords::verb);
    if (setup != setups.end() && !action.subject.isEmpty()) {
        return action.detail == deed::added  ? setup->added
            : action.detail == deed::removed ? setup->removed
                                             : setup->edited;
    }
    const auto index = static_cast<size_t>(action.verb);
    SEM_ASSERT(index < verbs.size(), return verbs[0]);
    return verbs[index];
}

QString distanceText(int days)
{
    const int distance = std::abs(days);
    if (distance % 7 == 0) {
        return days > 0
            ? QCoreApplication::translate("Actions", "%Ln weeks later", nullptr, distance / 7)
            : QCoreApplication::translate("Actions", "%Ln weeks earlier", nullptr, distance / 7);
    }
    return days > 0 ? QCoreApplication::translate("Actions", "%Ln days later", nullptr, distance)
                    : QCoreApplication::translate("Actions", "%Ln days earlier", nullptr, distance);
}

QString detailText(const Action &action)
{
    if (action.verb == Verb::MovePost && action.count > 1) {
        return distanceText(action.detail.toInt());
    }
    if (action.verb == Verb::EditFigures) {
        return action.detail;
    }
    if (action.verb == Verb::MovePost || action.verb == Verb::EditExchanges
        || action.verb == Verb::EditFollowers) {
        return dayAndMonth(QDate::fromString(action.detail, Qt::ISODate));
    }
    if (action.verb == Verb::SortKinds) {
        const auto kind = postKindFromCode(action.detail);
        return kind ? label(*kind) : action.detail;
    }
    return fieldLabel(action.detail);
}

QString sentence(const char *words, const Action &action)
{
    const QString text = QCoreApplication::translate("Actions", words);
    if (!text.contains(QStringLiteral("%1"))) {
        return text;
    }
    return text.contains(QStringLiteral("%2")) ? text.arg(subjectText(action), detailText(action))
                                               : text.arg(subjectText(action));
}

} // namespace

QString actionText(const Action &action)
{
    return sentence(wordsFor(action).action, action);
}

QString doneText(const Action &action)
{
    QString text = sentence(wordsFor(action).done, action);
    if (action.verb == Verb::ImportStatistics) {
        text = QCoreApplication::translate("Actions", "%1: %Ln publications", nullptr, action.count)
                   .arg(text);
    }
    if (action.verb == Verb::ImportSheet) {
        text = QCoreApplication::translate("Actions", "%1: %Ln posts", nullptr, action.count)
                   .arg(text);
    }
    text[0] = text[0].toUpper();
    return text;
}

} // namespace semainier::ui
