// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/plansection.h"

#include "ui/base/formatting.h"
#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"
#include "ui/base/parsing.h"
#include "ui/postpane/dayfield.h"
#include "ui/postpane/fieldgrid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace semainier::ui {

PlanSection::PlanSection(QWidget *parent) : PostSection(parent)
{
    auto *grid = new FieldGrid;
    setLayout(grid);
    m_title = makeLine();
    m_title->setPlaceholderText(tr("For the team, not published"));
    connect(m_title, &QLineEdit::textEdited, this, &PlanSection::typed);
    grid->add(0, 0, tr("Title"), m_title, 2);
    m_day = new DayField;
    connect(m_day, &ParsedField::committed, this, &PlanSection::chosen);
    grid->add(1, 0, tr("Date"), m_day);
    m_time = makeHourField();
    m_time->setPlaceholderText(tr("No hour"));
    connect(m_time, &ParsedField::committed, this, &PlanSection::chosen);
    grid->add(1, 1, tr("Hour"), m_time);
    m_kind = makeKinds();
    connect(m_kind, &QComboBox::activated, this, &PlanSection::confirmKind);
    grid->add(2, 0, tr("Kind"), m_kind);
    m_objective = makeCombo();
    connect(m_objective, &QComboBox::activated, this, &PlanSection::chosen);
    grid->add(2, 1, tr("Objective"), m_objective);
    m_proposal = makeProposal();
    grid->addWidget(m_proposal, grid->rowCount(), 0, 1, 2);
}

QWidget *PlanSection::makeProposal()
{
    auto *proposal = new QWidget;
    auto *line = new QHBoxLayout(proposal);
    line->setContentsMargins(0, 4, 0, 0);
    auto *words = new QLabel(tr("The kind is a proposal of the import."));
    words->setProperty("role", QStringLiteral("small"));
    words->setWordWrap(true);
    line->addWidget(words, 1);
    m_confirm = new QPushButton(tr("Confirm"));
    m_confirm->setToolTip(tr("The kind is right: nobody is asked for it again"));
    connect(m_confirm, &QPushButton::clicked, this, &PlanSection::confirmKind);
    line->addWidget(m_confirm);
    return proposal;
}

void PlanSection::confirmKind()
{
    // The button goes away under the focus.
    if (m_confirm->hasFocus()) {
        m_kind->setFocus();
    }
    m_proposal->hide();
    Q_EMIT chosen();
}

QComboBox *PlanSection::makeKinds()
{
    QComboBox *kinds = makeCombo();
    for (const PostKind kind : allPostKinds) {
        kinds->addItem(kindIcon(kind), label(kind), static_cast<int>(kind));
    }
    return kinds;
}

void PlanSection::setObjectives(std::vector<Objective> objectives, QDate today)
{
    m_objectives = std::move(objectives);
    m_today = today;
    showObjectives();
}

void PlanSection::showObjectives()
{
    m_objective->clear();
    m_objective->addItem(tr("None"), qint64(0));
    for (const Objective &objective : m_objectives) {
        if (!objective.archived || objective.id == m_objectiveShown) {
            m_objective->addItem(objective.name, objective.id.value());
        }
    }
    m_objective->setCurrentIndex(std::max(0, m_objective->findData(m_objectiveShown.value())));
}

void PlanSection::setPost(const Post &post)
{
    setLineText(m_title, post.title);
    m_day->setNear(post.day.isValid() ? post.day : m_today);
    m_day->setDay(post.day);
    m_time->setAccepted(post.time ? hourText(*post.time) : QString());
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(post.kind)));
    m_proposal->setVisible(post.kindProposed);
    m_objectiveShown = post.objective;
    showObjectives();
}

void PlanSection::write(Post &post) const
{
    post.title = m_title->text();
    post.day = m_day->day();
    post.time = parsedHour(m_time->accepted());
    post.kind = static_cast<PostKind>(m_kind->currentData().toInt());
    post.kindProposed = !m_proposal->isHidden();
    post.objective = ObjectiveId(m_objective->currentData().toLongLong());
}

void PlanSection::setReadOnly(bool readOnly)
{
    for (QLineEdit *line :
         {m_title, static_cast<QLineEdit *>(m_day), static_cast<QLineEdit *>(m_time)}) {
        line->setReadOnly(readOnly);
    }
    m_kind->setEnabled(!readOnly);
    m_confirm->setEnabled(!readOnly);
    m_objective->setEnabled(!readOnly);
}

void PlanSection::goToDay()
{
    m_day->setFocus(Qt::ShortcutFocusReason);
    m_day->selectAll();
}

void PlanSection::goToHour()
{
    m_time->setFocus(Qt::ShortcutFocusReason);
    m_time->selectAll();
}

} // namespace semainier::ui
