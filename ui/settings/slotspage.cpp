// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/slotspage.h"

#include "core/planner/planner.h"
#include "core/planner/setupedit.h"
#include "ui/base/elidingcombobox.h"
#include "ui/base/formatting.h"
#include "ui/base/formcolumn.h"
#include "ui/base/icons.h"
#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"
#include "ui/base/linefield.h"
#include "ui/base/parsing.h"
#include "ui/settings/accountchecks.h"
#include "ui/settings/addline.h"
#include "ui/settings/kindchoice.h"
#include "ui/settings/listeditor.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int sunday = 7;
constexpr int friday = 5;

std::vector<int> daysUpTo(int last)
{
    std::vector<int> days;
    for (int weekday = 1; weekday <= last; ++weekday) {
        days.push_back(weekday);
    }
    return days;
}

void offerWeekdays(QComboBox &combo)
{
    for (const int weekday : daysUpTo(sunday)) {
        combo.addItem(weekdayName(weekday), weekday);
    }
}

QString slotLabel(const Slot &slot)
{
    return weekdayName(slot.weekday) + u' ' + hourText(slot.time);
}

QString hourFault(const QString &text)
{
    return parsedHour(text) ? QString() : SlotsPage::tr("An hour such as 9, 9:30 or 18 h.");
}

} // namespace

SlotsPage::SlotsPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(context, tr("Weekly slots"),
                   tr("The rhythm of the association: places kept for a post every week. They are "
                      "dashed on the calendar until a post takes them."),
                   parent)
{
    m_newWeekday = new ElidingComboBox;
    m_newWeekday->setAccessibleName(tr("Day of the new slot"));
    offerWeekdays(*m_newWeekday);
    auto *add = new AddLine(tr("Hour, such as 18:00"), tr("Add a slot"), m_newWeekday);
    m_list = new ListEditor({.name = tr("Weekly slots"),
                             .headers = {tr("Day"), tr("Hour"), tr("Kind"), tr("Accounts")},
                             .none = tr("No slot yet. Choose a day and type an hour below.")},
                            add, buildForm());
    m_list->table().setWideColumn(3);
    m_list->setReadOnly(isReadOnly());
    column().addWidget(m_list, 1);

    connect(add, &AddLine::wanted, this, &SlotsPage::add);
    connect(&m_list->table(), &RowTable::chosen, this, &SlotsPage::showSlot);
    connect(&m_list->table(), &RowTable::removeWanted, this, &SlotsPage::remove);
    connectForm();
}

FormColumn *SlotsPage::buildForm()
{
    auto *form = new FormColumn;
    m_weekday = new ElidingComboBox;
    offerWeekdays(*m_weekday);
    form->addField(tr("Day"), m_weekday);
    m_hour = new LineField(hourFault);
    form->addField(tr("Hour"), m_hour);
    m_kind = new ElidingComboBox;
    offerKinds(*m_kind, tr("Any kind"));
    form->addField(tr("Kind expected"), m_kind);
    m_checks = new AccountChecks;
    form->addField(tr("Published on"), m_checks);
    form->addNote(tr("None ticked: all the accounts in use."));
    m_copy = form->addButton(icon(Icon::Duplicate, Token::Ink), tr("Duplicate to…"));
    m_copy->setMenu(buildCopyMenu());
    m_delete = form->addButton(icon(Icon::Trash, Token::Ink), tr("Delete the slot"));
    form->addStretch();
    return form;
}

QMenu *SlotsPage::buildCopyMenu()
{
    auto *menu = new QMenu(this);
    for (const int weekday : daysUpTo(sunday)) {
        QAction *action = menu->addAction(weekdayName(weekday));
        action->setData(weekday);
        connect(action, &QAction::triggered, this, [this, weekday] { copyTo({weekday}); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Every working day")), &QAction::triggered, this,
            [this] { copyTo(daysUpTo(friday)); });
    connect(menu->addAction(tr("Every day")), &QAction::triggered, this,
            [this] { copyTo(daysUpTo(sunday)); });
    return menu;
}

void SlotsPage::connectForm()
{
    connect(m_weekday, &QComboBox::activated, this,
            [this] { edit([&](Slot &slot) { slot.weekday = m_weekday->currentData().toInt(); }); });
    connect(m_hour, &LineField::committed, this, [this](const QString &text) {
        edit([&](Slot &slot) { slot.time = parsedHour(text).value_or(slot.time); });
    });
    connect(m_kind, &QComboBox::activated, this,
            [this] { edit([&](Slot &slot) { slot.kind = chosenKind(*m_kind); }); });
    connect(m_checks, &AccountChecks::changed, this,
            [this] { edit([&](Slot &slot) { slot.accounts = m_checks->chosen(); }); });
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(m_list->table().current()); });
}

