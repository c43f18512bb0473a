// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/doubtpanel.h"

#include "ui/exchange/doubtdetail.h"
#include "ui/exchange/doubtmodel.h"
#include "ui/exchange/doubtview.h"
#include "ui/exchange/entrymodel.h"
#include "ui/exchange/periodtext.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

namespace semainier::ui {

DoubtPanel::DoubtPanel(StatisticsSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new DoubtModel(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view = new DoubtView(*m_model);
    m_detail = new DoubtDetail;
    column->addWidget(m_view, 2);
    column->addWidget(m_detail, 3);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DoubtPanel::onReset);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DoubtPanel::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DoubtPanel::showCurrent);
    connect(m_view, &DoubtView::numberTyped, this, [this](int number) {
        if (const auto post = m_detail->choice(number)) {
            decide(*post);
        }
    });
    connect(m_view, &DoubtView::keepWanted, this, &DoubtPanel::keep);
    connect(m_view, &DoubtView::choiceWanted, this, &DoubtPanel::offerChoices);
    connect(m_detail, &DoubtDetail::chosen, this, &DoubtPanel::decide);
}

bool DoubtPanel::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void DoubtPanel::enter()
{
    m_view->setFocus();
}

int DoubtPanel::current() const
{
    return m_view->currentIndex().row();
}

/// Stays on the row it was on, where it is still one.
void DoubtPanel::onReset()
{
    int wanted = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->place(row) == m_place) {
            wanted = row;
        }
    }
    m_view->setCurrentIndex(m_model->index(wanted, EntryModel::TextColumn));
    showCurrent();
}

void DoubtPanel::showCurrent()
{
    const int row = current();
    if (row < 0) {
        m_detail->clear();
        return;
    }
    m_place = m_model->place(row);
    const DoubtfulRow &doubt = m_model->doubt(row);
    m_detail->show(doubt, m_model->account(row), m_session.postOf(m_place, doubt));
}

void DoubtPanel::decide(PostId post)
{
    if (current() >= 0 && !m_session.isImporting()) {
        m_session.decidePost(m_model->place(current()), post);
        m_model->refreshAnswers();
    }
}

void DoubtPanel::keep()
{
    const int row = current();
    if (row < 0 || m_session.isImporting()) {
        return;
    }
    decide(m_session.postOf(m_model->place(row), m_model->doubt(row)));
    const int next = m_model->nextOpen(row);
    if (next >= 0) {
        m_view->setCurrentIndex(m_model->index(next, EntryModel::TextColumn));
    } else {
        Q_EMIT finished();
    }
}

void DoubtPanel::offerChoices(int row, const QPoint &where)
{
    if (m_session.isImporting()) {
        return;
    }
    const ExportPlace place = m_model->place(row);
    const DoubtfulRow &doubt = m_model->doubt(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto offer = [&](const QString &text, PostId post) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_session.postOf(place, doubt) == post);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, post] { decide(post); });
    };
    for (const PostCandidate &candidate : doubt.candidates) {
        offer(
            tr("Same post: %1", "a day and an hour").arg(momentText(candidate.day, candidate.time)),
            candidate.post);
    }
    offer(tr("Another publication"), PostId());
    menu->popup(where);
}

} // namespace semainier::ui
