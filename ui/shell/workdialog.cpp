// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workdialog.h"

#include "ui/base/job.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int steps = 1000;
constexpr Scaled progressWidth{420};
constexpr int edge = 22;
constexpr int gap = 12;

} // namespace

WorkDialog::WorkDialog(Job &job, const QString &name, QWidget *parent) : QDialog(parent), m_job(job)
{
    setObjectName(QStringLiteral("workDialog"));
    setProperty("calm", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(gap);
    auto *progress = new QProgressBar;
    progress->setRange(0, steps);
    progress->setTextVisible(false);
    progress->setAccessibleName(name);
    progress->setMinimumWidth(progressWidth);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_stop);
    column->addWidget(words(QStringLiteral("strong"), name));
    column->addWidget(progress);
    column->addWidget(words(QStringLiteral("secondary"),
                            tr("If you stop it, the calendar stays as it was before.")));
    column->addLayout(foot);
    connect(m_stop, &QPushButton::clicked, this, &WorkDialog::reject);
    connect(&job, &Job::progressed, progress,
            [progress](double done) { progress->setValue(static_cast<int>(done * steps)); });
    connect(&job, &Job::ended, this, &QDialog::accept);
    // Its owner may be gone before the end.
    connect(&job, &QObject::destroyed, this, &QDialog::accept);
}

void WorkDialog::reject()
{
    m_stop->setEnabled(false);
    m_job.cancel();
}

} // namespace semainier::ui
