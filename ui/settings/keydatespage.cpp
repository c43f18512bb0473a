// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keydatespage.h"

#include "core/calendar/keydaterule.h"
#include "core/planner/planner.h"
#include "core/planner/setupedit.h"
#include "ui/base/formatting.h"
#include "ui/base/formcolumn.h"
#include "ui/base/icons.h"
#include "ui/base/linefield.h"
#include "ui/settings/addline.h"
#include "ui/settings/keydateruleedit.h"
#include "ui/settings/listeditor.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int datesPreviewed = 3;

QString nameFault(const QString &text)
{
    return text.isEmpty() ? KeyDatesPage::tr("A name is needed.") : QString();
}

QString daysText(const DateRange &days)
{
    return days.first == days.last
        ? shortDate(days.first)
        : KeyDatesPage::tr("%1 – %2").arg(shortDate(days.first), shortDate(days.last));
}

/// Key dates that come never again stand last.
QDate firstOf(const std::vector<DateRange> &days)
{
    return days.empty() ? QDate(9999, 12, 31) : days.front().first;
}

} // namespace

KeyDatesPage::KeyDatesPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(context, tr("Key dates"),
                   tr("Moments that come back every year and that the calendar recalls: days of a "
                      "cause, drives, fairs."),
                   parent)
{
    auto *restore = new QPushButton(tr("Restore the usual ones"));
    restore->setAutoDefault(false);
    restore->setToolTip(
        tr("Brings back the key dates that were deleted, and the days of those that "
           "were changed; yours stay"));
    restore->setEnabled(!isReadOnly());
    auto *add = new AddLine(tr("Name"), tr("Add a key date"));
    m_list =
        new ListEditor({.name = tr("Key dates"),
                        .headers = {tr("Key date"), tr("Next time")},
                        .none = tr("No key date. Type a name below and press Enter, or restore "
                                   "the usual ones.")},
                       add, buildForm(), restore);
    m_list->setReadOnly(isReadOnly());
    column().addWidget(m_list, 1);

    connect(add, &AddLine::wanted, this, &KeyDatesPage::add);
    connect(restore, &QPushButton::clicked, this,
            [this] { apply(restoreKeyDates(m_keyDates, QLocale().name())); });
    connect(&m_list->table(), &RowTable::chosen, this, &KeyDatesPage::showKeyDate);
    connect(&m_list->table(), &RowTable::removeWanted, this, &KeyDatesPage::remove);
    connect(m_name, &LineField::committed, this,
            [this](const QString &text) { edit([&](KeyDate &keyDate) { keyDate.name = text; }); });
    connect(m_rule, &KeyDateRuleEdit::changed, this,
            [this] { edit([&](KeyDate &keyDate) { keyDate.rule = toText(m_rule->rule()); }); });
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(m_list->table().current()); });
}

FormColumn *KeyDatesPage::buildForm()
{
    auto *form = new FormColumn;
    m_name = new LineField(nameFault);
    form->addField(tr("Name"), m_name);
    m_rule = new KeyDateRuleEdit;
    form->addField(tr("When it comes"), m_rule);
    m_next = form->addNote();
    m_delete = form->addButton(icon(Icon::Trash, Token::Ink), tr("Delete the key date"));
    form->addStretch();
    return form;
}

Result<> KeyDatesPage::read()
{
    SEM_TRY(m_keyDates, planner().keyDates().all());
    struct Coming {
        const KeyDate *keyDate;
        std::vector<DateRange> days;
    };
    std::vector<Coming> coming;
    for (const KeyDate &keyDate : m_keyDates) {
        coming.push_back({&keyDate, next(keyDate, 1)});
    }
    std::ranges::stable_sort(coming, {}, [](const Coming &one) { return firstOf(one.days); });
    std::vector<TableRow> rows;
    for (const auto &[keyDate, days] : coming) {
        rows.push_back(
            {.id = keyDate->id.value(),
             .cells = {keyDate->name, days.empty() ? QString() : shortDate(days.front().first)},
             .icon = {}});
    }
    m_list->table().setRows(std::move(rows));
    return {};
}

std::vector<DateRange> KeyDatesPage::next(const KeyDate &keyDate, int count) const
{
    const auto rule = keyDateRuleFromText(keyDate.rule);
    return rule ? nextOccurrences(*rule, planner().clock().today(), count)
                : std::vector<DateRange>();
}

const KeyDate *KeyDatesPage::find(qint64 id) const
{
    const auto found = std::ranges::find(m_keyDates, KeyDateId(id), &KeyDate::id);
    return found == m_keyDates.end() ? nullptr : std::to_address(found);
}

const KeyDate *KeyDatesPage::current() const
{
    return find(m_list->table().current());
}

void KeyDatesPage::showKeyDate(qint64 id)
{
    const KeyDate *keyDate = find(id);
    if (keyDate == nullptr) {
        return;
    }
    m_name->setValue(keyDate->name);
    const auto rule = keyDateRuleFromText(keyDate->rule);
    m_rule->setRule(rule.value_or(KeyDateRule()));
    QStringList lines;
    for (const DateRange &days : next(*keyDate, datesPreviewed)) {
        lines.append(lines.isEmpty() ? tr("Next: %1").arg(daysText(days)) : daysText(days));
    }
    m_next->setText(
        lines.isEmpty()
            ? tr("These words are not understood: “%1”. Choose anew.").arg(keyDate->rule)
            : lines.join(u'\n'));
}

void KeyDatesPage::add(const QString &name)
{
    if (const QString fault = nameFault(name); !fault.isEmpty()) {
        m_list->addLine().setFault(fault);
        return;
    }
    const QDate today = planner().clock().today();
    Change change{.action = {.verb = Verb::EditKeyDates, .subject = name, .detail = deed::added}};
    change.keyDates.added.push_back(
        {.name = name, .rule = toText(KeyDateRule{.start = FixedDay{today.month(), today.day()}})});
    if (apply(std::move(change))) {
        m_list->addLine().clear();
        const auto added = std::ranges::max_element(m_keyDates, {}, &KeyDate::id);
        m_list->table().select(added->id.value());
        m_rule->setFocus(Qt::OtherFocusReason);
    }
}

void KeyDatesPage::edit(const std::function<void(KeyDate &)> &change)
{
    const KeyDate *keyDate = current();
    if (keyDate == nullptr) {
        return;
    }
    KeyDate after = *keyDate;
    change(after);
    Change edited{.action = {.verb = Verb::EditKeyDates, .subject = after.name}};
    if (after != *keyDate) {
        edited.keyDates.changed.push_back({*keyDate, after});
    }
    apply(std::move(edited));
}

void KeyDatesPage::remove(qint64 id)
{
    const KeyDate *keyDate = find(id);
    if (keyDate == nullptr || isReadOnly()) {
        return;
    }
    Change change{
        .action = {.verb = Verb::EditKeyDates, .subject = keyDate->name, .detail = deed::removed}};
    change.keyDates.removed.push_back(*keyDate);
    apply(std::move(change));
}

} // namespace semainier::ui
