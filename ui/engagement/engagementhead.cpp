// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementhead.h"

#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace semainier::ui {

namespace {

constexpr int usualWeeks = 8;

} // namespace

EngagementHead::EngagementHead(QWidget *parent)
    : PageHead(tr("Engagement"), tr("Whose posts count: those of all accounts, or of one"), parent)
{
    m_kind = addChoice(tr("Kind"), tr("Which kind of posts counts"));
    fillKinds();
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QVariant kind = m_kind->currentData();
        Q_EMIT kindChosen(kind.isValid() ? std::optional(static_cast<PostKind>(kind.toInt()))
                                         : std::nullopt);
    });
    m_objective = addChoice(tr("Objective"), tr("Which objective the posts that count serve"));
    connect(m_objective, &QComboBox::activated, this, [this] {
        Q_EMIT objectiveChosen(ObjectiveId(m_objective->currentData().toLongLong()));
    });
    m_import = addButton(tr("Import statistics…"),
                         tr("Bring what your networks counted into the calendar"));
    connect(m_import, &QPushButton::clicked, this, &EngagementHead::importWanted);
    connect(addButton(tr("PDF report"),
                      tr("Save two pages for the meeting: the figures, and what they rest on")),
            &QPushButton::clicked, this, &EngagementHead::reportWanted);
    addFileButtons();
}

void EngagementHead::fillKinds()
{
    m_kind->addItem(tr("All kinds"));
    for (const PostKind kind : allPostKinds) {
        m_kind->addItem(kindIcon(kind), label(kind), static_cast<int>(kind));
    }
}

void EngagementHead::showObjectives(const EngagementContent &content)
{
    const QSignalBlocker blocker(m_objective);
    m_objective->clear();
    m_objective->addItem(tr("All objectives"), qint64(0));
    for (const Objective &objective : content.objectives) {
        const bool isShown = objective.id == content.view.objective;
        if (!objective.archived || isShown) {
            m_objective->addItem(objective.name, objective.id.value());
        }
        if (isShown) {
            m_objective->setCurrentIndex(m_objective->count() - 1);
        }
    }
    m_objective->setVisible(m_objective->count() > 1);
}

void EngagementHead::setImportOffered(bool offered)
{
    m_import->setVisible(offered);
}

void EngagementHead::show(const EngagementView &view, QDate today)
{
    showPeriod(view.period, usualWeeks, today);
    m_kind->setCurrentIndex(view.kind ? m_kind->findData(static_cast<int>(*view.kind)) : 0);
}

void EngagementHead::show(const EngagementContent &content)
{
    show(content.view, content.today);
    showAccounts(content.accounts, content.view.account);
    showObjectives(content);
}

} // namespace semainier::ui