Result<> SlotsPage::read()
{
    SEM_TRY(m_accounts, planner().accounts().all());
    SEM_TRY(m_slots, planner().weeklySlots().all());
    std::vector<TableRow> rows;
    for (const Slot &slot : m_slots) {
        rows.push_back(
            {.id = slot.id.value(),
             .cells = {weekdayName(slot.weekday), hourText(slot.time),
                       slot.kind ? shortLabel(*slot.kind) : tr("Any"), accountsText(slot)},
             .icon = slot.kind ? kindIcon(*slot.kind) : QIcon(),
             .iconColumn = 2});
    }
    m_list->table().setRows(std::move(rows));
    return {};
}

QString SlotsPage::accountsText(const Slot &slot) const
{
    QStringList names;
    for (const Account &account : m_accounts) {
        if (std::ranges::find(slot.accounts, account.id) != slot.accounts.end()) {
            names.append(networkLabel(account.network));
        }
    }
    return names.isEmpty() ? tr("All") : names.join(QStringLiteral(", "));
}

bool SlotsPage::concerns(const Changed &what) const
{
    return what.slotsChanged || what.accounts;
}

const Slot *SlotsPage::find(qint64 id) const
{
    const auto found = std::ranges::find(m_slots, SlotId(id), &Slot::id);
    return found == m_slots.end() ? nullptr : std::to_address(found);
}

const Slot *SlotsPage::current() const
{
    return find(m_list->table().current());
}

void SlotsPage::showSlot(qint64 id)
{
    const Slot *slot = find(id);
    if (slot == nullptr) {
        return;
    }
    m_weekday->setCurrentIndex(m_weekday->findData(slot->weekday));
    m_hour->setValue(hourText(slot->time));
    showKind(*m_kind, slot->kind);
    m_checks->show(m_accounts, slot->accounts);
    for (QAction *action : m_copy->menu()->actions()) {
        action->setEnabled(action->data() != slot->weekday);
    }
}

void SlotsPage::add(const QString &hour)
{
    const auto time = parsedHour(hour);
    if (!time) {
        m_list->addLine().setFault(hourFault(hour));
        return;
    }
    const Slot slot{.weekday = m_newWeekday->currentData().toInt(), .time = *time};
    Change change{
        .action = {.verb = Verb::EditSlots, .subject = slotLabel(slot), .detail = deed::added}};
    change.slotEdits.added.push_back(slot);
    if (apply(std::move(change))) {
        m_list->addLine().clear();
        const auto added = std::ranges::max_element(m_slots, {}, &Slot::id);
        m_list->table().select(added->id.value());
    }
}

void SlotsPage::copyTo(const std::vector<int> &weekdays)
{
    if (const Slot *slot = current()) {
        apply(copySlot(m_slots, *slot, weekdays));
    }
}

void SlotsPage::edit(const std::function<void(Slot &)> &change)
{
    const Slot *slot = current();
    if (slot == nullptr) {
        return;
    }
    Slot after = *slot;
    change(after);
    Change edited{.action = {.verb = Verb::EditSlots, .subject = slotLabel(after)}};
    if (after != *slot) {
        edited.slotEdits.changed.push_back({*slot, after});
    }
    apply(std::move(edited));
}

void SlotsPage::remove(qint64 id)
{
    const Slot *slot = find(id);
    if (slot == nullptr || isReadOnly()) {
        return;
    }
    Change change{
        .action = {.verb = Verb::EditSlots, .subject = slotLabel(*slot), .detail = deed::removed}};
    change.slotEdits.removed.push_back(*slot);
    apply(std::move(change));
}

} // namespace semainier::ui
