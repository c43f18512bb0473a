// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/objectivespage.h"

#include "core/base/text.h"
#include "core/planner/planner.h"
#include "core/post/postusage.h"
#include "ui/base/formcolumn.h"
#include "ui/base/icons.h"
#include "ui/base/linefield.h"
#include "ui/base/prompter.h"
#include "ui/settings/addline.h"
#include "ui/settings/listeditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

ObjectivesPage::ObjectivesPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(context, tr("Objectives"),
                   tr("What the association wants to reach this year. A post says which one it "
                      "serves, so that what is published stays part of the strategy."),
                   parent)
{
    auto *add = new AddLine(tr("Name"), tr("Add an objective"));
    m_list = new ListEditor(
        {.name = tr("Objectives"),
         .headers = {tr("Objective"), tr("Posts")},
         .none = tr("No objective yet. “Summer food drive”, say: type it below and press Enter.")},
        add, buildForm());
    m_list->setReadOnly(isReadOnly());
    column().addWidget(m_list, 1);

    connect(add, &AddLine::wanted, this, &ObjectivesPage::add);
    connect(&m_list->table(), &RowTable::chosen, this, &ObjectivesPage::showObjective);
    connect(&m_list->table(), &RowTable::removeWanted, this, &ObjectivesPage::remove);
    connect(m_name, &LineField::committed, this, [this](const QString &text) {
        edit([&](Objective &objective) { objective.name = text; });
    });
    connect(m_archived, &QCheckBox::clicked, this, [this](bool archived) {
        edit([&](Objective &objective) { objective.archived = archived; });
    });
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(m_list->table().current()); });
}

FormColumn *ObjectivesPage::buildForm()
{
    auto *form = new FormColumn;
    m_name = new LineField([this](const QString &text) {
        const Objective *objective = current();
        return objective != nullptr ? faultOf(text, objective->id) : QString();
    });
    form->addField(tr("Name"), m_name);
    m_archived = new QCheckBox(tr("Archived"));
    form->addWidget(m_archived);
    form->addHint(tr("Reached or given up; kept for old posts."));
    m_use = form->addNote();
    m_delete = form->addButton(icon(Icon::Trash, Token::Ink), tr("Delete the objective"));
    form->addStretch();
    return form;
}

Result<> ObjectivesPage::read()
{
    SEM_TRY(m_objectives, planner().objectives().all());
    SEM_TRY(m_usage, PostUsage(planner().database()).perObjective());
    std::vector<TableRow> rows;
    for (const Objective &objective : m_objectives) {
        rows.push_back({.id = objective.id.value(),
                        .cells = {objective.archived ? tr("%1 (archived)").arg(objective.name)
                                                     : objective.name,
                                  locale().toString(m_usage.value(objective.id))},
                        .icon = {},
                        .faded = objective.archived});
    }
    m_list->table().setRows(std::move(rows));
    return {};
}

bool ObjectivesPage::concerns(const Changed &what) const
{
    return what.objectives || !what.posts.isEmpty();
}

const Objective *ObjectivesPage::find(qint64 id) const
{
    const auto found = std::ranges::find(m_objectives, ObjectiveId(id), &Objective::id);
    return found == m_objectives.end() ? nullptr : std::to_address(found);
}

const Objective *ObjectivesPage::current() const
{
    return find(m_list->table().current());
}

void ObjectivesPage::showObjective(qint64 id)
{
    const Objective *objective = find(id);
    if (objective == nullptr) {
        return;
    }
    const int posts = m_usage.value(objective->id);
    m_name->setValue(objective->name);
    m_archived->setChecked(objective->archived);
    m_delete->setEnabled(posts == 0 || !objective->archived);
    m_use->setText(posts == 0 ? tr("No post serves it.")
                              : tr("%Ln posts serve it.", nullptr, posts));
}

QString ObjectivesPage::faultOf(const QString &name, ObjectiveId self) const
{
    if (name.isEmpty()) {
        return tr("A name is needed.");
    }
    const auto same = [&](const Objective &other) {
        return other.id != self && foldedText(other.name) == foldedText(name);
    };
    return std::ranges::any_of(m_objectives, same) ? tr("“%1” is in the list already.").arg(name)
                                                   : QString();
}

void ObjectivesPage::add(const QString &name)
{
    if (const QString fault = faultOf(name, {}); !fault.isEmpty()) {
        m_list->addLine().setFault(fault);
        return;
    }
    Change change{.action = {.verb = Verb::EditObjectives, .subject = name, .detail = deed::added}};
    change.objectives.added.push_back({.name = name});
    if (apply(std::move(change))) {
        m_list->addLine().clear();
        const auto added = std::ranges::max_element(m_objectives, {}, &Objective::id);
        m_list->table().select(added->id.value());
    }
}

void ObjectivesPage::edit(const std::function<void(Objective &)> &change)
{
    const Objective *objective = current();
    if (objective == nullptr) {
        return;
    }
    Objective after = *objective;
    change(after);
    Change edited{.action = {.verb = Verb::EditObjectives, .subject = after.name}};
    if (after != *objective) {
        edited.objectives.changed.push_back({*objective, after});
    }
    apply(std::move(edited));
}

void ObjectivesPage::remove(qint64 id)
{
    const Objective *objective = find(id);
    if (objective == nullptr || isReadOnly()) {
        return;
    }
    const int posts = m_usage.value(objective->id);
    if (posts == 0) {
        Change change{.action = {.verb = Verb::EditObjectives,
                                 .subject = objective->name,
                                 .detail = deed::removed}};
        change.objectives.removed.push_back(*objective);
        apply(std::move(change));
        return;
    }
    const bool archive = !objective->archived
        && prompter().confirm(this, tr("Objective in use"),
                              tr("%Ln posts serve “%1”, so it cannot be deleted. Archived, it is "
                                 "kept for them and no "
                                 "longer offered for new ones.",
                                 nullptr, posts)
                                  .arg(objective->name),
                              tr("Archive"));
    if (archive) {
        edit([](Objective &changed) { changed.archived = true; });
    }
}

} // namespace semainier::ui
