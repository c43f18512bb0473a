// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace semainier::ui {

class Job;

/// Work on the calendar that the window waits for: what it is, how far it is, and a way to stop it.
/// While it is open nobody can edit. It closes and goes away with the job.
class WorkDialog final : public QDialog {
    Q_OBJECT

public:
    WorkDialog(Job &job, const QString &name, QWidget *parent);

    /// Asks the job to stop; the dialog stays until it has.
    void reject() override;

private:
    Job &m_job;
    QPushButton *m_stop = nullptr;
};

} // namespace semainier::ui
