// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workbar.h"

#include "ui/base/job.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace semainier::ui {

namespace {

constexpr int steps = 1000;
constexpr int momentMs = 300;

} // namespace

WorkBar::WorkBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("workBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 18, 6);
    row->setSpacing(12);
    m_name = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    row->addWidget(m_name);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
        }
    });
    hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentMs);
    connect(&m_moment, &QTimer::timeout, this, &QWidget::show);
}

void WorkBar::follow(Job *job, const QString &name)
{
    m_job = job;
    m_name->setText(name);
    m_progress->setAccessibleName(name);
    m_progress->setValue(0);
    connect(job, &Job::progressed, this, [this, job](double done) {
        if (job == m_job) {
            m_progress->setValue(static_cast<int>(done * steps));
        }
    });
    connect(job, &Job::ended, this, [this, job] {
        if (job == m_job) { // else another work was begun meanwhile
            m_moment.stop();
            hide();
        }
    });
    m_moment.start();
}

} // namespace semainier::ui
