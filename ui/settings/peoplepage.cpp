// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/peoplepage.h"

#include "core/base/text.h"
#include "core/planner/planner.h"
#include "core/planner/setupedit.h"
#include "core/post/postusage.h"
#include "ui/base/formatting.h"
#include "ui/base/formcolumn.h"
#include "ui/base/icons.h"
#include "ui/base/linefield.h"
#include "ui/base/parsing.h"
#include "ui/base/prompter.h"
#include "ui/settings/addline.h"
#include "ui/settings/listeditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

PeoplePage::PeoplePage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(context, tr("People"),
                   tr("Who plans, writes and publishes. The hours of a week are what the plan is "
                      "compared with."),
                   parent)
{
    m_addFound = new QPushButton;
    m_addFound->setAutoDefault(false);
    auto *add = new AddLine(tr("Name"), tr("Add a person"));
    m_list = new ListEditor({.name = tr("People"),
                             .headers = {tr("Name"), tr("A week"), tr("Posts")},
                             .none = tr("Nobody yet. Type a name below and press Enter.")},
                            add, buildForm(), m_addFound);
    m_list->setReadOnly(isReadOnly());
    column().addWidget(m_list, 1);

    connect(add, &AddLine::wanted, this, &PeoplePage::add);
    connect(m_addFound, &QPushButton::clicked, this, &PeoplePage::addFound);
    connect(&m_list->table(), &RowTable::chosen, this, &PeoplePage::showPerson);
    connect(&m_list->table(), &RowTable::removeWanted, this, &PeoplePage::remove);
    connectForm();
}

FormColumn *PeoplePage::buildForm()
{
    auto *form = new FormColumn;
    m_name = new LineField([this](const QString &text) {
        const Person *person = current();
        return person != nullptr ? faultOf(text, person->id) : QString();
    });
    form->addField(tr("Name"), m_name);
    m_hours = new LineField([](const QString &text) {
        return text.isEmpty() || parsedDuration(text) ? QString()
                                                      : tr("A time such as 2 h or 1 h 30.");
    });
    m_hours->setPlaceholderText(tr("Not known"));
    form->addField(tr("Time given each week"), m_hours);
    m_archived = new QCheckBox(tr("Archived"));
    form->addWidget(m_archived);
    form->addHint(tr("No longer takes part; kept for old posts."));
    m_use = form->addNote();
    m_delete = form->addButton(icon(Icon::Trash, Token::Ink), tr("Delete the person"));
    form->addStretch();
    return form;
}

void PeoplePage::connectForm()
{
    connect(m_name, &LineField::committed, this, &PeoplePage::rename);
    connect(m_hours, &LineField::committed, this, [this](const QString &text) {
        edit([&](Person &person) { person.weeklyMinutes = parsedDuration(text); });
    });
    connect(m_archived, &QCheckBox::clicked, this,
            [this](bool archived) { edit([&](Person &person) { person.archived = archived; }); });
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(m_list->table().current()); });
}

Result<> PeoplePage::read()
{
    SEM_TRY(m_people, planner().people().all());
    SEM_TRY(m_usage, PostUsage(planner().database()).perAssignee());
    std::vector<TableRow> rows;
    for (const Person &person : m_people) {
        rows.push_back(
            {.id = person.id.value(),
             .cells = {person.archived ? tr("%1 (archived)").arg(person.name) : person.name,
                       person.weeklyMinutes ? duration(*person.weeklyMinutes) : QString(),
                       locale().toString(m_usage.value(person.name))},
             .icon = {},
             .faded = person.archived});
    }
    m_list->table().setRows(std::move(rows));
    const QStringList names = found();
    m_addFound->setVisible(!names.isEmpty() && !isReadOnly());
    m_addFound->setText(tr("Add the %Ln people named in posts", nullptr, int(names.size())));
    m_addFound->setToolTip(names.join(QStringLiteral(", ")));
    return {};
}

bool PeoplePage::concerns(const Changed &what) const
{
    return what.people || !what.posts.isEmpty();
}

const Person *PeoplePage::find(qint64 id) const
{
    const auto found = std::ranges::find(m_people, PersonId(id), &Person::id);
    return found == m_people.end() ? nullptr : std::to_address(found);
}

const Person *PeoplePage::current() const
{
    return find(m_list->table().current());
}

void PeoplePage::showPerson(qint64 id)
{
    const Person *person = find(id);
    if (person == nullptr) {
        return;
    }
    const int posts = m_usage.value(person->name);
    m_name->setValue(person->name);
    m_hours->setValue(person->weeklyMinutes ? duration(*person->weeklyMinutes) : QString());
    m_archived->setChecked(person->archived);
    m_use->setText(posts == 0 ? tr("In charge of no post.")
                              : tr("In charge of %Ln posts.", nullptr, posts));
}

QString PeoplePage::faultOf(const QString &name, PersonId self) const
{
    if (name.isEmpty()) {
        return tr("A name is needed.");
    }
    const auto same = [&](const Person &other) {
        return other.id != self && foldedText(other.name) == foldedText(name);
    };
    return std::ranges::any_of(m_people, same) ? tr("“%1” is in the list already.").arg(name)
                                               : QString();
}

QStringList PeoplePage::found() const
{
    QStringList names;
    for (auto use = m_usage.cbegin(); use != m_usage.cend(); ++use) {
        if (faultOf(use.key(), {}).isEmpty()) {
            names.append(use.key());
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

void PeoplePage::add(const QString &name)
{
    if (const QString fault = faultOf(name, {}); !fault.isEmpty()) {
        m_list->addLine().setFault(fault);
        return;
    }
    Change change{.action = {.verb = Verb::EditPeople, .subject = name, .detail = deed::added}};
    change.people.added.push_back({.name = name});
    if (apply(std::move(change))) {
        m_list->addLine().clear();
        const auto added = std::ranges::max_element(m_people, {}, &Person::id);
        m_list->table().select(added->id.value());
    }
}

void PeoplePage::addFound()
{
    Change change{.action = {.verb = Verb::EditPeople}};
    for (const QString &name : found()) {
        change.people.added.push_back({.name = name});
    }
    apply(std::move(change));
}

void PeoplePage::rename(const QString &name)
{
    const Person *person = current();
    if (person == nullptr) {
        return;
    }
    const Person before = *person;
    const int posts = m_usage.value(before.name);
    bool inPosts = false;
    if (posts > 0) {
        const int choice = prompter().choose(
            this, tr("Rename a person"),
            tr("“%1” is in charge of %Ln posts.", nullptr, posts).arg(before.name),
            {tr("Write “%1” in these posts too").arg(name),
             tr("Leave “%1” in these posts").arg(before.name)});
        if (choice < 0) {
            refresh();
            return;
        }
        inPosts = choice == 0;
    }
    apply(renamePerson(planner(), before, name, inPosts));
}

void PeoplePage::edit(const std::function<void(Person &)> &change)
{
    const Person *person = current();
    if (person == nullptr) {
        return;
    }
    Person after = *person;
    change(after);
    Change edited{.action = {.verb = Verb::EditPeople, .subject = after.name}};
    if (after != *person) {
        edited.people.changed.push_back({*person, after});
    }
    apply(std::move(edited));
}

void PeoplePage::remove(qint64 id)
{
    const Person *person = find(id);
    if (person == nullptr || isReadOnly()) {
        return;
    }
    Change change{
        .action = {.verb = Verb::EditPeople, .subject = person->name, .detail = deed::removed}};
    change.people.removed.push_back(*person);
    apply(std::move(change));
}

} // namespace semainier::ui
